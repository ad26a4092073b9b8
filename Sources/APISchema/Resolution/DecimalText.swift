/// A number as decimal text, compared exactly.
struct DecimalText {
  private let isNegative: Bool

  /// Digits without zeros at either end; empty for zero.
  private let digits: [UInt8]

  /// Power of ten of the place before the first digit: 2 for `12.5`, 0 for `0.5`.
  private let magnitude: Int

  /// The number that `text` stands for in JSON; `nil` when it stands for none.
  init?(_ text: String) {
    var rest = Substring(text).utf8
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let mantissa = rest.prefix { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
    let exponentText = rest.dropFirst(mantissa.count + 1)
    let parts = mantissa.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts.first.map(Array.init) ?? []
    let fraction = parts.count > 1 ? Array(parts[1]) : []
    let all = whole + fraction
    guard !all.isEmpty, all.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    // Beyond this no service counts, and sums of it stay far from the end of `Int`.
    let bound = 1_000_000_000
    let exponent =
      Int(String(exponentText) ?? "") ?? (exponentText.first == UInt8(ascii: "-") ? -bound : bound)
    let power = exponentText.isEmpty ? 0 : min(max(exponent, -bound), bound)
    let zeros = all.prefix { $0 == UInt8(ascii: "0") }.count
    var significant = all.dropFirst(zeros)
    while significant.last == UInt8(ascii: "0") { significant.removeLast() }
    digits = Array(significant)
    magnitude = digits.isEmpty ? 0 : whole.count - zeros + power
  }

  /// Digits behind the decimal point, zeros at the end not counted.
  var fractionDigits: Int { max(0, digits.count - magnitude) }
}

extension DecimalText: Comparable {
  static func == (lhs: DecimalText, rhs: DecimalText) -> Bool {
    lhs.digits == rhs.digits && lhs.magnitude == rhs.magnitude
      && (lhs.isNegative == rhs.isNegative || lhs.digits.isEmpty)
  }

  static func < (lhs: DecimalText, rhs: DecimalText) -> Bool {
    let (left, right) = (lhs.sign, rhs.sign)
    if left != right { return left < right }
    return left < 0 ? isCloserToZero(rhs, lhs) : isCloserToZero(lhs, rhs)
  }

  private var sign: Int { digits.isEmpty ? 0 : isNegative ? -1 : 1 }

  private static func isCloserToZero(_ lhs: DecimalText, _ rhs: DecimalText) -> Bool {
    if lhs.magnitude != rhs.magnitude { return lhs.magnitude < rhs.magnitude }
    return lhs.digits.lexicographicallyPrecedes(rhs.digits)
  }
}
