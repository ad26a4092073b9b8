#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension MonetaryAmount {
  /// Splits the amount by weights, so that the parts add up to it: no minor unit is lost or made.
  ///
  /// What does not divide goes one unit each to the parts that were cut most, the first of them where
  /// several were cut the same. Equal input gives equal parts.
  ///
  /// ```swift
  /// try Money(minorUnits: 100, currency: .gbp).allocated(by: [1, 1, 1])  // 0.34, 0.33, 0.33
  /// ```
  ///
  /// - Parameters:
  ///   - weights: One for each part: at least 0, and not all of them 0.
  ///   - fractionDigits: Digits behind the point of the smallest unit, at least 0; for `nil`, those of
  ///     the currency by ``ISO4217``.
  /// - Throws: ``MonetaryError/unusableWeights``; ``MonetaryError/finerThanMinorUnit`` for an amount
  ///   that is itself no whole number of units (round it before); ``MonetaryError/outOfRange`` for
  ///   more units than `Int` holds; ``MonetaryError/unknownCurrency(_:)`` when no digits are given and
  ///   ``ISO4217`` does not know the minor unit; ``MonetaryError/notANumber``.
  public func allocated(
    by weights: [Int], fractionDigits: Int? = nil
  ) throws(MonetaryError) -> [Self] {
    let digits = try self.fractionDigits(fractionDigits)
    let units = try units(fractionDigits: digits)
    guard let shares = Shares(of: units.magnitude, by: weights) else { throw .unusableWeights }
    return shares.parts.map { part in
      var value = self
      value.amount = Decimal(units: part, isNegative: units < 0, fractionDigits: digits)
      return value
    }
  }

  /// Splits the amount into equal parts, of which the first are one minor unit greater where it does
  /// not divide.
  ///
  /// - Parameter count: Number of parts, at least 1.
  /// - Throws: What ``allocated(by:fractionDigits:)`` throws.
  public func split(into count: Int) throws(MonetaryError) -> [Self] {
    try allocated(by: Array(repeating: 1, count: Swift.max(count, 0)))
  }
}

/// A whole number divided by weights, with the rest handed out.
private struct Shares {
  let parts: [UInt]

  init?(of whole: UInt, by weights: [Int]) {
    var sum: UInt = 0
    for weight in weights {
      guard let weight = UInt(exactly: weight) else { return nil }
      let (next, overflow) = sum.addingReportingOverflow(weight)
      if overflow { return nil }
      sum = next
    }
    guard sum > 0 else { return nil }
    var parts: [UInt] = []
    var cuts: [UInt] = []
    for weight in weights {
      // The quotient fits: a weight is at most the sum.
      let product = whole.multipliedFullWidth(by: weight.magnitude)
      let (part, cut) = sum.dividingFullWidth(product)
      parts.append(part)
      cuts.append(cut)
    }
    let rest = whole - parts.reduce(0, +)
    let order = parts.indices.sorted { (cuts[$1], $0) < (cuts[$0], $1) }
    // Fewer units are left than parts were cut.
    for index in order.prefix(Int(clamping: rest)) { parts[index] += 1 }
    self.parts = parts
  }
}
