#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Decimal {
  /// The exact number that a text says, as in `.exact("19.99")`.
  ///
  /// Swift makes a literal with a fraction by way of `Double`: `19.99` is 19.989999999999995904 as a
  /// `Decimal`. Digits in quotes are taken as they stand.
  ///
  /// - Parameter digits: The number as JSON writes it: digits, perhaps a sign, a point and an exponent,
  ///   with 38 significant digits at most. Any other text gives "not a number", which no request is
  ///   sent with.
  public static func exact(_ digits: StaticString) -> Decimal {
    digits.withUTF8Buffer { NumberParts(checking: UnsafeRawBufferPointer($0))?.decimal } ?? .nan
  }
}

// Calculations that are exact, or have no result.
extension Decimal {
  /// The sum; `nil` if it has more digits than a decimal holds. What is not a number stays so.
  func addingExactly(_ other: Decimal) -> Decimal? {
    if isNaN || other.isNaN { return .nan }
    let (left, right) = (parts, other.parts)
    if left.count == 0 { return other }
    if right.count == 0 { return self }
    let top = Swift.max(left.exponent + left.count, right.exponent + right.count)
    guard top - Swift.min(left.exponent, right.exponent) <= 38 else { return nil }
    return Self.result(of: left, right) { $0 + $1 }
  }

  /// The product; `nil` if it may have more digits than a decimal holds. What is not a number stays so.
  func multipliedExactly(by other: Decimal) -> Decimal? {
    if isNaN || other.isNaN { return .nan }
    let (left, right) = (parts, other.parts)
    if left.count == 0 || right.count == 0 { return 0 }
    guard left.count + right.count <= 38, -128...127 ~= left.exponent + right.exponent else {
      return nil
    }
    return Self.result(of: left, right) { $0 * $1 }
  }

  /// What `calculate` makes of two numbers without zeros at their ends, which would take digits.
  private static func result(
    of left: NumberParts, _ right: NumberParts, _ calculate: (Decimal, Decimal) -> Decimal
  ) -> Decimal? {
    guard let left = left.decimal, let right = right.decimal else { return nil }
    return calculate(left, right).parts.decimal
  }
}

// Digits.
extension Decimal {
  /// A number of units of which ten to the power of `fractionDigits` are one.
  init(units: UInt, isNegative: Bool, fractionDigits: Int) {
    // Foundation's zero has no sign: one with a minus is not a number.
    let sign: FloatingPointSign = isNegative && units > 0 ? .minus : .plus
    self.init(sign: sign, exponent: -fractionDigits, significand: Decimal(units))
  }

  /// The number, digit for digit.
  var parts: NumberParts {
    var text = String { $0.append(self) }
    return text.withUTF8 { NumberParts(UnsafeRawBufferPointer($0)) }
  }

  /// The number rounded to so many digits behind the point.
  func rounded(_ rule: FloatingPointRoundingRule, fractionDigits: Int) -> Decimal {
    var text = String { $0.append(magnitude) }
    return text.withUTF8 { text in
      let digits = RoundedDigits(UnsafeRawBufferPointer(text), isNegative: self < 0)
      return digits.rounded(rule, fractionDigits: fractionDigits)
    } ?? self
  }
}
