import Foundation
import LeatherbackRuntime
import Testing

@Suite("Arithmetic with money")
struct ArithmeticTests {
  @Test("sums, differences and products are exact")
  func exact() throws {
    let price = Price.gbp(.exact("0.1"))
    #expect(try price + .gbp(.exact("0.2")) == .gbp(.exact("0.3")))
    #expect(try price - .gbp(.exact("0.3")) == .gbp(.exact("-0.2")))
    #expect(try price * 3 == .gbp(.exact("0.3")))
    #expect(try price * .exact("0.001") == .gbp(.exact("0.0001")))
    #expect(-price == .gbp(.exact("-0.1")))
    #expect(-Price.gbp(0) == .gbp(0))
    var sum = price
    try sum += price
    try sum += price
    #expect(sum == .gbp(.exact("0.3")))
    try sum -= .gbp(.exact("0.05"))
    #expect(sum == .gbp(.exact("0.25")))
  }

  @Test("what else a value holds is kept")
  func otherMembers() throws {
    let price = Price(code: .gbp, amount: 1, note: "net")
    #expect(try (price + .gbp(1)).note == "net")
    #expect(try (-price * 2).note == "net")
  }

  @Test("two currencies are never mixed, not even for nothing")
  func mixed() {
    let error = MonetaryError.differentCurrencies("GBP", "JPY")
    #expect(throws: error) { try Price.gbp(1) + .jpy(0) }
    #expect(throws: error) { try Price.gbp(1) - .jpy(1) }
    #expect(throws: error) { try Price.gbp(1) < .jpy(1) }
    #expect(throws: error) { try Price.gbp(1) >= .jpy(1) }
    #expect(throws: MonetaryError.differentCurrencies("JPY", "GBP")) {
      try Price.gbp(1) > .jpy(1)
    }
    #expect(throws: error) {
      var price = Price.gbp(1)
      try price += .jpy(1)
    }
    #expect(throws: error) { try [Price.gbp(1), .gbp(1), .jpy(1)].total() }
    #expect(Price.gbp(1) != .jpy(1))
  }

  @Test("a total is the sum of all, and nothing has none")
  func total() throws {
    #expect(try [Price.gbp(1), .gbp(.exact("2.5")), .gbp(-4)].total() == .gbp(.exact("-0.5")))
    #expect(try [Price]().total() == nil)
  }

  @Test("what is not a number takes part in nothing")
  func notANumber() {
    let broken = Price.gbp(.nan)
    #expect(throws: MonetaryError.notANumber) { try broken + .gbp(1) }
    #expect(throws: MonetaryError.notANumber) { try .gbp(1) - broken }
    #expect(throws: MonetaryError.notANumber) { try broken * 0 }
    #expect(throws: MonetaryError.notANumber) { try broken < .gbp(1) }
    #expect(throws: MonetaryError.notANumber) { try broken.minorUnits }
    #expect(throws: MonetaryError.notANumber) { try broken.rounded(.up) }
    #expect(throws: MonetaryError.notANumber) { try broken.split(into: 2) }
  }

  @Test("a result of more than 38 digits is refused, not rounded")
  func tooManyDigits() throws {
    let large = Price.gbp(.exact("99999999999999999999999999999999999999"))
    #expect(throws: MonetaryError.notExact) { try large + .gbp(2) }
    #expect(throws: MonetaryError.notExact) { try large + .gbp(.exact("0.1")) }
    #expect(throws: MonetaryError.notExact) { try large * 2 }
    #expect(try large - large == .gbp(0))
    #expect(try large + .gbp(0) == large)
    #expect(try Price.gbp(0) + large == large)
    #expect(try large + .gbp(1) == .gbp(.exact("1e38")))
    #expect(try large - .gbp(1) == .gbp(.exact("99999999999999999999999999999999999998")))
  }

  @Test("amounts of one currency have an order")
  func order() throws {
    let (less, more) = (Price.gbp(.exact("0.99")), Price.gbp(1))
    #expect(try less < more)
    #expect(try !(more < less))
    #expect(try more > less)
    #expect(try less <= less)
    #expect(try !(more <= less))
    #expect(try more >= less)
    #expect(try !(less >= more))
    #expect(try !(less < less))
  }

  @Test("calculating with amounts is calculating with minor units", arguments: Price.Code.known)
  func minorUnits(code: Price.Code) throws {
    var random = SteadyGenerator(seed: UInt64(code.rawValue.utf8.reduce(0) { $0 + Int($1) }))
    for _ in 0..<300 {
      let (left, right) = (Int.randomAmount(using: &random), Int.randomAmount(using: &random))
      let factor = Int.random(in: -1000...1000, using: &random)
      let (a, b) = (
        try Price(minorUnits: left, currency: code), try Price(minorUnits: right, currency: code)
      )
      #expect(try (a + b).minorUnits == left + right)
      #expect(try (a - b).minorUnits == left - right)
      #expect(try (a * Decimal(factor)).minorUnits == left * factor)
      #expect(try (a < b) == (left < right))
      #expect(try (a >= b) == (left >= right))
      #expect((a == b) == (left == right))
      #expect(try (a + b) == (b + a))
      #expect(try (a + b) - b == a)
    }
  }

  @Test("a sum of long numbers is exact or refused", arguments: 0..<10 as Range<UInt64>)
  func longNumbers(seed: UInt64) throws {
    var random = SteadyGenerator(seed: seed)
    for _ in 0..<100 {
      let left = DigitText.random(using: &random)
      let right = DigitText.random(using: &random)
      let sum = left + right
      let a = Price.gbp(try #require(left.decimal))
      let b = Price.gbp(try #require(right.decimal))
      if let expected = sum.decimal {
        #expect(try (a + b).amount == expected, "\(left) + \(right)")
      } else {
        #expect(throws: MonetaryError.notExact) { try a + b }
      }
    }
  }

  @Test("errors say what to do, and repeat no text that is no code")
  func errors() {
    #expect(
      MonetaryError.differentCurrencies("GBP", "canary\n").localizedDescription
        == "the amounts are in different currencies, GBP and (no code of three letters): "
        + "convert one first")
    #expect(
      "\(MonetaryError.unknownCurrency("XYZ"))"
        == "ISO 4217 knows no minor unit for the currency XYZ: say how many decimals it has")
  }
}

/// A number of at least 0 as digits, added up as at school.
private struct DigitText: CustomStringConvertible {
  /// From the lowest digit up.
  var digits: [Int]

  /// Digits behind the point.
  var scale: Int

  var description: String {
    let text = digits.reversed().map(String.init).joined()
    return scale == 0 ? text : text.dropLast(scale) + "." + text.suffix(scale)
  }

  /// The decimal; `nil` when it has more than 38 digits from its first to its last.
  var decimal: Decimal? {
    let zeros = digits.prefix(scale).prefix { $0 == 0 }.count
    let significant = digits.dropFirst(zeros).reversed().drop { $0 == 0 }
    return significant.count > 38 ? nil : JSONNumber(description)?.decimal
  }

  static func random(using generator: inout some RandomNumberGenerator) -> DigitText {
    let count = Int.random(in: 1...38, using: &generator)
    let scale = Int.random(in: 0..<count, using: &generator)
    var digits = (0..<count).map { _ in Int.random(in: 0...9, using: &generator) }
    // JSON has no zeros in front.
    digits[count - 1] = Int.random(in: 1...9, using: &generator)
    return DigitText(digits: digits, scale: scale)
  }

  static func + (left: DigitText, right: DigitText) -> DigitText {
    let scale = max(left.scale, right.scale)
    let a = Array(repeating: 0, count: scale - left.scale) + left.digits
    let b = Array(repeating: 0, count: scale - right.scale) + right.digits
    var sum: [Int] = []
    var carry = 0
    for index in 0..<max(a.count, b.count) {
      let digit =
        (index < a.count ? a[index] : 0) + (index < b.count ? b[index] : 0) + carry
      sum.append(digit % 10)
      carry = digit / 10
    }
    if carry > 0 { sum.append(carry) }
    return DigitText(digits: sum, scale: scale)
  }
}

extension Int {
  /// A number of minor units as payments have them, small and large.
  static func randomAmount(using generator: inout some RandomNumberGenerator) -> Int {
    let bound = [9, 1000, 1_000_000, 1_000_000_000_000].randomElement(using: &generator) ?? 9
    return random(in: -bound...bound, using: &generator)
  }
}
