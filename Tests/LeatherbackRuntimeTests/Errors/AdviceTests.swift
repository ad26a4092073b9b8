import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("What to do after a failed call")
struct AdviceTests {
  @Test(
    "after a request that moves money",
    arguments: [
      (.failure(TransportError(.cannotConnect, wasRequestSent: .no)), .sendAgain(after: nil)),
      (.failure(TransportError(.connectionLost, wasRequestSent: .unknown)), .lookUpFirst),
      (.failure(TransportError(.insecure, wasRequestSent: .no)), .mendFirst),
      (.json("{}", status: 400), .mendFirst),
      (.json("{}", status: 429), .lookUpFirst),
      (.json("{}", status: 500), .lookUpFirst),
      (.json(#"{"isSuccess": true}"#), .doNotSendAgain),
    ] as [(ScriptedAnswer, LeatherbackError.Advice)])
  func write(answer: ScriptedAnswer, advice: LeatherbackError.Advice) async throws {
    let error = try await SpecimenClient(answer).error(of: .specimenWrite)
    #expect(error?.advice == advice)
  }

  @Test(
    "after a request that only reads",
    arguments: [
      (.failure(TransportError(.connectionLost, wasRequestSent: .unknown)), .sendAgain(after: nil)),
      (.json("{}", status: 404), .mendFirst),
      (.json("{}", status: 500), .sendAgain(after: nil)),
      (
        .body("", contentType: nil, status: 429, headers: ["Retry-After": "7"]),
        .sendAgain(after: .seconds(7))
      ),
      (.json("[]"), .mendFirst),
    ] as [(ScriptedAnswer, LeatherbackError.Advice)])
  func read(answer: ScriptedAnswer, advice: LeatherbackError.Advice) async throws {
    let error = try await SpecimenClient(answer).error(of: .payments.list())
    #expect(error?.advice == advice)
  }

  @Test("a cancelled call is the standard library's error only when nothing can have happened")
  func cancellation() async throws {
    let cancelled = ScriptedAnswer.failure(TransportError(.cancelled, wasRequestSent: .unknown))
    let write = try await SpecimenClient(cancelled).error(of: .specimenWrite)
    #expect(write?.cancellation == nil)
    let read = try await SpecimenClient(cancelled).error(of: .payments.list())
    #expect(read?.cancellation != nil)
  }
}
