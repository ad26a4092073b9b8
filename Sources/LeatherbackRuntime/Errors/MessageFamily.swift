/// Kinds of a refusal that only the service's own words tell apart.
///
/// The service may reword its texts at any time: a kind helps to explain a refusal, and decides
/// nothing. Whether a call failed, and what became of the money, never depends on it.
public protocol MessageFamily: RawRepresentable, Hashable, Sendable, CustomStringConvertible
where RawValue == String {
  /// Makes a kind of any name.
  init(rawValue: String)
}

extension MessageFamily {
  /// Name of the kind.
  public var description: String { rawValue }

  /// Whether texts occur in a message, in this order.
  @_spi(Generated) public static func occur(_ texts: [StaticString], in message: String?) -> Bool {
    guard let message else { return false }
    var rest = message.utf8[...]
    for text in texts {
      guard let range = rest.firstRange(of: text.description.utf8) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
