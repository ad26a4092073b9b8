import Foundation
import LeatherbackRuntime
import LeatherbackTesting
import Testing

/// A way in which a call can fail, and what it means for a payment.
struct Accident: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let answer: ScriptedAnswer
  let moneyMoved: MoneyMoved

  static let all = [
    Accident("no connection", .failure(TransportError(.cannotConnect, wasRequestSent: .no)), .no),
    Accident("bad certificate", .failure(TransportError(.insecure, wasRequestSent: .no)), .no),
    Accident("timeout", .failure(TransportError(.timedOut, wasRequestSent: .unknown)), .unknown),
    Accident("lost", .failure(TransportError(.connectionLost, wasRequestSent: .unknown)), .unknown),
    Accident("cancelled", .failure(TransportError(.cancelled, wasRequestSent: .unknown)), .unknown),
    Accident("redirect", .body("", contentType: nil, status: 307), .unknown),
    Accident("no JSON", .body("<html>", contentType: "text/html"), .unknown),
    Accident("empty", .empty(), .unknown),
    Accident("other JSON", .json("{}"), .unknown),
    Accident(
      "neither yes nor no", .json(#"{"isSuccess": "false", "value": \#(SendingTests.payment)}"#),
      .unknown),
    Accident("success without its value", .json(#"{"isSuccess": true}"#), .yes),
    Accident("odd value", .json(#"{"isSuccess": true, "value": {"reference": 1}}"#), .yes),
  ]

  init(_ name: String, _ answer: ScriptedAnswer, _ moneyMoved: MoneyMoved) {
    testDescription = name
    self.answer = answer
    self.moneyMoved = moneyMoved
  }
}

@Suite("Calls without a usable answer")
struct UnusableAnswerTests {
  @Test("an accident says what it means for the money of a payment", arguments: Accident.all)
  func write(_ accident: Accident) async throws {
    let error = try #require(
      await SpecimenClient(accident.answer).error(of: .specimenWrite))
    #expect(error.moneyMoved == accident.moneyMoved)
    #expect(error.isSafeToRetry == (accident.moneyMoved == .no))
  }

  @Test("no accident of a request that only reads has moved money", arguments: Accident.all)
  func read(_ accident: Accident) async throws {
    let specimen = try SpecimenClient(accident.answer)
    let error = try #require(await specimen.error(of: .payments.list()))
    #expect(error.moneyMoved == .no)
    #expect(error.isSafeToRetry)
  }

  @Test("a request that may be repeated says so whatever became of it")
  func repeatable() async throws {
    let lost = TransportError(.connectionLost, wasRequestSent: .unknown)
    let error = try await SpecimenClient(.failure(lost)).error(
      of: .payments.validate(amount: Money(currencyCode: "GBP", amount: 1)))
    #expect(error?.moneyMoved == .unknown)
    #expect(error?.isSafeToRetry == true)
    #expect(
      error?.description
        == "payments.validate: the connection to the service ended before its answer was "
        + "complete. The service may have acted on it; the same request may be repeated.")
  }

  @Test("an unreadable answer names the place and nothing of what it says")
  func unreadable() async throws {
    let error = try await SpecimenClient(
      .json(#"{"isSuccess": true, "value": {"reference": "canary", "amount": {"amount": 1}}}"#)
    ).error(of: .specimenWrite)
    guard case .unreadableAnswer(let cause) = error?.cause else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(cause.kind == .missingMember)
    #expect(cause.path == "value.amount.currencyCode")
    #expect(error?.description.hasSuffix("The service acted on it: do not send it again.") == true)
    #expect(!texts(of: error as Any).contains("canary"))
  }

  @Test(
    "an unreadable answer shows no name that the service chose",
    arguments: [
      #"{"canary": 1, "canary": 2}"#, #"{"isSuccess": true, "value": {"canary": x}}"#,
    ])
  func chosenNames(_ body: String) async throws {
    let error = try #require(await SpecimenClient(.json(body)).error(of: .specimenWrite))
    #expect(!texts(of: error).contains("canary"))
    #expect(!error.localizedDescription.contains("canary"))
  }

  @Test("a page without its numbers is unreadable")
  func incompletePage() async throws {
    let error = try await SpecimenClient(.json(#"{"items": [], "isSuccess": true}"#)).error(
      of: .payments.list())
    guard case .unreadableAnswer(let cause) = error?.cause else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(cause.path == "pageParams.pageNumber")
  }

  @Test("a redirect is reported and never followed", arguments: [301, 302, 303, 307, 308])
  func redirect(status: Int) async throws {
    let specimen = try SpecimenClient(
      .body(
        #"{"isSuccess": true}"#, contentType: "application/json", status: status,
        headers: ["Location": "https://canary.example.com"]))
    let error = await specimen.error(of: .specimenWrite)
    #expect(error?.transportKind == .redirected)
    #expect(error?.httpStatus == status)
    #expect(specimen.transport.sentRequests.count == 1)
    #expect(!texts(of: error as Any).contains("canary"))
  }

  @Test("an answer may have as many bytes as the limit says, and not one more")
  func limit() async throws {
    let body = #"{"isSuccess": true, "value": null}"#
    var configuration = LeatherbackClient.Configuration()
    for (limit, kind) in [(body.utf8.count, nil), (body.utf8.count - 1, .answerTooLarge)]
      as [(Int, TransportError.Kind?)]
    {
      configuration.answerLimit = limit
      let specimen = try SpecimenClient(
        ScriptedTransport([.json(body)]), configuration: configuration)
      let error = await specimen.error(of: .payments.find(reference: "1"))
      #expect(error?.transportKind == kind)
    }
  }

  @Test("a task that is cancelled before sends nothing")
  func cancelledBefore() async throws {
    let specimen = try SpecimenClient(.json("{}"))
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await specimen.error(of: .specimenWrite)
    }
    let error = await task.value
    #expect(error?.isCancelled == true)
    #expect(error?.moneyMoved == .no)
    #expect(specimen.transport.sentRequests.isEmpty)
  }

  @Test("a task that is cancelled on the way does not know what became of the money")
  func cancelledOnTheWay() async throws {
    let specimen = try SpecimenClient(
      ScriptedTransport { _ in
        withUnsafeCurrentTask { $0?.cancel() }
        return .json(#"{"isSuccess": true, "value": null}"#)
      })
    let error = await Task { await specimen.error(of: .specimenWrite) }.value
    #expect(error?.isCancelled == true)
    #expect(error?.moneyMoved == .unknown)
  }
}

extension LeatherbackError {
  fileprivate var transportKind: TransportError.Kind? {
    if case .transport(let error) = cause { error.kind } else { nil }
  }

  fileprivate var isCancelled: Bool { if case .cancelled = cause { true } else { false } }
}
