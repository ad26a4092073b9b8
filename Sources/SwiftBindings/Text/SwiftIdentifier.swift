/// A name that is safe where Swift wants an identifier.
///
/// The schema's rules see to it that names are good; this type sees to it that a name that is not
/// can do no harm. Whatever it is made from, it prints as one identifier.
package struct SwiftIdentifier: Sendable, Hashable {
  /// The name with everything replaced that no identifier can hold.
  package let name: String

  /// Whether Swift takes the name for something else where it has no back-ticks.
  package let isReserved: Bool

  package init(_ text: String) {
    name = Self.isIdentifier(text) ? text : Self.mended(text)
    isReserved = Self.isReserved(name)
  }

  /// `name` as it stands in Swift: in back-ticks where Swift reserves it.
  package var spelling: String { isReserved ? "`" + name + "`" : name }

  /// The name with a capital letter at its start, as a part of a longer name.
  package var capitalized: String {
    guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return name }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func isReserved(_ name: String) -> Bool {
    let bucket = bucket(of: name)
    return bucket < reserved.count && reserved[bucket].contains(name)
  }

  /// Where a name would be among the reserved words, by length and first letter: that costs less
  /// than a hash, and most names find nothing there.
  private static func bucket(of name: String) -> Int {
    name.withBytes { bytes in bytes.count << 5 | Int((bytes.first ?? 0) & 31) }
  }

  private static func isIdentifier(_ text: String) -> Bool {
    text.withBytes { bytes in
      guard let first = bytes.first, !isDigit(first) else { return false }
      return bytes.allSatisfy(isIdentifierByte) && !isUnderscores(bytes)
    }
  }

  /// Whether there is nothing but underscores: that is a pattern, not a name.
  private static func isUnderscores(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  private static func mended(_ text: String) -> String {
    let body = text.unicodeScalars.map { scalar in
      scalar.isASCII && isIdentifierByte(UInt8(scalar.value)) ? String(scalar) : "_"
    }
    let joined = body.joined()
    guard let first = joined.utf8.first else { return "unnamed" }
    return isDigit(first) || joined.withBytes(isUnderscores) ? "unnamed" + joined : joined
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "_"): true
    default: isDigit(byte)
    }
  }

  /// Words that Swift reserves, by their buckets.
  private static let reserved: [[String]] = {
    let last = reservedWords.map(bucket).max() ?? 0
    var words: [[String]] = Array(repeating: [], count: last + 1)
    for word in reservedWords { words[bucket(of: word)].append(word) }
    return words
  }()

  private static let reservedWords = [
    "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch",
    "class", "continue", "default", "defer", "deinit", "do", "else", "enum", "extension",
    "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
    "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}
