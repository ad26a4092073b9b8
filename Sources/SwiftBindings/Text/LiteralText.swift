/// Text that is safe between the quotes of a Swift string literal, of one line or of several.
///
/// Escaping is the only way to get one and the printer takes nothing else, so no text of a schema
/// can end a literal, start an interpolation or hide behind invisible characters.
package struct LiteralText: Sendable, Hashable {
  /// The text with escapes, without quotes.
  package let escaped: String

  package init(_ text: String) {
    escaped = text.withBytes { $0.allSatisfy(Self.isPlain) } ? text : Self.escape(text)
  }

  /// An integer as Swift writes it: long ones have a mark between thousands.
  package static func integer(_ digits: String) -> LiteralText {
    let magnitude = digits.drop { $0 == "-" }
    guard magnitude.count >= 7 else { return LiteralText(digits) }
    var text = String(digits.prefix(digits.count - magnitude.count))
    for (index, digit) in magnitude.enumerated() {
      if index > 0, (magnitude.count - index) % 3 == 0 { text += "_" }
      text.append(digit)
    }
    return LiteralText(text)
  }

  /// Printable ASCII that means itself in a literal.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func escape(_ text: String) -> String {
    // Bytes: to add a letter to a string takes ten times as long.
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + text.utf8.count / 8)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\"".utf8
      case "\\": result += "\\\\".utf8
      case "\n": result += "\\n".utf8
      case "\r": result += "\\r".utf8
      case "\t": result += "\\t".utf8
      default:
        if scalar.isUnseen {
          result += "\\u{\(scalar.hexadecimal(width: 1))}".utf8
        } else {
          result += scalar.utf8
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
