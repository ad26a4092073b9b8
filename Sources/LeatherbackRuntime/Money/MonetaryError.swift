#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Why there is no exact result of a calculation with money.
public enum MonetaryError: Error, Sendable, Hashable {
  /// Two amounts are of different currencies: their codes.
  case differentCurrencies(String, String)

  /// How many minor units the currency has is not known: its code.
  case unknownCurrency(String)

  /// The amount is no whole number of minor units.
  case finerThanMinorUnit

  /// The number of minor units does not fit into `Int`.
  case outOfRange

  /// The result has more than the 38 digits that a `Decimal` holds.
  case notExact

  /// An amount is no number, such as the result of `Decimal.exact("abc")`.
  case notANumber

  /// A weight is negative, all are zero, or their sum does not fit into `UInt`.
  case unusableWeights
}

extension MonetaryError: CustomStringConvertible {
  /// What is wrong and how to mend it; fit for any log.
  public var description: String {
    switch self {
    case .differentCurrencies(let left, let right):
      "the amounts are in different currencies, \(shown(left)) and \(shown(right)): convert one first"
    case .unknownCurrency(let code):
      "ISO 4217 knows no minor unit for the currency \(shown(code)): say how many decimals it has"
    case .finerThanMinorUnit:
      "the amount is no whole number of minor units: round it first"
    case .outOfRange:
      "the amount has more minor units than an integer can hold"
    case .notExact:
      "the result has more than 38 digits: round what goes into it first"
    case .notANumber:
      "an amount is not a number"
    case .unusableWeights:
      "the weights have to be at least 0, one of them more, and their sum an integer"
    }
  }

  /// The service's own text may be anything: only what looks like a code is repeated.
  private func shown(_ code: String) -> String {
    let isCode =
      code.utf8.count == 3 && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= $0 }
    return isCode ? code : "(no code of three letters)"
  }
}

extension MonetaryError: LocalizedError {
  /// The same as ``description``.
  public var errorDescription: String? { description }
}
