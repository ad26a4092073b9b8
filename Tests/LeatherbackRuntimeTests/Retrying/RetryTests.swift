import Foundation
import HTTPTypes
import LeatherbackRuntime
import LeatherbackTesting
import Testing

/// What an attempt ends with, and which requests may be sent again then.
private struct Mishap: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let answer: ScriptedAnswer
  let isRepeatedWhenSafe: Bool
  let isRepeatedAlways: Bool

  init(_ name: String, _ answer: ScriptedAnswer, safe: Bool, always: Bool) {
    testDescription = name
    self.answer = answer
    isRepeatedWhenSafe = safe
    isRepeatedAlways = always
  }

  private static func lost(
    _ kind: TransportError.Kind, _ sent: TransportError.RequestSent
  ) -> ScriptedAnswer { .failure(TransportError(kind, wasRequestSent: sent)) }

  private static func status(_ status: Int) -> ScriptedAnswer {
    .body("", contentType: nil, status: status)
  }

  static let all = [
    Mishap("no connection", lost(.cannotConnect, .no), safe: true, always: true),
    Mishap("lost before it was sent", lost(.connectionLost, .no), safe: true, always: true),
    Mishap("lost", lost(.connectionLost, .unknown), safe: true, always: false),
    Mishap("silence", lost(.timedOut, .unknown), safe: true, always: false),
    Mishap("bad certificate", lost(.insecure, .no), safe: false, always: false),
    Mishap("too large", lost(.answerTooLarge, .unknown), safe: false, always: false),
    Mishap("redirected", lost(.redirected, .unknown), safe: false, always: false),
    Mishap("other", lost(.other, .no), safe: false, always: false),
    Mishap("cancelled", lost(.cancelled, .unknown), safe: false, always: false),
    Mishap("HTTP 301", status(301), safe: false, always: false),
    Mishap("HTTP 400", status(400), safe: false, always: false),
    Mishap("HTTP 401", status(401), safe: false, always: false),
    Mishap("HTTP 408", status(408), safe: true, always: false),
    Mishap("HTTP 409", status(409), safe: false, always: false),
    Mishap("HTTP 429", status(429), safe: true, always: false),
    Mishap("HTTP 500", status(500), safe: true, always: false),
    Mishap("HTTP 503", status(503), safe: true, always: false),
    Mishap("no JSON", .body("<html>", contentType: nil), safe: false, always: false),
    Mishap("a refusal inside", .json(#"{"isSuccess": false}"#), safe: false, always: false),
  ]
}

@Suite("Repeating requests")
struct RetryTests {
  private static let success = #"{"isSuccess": true, "value": \#(SendingTests.payment)}"#

  @Test("a request that does no harm is repeated where that may help", arguments: Mishap.all)
  private func safe(_ mishap: Mishap) async throws {
    let specimen = try SpecimenClient(
      mishap.answer, .json(Self.success), retries: RetryOptions())
    let error = await specimen.error(
      of: .payments.validate(amount: Money(currencyCode: "GBP", amount: 1)))
    #expect((error == nil) == mishap.isRepeatedWhenSafe)
    #expect(specimen.transport.sentRequests.count == (mishap.isRepeatedWhenSafe ? 2 : 1))
  }

  @Test("a request that moves money is repeated only when it never left", arguments: Mishap.all)
  private func never(_ mishap: Mishap) async throws {
    let specimen = try SpecimenClient(
      mishap.answer, .json(Self.success), retries: RetryOptions())
    let error = await specimen.error(of: .specimenWrite)
    #expect((error == nil) == mishap.isRepeatedAlways)
    #expect(specimen.transport.sentRequests.count == (mishap.isRepeatedAlways ? 2 : 1))
  }

  @Test("every repetition is the same request")
  func same() async throws {
    let none = ScriptedAnswer.failure(TransportError(.cannotConnect, wasRequestSent: .no))
    var configuration = LeatherbackClient.Configuration()
    configuration.requestIDField = "X-Request-ID"
    let specimen = try SpecimenClient(
      ScriptedTransport([none, none, .json(Self.success)]), configuration: configuration)
    let response = try await specimen.client.response(to: .specimenWrite)
    #expect(response.attempts == 3)
    #expect(Set(specimen.transport.sentRequests).count == 1)
    #expect(specimen.transport.sentRequests[0].header("X-Request-ID") == response.requestID)
  }

  @Test("pauses double up to a bound, and chance takes a part of each")
  func pauses() async throws {
    let specimen = try SpecimenClient(retries: RetryOptions(attempts: 8))
    let specimenTime = specimen.time
    let down = ScriptedTransport { _ in .body("", contentType: nil, status: 503) }
    var configuration = LeatherbackClient.Configuration()
    configuration.retries = RetryOptions(attempts: 8)
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_a1"), transport: down, configuration: configuration,
      time: specimenTime)
    let error = await client.error(of: .payments.list())
    #expect(error?.attempts == 8)
    #expect(error?.httpStatus == 503)
    #expect(
      specimenTime.pauses
        == [125, 250, 500, 1000, 2000, 4000, 4000].map { Duration.milliseconds($0) })
    #expect(error?.description.hasSuffix("No money moved. It was sent 8 times.") == true)
  }

  @Test("an attempt that may have acted is not forgotten when the next one does not leave")
  func earlierAttempts() async throws {
    let specimen = try SpecimenClient(
      .failure(TransportError(.connectionLost, wasRequestSent: .unknown)),
      .failure(TransportError(.insecure, wasRequestSent: .no)), retries: RetryOptions())
    let error = await specimen.error(
      of: .payments.validate(amount: Money(currencyCode: "GBP", amount: 1)))
    #expect(error?.moneyMoved == .unknown)
    #expect(error?.attempts == 2)
    #expect(error?.isSafeToRetry == true)
  }

  @Test("a task that is cancelled in a pause sends nothing more")
  func cancelledInPause() async throws {
    let transport = ScriptedTransport([
      .failure(TransportError(.cannotConnect, wasRequestSent: .no))
    ])
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_a1"), transport: transport,
      middlewares: [CancelAfterwards()], time: TestTime())
    let error = await Task { await client.error(of: .specimenWrite) }.value
    #expect(error?.cancellation != nil)
    #expect(error?.attempts == 1)
  }
}

/// Cancels the task when an attempt is over.
private struct CancelAfterwards: ClientMiddleware {
  func intercept(
    _ request: HTTPRequest, body: [UInt8]?, context: CallContext, next: Next
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    defer { withUnsafeCurrentTask { $0?.cancel() } }
    return try await next(request, body)
  }
}

extension RetryOptions {
  fileprivate init(attempts: Int) {
    self.init()
    self.attempts = attempts
  }
}
