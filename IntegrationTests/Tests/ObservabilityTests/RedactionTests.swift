import Foundation
import GeneratedExamples
import InMemoryTracing
import Leatherback
import LeatherbackObservability
import LeatherbackTesting
import MetricsTestKit
import Observation
import Testing

@Suite("Logs, metrics and traces")
struct RedactionTests {
  @Test("show nothing that any call of the API sends or receives", arguments: Examples.all)
  func examples(_ example: APIExample) async throws {
    let (log, metrics, tracer) = (RecordedLog(), TestMetrics(), InMemoryTracer())
    let answer = ScriptedAnswer.json(example.responseBody, status: example.responseStatus)
    let transport = ScriptedTransport { _ in answer }
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_canarycanary"), transport: transport,
      middlewares: [
        LoggingMiddleware(logger: log.logger, headers: .standard.adding("X-Api", "Authorization")),
        MetricsMiddleware(factory: metrics), TracingMiddleware(tracer: tracer),
      ], time: TestTime())
    try await example.run(with: client)

    let shown =
      log.lines.map { "\($0)" } + metrics.counters.map { "\($0.label) \($0.dimensions)" }
      + metrics.timers.map { "\($0.label) \($0.dimensions)" }
      + tracer.finishedSpans.map { "\($0.operationName) \($0.errors) \($0.events) \($0.texts)" }
    #expect(log.lines.count == 1 && metrics.counters.count == 1)
    #expect(tracer.finishedSpans.count == 1)
    for secret in secrets(of: example) {
      #expect(!shown.contains { $0.contains(secret) }, "\(secret) is shown")
    }
  }

  /// The key, and every text of the example that is long enough to be found by no accident.
  private func secrets(of example: APIExample) -> Set<String> {
    let bodies = [example.requestBody ?? "", example.responseBody]
    let members = bodies.flatMap {
      texts(in: try? JSONSerialization.jsonObject(with: Data($0.utf8)))
    }
    let values = example.query.split(separator: "&").compactMap { item in
      item.split(separator: "=").last.map(String.init)
    }
    let bodyWhole = bodies.filter { $0.count > 2 }
    return Set((members + values + bodyWhole).filter { $0.count >= 10 } + ["sk_test_canarycanary"])
  }

  private func texts(in json: Any?) -> [String] {
    switch json {
    case let text as String: [text]
    case let list as [Any]: list.flatMap { texts(in: $0) }
    case let object as [String: Any]: object.values.flatMap { texts(in: $0) }
    default: []
    }
  }
}
