/// The result of an endpoint that only says whether it accepted the request.
public struct NoContent: APIResponse, Equatable {
  /// Creates the only value there is.
  public init() {}

  /// Takes any answer: what it holds is not described.
  public init(answer root: JSONCursor, in envelope: Envelope) throws(JSONError) {}

  /// An answer without JSON is as good as any.
  public static var withoutAnswer: NoContent? { NoContent() }
}
