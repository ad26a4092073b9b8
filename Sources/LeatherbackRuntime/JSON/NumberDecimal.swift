#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension NumberParts {
  /// The number, if a `Decimal` holds it exactly: 38 significant digits at most.
  var decimal: Decimal? {
    guard count > 0 else { return Decimal(0) }
    guard !isExponentUnbounded, count <= 38, exponent >= -128, exponent <= 165 else { return nil }
    var significand = Decimal(first)
    if count > 19 {
      significand = significand * Self.power(count - 19) + Decimal(second)
    }
    var exponent = exponent
    if exponent > 127 {
      // The exponent of a `Decimal` ends here; what is above it has to go into the digits.
      guard count + exponent - 127 <= 38 else { return nil }
      significand *= Self.power(exponent - 127)
      exponent = 127
    }
    let sign: FloatingPointSign = isNegative ? .minus : .plus
    let value = Decimal(sign: sign, exponent: exponent, significand: significand)
    return value.isNaN ? nil : value
  }

  /// Ten to a power from 0 to 38.
  private static func power(_ exponent: Int) -> Decimal {
    Decimal(sign: .plus, exponent: exponent, significand: 1)
  }
}
