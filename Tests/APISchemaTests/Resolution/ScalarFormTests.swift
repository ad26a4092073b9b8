import Testing

@testable import APISchema

@Suite("Numbers and texts of examples")
struct ScalarFormTests {
  @Test(
    "numbers are compared by value, whatever their digits",
    arguments: [
      ("1", "2"), ("-2", "-1"), ("-1", "0"), ("0.09", "0.1"), ("9.99", "10"), ("1e2", "101"),
      ("9007199254740992.1", "9007199254740992.2"), ("1e-400", "2e-400"),
    ])
  func order(lesser: String, greater: String) throws {
    let left = try #require(DecimalText(lesser))
    let right = try #require(DecimalText(greater))
    #expect(left < right)
    #expect(!(right < left))
    #expect(left != right)
  }

  @Test(
    "equal numbers are equal",
    arguments: [("12", "12.00"), ("0", "-0.0"), ("1e2", "100"), ("10", "1E+1")])
  func equality(_ first: String, _ second: String) throws {
    let left = try #require(DecimalText(first))
    #expect(try left == #require(DecimalText(second)))
  }

  @Test("digits behind the point are counted without zeros at the end")
  func fractions() {
    #expect(DecimalText("12.00")?.fractionDigits == 0)
    #expect(DecimalText("0.005")?.fractionDigits == 3)
    #expect(DecimalText("1.5e-3")?.fractionDigits == 4)
    #expect(DecimalText("1500")?.fractionDigits == 0)
    #expect(DecimalText("1e999999999999999999999")?.fractionDigits == 0)
  }

  @Test("what is no number is none", arguments: ["", "-", ".", "1.2.3", "twelve", "0x10", "1 2"])
  func noNumbers(_ text: String) {
    #expect(DecimalText(text) == nil)
  }

  @Test(
    "texts of a form are known",
    arguments: [
      (WireForm.date, "2024-02-29"), (.timestamp, "2023-03-31T10:43:09.1931541+00:00"),
      (.timestamp, "2024-06-18T13:21:10"), (.timestamp, "2023-03-04T21:03:06.094Z"),
      (.uuid, "2d60ca92-8f2f-486a-AA21-35cc9434898f"), (.email, "ada@example.com"),
      (.url, "https://pay.leatherback.co/0-hvhmxp0"), (.groupedDecimal, "-1,867,940.15"),
    ])
  func forms(form: WireForm, text: String) {
    #expect(form.isMatch(text))
    #expect(!form.isMatch(text + " "))
    #expect(!form.isMatch(""))
  }

  @Test(
    "texts that only look like a form are not of it",
    arguments: [
      (WireForm.date, "2023-02-29"), (.date, "2024-13-01"), (.date, "2024-1-1"),
      (.timestamp, "2024-06-18"), (.timestamp, "2024-06-18T24:00:00"),
      (.timestamp, "2024-06-18T13:21:10.0123456789"), (.timestamp, "2024-06-18T13:21:10+1"),
      (.uuid, "2d60ca92-8f2f-486a-aa21-35cc9434898g"), (.email, "ada@b@c"), (.url, "pay/it"),
      (.url, "https://"), (.url, "https://a b"), (.groupedDecimal, "1000"),
      (.groupedDecimal, "1,00"), (.groupedDecimal, "1."), (.groupedDecimal, ",100"),
    ])
  func others(form: WireForm, text: String) {
    #expect(!form.isMatch(text))
  }
}
