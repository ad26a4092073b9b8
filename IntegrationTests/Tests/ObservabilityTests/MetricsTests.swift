import Leatherback
import LeatherbackObservability
import LeatherbackTesting
import MetricsTestKit
import Testing

@Suite("Metrics")
struct MetricsTests {
  @Test("attempts are counted and timed by operation and outcome")
  func counts() async throws {
    let metrics = TestMetrics()
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_1"),
      transport: ScriptedTransport([
        .failure(TransportError(.cannotConnect, wasRequestSent: .no)), .json("{}", status: 503),
        .json("{}", status: 404),
      ]),
      middlewares: [MetricsMiddleware(factory: metrics)], time: TestTime())
    _ = try? await client.send(.transactions.retrieve(reference: "canary"))

    #expect(
      counts(metrics, "leatherback.client.attempts")
        == ["404": 1, "503": 1, "cannotConnect": 1])
    #expect(counts(metrics, "leatherback.client.repetitions") == ["404": 1, "503": 1])
    #expect(metrics.timers(label: "leatherback.client.attempt.duration").count == 3)
    let dimensions = try #require(metrics.counters.first).dimensions
    #expect(dimensions.map(\.0) == ["operation", "method", "mode", "outcome"])
    #expect(dimensions.map(\.1).prefix(3) == ["transactions.retrieve", "GET", "test"])
  }

  private func counts(_ metrics: TestMetrics, _ label: String) -> [String: Int64] {
    let counters = metrics.counters(label: label).map { counter in
      (counter.dimensions.last?.1 ?? "", counter.totalValue)
    }
    return Dictionary(counters, uniquingKeysWith: +)
  }
}
