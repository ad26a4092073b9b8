import Foundation
import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Sending once and no more")
struct SendOnceTests {
  private static let lost = ScriptedAnswer.failure(
    TransportError(.connectionLost, wasRequestSent: .unknown))
  private static let paid = ScriptedAnswer.json(
    #"{"isSuccess": true, "value": \#(SendingTests.payment)}"#)
  private static let absent = ScriptedAnswer.json(#"{"isSuccess": true, "value": null}"#)

  @Test("an answer ends the matter, and nothing is looked up")
  func answered() async throws {
    let (outcome, sent) = try await run(Self.paid)
    #expect(try outcome.get().payment == "sent ORDER1")
    #expect(sent == ["POST"])
  }

  @Test("a refusal of the first try is the caller's, and nothing is looked up")
  func refused() async throws {
    let (outcome, sent) = try await run(.json("{}", status: 404))
    #expect(outcome.error?.moneyMoved == .no)
    #expect(sent == ["POST"])
  }

  @Test("what is found is not sent again", arguments: [lost, .json("{}", status: 500)])
  func found(_ accident: ScriptedAnswer) async throws {
    let (outcome, sent) = try await run(accident, Self.paid)
    #expect(try outcome.get().payment == "found ORDER1")
    #expect(sent == ["POST", "GET"])
  }

  @Test("what is certainly absent is sent again, and is the same request")
  func absent() async throws {
    let specimen = try SpecimenClient(Self.lost, Self.absent, Self.paid, retries: RetryOptions())
    let outcome = try await specimen.client.sendOnce(
      .specimenWrite, lookUp: .payments.find(reference: "ORDER1"))
    #expect(outcome.payment == "sent ORDER1")
    let sent = specimen.transport.sentRequests
    #expect(sent.map(\.method) == ["POST", "GET", "POST"])
    #expect(sent[0] == sent[2])
    #expect(specimen.time.pauses == [.seconds(2)])
  }

  @Test("a look-up that fails ends the matter, and nobody knows about the money")
  func lookUpFails() async throws {
    let (outcome, sent) = try await run(Self.lost, .json("{}", status: 403))
    let error = try #require(outcome.error)
    #expect(sent == ["POST", "GET"])
    #expect(error.moneyMoved == .unknown)
    #expect(error.advice == .lookUpFirst)
    #expect(
      error.description
        == "payments.initiate: the connection to the service ended before its answer was complete, "
        + "and looking it up failed (payments.find: the service answered in a form that the schema "
        + "does not know (HTTP 403): application/json, 2 bytes). The service may have acted on it: "
        + "look it up before sending it again.")
  }

  @Test(
    "an answer that does not say that it is a success does not say that there is nothing",
    arguments: [
      "{}", #"{"value": null}"#, #"{"isSuccess": null, "value": null}"#,
      #"{"isSuccess": "true", "value": null}"#, #"{"message": "down for maintenance"}"#,
    ])
  func vagueAbsence(_ answer: String) async throws {
    let (outcome, sent) = try await run(Self.lost, .json(answer), Self.paid)
    #expect(sent == ["POST", "GET"])
    #expect(outcome.error?.moneyMoved == .unknown)
    #expect(outcome.error?.advice == .lookUpFirst)
  }

  @Test("a look-up is repeated like any request that reads")
  func lookUpRepeats() async throws {
    let (outcome, sent) = try await run(Self.lost, Self.lost, .json("", status: 503), Self.paid)
    #expect(try outcome.get().payment == "found ORDER1")
    #expect(sent == ["POST", "GET", "GET", "GET"])
  }

  @Test("a second try that is refused is looked up too, for the first may have been slow")
  func slow() async throws {
    let duplicate = ScriptedAnswer.json("{}", status: 404)
    let (late, sent) = try await run(Self.lost, Self.absent, duplicate, Self.paid)
    #expect(try late.get().payment == "found ORDER1")
    #expect(sent == ["POST", "GET", "POST", "GET"])
    let (never, _) = try await run(Self.lost, Self.absent, duplicate, Self.absent)
    #expect(never.error?.httpStatus == 404)
    #expect(never.error?.moneyMoved == .unknown)
    #expect(never.error?.attempts == 2)
  }

  @Test("tries come to an end, and the last word is that the money may have moved")
  func exhausted() async throws {
    let (outcome, sent) = try await run(
      Self.lost, Self.absent, Self.lost, Self.absent, Self.lost, Self.absent, Self.paid)
    #expect(sent == ["POST", "GET", "POST", "GET", "POST", "GET"])
    #expect(outcome.error?.moneyMoved == .unknown)
    #expect(outcome.error?.attempts == 3)
  }

  @Test("an answer that says yes and cannot be read is looked up and never sent again")
  func unreadable() async throws {
    let odd = ScriptedAnswer.json(#"{"isSuccess": true, "value": 1}"#)
    let (found, _) = try await run(odd, Self.paid)
    #expect(try found.get().payment == "found ORDER1")
    let (absent, sent) = try await run(odd, Self.absent, Self.paid)
    #expect(absent.error?.moneyMoved == .yes)
    #expect(sent == ["POST", "GET"])
  }

  @Test("an earlier run's request is looked for first")
  func earlierRun() async throws {
    let (found, sentNothing) = try await run(Self.paid, mayHaveBeenSentBefore: true)
    #expect(try found.get().payment == "found ORDER1")
    #expect(sentNothing == ["GET"])
    let (sent, both) = try await run(Self.absent, Self.paid, mayHaveBeenSentBefore: true)
    #expect(try sent.get().payment == "sent ORDER1")
    #expect(both == ["GET", "POST"])
    let (unknown, one) = try await run(.json("{}", status: 400), mayHaveBeenSentBefore: true)
    #expect(unknown.error?.moneyMoved == .unknown)
    #expect(unknown.error?.attempts == 0)
    #expect(one == ["GET"])
  }

  @Test("the caller's judgement is asked about answers only")
  func judgement() async throws {
    for (answer, sent) in [
      (ScriptedAnswer.json(#"{"isSuccess": false}"#, status: 404), ["POST", "GET", "POST"]),
      (.json(#"{"isSuccess": false, "error": "none"}"#), ["POST", "GET", "POST"]),
      (.json("{}", status: 404), ["POST", "GET"]),
      (.json(#"{"isSuccess": "false"}"#, status: 404), ["POST", "GET"]),
      (.body("<p>Not Found</p>", contentType: "text/html", status: 404), ["POST", "GET"]),
      (.failure(TransportError(.insecure, wasRequestSent: .no)), ["POST", "GET"]),
    ] {
      let specimen = try SpecimenClient(Self.lost, answer, Self.paid, retries: RetryOptions())
      let outcome = await result { () async throws(LeatherbackError) in
        try await specimen.client.sendOnce(
          .specimenWrite, lookUp: .payments.list(),
          isAbsent: { result in
            guard case .failure(let error) = result else { return false }
            return error.httpStatus != 403
          })
      }
      #expect(specimen.transport.sentRequests.map(\.method) == sent)
      #expect((outcome.error == nil) == (sent.count == 3))
    }
  }

  @Test("time that is over in the middle leaves the outcome open")
  func timeLimit() async throws {
    let time = TestTime()
    let specimen = try SpecimenClient(
      ScriptedTransport { request in
        if request.method == "POST" { return Self.lost }
        time.advance(by: .seconds(60))
        return .silence
      }, time: time)
    let outcome = await result { () async throws(LeatherbackError) in
      try await specimen.client.sendOnce(
        .specimenWrite, lookUp: .payments.find(reference: "ORDER1"), within: .seconds(60))
    }
    guard case .lookUpFailed(let lookUp, after: _) = outcome.error?.cause,
      case .timeLimitReached = lookUp.cause
    else {
      Issue.record("\(outcome)")
      return
    }
    #expect(outcome.error?.moneyMoved == .unknown)
  }

  @Test("a request that breaks rules is neither looked up nor sent")
  func invalid() async throws {
    let specimen = try SpecimenClient()
    let outcome = await result { () async throws(LeatherbackError) in
      try await specimen.client.sendOnce(
        APIRequest<Payment>.payments.initiate(
          reference: String(repeating: "1", count: 21),
          amount: Money(currencyCode: "GBP", amount: 1)),
        lookUp: .payments.find(reference: "1"), mayHaveBeenSentBefore: true)
    }
    #expect(outcome.error?.moneyMoved == .no)
    #expect(specimen.transport.sentRequests.isEmpty)
  }

  @Test("a request whose look-up breaks rules is not sent, for nobody could find it again")
  func invalidLookUp() async throws {
    let specimen = try SpecimenClient(Self.paid)
    let outcome = await result { () async throws(LeatherbackError) in
      try await specimen.client.sendOnce(.specimenWrite, lookUp: .payments.find(reference: ""))
    }
    #expect(outcome.error?.moneyMoved == .no)
    #expect(specimen.transport.sentRequests.isEmpty)
  }

  private func run(
    _ answers: ScriptedAnswer..., mayHaveBeenSentBefore: Bool = false
  ) async throws -> (Result<SentOnce<Payment, Payment>, LeatherbackError>, [String]) {
    var configuration = LeatherbackClient.Configuration()
    configuration.retries = RetryOptions()
    let specimen = try SpecimenClient(ScriptedTransport(answers), configuration: configuration)
    let outcome = await result { () async throws(LeatherbackError) in
      try await specimen.client.sendOnce(
        .specimenWrite, lookUp: .payments.find(reference: "ORDER1"),
        mayHaveBeenSentBefore: mayHaveBeenSentBefore)
    }
    return (outcome, specimen.transport.sentRequests.map(\.method))
  }

  private func result<Value>(
    _ work: () async throws(LeatherbackError) -> Value
  ) async -> Result<Value, LeatherbackError> {
    do {
      return .success(try await work())
    } catch {
      return .failure(error)
    }
  }
}

extension Result where Failure == LeatherbackError {
  fileprivate var error: LeatherbackError? {
    if case .failure(let error) = self { error } else { nil }
  }
}

extension SentOnce where Response == Payment, Found == Payment {
  fileprivate var payment: String {
    switch self {
    case .sentNow(let payment): "sent \(payment.reference)"
    case .foundBefore(let payment): "found \(payment.reference)"
    }
  }
}
