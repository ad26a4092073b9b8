#if Observability
  public import HTTPTypes
  public import LeatherbackRuntime
  public import Tracing

  /// Makes a span of every attempt.
  ///
  /// A span is called after method and path with the names of its parameters, and has the attributes
  /// that OpenTelemetry knows for HTTP clients, besides `leatherback.operation`,
  /// `leatherback.request_id` and `leatherback.mode`. It never has the key, a body, a value of path or
  /// query, or a header field.
  public struct TracingMiddleware: ClientMiddleware {
    private let tracer: (any Tracer)?
    private let propagatesContext: Bool

    /// Creates a middleware that reports to the process's tracer, or to `tracer`.
    ///
    /// - Parameters:
    ///   - tracer: Where spans go.
    ///   - propagatesContext: Whether the service gets the context of the trace, such as
    ///     `traceparent`, in header fields. No page of the service asks for it, and a context may carry
    ///     what is not for strangers; so it does not unless told to.
    public init(tracer: (any Tracer)? = nil, propagatesContext: Bool = false) {
      self.tracer = tracer
      self.propagatesContext = propagatesContext
    }

    /// Passes the attempt on inside of a span.
    public func intercept(
      _ request: HTTPRequest, body: [UInt8]?, context: CallContext, next: Next
    ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
      let tracer = tracer ?? InstrumentationSystem.tracer
      let span: any Span = tracer.startSpan(
        "\(request.method.rawValue) \(context.endpoint.path)", ofKind: .client)
      defer { span.end() }
      span.updateAttributes { $0.describe(request, context) }
      var outgoing = request
      if propagatesContext {
        tracer.inject(span.context, into: &outgoing.headerFields, using: HeaderInjector())
      }
      let passed = outgoing
      let result = await ServiceContext.withValue(span.context) {
        await measured { () async throws(TransportError) in try await next(passed, body) }.0
      }
      span.close(with: Outcome(result))
      return try result.get()
    }
  }

  /// Writes a trace's context into header fields.
  private struct HeaderInjector: Injector {
    func inject(_ value: String, forKey key: String, into carrier: inout HTTPFields) {
      if let name = HTTPField.Name(key) { carrier[name] = value }
    }
  }

  extension SpanAttributes {
    fileprivate mutating func describe(_ request: HTTPRequest, _ context: CallContext) {
      self["http.request.method"] = request.method.rawValue
      self["url.template"] = context.endpoint.path
      self["url.scheme"] = request.scheme ?? ""
      self["server.address"] = request.authority ?? ""
      self["leatherback.operation"] = context.operationID
      self["leatherback.request_id"] = context.requestID
      self["leatherback.mode"] = context.mode.rawValue
      if context.attempt > 1 { self["http.request.resend_count"] = context.attempt - 1 }
    }
  }

  extension Span {
    fileprivate func close(with outcome: Outcome) {
      switch outcome {
      case .answer(let response, bytes: _):
        updateAttributes { $0["http.response.status_code"] = response.status.code }
      case .failure(let error):
        recordError(error)
      }
      guard !outcome.isGood else { return }
      updateAttributes { $0["error.type"] = outcome.label }
      setStatus(SpanStatus(code: .error))
    }
  }
#endif
