#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension MonetaryAmount {
  /// Creates an amount from a number of minor units: pence for GBP, yen for JPY.
  ///
  /// - Throws: ``MonetaryError/unknownCurrency(_:)`` when ``ISO4217`` does not know the minor unit.
  public init(minorUnits: Int, currency: MonetaryCurrency) throws(MonetaryError) {
    guard let digits = ISO4217.fractionDigits(of: currency.rawValue) else {
      throw .unknownCurrency(currency.rawValue)
    }
    let amount = Decimal(
      units: minorUnits.magnitude, isNegative: minorUnits < 0, fractionDigits: digits)
    self.init(currency: currency, amount: amount)
  }

  /// The amount as a number of minor units: pence for GBP, yen for JPY.
  ///
  /// - Throws: ``MonetaryError/unknownCurrency(_:)`` when ``ISO4217`` does not know the minor unit;
  ///   ``MonetaryError/finerThanMinorUnit`` for a fraction of it; ``MonetaryError/outOfRange`` for
  ///   more than `Int` holds; ``MonetaryError/notANumber``.
  public var minorUnits: Int {
    get throws(MonetaryError) { try units(fractionDigits: fractionDigits(nil)) }
  }

  /// The amount rounded to whole minor units, or to a number of decimals.
  ///
  /// - Parameters:
  ///   - rule: Which way to round. `.toNearestOrEven` is what bankers do, `.toNearestOrAwayFromZero`
  ///     what is taught at school.
  ///   - fractionDigits: Digits to keep behind the point, at least 0; for `nil`, those of the
  ///     currency by ``ISO4217``.
  /// - Throws: ``MonetaryError/unknownCurrency(_:)`` when no digits are given and ``ISO4217`` does not
  ///   know the minor unit; ``MonetaryError/notANumber``.
  public func rounded(
    _ rule: FloatingPointRoundingRule, fractionDigits: Int? = nil
  ) throws(MonetaryError) -> Self {
    let digits = try self.fractionDigits(fractionDigits)
    guard !amount.isNaN else { throw .notANumber }
    var value = self
    value.amount = amount.rounded(rule, fractionDigits: digits)
    return value
  }

  /// The digits asked for, or those of the currency.
  func fractionDigits(_ digits: Int?) throws(MonetaryError) -> Int {
    if let digits { return Swift.max(digits, 0) }
    if let digits = ISO4217.fractionDigits(of: currency.rawValue) { return digits }
    throw .unknownCurrency(currency.rawValue)
  }

  /// The amount as a number of units of which ten to the power of `fractionDigits` are one.
  func units(fractionDigits: Int) throws(MonetaryError) -> Int {
    guard !amount.isNaN else { throw .notANumber }
    let parts = amount.parts.shifted(by: fractionDigits)
    guard parts.isWhole else { throw .finerThanMinorUnit }
    guard let units = parts.int else { throw .outOfRange }
    return units
  }
}
