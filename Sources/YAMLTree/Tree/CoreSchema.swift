extension YAMLScalar {
  /// What a scalar stands for.
  package enum Resolved: Sendable, Equatable {
    /// Nothing, `~`, `null`, `Null` or `NULL`.
    case null

    case bool(Bool)

    /// A whole number as written: decimal, octal (`0o17`) or hexadecimal (`0xF`).
    case integer(String)

    /// A number with a fraction or an exponent, as written.
    case decimal(String)

    /// `.inf` with or without a sign.
    case infinity(isNegative: Bool)

    /// `.nan`.
    case notANumber

    case string(String)
  }

  /// What the scalar stands for by the core schema of YAML 1.2.
  ///
  /// Only a plain scalar is ever anything but a string. What YAML 1.1 knew besides (`NO`, `on`,
  /// `12:30`, `1_000`) is a string, and `0777` is the decimal number.
  package var resolved: Resolved {
    guard style == .plain else { return .string(text) }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .infinity(isNegative: false)
    case "-.inf", "-.Inf", "-.INF": return .infinity(isNegative: true)
    case ".nan", ".NaN", ".NAN": return .notANumber
    default: break
    }
    switch NumberForm(text.utf8) {
    case .integer: return .integer(text)
    case .decimal: return .decimal(text)
    case nil: return .string(text)
    }
  }

  /// The whole number that the scalar stands for, or `nil` if it is none or fits no `Int`.
  package var integer: Int? {
    guard case .integer(let written) = resolved else { return nil }
    if written.hasPrefix("0x") { return Int(written.dropFirst(2), radix: 16) }
    if written.hasPrefix("0o") { return Int(written.dropFirst(2), radix: 8) }
    return Int(written)
  }
}

/// Which of the core schema's regular expressions for numbers a text matches.
private enum NumberForm {
  case integer
  case decimal

  init?(_ text: String.UTF8View) {
    if text.starts(with: "0x".utf8) || text.starts(with: "0o".utf8) {
      let digits = text.dropFirst(2)
      let isHexadecimal = text.starts(with: "0x".utf8)
      guard !digits.isEmpty, digits.allSatisfy({ isHexadecimal ? $0.isHexDigit : $0.isOctalDigit })
      else { return nil }
      self = .integer
      return
    }
    var rest = text[...]
    rest.dropSign()
    let whole = rest.dropDigits()
    if rest.isEmpty, whole > 0 {
      self = .integer
      return
    }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard whole + rest.dropDigits() > 0 else { return nil }
    } else if whole == 0 {
      return nil
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      rest.dropSign()
      guard rest.dropDigits() > 0 else { return nil }
    }
    guard rest.isEmpty else { return nil }
    self = .decimal
  }
}

extension Substring.UTF8View {
  fileprivate mutating func dropSign() {
    if let sign = first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      self = dropFirst()
    }
  }

  /// Drops the digits at the start and returns how many there were.
  fileprivate mutating func dropDigits() -> Int {
    let digits = prefix { $0.isDigit }
    self = self[digits.endIndex...]
    return digits.count
  }
}

extension UInt8 {
  fileprivate var isOctalDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(self) }

  fileprivate var isHexDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}
