import Foundation
import LeatherbackRuntime
import Testing

@testable import LeatherbackURLSession

#if canImport(FoundationNetworking)
  import FoundationNetworking

  @Suite("What libcurl calls a refused connection")
  struct URLErrorTests {
    @Test(
      "is one when its text says so",
      arguments: [
        "Failed to connect to localhost port 1 after 0 ms: Couldn't connect to server",
        "Failed to connect to localhost port 1: Connection refused", "Could not connect to server",
      ])
    func refused(text: String) {
      let error = TransportError(refusal(saying: text))
      #expect(error.kind == .cannotConnect)
      #expect(error.wasRequestSent == .no)
    }

    // The host has two addresses. The first refused, the second took the request: the number of the
    // refusal stays with the transfer.
    @Test(
      "may be anything that came after another address had taken the request",
      arguments: [
        ("Empty reply from server", TransportError.Kind.connectionLost),
        ("transfer closed with 7 bytes remaining to read", .connectionLost),
        ("Operation timed out after 1000 milliseconds with 0 bytes received", .timedOut),
        ("", .connectionLost),
      ])
    func later(text: String, kind: TransportError.Kind) {
      let error = TransportError(refusal(saying: text))
      #expect(error.kind == kind)
      #expect(error.wasRequestSent == .unknown)
    }

    @Test("a wrong certificate is one all the same")
    func certificate() {
      let text = "SSL certificate problem: self-signed certificate"
      let error = TransportError(refusal(saying: text))
      #expect(error.kind == .insecure)
      #expect(error.wasRequestSent == .no)
    }

    private func refusal(saying text: String) -> URLError {
      URLError(.cannotConnectToHost, userInfo: [NSLocalizedDescriptionKey: text])
    }
  }
#endif
