import YAMLTree

/// The text of a number in YAML, next to what JSON makes of it.
///
/// YAML takes `0123`, `+1`, `.5` and `0x1F` for numbers, JSON does not: and what a schema shows
/// must be what is on the wire.
struct NumberText: Sendable, Equatable {
  let text: String

  /// Creates the text of a plain scalar that YAML takes for a number; `nil` for every other.
  init?(_ scalar: YAMLScalar) {
    switch scalar.resolved {
    case .null, .bool, .string: return nil
    case .integer, .decimal, .infinity, .notANumber: text = scalar.text
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
    let digits = parts.whole.drop { $0 == "0" }
    var spelling = (parts.sign == "-" ? "-" : "") + (digits.isEmpty ? "0" : digits)
    if let fraction = parts.fraction, !fraction.isEmpty { spelling += "." + fraction }
    if let exponent = parts.exponent { spelling += "e" + exponent }
    return spelling
  }

  private struct Parts {
    let sign: Substring
    let whole: Substring
    let fraction: Substring?
    let exponent: Substring?

    var isJSON: Bool {
      let hasGoodWhole = whole == "0" || (!whole.isEmpty && whole.first != "0")
      return sign != "+" && hasGoodWhole && fraction?.isEmpty != true
    }
  }

  /// The parts of a decimal number; `nil` for hexadecimal and octal ones and for infinities.
  private var parts: Parts? {
    var rest = text[...]
    let sign = rest.prefix { $0 == "-" || $0 == "+" }
    rest = rest.dropFirst(sign.count)
    let whole = rest.prefix(while: Self.isDigit)
    rest = rest.dropFirst(whole.count)
    var fraction: Substring?
    if rest.first == "." {
      fraction = rest.dropFirst().prefix(while: Self.isDigit)
      rest = rest.dropFirst(1 + (fraction?.count ?? 0))
    }
    var exponent: Substring?
    if rest.first == "e" || rest.first == "E" {
      exponent = rest.dropFirst()
      rest = ""
    }
    guard rest.isEmpty, !(whole.isEmpty && fraction?.isEmpty != false) else { return nil }
    return Parts(sign: sign, whole: whole, fraction: fraction, exponent: exponent)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
