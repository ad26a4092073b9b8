/// The key that a hosted page carries. It says whose page it is and opens no endpoint.
///
/// It may be shown, but it identifies a merchant: like a secret key it is kept out of texts that
/// nobody asked for. ``text`` gives it on purpose.
public struct PublicKey: Sendable, Hashable {
  /// What the key is good for, read from its prefix.
  public let mode: KeyMode

  /// The key itself.
  public let text: String

  /// Creates a key from the text in the dashboard, such as `pk_test_…`.
  ///
  /// - Throws: ``KeyError`` when the text is no public key. A secret key is refused above all.
  public init(_ text: String) throws(KeyError) {
    mode = try KeyKind.public.mode(of: text)
    self.text = text
  }
}

extension PublicKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The mode; never the key.
  public var description: String { "PublicKey(\(mode.rawValue), hidden)" }

  /// The mode; never the key.
  public var debugDescription: String { description }

  /// The mode; never the key.
  public var customMirror: Mirror { Mirror(self, children: ["mode": mode]) }
}
