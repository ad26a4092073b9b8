import Foundation
import LeatherbackRuntime
import Testing

@Suite("Minor units and rounding")
struct MinorUnitTests {
  @Test(
    "the standard's minor units are known",
    arguments: [
      ("GBP", 2), ("NGN", 2), ("CAD", 2), ("USD", 2), ("EUR", 2), ("JPY", 0), ("XOF", 0),
      ("KWD", 3), ("CLF", 4), ("ZWG", 2), ("XCG", 2),
    ])
  func known(_ code: String, digits: Int) {
    #expect(ISO4217.fractionDigits(of: code) == digits)
  }

  @Test(
    "what is not in the list, or has no minor unit, is not known",
    arguments: ["", "gbp", "GB", "ZZZ", "XAU", "XTS", "HRK", "BGN", "GBP ", "AED AFN"])
  func unknown(_ code: String) {
    #expect(ISO4217.fractionDigits(of: code) == nil)
  }

  @Test("amounts are made from minor units, and counted in them")
  func conversion() throws {
    #expect(try Price(minorUnits: 1999, currency: .gbp).amount == .exact("19.99"))
    #expect(try Price(minorUnits: -5, currency: .kwd).amount == .exact("-0.005"))
    #expect(try Price(minorUnits: 12, currency: .jpy).amount == 12)
    #expect(try Price(minorUnits: .min, currency: .clf).minorUnits == .min)
    #expect(try Price.gbp(.exact("12.5")).minorUnits == 1250)
    #expect(try Price.gbp(.exact("1e3")).minorUnits == 100_000)
    #expect(try Price.gbp(.exact("0.010")).minorUnits == 1)
  }

  @Test("what is no whole number of minor units is refused, and so is what is too large")
  func refused() {
    #expect(throws: MonetaryError.finerThanMinorUnit) {
      try Price.gbp(.exact("0.001")).minorUnits
    }
    #expect(throws: MonetaryError.finerThanMinorUnit) { try Price.jpy(.exact("0.5")).minorUnits }
    #expect(throws: MonetaryError.outOfRange) { try Price.gbp(.exact("1e17")).minorUnits }
    #expect(throws: MonetaryError.outOfRange) { try Price.gbp(.exact("1e127")).minorUnits }
    #expect(throws: MonetaryError.unknownCurrency("SHELLS")) {
      try Price(minorUnits: 1, currency: .shells)
    }
    #expect(throws: MonetaryError.unknownCurrency("SHELLS")) {
      try Price(code: .shells, amount: 1).minorUnits
    }
  }

  @Test(
    "an amount is rounded when that is asked for, the way that is asked for",
    arguments: [
      // Amount; up, down, toward zero, away from zero, to nearest or even, or away from zero.
      ("1.005", ["1.01", "1", "1", "1.01", "1", "1.01"]),
      ("1.015", ["1.02", "1.01", "1.01", "1.02", "1.02", "1.02"]),
      ("-1.005", ["-1", "-1.01", "-1", "-1.01", "-1", "-1.01"]),
      ("1.0051", ["1.01", "1", "1", "1.01", "1.01", "1.01"]),
      ("1.0049", ["1.01", "1", "1", "1.01", "1", "1"]),
      ("9.999", ["10", "9.99", "9.99", "10", "10", "10"]),
      ("-0.001", ["0", "-0.01", "0", "-0.01", "0", "0"]),
      ("1.25", ["1.25", "1.25", "1.25", "1.25", "1.25", "1.25"]),
      ("12", ["12", "12", "12", "12", "12", "12"]),
    ])
  func rounding(_ text: String, expected: [String]) throws {
    let price = Price.gbp(try number(text))
    for (rule, text) in zip(Self.rules, expected) {
      #expect(try price.rounded(rule).amount == number(text), "\(rule)")
    }
  }

  @Test("rounding goes to the minor unit of the currency, or to the digits asked for")
  func digits() throws {
    let amount = Decimal.exact("1234.56785")
    #expect(try Price.gbp(amount).rounded(.toNearestOrEven).amount == .exact("1234.57"))
    #expect(try Price.jpy(amount).rounded(.toNearestOrEven).amount == 1235)
    #expect(try Price(code: .kwd, amount: amount).rounded(.down).amount == .exact("1234.567"))
    #expect(
      try Price.gbp(amount).rounded(.toNearestOrEven, fractionDigits: 4).amount
        == .exact("1234.5678"))
    #expect(throws: MonetaryError.unknownCurrency("SHELLS")) {
      try Price(code: .shells, amount: amount).rounded(.up)
    }
    #expect(
      try Price(code: .shells, amount: amount).rounded(.up, fractionDigits: -1).amount == 1235)
  }

  @Test("rounding agrees with Foundation's", arguments: 0..<10 as Range<UInt64>)
  func agreement(seed: UInt64) throws {
    var random = SteadyGenerator(seed: seed)
    let modes: [(FloatingPointRoundingRule, NSDecimalNumber.RoundingMode)] = [
      (.up, .up), (.down, .down), (.toNearestOrEven, .bankers), (.toNearestOrAwayFromZero, .plain),
    ]
    for _ in 0..<100 {
      let units = Int.randomAmount(using: &random)
      let digits = Int.random(in: 0...6, using: &random)
      let text = "\(units)e-\(Int.random(in: 0...8, using: &random))"
      var amount = try number(text)
      for (rule, mode) in modes {
        let rounded = try Price.gbp(amount).rounded(rule, fractionDigits: digits)
        var expected = Decimal()
        NSDecimalRound(&expected, &amount, digits, mode)
        #expect(rounded.amount == expected, "\(text), \(digits) digits, \(rule)")
      }
    }
  }

  private static let rules: [FloatingPointRoundingRule] = [
    .up, .down, .towardZero, .awayFromZero, .toNearestOrEven, .toNearestOrAwayFromZero,
  ]

  private func number(_ text: String) throws -> Decimal {
    try #require(JSONNumber(text)?.decimal)
  }
}
