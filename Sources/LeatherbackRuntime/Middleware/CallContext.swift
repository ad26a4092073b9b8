/// What a middleware knows about the call that a request belongs to.
public struct CallContext: Sendable, Hashable {
  /// The operation: its name, its path with the names of its parameters, whether it may be repeated.
  public let endpoint: Endpoint

  /// Name of the operation, such as `payments.initiate`.
  public var operationID: String { endpoint.name }

  /// Identifier of the call, made by the client; the same for all attempts.
  public let requestID: String

  /// Number of the attempt, from 1.
  public let attempt: Int

  /// Whether real money moves.
  public let mode: KeyMode

  /// Creates a context, for tests of a middleware.
  public init(endpoint: Endpoint, requestID: String, attempt: Int, mode: KeyMode) {
    self.endpoint = endpoint
    self.requestID = requestID
    self.attempt = attempt
    self.mode = mode
  }
}
