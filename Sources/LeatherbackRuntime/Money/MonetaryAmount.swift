#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// An amount with its currency: what the schema marks as money.
///
/// ```swift
/// let price = Money(currencyCode: .gbp, amount: .exact("19.99"))
/// let total = try price * 3 + shipping          // throws for a shipping in another currency
/// let shares = try total.allocated(by: [2, 1])  // whole pennies that add up to the total
/// ```
///
/// Arithmetic is exact or throws ``MonetaryError``: it never mixes currencies, never rounds unless it
/// is asked to, and never goes through binary floating point. There is no division, for a quotient is
/// seldom exact: use ``allocated(by:fractionDigits:)``, or divide the decimal and round.
///
/// A literal with a fraction is not exact in Swift itself: `19.99` as a `Decimal` is
/// 19.989999999999995904. Write `.exact("19.99")`, or count in minor units:
/// `try Money(minorUnits: 1999, currency: .gbp)`.
public protocol MonetaryAmount: Sendable, Equatable {
  /// A currency by its code, such as the `GBP` of ISO 4217.
  ///
  /// It is not called like the types that schemas have, which would hide in each other.
  associatedtype MonetaryCurrency: RawRepresentable, Sendable, Hashable
  where MonetaryCurrency.RawValue == String

  /// The amount's currency.
  var currency: MonetaryCurrency { get }

  /// The amount in the currency's major unit: pounds, not pence.
  var amount: Decimal { get set }

  /// Creates an amount of a currency, in its major unit.
  init(currency: MonetaryCurrency, amount: Decimal)
}
