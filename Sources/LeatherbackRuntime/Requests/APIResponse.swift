/// What an endpoint's answer is read as.
///
/// Everything that is read from JSON is a response: its JSON is looked up where the endpoint's
/// envelope says. ``Page`` and ``NoContent`` read the answer otherwise.
public protocol APIResponse: Sendable {
  /// Reads the result from a whole answer.
  init(answer root: JSONCursor, in envelope: Envelope) throws(JSONError)

  /// The result when the service accepted a request and its answer has no JSON; `nil` when the
  /// answer is unreadable then.
  static var withoutAnswer: Self? { get }
}

extension APIResponse {
  /// An answer without JSON is unreadable.
  public static var withoutAnswer: Self? { nil }
}

extension JSONReadable {
  /// Reads the value at the envelope's place.
  public init(answer root: JSONCursor, in envelope: Envelope) throws(JSONError) {
    try self.init(json: try root.required(at: envelope.value ?? ""))
  }
}

extension Array: APIResponse where Element: JSONReadable {}
extension Dictionary: APIResponse where Key == String, Value: JSONReadable {}

extension Optional: APIResponse where Wrapped: JSONReadable {
  /// Reads the value at the envelope's place; null is `nil`, which is how the service says that it
  /// found nothing.
  ///
  /// - Throws: ``JSONError`` for an answer where the value is absent, or null without a word that it is
  ///   a success, where the envelope has a place for that. A payment is sent again when there is none
  ///   of it, so that `{}`, or whatever else a proxy may say, must not be taken for one.
  public init(answer root: JSONCursor, in envelope: Envelope) throws(JSONError) {
    let value = try root.required(at: envelope.value ?? "")
    guard !value.isNull else {
      if let place = envelope.success, try !root.required(at: place).bool() {
        throw JSONError(.invalidValue, offset: 0, path: place)
      }
      self = nil
      return
    }
    self = try Wrapped(json: value)
  }
}

extension JSONCursor {
  /// The value at the end of a path of names with dots between, which has to be there.
  func required(at path: String) throws(JSONError) -> JSONCursor {
    if let value = member(at: path) { return value }
    throw JSONError(.missingMember, offset: 0, path: path)
  }
}
