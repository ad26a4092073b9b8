import Foundation
import LeatherbackRuntime
import Testing

@Suite("Numbers")
struct NumberTests {
  @Test(
    "a whole number is an Int, however it is written",
    arguments: [
      ("0", 0), ("-0", 0), ("7", 7), ("-7", -7), ("12.00", 12), ("1e2", 100), ("1E+2", 100),
      ("1200e-2", 12), ("0.5e1", 5), ("0e999999999999999999999", 0), ("0.000", 0),
      ("123456789", 123_456_789), ("-12345678", -12_345_678), ("1234567890", 1_234_567_890),
      ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
      ("9e18", 9 * 1_000_000_000_000_000_000),
    ])
  func ints(_ text: String, _ expected: Int) throws {
    #expect(try json(text).int() == expected)
    #expect(JSONNumber(text)?.int == expected)
  }

  @Test(
    "a number with a fraction is no Int",
    arguments: ["0.1", "12.01", "1e-1", "-2.5", "1e-99999999999999999999"])
  func fractions(_ text: String) {
    // The last one is beyond any exponent: which of two reasons it gets does not matter.
    #expect(throws: JSONError.self) { try json(text).int() }
    #expect(JSONNumber(text)?.int == nil)
  }

  @Test(
    "a whole number beyond Int is out of range, never cut",
    arguments: [
      "9223372036854775808", "-9223372036854775809", "1e19", "1e400", "1e99999999999999999999999",
      "123456789012345678901234567890", "10000000000000000000", "99999999999999999999",
    ])
  func tooLarge(_ text: String) {
    expect(.notRepresentable, at: 0) { _ = try json(text).int() }
  }

  @Test(
    "a decimal is exact: it never passes through a binary fraction",
    arguments: [
      "0", "0.1", "0.35", "100.2", "12", "-0.01", "1000000", "9007199254740993",
      "123456789012345678901234567890.12", "99999999999999999999999999999999999999",
      "0.00000000000000000000000000000000000001", "12345678901234567890", "1.234567890123456789",
      "18446744073709551615", "18446744073709551616", "1844674407370955161.6",
      "-12345678901.234567",
    ])
  func decimals(_ text: String) throws {
    let decimal = try json(text).decimal()
    #expect(written { $0.writeDecimal(decimal) } == text)
    #expect(decimal == Decimal(string: text))
  }

  @Test(
    "other spellings give the same decimal",
    arguments: [
      ("-0", "0"), ("-0.0e5", "0"), ("100.20", "100.2"), ("12.00", "12"), ("1E+2", "100"),
      ("1.5e-3", "0.0015"), ("1e127", "1" + String(repeating: "0", count: 127)),
      ("1e-128", "0." + String(repeating: "0", count: 127) + "1"),
      ("25e-2", "0.25"), ("0e99999999999999999999", "0"),
      ("1" + String(repeating: "0", count: 60), "1" + String(repeating: "0", count: 60)),
      ("1." + String(repeating: "0", count: 60), "1"),
    ])
  func spellings(_ text: String, _ plain: String) throws {
    let decimal = try json(text).decimal()
    #expect(written { $0.writeDecimal(decimal) } == plain)
  }

  @Test(
    "what a Decimal would have to round is an error",
    arguments: [
      "1e400", "-1e400", "1e-400", "1e128", "1e99999999999999999999999", "1e-129",
      "123456789012345678901234567890123456789", "0.123456789012345678901234567890123456789",
    ])
  func notExact(_ text: String) {
    expect(.notRepresentable, at: 0) { _ = try json(text).decimal() }
    #expect(JSONNumber(text)?.decimal == nil)
    #expect(JSONNumber(text)?.text == text)
  }

  @Test("decimals of all sizes are written as Foundation describes them")
  func againstFoundation() throws {
    var generator = SteadyGenerator(seed: 3)
    for _ in 0..<3000 {
      let digits = generator.next() >> UInt64.random(in: 0...63, using: &generator)
      let exponent = Int.random(in: -24...24, using: &generator)
      let sign: FloatingPointSign = Bool.random(using: &generator) ? .minus : .plus
      let value = Decimal(sign: sign, exponent: exponent, significand: Decimal(digits))
      let text = written { $0.writeDecimal(value) }
      #expect(text == value.description)
      #expect(try json(text).decimal() == value)
    }
  }

  @Test("sums of money that were computed are written without dirt")
  func computed() throws {
    let fee = try json("0.1").decimal() + json("0.2").decimal()
    #expect(written { $0.writeDecimal(fee) } == "0.3")
    let third = Decimal(1) / Decimal(3)
    #expect(try json(written { $0.writeDecimal(third) }).decimal() == third)
  }

  @Test("not-a-number is written as null, and recorded")
  func notANumber() {
    var writer = JSONWriter()
    writer.writeObject { $0.decimal("amount", .nan) }
    #expect(writer.bytes == Array(#"{"amount":null}"#.utf8))
    #expect(writer.violations == [Violation(path: "amount", rule: "a number")])
    #expect(JSONNumber(Decimal.nan) == nil)
  }

  @Test("a JSON number keeps its text and is equal to what means the same")
  func equality() throws {
    let spellings = ["12", "12.00", "1.2e1", "1200E-2", "0.12e2"].compactMap { JSONNumber($0) }
    #expect(spellings.count == 5)
    #expect(Set(spellings).count == 1)
    #expect(spellings.map(\.text) == ["12", "12.00", "1.2e1", "1200E-2", "0.12e2"])
    #expect(JSONNumber("0") == JSONNumber("-0.0"))
    #expect(JSONNumber("1") != JSONNumber("-1"))
    #expect(JSONNumber("1e400") == JSONNumber("10e399"))
    #expect(JSONNumber("1e400") != JSONNumber("1e401"))
    let huge = "1e99999999999999999999"
    #expect(JSONNumber(huge) == JSONNumber(huge))
    #expect(JSONNumber(huge) != JSONNumber("1e99999999999999999998"))
    let long = String(repeating: "7", count: 50)
    #expect(JSONNumber(long) == JSONNumber(long + ".0"))
    #expect(JSONNumber(long) != JSONNumber(long + "8"))
    #expect(JSONNumber(long) != JSONNumber(String(long.dropLast()) + "8"))
  }

  @Test(
    "text that is no JSON number makes no number",
    arguments: [
      "", " 1", "1 ", "01", "+1", "1.", ".5", "0x1", "NaN", "[1]", "null", "\u{FEFF}1", "١",
    ])
  func notNumbers(_ text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test("a number is written as it was read")
  func verbatim() throws {
    for text in ["100.20", "1E+2", "-0", "1e400", "0.10e-7"] {
      #expect(try json(text).value.jsonText == text)
    }
  }
}
