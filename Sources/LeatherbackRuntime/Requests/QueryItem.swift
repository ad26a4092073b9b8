/// One `name=value` of a query, not encoded.
public struct QueryItem: Sendable, Hashable {
  /// Name as the service spells it.
  public let name: String

  /// Value as text.
  public let value: String

  /// Creates an item from texts that are not encoded.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension QueryItem {
  /// The item as it goes on the wire.
  var encoded: String {
    PercentEncodedText(name).encoded + "=" + PercentEncodedText(value).encoded
  }
}
