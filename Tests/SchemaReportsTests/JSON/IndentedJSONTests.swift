import APISchema
import Testing

@testable import SchemaReports

@Suite("JSON on lines of its own")
struct IndentedJSONTests {
  @Test("is the same from text and from a value")
  func layout() {
    let value = JSONText.members([
      "a": .array([.digits("1.50"), .null, .array([]), .members([:])]),
      "b": .string("x: {,\"[ \\"), "c": .members(["d": .boolean(true)]),
    ])
    let text = """
      {
        "a": [
          1.50,
          null,
          [],
          {}
        ],
        "b": "x: {,\\"[ \\\\",
        "c": {
          "d": true
        }
      }
      """
    #expect(value.indentedText == text)
    #expect(JSONText.indented(compact: value.text) == text)
    #expect(JSONText.indented(compact: "12") == "12")
  }
}
