public import HTTPTypes

/// What carries requests to the service and answers back.
///
/// A transport follows no redirect, repeats nothing and adds no credential: it hands over the
/// answer as it came, whatever its status. Fields with the indexing strategy `.disallow` are secret.
///
/// `HTTPRequest` and `HTTPResponse` are those of the package swift-http-types: a transport of your own
/// imports `HTTPTypes`, and its target names that product.
public protocol ClientTransport: Sendable {
  /// Sends a request and waits for the whole answer.
  ///
  /// - Parameters:
  ///   - request: Method, address and header fields.
  ///   - body: Body; `nil` when there is none.
  ///   - answerLimit: Bytes that the answer's body may have. A transport stops receiving when there
  ///     are more.
  /// - Returns: The answer's status, header fields and body.
  /// - Throws: ``TransportError`` when no complete answer came; its kind is
  ///   ``TransportError/Kind/cancelled`` when the task was cancelled.
  func send(
    _ request: HTTPRequest, body: [UInt8]?, answerLimit: Int
  ) async throws(TransportError) -> (HTTPResponse, [UInt8])
}
