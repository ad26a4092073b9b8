/// The two kinds of keys of a merchant, and how their texts start.
package enum KeyKind: String, CaseIterable {
  case secret
  case `public`

  /// Whether there is something in `text` that starts like a key: then it is not to be shown, whoever
  /// wrote it.
  package static func occurs(in text: String) -> Bool {
    allCases.contains { kind in
      KeyMode.allCases.contains { mode in
        text.utf8.firstRange(of: kind.prefix(for: mode).utf8) != nil
      }
    }
  }

  /// The kind's prefix, to which the mode and a second underscore are added.
  private var stem: String {
    switch self {
    case .secret: "sk_"
    case .public: "pk_"
    }
  }

  /// How a key of this kind and `mode` starts.
  func prefix(for mode: KeyMode) -> String { stem + mode.rawValue + "_" }

  /// The prefixes of this kind in a sentence.
  var prefixes: String { "\(prefix(for: .test)) or \(prefix(for: .live))" }
}

extension KeyKind {
  /// Reads the mode of a key, and refuses what cannot be a key of this kind.
  ///
  /// What follows the prefix is opaque: no page documents its form. It only has to be fit for a
  /// header field, which visible ASCII is.
  func mode(of text: String) throws(KeyError) -> KeyMode {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { throw KeyError(.empty, for: self) }
    try refuseBlanks(bytes)
    for mode in KeyMode.allCases where text.hasPrefix(prefix(for: mode)) {
      guard bytes.count > prefix(for: mode).utf8.count else { throw KeyError(.cutOff, for: self) }
      guard bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        throw KeyError(.unusableCharacter, for: self)
      }
      return mode
    }
    throw KeyError(looksLike(other: text) ? .otherKind : .unknownPrefix, for: self)
  }

  private func refuseBlanks(_ bytes: [UInt8]) throws(KeyError) {
    guard let first = bytes.first, let last = bytes.last else { return }
    if isBlank(first) || isBlank(last) { throw KeyError(.surroundedByBlanks, for: self) }
    if isQuote(first) || isQuote(last) { throw KeyError(.quoted, for: self) }
    if bytes.contains(where: isBlank) { throw KeyError(.blankInside, for: self) }
  }

  private func looksLike(other text: String) -> Bool {
    let other: KeyKind = self == .secret ? .public : .secret
    return KeyMode.allCases.contains { text.hasPrefix(other.prefix(for: $0)) }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
