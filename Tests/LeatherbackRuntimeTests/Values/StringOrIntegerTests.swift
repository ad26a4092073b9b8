import Foundation
import LeatherbackRuntime
import Testing

@Suite("A string or an integer")
struct StringOrIntegerTests {
  @Test(
    "is kept as it came and written as it is",
    arguments: [
      (#""009100000001""#, StringOrInteger.string("009100000001"), "009100000001"),
      ("9100000001", 9_100_000_001, "9100000001"),
      ("-9223372036854775808", .integer(.min), "-9223372036854775808"),
      ("9223372036854775807", .integer(.max), "9223372036854775807"),
      (#""""#, "", ""),
    ])
  func roundTrip(_ text: String, _ expected: StringOrInteger, _ digits: String) throws {
    let value = try StringOrInteger(json: json(text))
    #expect(value == expected)
    #expect(value.text == digits)
    #expect(value.description == digits)
    #expect(String(decoding: value.jsonBytes, as: UTF8.self) == text)
  }

  @Test("a fraction, a number beyond 64 bits and anything else are errors")
  func others() {
    expect(.notWhole, at: 0) { _ = try StringOrInteger(json: json("1.5")) }
    expect(.notRepresentable, at: 0) {
      _ = try StringOrInteger(json: json("9223372036854775808"))
    }
    expect(.wrongKind(expected: .string, found: .bool), at: 0) {
      _ = try StringOrInteger(json: json("true"))
    }
    expect(.unexpectedNull, at: 0) { _ = try StringOrInteger(json: json("null")) }
  }

  @Test("Codable keeps the form")
  func coding() throws {
    let values: [StringOrInteger] = ["12", 12]
    let data = try JSONEncoder().encode(values)
    #expect(String(decoding: data, as: UTF8.self) == #"["12",12]"#)
    #expect(try JSONDecoder().decode([StringOrInteger].self, from: data) == values)
  }
}
