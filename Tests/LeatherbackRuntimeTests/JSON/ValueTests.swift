import Foundation
import LeatherbackRuntime
import Testing

@Suite("Any JSON value")
struct ValueTests {
  private static let value: JSONValue = [
    "text": "x", "yes": true, "count": 12, "rate": 0.1, "list": [1, "two", [:]], "none": .null,
  ]

  @Test("literals are values")
  func literals() throws {
    #expect(
      Self.value.jsonText
        == #"{"count":12,"list":[1,"two",{}],"none":null,"rate":0.1,"text":"x","yes":true}"#)
    let twice: JSONValue = ["a": 1, "a": 2]
    #expect(twice == .object(["a": 2]))
    #expect(try json(Self.value.jsonText).value == Self.value)
  }

  @Test("values are equal by meaning")
  func equality() throws {
    #expect(try json("[12.00]").value == [12])
    #expect(try Set([json("[1e1]").value, json("[10]").value]).count == 1)
    #expect(JSONValue.string("1") != .number(JSONNumber(1)))
  }

  @Test("Foundation's JSON coders keep every value, decimals exact")
  func foundationJSON() throws {
    let exact = try json(
      #"{"d": 0.1234567890123456789, "big": 12345678901234567890.12, "i": 9007199254740993, "n": null}"#
    ).value
    for value in [Self.value, exact, "top", 1, .null, true] {
      let data = try JSONEncoder().encode(value)
      #expect(try JSONDecoder().decode(JSONValue.self, from: data) == value)
      #expect(try JSONDocument(parsing: Array(data)).root.value == value)
    }
  }

  @Test("property lists keep every value too")
  func propertyList() throws {
    let value = try json(
      #"{"a": [1, 2.5, "x", true, false, null, {}], "d": 100.20, "big": 123456789012345678901234567890}"#
    ).value
    for format in [PropertyListSerialization.PropertyListFormat.binary, .xml] {
      let encoder = PropertyListEncoder()
      encoder.outputFormat = format
      let data = try encoder.encode(value)
      #expect(try PropertyListDecoder().decode(JSONValue.self, from: data) == value)
    }
  }

  @Test("a number beyond Decimal is refused by coders, not rounded")
  func refused() throws {
    let value = try json("[1e400]").value
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(value) }
  }

  @Test("no description, dump or mirror shows a text or number that no schema knows")
  func hidden() throws {
    let value = try json(#"{"card": "4508750015741019", "cvv": 100, "list": ["canary"]}"#).value
    let members: [String: JSONValue] = ["card": "4508750015741019"]
    for shown in [texts(of: value), texts(of: members), texts(of: Optional(value))] {
      #expect(!["4508750015741019", "100", "canary"].contains { shown.contains($0) })
    }
    #expect(value.description == "JSONValue(object of 3 members)")
    #expect(["x"] as JSONValue == ["x"])
    #expect(JSONValue(arrayLiteral: "x").description == "JSONValue(array of 1 element)")
  }

  @Test("a decimal that is no number is refused by coders")
  func notANumber() throws {
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(Measure(amount: .nan)) }
    #expect(try JSONEncoder().encode(Measure(amount: 2)) == Data(#"{"amount":2}"#.utf8))
  }

  private struct Measure: JSONModel {
    var amount: Decimal

    init(amount: Decimal) { self.amount = amount }

    init(members object: inout JSONObject) throws(JSONError) {
      amount = try object.decimal("amount")
    }

    func write(members writer: inout JSONWriter) { writer.decimal("amount", amount) }
  }

  @Test("values nested as deep as Foundation allows are decoded and encoded")
  func deep() throws {
    let text = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    #expect(value.jsonText == text)
    #expect(try JSONEncoder().encode(value) == Data(text.utf8))
  }

  @Test("a value becomes a type, and a type a value")
  func conversions() throws {
    #expect(try [Int](reading: [1, 2]) == [1, 2])
    #expect(try JSONValue(["a": [1]]) == ["a": [1]])
    #expect(
      throws: JSONError(.wrongKind(expected: .number, found: .string), offset: 1, path: "[0]")
    ) {
      try [Int](reading: ["x"])
    }
  }
}
