#if Observability
  public import CoreMetrics
  public import HTTPTypes
  public import LeatherbackRuntime

  /// Counts and times every attempt.
  ///
  /// | metric | kind | counts |
  /// | --- | --- | --- |
  /// | `leatherback.client.attempts` | counter | attempts that are over |
  /// | `leatherback.client.repetitions` | counter | those of them that were not a call's first |
  /// | `leatherback.client.attempt.duration` | timer | how long they took |
  ///
  /// The dimensions are `operation`, `method`, `mode` and `outcome`, which is the HTTP status or the
  /// kind of the error: few values each, and none that was sent or received.
  public struct MetricsMiddleware: ClientMiddleware {
    private let factory: any MetricsFactory

    /// Creates a middleware that reports to the process's metrics, or to those of `factory`.
    public init(factory: (any MetricsFactory)? = nil) {
      self.factory = factory ?? MetricsSystem.factory
    }

    /// Passes the attempt on and counts it.
    public func intercept(
      _ request: HTTPRequest, body: [UInt8]?, context: CallContext, next: Next
    ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
      let (result, duration) = await measured { () async throws(TransportError) in
        try await next(request, body)
      }
      let dimensions = [
        ("operation", context.operationID),
        ("method", request.method.rawValue),
        ("mode", context.mode.rawValue),
        ("outcome", Outcome(result).label),
      ]
      count("leatherback.client.attempts", dimensions)
      if context.attempt > 1 { count("leatherback.client.repetitions", dimensions) }
      Timer(
        label: "leatherback.client.attempt.duration", dimensions: dimensions, factory: factory
      ).recordNanoseconds(Int64(duration / .nanoseconds(1)))
      return try result.get()
    }

    private func count(_ label: String, _ dimensions: [(String, String)]) {
      Counter(label: label, dimensions: dimensions, factory: factory).increment()
    }
  }
#endif
