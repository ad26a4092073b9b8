public import Canary
public import InMemoryTracing
public import Leatherback
import LeatherbackObservability
public import MetricsTestKit

/// Logs, metrics and traces of a client, kept to be looked at.
public struct Observer: Sendable {
  /// Lines of the log.
  public let log = RecordedLog()

  /// Counters and timers.
  public let metrics = TestMetrics()

  /// Spans.
  public let tracer = InMemoryTracer()

  /// Nothing seen yet.
  public init() {}

  /// What a client needs in order to be seen.
  public var middlewares: [any ClientMiddleware] {
    [
      LoggingMiddleware(logger: log.logger), MetricsMiddleware(factory: metrics),
      TracingMiddleware(tracer: tracer),
    ]
  }

  /// All that was logged, counted and traced, as text.
  public var shown: ShownTexts {
    var texts = ShownTexts()
    for line in log.lines { texts.add("\(line.message) \(line.metadata)", from: "a log line") }
    for counter in metrics.counters {
      texts.add("\(counter.label) \(counter.dimensions)", from: "a counter")
    }
    for timer in metrics.timers { texts.add("\(timer.label) \(timer.dimensions)", from: "a timer") }
    for span in tracer.finishedSpans {
      texts.add("\(span.operationName) \(span.texts)", from: "a span")
      for error in span.errors { texts.show(error.error, from: "a span's error") }
      for event in span.events { texts.show(event, from: "a span's event") }
    }
    return texts
  }
}
