/// One of the API's servers, as the schema declares it.
public struct Server: Sendable, Hashable {
  /// Name in the schema, such as `merchant`.
  public let name: String

  /// Where the schema says that it is, such as `https://api.example.com`.
  public let url: String

  /// A server of a schema.
  @_spi(Generated) public init(_ name: StaticString, _ url: StaticString) {
    self.name = name.description
    self.url = url.description
  }
}
