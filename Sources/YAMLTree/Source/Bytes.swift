/// Names of the bytes that this module looks for.
extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let backslash = UInt8(ascii: "\\")
  static let colon = UInt8(ascii: ":")
  static let numberSign = UInt8(ascii: "#")

  /// Whether this is a space or a tab.
  var isBlank: Bool { self == .space || self == .tab }

  /// Whether this ends a line.
  var isBreak: Bool { self == .lineFeed || self == .carriageReturn }

  /// Whether this goes on with a character of UTF-8 that an earlier byte began.
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// Whether this is a digit from 0 to 9.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether this can be part of a key as schemas have them: a letter, a digit, `_` or `-`.
  var isOfWord: Bool {
    let letter = self | 0x20
    return isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
      || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}
