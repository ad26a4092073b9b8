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
    // Every scalar of a schema is asked, and the first byte answers for most of them.
    guard let first = text.utf8.first else { return .null }
    switch first {
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"),
      UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
      return word
    case UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return number
    default: return .string(text)
    }
  }

  private var word: Resolved {
    guard text.utf8.count <= 5 else { return .string(text) }
    return switch text {
    case "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .bool(true)
    case "false", "False", "FALSE": .bool(false)
    default: .string(text)
    }
  }

  private var number: Resolved {
    var copy = text
    switch copy.withUTF8({ NumberForm($0) }) {
    case .integer: return .integer(text)
    case .decimal: return .decimal(text)
    case nil: break
    }
    return switch text {
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": .infinity(isNegative: false)
    case "-.inf", "-.Inf", "-.INF": .infinity(isNegative: true)
    case ".nan", ".NaN", ".NAN": .notANumber
    default: .string(text)
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

  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    func next() -> UInt8? { index < text.count ? text[index] : nil }
    func skipSign() {
      if let sign = next(), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { index += 1 }
    }
    /// Skips the digits at the index and returns how many there were.
    func skipDigits(_ isDigit: (UInt8) -> Bool) -> Int {
      let start = index
      while let byte = next(), isDigit(byte) { index += 1 }
      return index - start
    }

    if text.count > 1, text[0] == UInt8(ascii: "0"), text[1].isRadix {
      index = 2
      let isHexadecimal = text[1] == UInt8(ascii: "x")
      _ = skipDigits { isHexadecimal ? $0.isHexDigit : $0.isOctalDigit }
      guard index == text.count, index > 2 else { return nil }
      self = .integer
      return
    }
    skipSign()
    let whole = skipDigits(\.isDigit)
    if index == text.count {
      guard whole > 0 else { return nil }
      self = .integer
      return
    }
    if next() == UInt8(ascii: ".") {
      index += 1
      guard whole + skipDigits(\.isDigit) > 0 else { return nil }
    } else if whole == 0 {
      return nil
    }
    if let mark = next(), mark | 0x20 == UInt8(ascii: "e") {
      index += 1
      skipSign()
      guard skipDigits(\.isDigit) > 0 else { return nil }
    }
    guard index == text.count else { return nil }
    self = .decimal
  }
}

extension UInt8 {
  /// Whether it says, behind a zero, that the digits are not decimal.
  fileprivate var isRadix: Bool { self == UInt8(ascii: "x") || self == UInt8(ascii: "o") }

  fileprivate var isOctalDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(self) }

  fileprivate var isHexDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}
