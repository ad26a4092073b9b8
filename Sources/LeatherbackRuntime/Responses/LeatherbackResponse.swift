/// A result together with the answer that it was read from.
public struct LeatherbackResponse<Value: Sendable>: Sendable {
  /// The result.
  public let value: Value

  /// Status, header fields and bytes of the answer.
  public let raw: RawResponse

  /// Times that the request was sent, the last one included.
  public let attempts: Int

  /// Identifier of the call, made by the client.
  public let requestID: String

  /// Creates a response, for tests.
  public init(value: Value, raw: RawResponse, attempts: Int = 1, requestID: String) {
    self.value = value
    self.raw = raw
    self.attempts = attempts
    self.requestID = requestID
  }
}

extension LeatherbackResponse: Equatable where Value: Equatable {}
