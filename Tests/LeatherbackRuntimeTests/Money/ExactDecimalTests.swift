import Foundation
@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
  @Test("digits in quotes are taken as they stand")
  func literals() {
    #expect(Decimal.exact("19.99").description == "19.99")
    #expect(Decimal.exact("-0.01").description == "-0.01")
    #expect(Decimal.exact("1e2") == 100)
    #expect(
      Decimal.exact("99999999999999999999999999999999999999").description
        == "99999999999999999999999999999999999999")
  }

  @Test("what is no number, or has too many digits, is not a number")
  func noNumbers() {
    #expect(Decimal.exact("").isNaN)
    #expect(Decimal.exact("1,5").isNaN)
    #expect(Decimal.exact("01").isNaN)
    #expect(Decimal.exact(" 1").isNaN)
    #expect(Decimal.exact("1 ").isNaN)
    #expect(Decimal.exact("abc").isNaN)
    #expect(Decimal.exact("123456789012345678901234567890123456789").isNaN)
  }

  @Test("an amount that is not a number is not sent")
  func violation() {
    let request: APIRequest = .payments.initiate(
      reference: "1", amount: Money(currencyCode: "GBP", amount: .exact("12,50")))
    #expect(request.violations.map(\.description).contains("amount.amount: a number"))
  }

  @Test(
    "an amount is read from a number, or from a string that is one",
    arguments: ["12.50", #""12.50""#, #""1250e-2""#, "1250e-2"])
  func reading(_ json: String) throws {
    let value = try Decimal(json: JSONDocument(parsing: Array(json.utf8)).root)
    #expect(value == .exact("12.5"))
  }

  @Test(
    "a string that is anything else is no amount",
    arguments: [
      "", " 12", "12 ", "12,50", "1,000.00", "+1", ".5", "1.", "01", "0x10", "NaN", "1_0", "£1",
      #"\u0031"#, "一", "--1", "1e",
    ])
  func refused(_ text: String) throws {
    let document = try JSONDocument(parsing: Array("\"\(text)\"".utf8))
    let error = #expect(throws: JSONError.self) { try Decimal(json: document.root) }
    #expect(error?.kind == .wrongKind(expected: .number, found: .string))
  }

  @Test("a string is never a whole number or a truth value")
  func otherTypes() throws {
    let document = try JSONDocument(parsing: Array(#"["12"]"#.utf8))
    #expect(throws: JSONError.self) { try [Int](json: document.root) }
    #expect(throws: JSONError.self) { try [Bool](json: document.root) }
  }

  @Test("no amount goes through binary floating point on its way in and out")
  func noFloatingPoint() throws {
    for cents in 0..<2000 {
      let text = "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
      let number = try Decimal(json: JSONDocument(parsing: Array(text.utf8)).root)
      let string = try Decimal(json: JSONDocument(parsing: Array("\"\(text)\"".utf8)).root)
      #expect(number == Decimal(cents) / 100)
      #expect(number == string)
      #expect(JSONNumber(number) == JSONNumber(text))
    }
  }
}
