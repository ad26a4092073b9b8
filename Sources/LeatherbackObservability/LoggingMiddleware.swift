#if Observability
  public import HTTPTypes
  public import LeatherbackRuntime
  public import Logging

  /// Writes a line for every attempt when it is over.
  ///
  /// The line has the operation, the path with the names of its parameters, the number of the attempt,
  /// the call's id, status or error, sizes and time, the names of the query's items, and the header
  /// fields of an allow list. It never has the key, a body, a value of path or query, or another header
  /// field.
  public struct LoggingMiddleware: ClientMiddleware {
    private let logger: Logger
    private let level: Logger.Level
    private let failureLevel: Logger.Level
    private let headers: HeaderAllowList

    /// Creates a middleware that writes to `logger`.
    ///
    /// - Parameters:
    ///   - logger: Where lines go.
    ///   - level: Level of a line about an attempt with a good answer.
    ///   - failureLevel: Level of a line about one without an answer, or with HTTP 400 and above.
    ///   - headers: Header fields that lines may have.
    public init(
      logger: Logger, level: Logger.Level = .debug, failureLevel: Logger.Level = .notice,
      headers: HeaderAllowList = .standard
    ) {
      self.logger = logger
      self.level = level
      self.failureLevel = failureLevel
      self.headers = headers
    }

    /// Passes the attempt on and writes its line.
    public func intercept(
      _ request: HTTPRequest, body: [UInt8]?, context: CallContext, next: Next
    ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
      let (result, duration) = await measured { () async throws(TransportError) in
        try await next(request, body)
      }
      let outcome = Outcome(result)
      logger.log(
        level: outcome.isGood ? level : failureLevel,
        "\(context.operationID): \(outcome.text)",
        metadata: metadata(request, body: body, context: context, outcome: outcome, duration))
      return try result.get()
    }

    private func metadata(
      _ request: HTTPRequest, body: [UInt8]?, context: CallContext, outcome: Outcome,
      _ duration: Duration
    ) -> Logger.Metadata {
      var metadata: Logger.Metadata = [
        "operation": "\(context.operationID)",
        "method": "\(request.method.rawValue)",
        "path": "\(context.endpoint.path)",
        "attempt": "\(context.attempt)",
        "request-id": "\(context.requestID)",
        "mode": "\(context.mode.rawValue)",
        "outcome": "\(outcome.label)",
        "milliseconds": "\(Int(duration / .milliseconds(1)))",
        "request-headers": dictionary(request.headerFields),
      ]
      if let body { metadata["request-bytes"] = "\(body.count)" }
      let names = request.queryNames
      if !names.isEmpty { metadata["query"] = .array(names.map { "\($0)" }) }
      if case .answer(let response, let bytes) = outcome {
        metadata["response-bytes"] = "\(bytes)"
        metadata["response-headers"] = dictionary(response.headerFields)
      }
      return metadata
    }

    private func dictionary(_ fields: HTTPFields) -> Logger.Metadata.Value {
      let shown = headers.shown(fields).map { ($0.name, Logger.Metadata.Value.string($0.value)) }
      return .dictionary(Dictionary(shown) { first, _ in first })
    }
  }

  extension Outcome {
    /// The outcome in one clause.
    fileprivate var text: String {
      switch self {
      case .answer(let response, bytes: _): "HTTP \(response.status.code)"
      case .failure(let error): error.description
      }
    }
  }
#endif
