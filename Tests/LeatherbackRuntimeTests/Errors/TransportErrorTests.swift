import LeatherbackRuntime
import Testing

@Suite("Transport errors")
struct TransportErrorTests {
  @Test("each kind has a text of its own, with the platform's code behind it")
  func texts() {
    let kinds: [TransportError.Kind] = [
      .cannotConnect, .connectionLost, .timedOut, .cancelled, .insecure, .answerTooLarge,
      .redirected, .other,
    ]
    let texts = kinds.map {
      TransportError($0, wasRequestSent: .unknown, code: "URLError -1").description
    }
    #expect(Set(texts).count == kinds.count)
    #expect(texts.allSatisfy { $0.hasSuffix(" (URLError -1)") })
    #expect(
      TransportError(.timedOut, wasRequestSent: .unknown).description
        == "the service did not answer in time")
  }
}
