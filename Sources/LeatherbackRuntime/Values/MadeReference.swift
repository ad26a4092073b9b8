/// A reference that the caller makes, as the name of one thing that it asks for.
///
/// A literal is one as it stands: `let reference: MerchantReference = "ORDER7"`.
public protocol MadeReference: TextValue, ExpressibleByStringLiteral
where StringLiteralType == String {
  /// Characters of which a reference can be made: ASCII, each once. Whatever text of them has
  /// ``length`` characters keeps the rules of the type.
  static var alphabet: String { get }

  /// Characters of a made reference: no more than the rules of the type allow.
  static var length: Int { get }
}

extension MadeReference {
  /// Takes any text.
  public init(stringLiteral text: String) { self.init(rawValue: text) }
}
