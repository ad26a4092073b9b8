import Foundation
@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Texts with a type of their own")
struct TextValueTests {
  private struct Prefixed: TextValue {
    let rawValue: String
  }

  private struct Reference: MadeReference {
    let rawValue: String

    static let alphabet = "ABC123"
    static let length = 6
    static let rules = TextRules(min: 2, max: 6, pattern: "[A-Z0-9-]*", excludes: ["CC", "--"])
  }

  @Test("any text is one, and is read and written as it is")
  func anyText() throws {
    let reference = try Prefixed(json: json(#""ays-T\"1""#))
    #expect(reference == Prefixed("ays-T\"1"))
    #expect(reference.description == "ays-T\"1")
    #expect(String(decoding: reference.jsonBytes, as: UTF8.self) == #""ays-T\"1""#)
    #expect(reference.violations == [])
    expect(.wrongKind(expected: .string, found: .number), at: 0) {
      _ = try Prefixed(json: json("1"))
    }
  }

  @Test("one that the caller makes is a literal as well")
  func literal() {
    let reference: Reference = "ORDER7"
    #expect(reference.rawValue == "ORDER7")
    #expect(Reference.alphabet.count == Reference.length)
  }

  @Test("each rule of the type that a text breaks is named, and the text is not")
  func violations() {
    #expect(Reference("A-1").violations == [])
    #expect(
      Reference("CC--hush").violations.map(\.description) == [
        "at most 6 characters", "of the form [A-Z0-9-]*", "without 'CC'", "without '--'",
      ])
    #expect(Reference("A").violations.map(\.description) == ["at least 2 characters"])
  }

  @Test("the rules are checked wherever a text is written, under the name of its member")
  func writing() {
    var writer = JSONWriter()
    writer.writeObject { writer in
      writer.value("reference", Reference("a"))
      writer.valueIfPresent("other", Reference?.none)
      writer.value("list", [Reference("OK"), Reference("CC")])
      writer.value("map", ["hush": Reference("CC")])
    }
    #expect(
      writer.violations.map(\.description) == [
        "reference: at least 2 characters", "reference: of the form [A-Z0-9-]*",
        "list[1]: without 'CC'", "map[*]: without 'CC'",
      ])
  }

  @Test("a parameter is checked under its name, one that is not there is not")
  func parameters() {
    var request = APIRequest<NoContent>(.texts)
    request.checkText("reference", Reference("CC"))
    request.checkText("other", Reference?.none)
    #expect(request.violations.map(\.description) == ["reference: without 'CC'"])
  }

  @Test("Codable keeps the text")
  func coding() throws {
    let data = try JSONEncoder().encode([Prefixed("ays-T1")])
    #expect(String(decoding: data, as: UTF8.self) == #"["ays-T1"]"#)
    #expect(try JSONDecoder().decode([Prefixed].self, from: data) == [Prefixed("ays-T1")])
  }
}

extension Endpoint {
  fileprivate static let texts = Endpoint(
    "texts.read", .get, "/texts", server: Server("texts", "https://example.com"),
    credential: .none, envelope: .none, retry: .safe, failures: [])
}
