public import HTTPTypes

/// Sees every attempt of every call on its way out and back, and may change it.
///
/// It has the shape that users of swift-openapi-runtime know. The first of a client's middlewares is
/// the outermost. It sees each attempt, repetitions included; `context.attempt` counts them.
///
/// ```swift
/// struct Stopwatch: ClientMiddleware {
///   func intercept(
///     _ request: HTTPRequest, body: [UInt8]?, context: CallContext, next: Next
///   ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
///     let start = ContinuousClock.now
///     defer { print(context.operationID, context.attempt, ContinuousClock.now - start) }
///     return try await next(request, body)
///   }
/// }
/// ```
///
/// Key, tokens and sensitive header fields are put in behind the last middleware: none of them ever has
/// them. Bodies and query values may hold personal data and card numbers. A request that leaves with
/// another scheme or authority than it came with is not sent, for the key would go there.
public protocol ClientMiddleware: Sendable {
  /// Passes a request on.
  typealias Next =
    @Sendable (HTTPRequest, [UInt8]?) async throws(TransportError) -> (HTTPResponse, [UInt8])

  /// Handles one attempt.
  ///
  /// - Parameters:
  ///   - request: Method, address and header fields, all but the secret ones.
  ///   - body: Body; `nil` when there is none.
  ///   - context: The call that the attempt belongs to.
  ///   - next: Passes the attempt on, to the next middleware and at last to the transport.
  /// - Returns: The answer, whatever its status.
  /// - Throws: ``TransportError``. Its ``TransportError/wasRequestSent`` decides whether a request
  ///   that moves money may be sent again: say `no` only when `next` was not called.
  func intercept(
    _ request: HTTPRequest, body: [UInt8]?, context: CallContext, next: Next
  ) async throws(TransportError) -> (HTTPResponse, [UInt8])
}
