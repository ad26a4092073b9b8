import Leatherback
import LeatherbackObservability
import LeatherbackTesting
import Logging
import Observation
import Testing

@Suite("Logging")
struct LoggingTests {
  @Test("every attempt has a line with all that may be shown")
  func lines() async throws {
    let log = RecordedLog()
    let client = try client(
      log,
      .failure(TransportError(.timedOut, wasRequestSent: .unknown)),
      .body(
        #"{"items": [], "isSuccess": true, "pageParams": {"pageNumber": 1, "pageSize": 50, "#
          + #""totalCount": 0}}"#,
        contentType: "application/json", headers: ["Set-Cookie": "canary", "X-Other": "canary"]))
    let response = try await client.response(to: .paymentLinks.list(pageSize: 50))
    #expect(log.lines.map(\.level) == [.notice, .debug])
    #expect(
      log.lines.map(\.message) == [
        "paymentLinks.list: the service did not answer in time", "paymentLinks.list: HTTP 200",
      ])
    var last = try #require(log.lines.last).metadata
    #expect(last.removeValue(forKey: "milliseconds") != nil)
    #expect(
      last == [
        "operation": "paymentLinks.list", "method": "GET",
        "path": "/api/payment/payment-link/", "attempt": "2", "request-id": "\(response.requestID)",
        "mode": "test", "outcome": "200", "query": ["pageSize"],
        "request-headers": [
          "accept": "application/json",
          "user-agent": "leatherback-swift/\(LeatherbackClient.version)",
        ],
        "response-bytes": "\(response.raw.body.count)",
        "response-headers": ["content-type": "application/json"],
      ])
  }

  @Test("the path is shown with the names of its parameters, and a failure at a level of its own")
  func template() async throws {
    let log = RecordedLog()
    let client = try client(log, .json("{}", status: 404))
    _ = try? await client.send(.transactions.retrieve(reference: "canary"))
    let line = try #require(log.lines.first)
    #expect(line.level == .notice)
    #expect(line.metadata["path"] == "/api/payment/transactions/{reference}")
    #expect(!"\(line)".contains("canary"))
  }

  @Test("more header fields are shown when their names are allowed, in any spelling")
  func allowed() async throws {
    let log = RecordedLog()
    let client = try client(
      log, headers: .standard.adding("x-other", "X-API"),
      .body("{}", contentType: nil, status: 404, headers: ["X-Other": "shown"]))
    _ = try? await client.send(.transactions.retrieve(reference: "1"))
    let line = try #require(log.lines.first)
    #expect(line.metadata["response-headers"] == ["x-other": "shown"])
    #expect(!"\(line)".contains("sk_test"))
  }

  private func client(
    _ log: RecordedLog, headers: HeaderAllowList = .standard, _ answers: ScriptedAnswer...
  ) throws -> LeatherbackClient {
    LeatherbackClient(
      secretKey: try SecretKey("sk_test_canary"), transport: ScriptedTransport(answers),
      middlewares: [LoggingMiddleware(logger: log.logger, headers: headers)], time: TestTime())
  }
}
