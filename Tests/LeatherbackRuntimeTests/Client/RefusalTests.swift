import Foundation
import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Refusals of the service")
struct RefusalTests {
  private static let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"

  @Test("E1: a bare problem object, without an envelope")
  func problem() async throws {
    let error = try await refusal(
      status: 400,
      #"{"type": "https://httpstatuses.io/400", "title": "Bad Request", "status": 400, "#
        + #""traceId": "\#(Self.trace)"}"#)
    #expect(
      error?.failure as? ProblemReported
        == ProblemReported(title: "Bad Request", traceID: Self.trace))
    #expect(error?.traceID == Self.trace)
    #expect(error?.httpStatus == 400)
    #expect(error?.moneyMoved == .no)
  }

  @Test("E2: a validation error has its reasons, and shows only their number")
  func validation() async throws {
    let error = try await refusal(
      status: 400,
      #"{"failures": ["'canary' is wrong", "too long"], "isSuccess": false, "error": null, "#
        + #""type": "ValidationException", "detail": "canary detail", "status": 400, "#
        + #""extensions": {"traceId": "\#(Self.trace)"}}"#)
    let failure = try #require(error?.failure as? ValidationFailed)
    #expect(failure.failures == ["'canary' is wrong", "too long"])
    #expect(failure.reason == "canary detail")
    #expect(
      error?.description
        == "payments.initiate: the service refused the request (HTTP 400): "
        + "ValidationFailed (2 reasons, trace \(Self.trace)). No money moved.")
    #expect(!texts(of: error as Any).contains("canary"))
    #expect(!texts(of: failure).contains("canary"))
    #expect(error?.localizedDescription == error?.description)
  }

  @Test("E3 and E4: a business rule fails with HTTP 400, or with HTTP 200", arguments: [400, 200])
  func businessRule(status: Int) async throws {
    let error = try await refusal(
      status: status,
      #"{"isSuccess": false, "error": "canary", "message": "canary", "type": null, "#
        + #""status": 400, "extensions": {}}"#)
    #expect(error?.failure?.reason == "canary")
    #expect(error?.httpStatus == status)
    #expect(error?.moneyMoved == .unknown)
    #expect(error?.isSafeToRetry == false)
    #expect(
      error?.description
        == "payments.initiate: the service refused the request (HTTP \(status)): "
        + "BusinessRuleFailed. The service may have acted on it: look it up before sending it "
        + "again.")
  }

  @Test("E5: accepted, and failed all the same")
  func failedInside() async throws {
    let error = try await refusal(
      status: 200,
      #"{"isSuccess": true, "value": {"paymentStatus": "FAILED", "message": "no funds"}}"#)
    #expect(error?.failure?.reason == "no funds")
    #expect(error?.moneyMoved == .no)
  }

  @Test("the first shape that fits is taken, and a result of no shape is no refusal")
  func order() async throws {
    let both = try await refusal(
      status: 400,
      #"{"failures": [], "type": "ValidationException", "error": "x", "#
        + #""isSuccess": false}"#)
    #expect(both?.failure is ValidationFailed)
    let none = try await refusal(
      status: 200, #"{"isSuccess": true, "error": "", "value": \#(SendingTests.payment)}"#)
    #expect(none == nil)
  }

  @Test(
    "a refusal in no known form keeps its body out of sight",
    arguments: [
      (502, "<h1>canary</h1>", MoneyMoved.unknown), (404, "canary", .no), (409, "{}", .unknown),
      (408, "", .unknown), (200, #"{"isSuccess": false}"#, .unknown), (500, "[]", .unknown),
    ])
  func unrecognised(status: Int, body: String, moneyMoved: MoneyMoved) async throws {
    let specimen = try SpecimenClient(
      .body(body, contentType: "text/html; charset=canary", status: status))
    let error = try #require(await specimen.error(of: .specimenWrite))
    guard case .refusedUnrecognised(let answer) = error.cause else {
      Issue.record("\(error)")
      return
    }
    #expect(String(decoding: answer.body, as: UTF8.self) == body)
    #expect(error.moneyMoved == moneyMoved)
    #expect(error.httpStatus == status)
    #expect(error.description.contains("(HTTP \(status)): text/html, \(body.utf8.count) bytes"))
    #expect(!texts(of: error).contains("canary"))
  }

  @Test("what looks like a refusal is never a success because a member of it is odd")
  func oddRefusal() async throws {
    let error = try await refusal(
      status: 200, #"{"isSuccess": true, "value": {"paymentStatus": "FAILED", "message": 1}}"#)
    guard case .unreadableAnswer(let cause) = error?.cause else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(cause.path == "value.message")
    #expect(error?.moneyMoved == .unknown)
    let atStatus400 = try await refusal(
      status: 400, #"{"type": "ValidationException", "failures": 1}"#)
    guard case .refusedUnrecognised = atStatus400?.cause else {
      Issue.record("\(atStatus400 as Any)")
      return
    }
  }

  @Test(
    "a trace identifier that could be other text is not shown",
    arguments: ["a canary", "", "é", "sk_test_canary", "-pk_live_canary"])
  func oddTrace(_ trace: String) async throws {
    let error = try await refusal(
      status: 400, #"{"title": "x", "traceId": "\#(trace)"}"#)
    #expect(error?.traceID == nil)
    #expect(error?.failure?.traceID == trace)
    #expect(error?.description.hasSuffix("(HTTP 400): ProblemReported. No money moved.") == true)
  }

  private func refusal(status: Int, _ body: String) async throws -> LeatherbackError? {
    try await SpecimenClient(.json(body, status: status)).error(of: .specimenWrite)
  }
}
