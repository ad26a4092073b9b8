#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// What else a value holds is kept: a sum has the further members of its left side.
extension MonetaryAmount {
  /// The exact sum.
  ///
  /// - Throws: ``MonetaryError/differentCurrencies(_:_:)``; ``MonetaryError/notExact`` for a sum of
  ///   more than 38 digits; ``MonetaryError/notANumber``.
  public static func + (left: Self, right: Self) throws(MonetaryError) -> Self {
    try left.requireCurrency(of: right)
    return try left.with(left.amount.addingExactly(right.amount))
  }

  /// The exact difference. Throws what the sum throws.
  public static func - (left: Self, right: Self) throws(MonetaryError) -> Self {
    try left.requireCurrency(of: right)
    return try left.with(left.amount.addingExactly(-right.amount))
  }

  /// The exact product with a number.
  ///
  /// - Throws: ``MonetaryError/notExact`` for factors that have more than 38 digits together;
  ///   ``MonetaryError/notANumber``.
  public static func * (left: Self, right: Decimal) throws(MonetaryError) -> Self {
    try left.with(left.amount.multipliedExactly(by: right))
  }

  /// Adds an amount of the same currency. Throws what the sum throws.
  public static func += (left: inout Self, right: Self) throws(MonetaryError) {
    left = try left + right
  }

  /// Subtracts an amount of the same currency. Throws what the sum throws.
  public static func -= (left: inout Self, right: Self) throws(MonetaryError) {
    left = try left - right
  }

  /// The amount with the other sign.
  public static prefix func - (value: Self) -> Self {
    var negated = value
    negated.amount = -value.amount
    return negated
  }
}

// Amounts are not `Comparable`, whose order could not refuse two currencies.
extension MonetaryAmount {
  /// Whether an amount is less than another of the same currency.
  ///
  /// - Throws: ``MonetaryError/differentCurrencies(_:_:)``; ``MonetaryError/notANumber``.
  public static func < (left: Self, right: Self) throws(MonetaryError) -> Bool {
    try left.requireCurrency(of: right)
    guard !left.amount.isNaN, !right.amount.isNaN else { throw .notANumber }
    return left.amount < right.amount
  }

  /// Whether an amount is more than another of the same currency. Throws what `<` throws.
  public static func > (left: Self, right: Self) throws(MonetaryError) -> Bool {
    try right < left
  }

  /// Whether an amount is at most another of the same currency. Throws what `<` throws.
  public static func <= (left: Self, right: Self) throws(MonetaryError) -> Bool {
    try !(right < left)
  }

  /// Whether an amount is at least another of the same currency. Throws what `<` throws.
  public static func >= (left: Self, right: Self) throws(MonetaryError) -> Bool {
    try !(left < right)
  }
}

extension Sequence where Element: MonetaryAmount {
  /// The exact sum of all; `nil` when there is none, for nothing has no currency.
  ///
  /// - Throws: What the sum of two throws.
  public func total() throws(MonetaryError) -> Element? {
    var total: Element?
    for element in self {
      if let sum = total { total = try sum + element } else { total = element }
    }
    return total
  }
}

extension MonetaryAmount {
  private func requireCurrency(of other: Self) throws(MonetaryError) {
    guard currency == other.currency else {
      throw .differentCurrencies(currency.rawValue, other.currency.rawValue)
    }
  }

  private func with(_ result: Decimal?) throws(MonetaryError) -> Self {
    guard let result else { throw .notExact }
    guard !result.isNaN else { throw .notANumber }
    var value = self
    value.amount = result
    return value
  }
}
