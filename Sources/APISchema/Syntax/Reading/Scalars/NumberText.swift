import YAMLTree

/// The text of a number in YAML, next to what JSON makes of it.
///
/// YAML takes `0123`, `+1`, `.5` and `0x1F` for numbers, JSON does not: and what a schema shows
/// must be what is on the wire.
struct NumberText: Sendable {
  let text: String

  /// The parts of a decimal number; `nil` for hexadecimal and octal ones and for infinities.
  private let parts: Parts?

  /// Creates the text of a plain scalar that YAML takes for a number; `nil` for every other.
  init?(_ scalar: YAMLScalar) {
    switch scalar.resolved {
    case .null, .bool, .string: return nil
    case .integer, .decimal, .infinity, .notANumber:
      text = scalar.text
      parts = Parts(text)
    }
  }

  /// Whether JSON takes the text for a number.
  var isJSON: Bool { parts?.isJSON ?? false }

  /// Whether there is neither a fraction nor an exponent.
  var isWhole: Bool {
    guard let parts else { return false }
    return parts.fraction == nil && parts.exponent == nil
  }

  /// Whether JSON takes it for a number and nothing stands for a power of ten.
  var isPlainDecimal: Bool { isJSON && parts?.exponent == nil }

  /// The number as JSON writes it, where that needs no arithmetic.
  var jsonSpelling: String? {
    guard let parts else { return nil }
    let digits = Substring(parts.whole).drop { $0 == "0" }
    var spelling = (parts.sign == UInt8(ascii: "-") ? "-" : "") + (digits.isEmpty ? "0" : digits)
    if let fraction = parts.fraction, !fraction.isEmpty { spelling += "." + Substring(fraction) }
    if let exponent = parts.exponent { spelling += "e" + Substring(exponent) }
    return spelling
  }

  private struct Parts: Sendable {
    let sign: UInt8?
    let whole: Substring.UTF8View
    private(set) var fraction: Substring.UTF8View?
    private(set) var exponent: Substring.UTF8View?

    init?(_ text: String) {
      var rest = text[...].utf8
      let first = rest.first
      let isSigned = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
      sign = isSigned ? first : nil
      if isSigned { rest = rest.dropFirst() }
      whole = rest.prefix(while: Self.isDigit)
      rest = rest[whole.endIndex...]
      if rest.first == UInt8(ascii: ".") {
        let digits = rest.dropFirst().prefix(while: Self.isDigit)
        rest = rest[digits.endIndex...]
        fraction = digits
      }
      if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
        exponent = rest.dropFirst()
      } else if !rest.isEmpty {
        return nil
      }
      if whole.isEmpty, fraction?.isEmpty != false { return nil }
    }

    var isJSON: Bool {
      let hasGoodWhole = whole.first == UInt8(ascii: "0") ? whole.count == 1 : !whole.isEmpty
      return sign != UInt8(ascii: "+") && hasGoodWhole && fraction?.isEmpty != true
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }
}
