#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension NumberParts {
  /// The number, if a `Decimal` holds it exactly: 38 significant digits at most, the last of which
  /// stands for a power of ten from -128 to 127.
  var decimal: Decimal? {
    guard count > 0 else { return Decimal(0) }
    guard !isExponentUnbounded, count <= 38, -128...127 ~= exponent else { return nil }
    var significand = Decimal(first)
    if count > 19 {
      significand = significand * Self.power(count - 19) + Decimal(second)
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
