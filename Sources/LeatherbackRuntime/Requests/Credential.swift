/// How a request proves who sends it.
public struct Credential: Sendable, Hashable {
  /// Where the proof goes.
  enum Form: Sendable, Hashable {
    case none

    /// The bare secret key in a header field of this name.
    case secretKeyHeader(String)

    /// The token of the request, in the header field `Authorization`.
    case bearer
  }

  let form: Form

  /// No proof: anyone may call.
  public static let none = Credential(form: .none)

  /// The bare secret key in the header field `name`.
  @_spi(Generated) public static func header(_ name: StaticString) -> Credential {
    Credential(form: .secretKeyHeader(name.description))
  }

  /// The token that each request brings along, in the header field `Authorization`.
  @_spi(Generated) public static let bearer = Credential(form: .bearer)
}
