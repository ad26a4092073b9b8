import Testing

@testable import LeatherbackRuntime

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

  @Test("what a transport knows of the request counts for more than how its error sounds")
  func departure() {
    let refused = TransportError(.cannotConnect, wasRequestSent: .no, code: "errno 113")
    let reset = TransportError(.connectionLost, wasRequestSent: .unknown)
    let late = refused.judged(by: .left)
    #expect(late == TransportError(.connectionLost, wasRequestSent: .unknown, code: "errno 113"))
    #expect(refused.judged(by: .unknown) == refused)
    #expect(refused.judged(by: .keptBack) == refused)
    #expect(reset.judged(by: .left) == reset)
    #expect(reset.judged(by: .keptBack).wasRequestSent == .no)
    #expect(
      TransportError(.insecure, wasRequestSent: .no).judged(by: .left)
        == TransportError(.insecure, wasRequestSent: .unknown))
  }
}
