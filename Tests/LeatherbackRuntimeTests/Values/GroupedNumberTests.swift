import Foundation
import LeatherbackRuntime
import Testing

@Suite("Numbers with separators between thousands")
struct GroupedNumberTests {
  @Test(
    "are exact, and written back grouped by three",
    arguments: [
      ("867,940.15", "867940.15", "867,940.15"), ("0", "0", "0"), ("-1,000", "-1000", "-1,000"),
      ("999", "999", "999"), ("1000", "1000", "1,000"), ("0.10", "0.1", "0.1"),
      ("8,67,940.15", "867940.15", "867,940.15"), ("1234567.5", "1234567.5", "1,234,567.5"),
      (
        "12,345,678,901,234,567,890.123456", "12345678901234567890.123456",
        "12,345,678,901,234,567,890.123456"
      ),
    ])
  func roundTrip(_ text: String, _ plain: String, _ written: String) throws {
    var object = try object(#"{"balance": "\#(text)"}"#)
    let value = try object.groupedDecimal("balance")
    #expect(value == Decimal(string: plain))
    let json = self.written { $0.groupedDecimal("balance", value) }
    #expect(json == #"{"balance":"\#(written)"}"#)
  }

  @Test(
    "anything else in the string is an error",
    arguments: [
      "", ",1", "1,", "1,.5", "1.", ".5", "1,,000", "1.000,5", "1e3", "+1", "-", " 1", "a",
      "940,15", "1,0000", "1,5,000", "1,2345,000", "867.940,15",
    ]
  )
  func noNumbers(_ text: String) {
    expect(.invalidGroupedNumber, at: 12, path: "balance") {
      var object = try object(#"{"balance": "\#(text)"}"#)
      _ = try object.groupedDecimal("balance")
    }
  }

  @Test("a plain number reads as well, absent and null are nil")
  func otherForms() throws {
    var numbers = try object(#"{"a": 12.50, "b": null}"#)
    #expect(try numbers.groupedDecimal("a") == Decimal(string: "12.5"))
    #expect(try numbers.groupedDecimalIfPresent("b") == nil)
    #expect(try numbers.groupedDecimalIfPresent("c") == nil)
    expect(.missingMember, at: 0, path: "c") { _ = try numbers.groupedDecimal("c") }
    expect(.wrongKind(expected: .string, found: .bool), at: 6, path: "a") {
      var flags = try object(#"{"a": true}"#)
      _ = try flags.groupedDecimalIfPresent("a")
    }
  }

  @Test("nil is left out or written as null, and what is no number is a violation")
  func writing() {
    #expect(written { $0.groupedDecimalIfPresent("a", nil) } == "{}")
    #expect(written { $0.groupedDecimalOrNull("a", nil) } == #"{"a":null}"#)
    #expect(written { $0.groupedDecimalOrNull("a", 1000) } == #"{"a":"1,000"}"#)
    var writer = JSONWriter()
    writer.writeObject { $0.groupedDecimal("a", .nan) }
    #expect(writer.violations.map(\.description) == ["a: a number"])
  }

  private func written(_ members: (inout JSONWriter) -> Void) -> String {
    LeatherbackRuntimeTests.written { $0.writeObject(members) }
  }
}
