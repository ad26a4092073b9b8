import HTTPTypes
import Leatherback
import LeatherbackAsyncHTTPClient
import LeatherbackTestServer
import LeatherbackTesting
import NIOSSL
import TestedTransports
import Testing

@Suite("Encrypted connections", .timeLimit(.minutes(1)))
struct EncryptionTests {
  @Test("a certificate that is vouched for is accepted, for its own host only")
  func trusted() async throws {
    let server = try await ScriptedServer.start(
      ServerScript([.request, .text(wholeAnswer)], isEncrypted: true))
    let transport = AsyncHTTPClientTransport(
      trustRoots: .certificates([try TestCertificate.certificate()]))

    let answer = try await transport.send(
      .post, toPort: server.port, host: "https://localhost", body: "{}")
    #expect(answer.head.status == .ok)

    let error = await #expect(throws: TransportError.self) {
      try await transport.send(.post, toPort: server.port, host: "https://127.0.0.1", body: "{}")
    }
    #expect(error?.kind == .insecure)
    #expect(error?.wasRequestSent == .no)
    #expect(server.requests.count == 1)
    await server.stop()
  }

  @Test(
    "a server that does not encrypt has not got the payment", arguments: TestedTransport.allCases)
  func plainServer(transport: TestedTransport) async throws {
    let server = try await ScriptedServer.start(.text("220 mail.example ready\r\n"))

    let error = await #expect(throws: TransportError.self) {
      try await transport.make().send(
        .post, toPort: server.port, host: "https://localhost", body: "{}")
    }

    #expect(error?.kind == .insecure)
    #expect(error?.wasRequestSent == .no)
    await server.stop()
  }
}
