/// The key that proves to the service who calls. It belongs on servers only.
///
/// Printing, dumping or interpolating it never shows its text.
public struct SecretKey: Sendable {
  /// What the key is good for, read from its prefix.
  public let mode: KeyMode

  /// The key as it goes into the header.
  package let text: String

  /// Creates a key from the text in the dashboard, such as `sk_test_…`.
  ///
  /// - Throws: ``KeyError`` when the text is no secret key: it is public, has blanks around it, or
  ///   starts otherwise. Nothing is trimmed or guessed.
  public init(_ text: String) throws(KeyError) {
    mode = try KeyKind.secret.mode(of: text)
    self.text = text
  }
}

extension SecretKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The mode; never the key.
  public var description: String { "SecretKey(\(mode.rawValue), hidden)" }

  /// The mode; never the key.
  public var debugDescription: String { description }

  /// The mode; never the key.
  public var customMirror: Mirror { Mirror(self, children: ["mode": mode]) }
}
