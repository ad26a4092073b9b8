import LeatherbackRuntime
import Testing

@Suite("Errors of reading")
struct ErrorTests {
  private static let answer = #"""
    {"value": {"items": [{"amount": 12, "note": "hush-hush"}, {"amount": "hush-hush"}],
     "meta-data": {"a b": null, "line\nbreak": []}}, "isSuccess": true}
    """#

  @Test("an error names the members and indexes down to the value")
  func paths() throws {
    let items = try #require(try json(Self.answer).member(at: "value.items"))
    let second = try #require(try Array(items.elements()).last)
    var object = try second.object()
    let offset = 69
    expect(.wrongKind(expected: .number, found: .string), at: offset, path: "value.items[1].amount")
    {
      _ = try object.decimal("amount")
    }
    expect(.missingMember, at: 58, path: "value.items[1].currency") {
      _ = try object.string("currency")
    }
  }

  @Test("names that could do harm on a screen are quoted and escaped")
  func oddNames() throws {
    let odd = try #require(try json(Self.answer).member(at: "value.meta-data"))
    var object = try odd.object()
    let first = #expect(throws: JSONError.self) { try object.string("a b") }
    #expect(first?.path == #"value.meta-data["a b"]"#)
    #expect(first?.kind == .unexpectedNull)
    let second = #expect(throws: JSONError.self) { try object.string("line\nbreak") }
    #expect(second?.path == #"value.meta-data["line\nbreak"]"#)
  }

  @Test(
    "no error repeats a name that the text chose",
    arguments: [
      #"{"hush": 1, "hush": 2}"#, #"{"hush": ?}"#, #"{"value": {"hush": [1, }}"#,
      #"{"h\u0075sh": 1, "hush": 2}"#, #"{"map": {"hush": {"deep": "x"}}}"#,
      #"{"map": {"hush.deep": {"hush": null}}}"#, #"{"hush": "#,
    ])
  func chosenNames(_ text: String) throws {
    let error = #expect(throws: JSONError.self) {
      var object = try object(text)
      let _: [String: [String: Int]] = try object.value("map")
    }
    let shown = "\(try #require(error)) \(error?.path ?? "") \(dumped(error as Any))"
    #expect(!shown.contains("hush"))
  }

  @Test("a path goes through a map without the name, and on behind it")
  func pathThroughMap() throws {
    expect(.notWhole, at: 39, path: "rates[*].table[*][1]") {
      var object = try object(#"{"rates": {"hush": {"table": {"a": [1, 1.5]}}}}"#)
      let _: [String: Table] = try object.value("rates")
    }
  }

  private struct Table: JSONReadable {
    init(json value: JSONCursor) throws(JSONError) {
      var object = try value.object()
      let _: [String: [Int]] = try object.value("table")
    }
  }

  @Test("no description repeats a value of the text")
  func noValues() throws {
    let items = try #require(try json(Self.answer).member(at: "value.items"))
    for element in try items.elements() {
      var object = try element.object()
      let error = #expect(throws: JSONError.self) {
        _ = try object.int("amount")
        _ = try object.int("note")
      }
      let shown = "\(try #require(error)) \(String(reflecting: error)) \(dumped(error as Any))"
      #expect(!shown.contains("hush"))
      #expect(!shown.isEmpty)
    }
  }

  @Test("a description says where, what and at which byte")
  func description() {
    let error = JSONError(.missingMember, offset: 12, path: "value.amount")
    #expect(error.description == "value.amount: the member is missing (byte 12)")
    let other = JSONError(.wrongKind(expected: .object, found: .array), offset: 0, path: "")
    #expect(other.description == "JSON: array where object is expected (byte 0)")
  }

  @Test("a type can report a value that it does not allow")
  func ownErrors() throws {
    let list = try json("[7]")
    for element in try list.elements() {
      #expect(element.error() == JSONError(.invalidValue, offset: 1, path: "[0]"))
    }
  }

  @Test("documents, cursors, objects and writers never show what they hold")
  func hidden() throws {
    let document = try JSONDocument(parsing: Array(Self.answer.utf8))
    var writer = JSONWriter()
    writer.writeString("hush-hush")
    for shown in [
      dumped(document), dumped(document.root), dumped(try document.root.object()), dumped(writer),
      "\(document)", "\(document.root)", "\(try document.root.object())", "\(writer)",
    ] {
      #expect(!shown.contains("hush"))
    }
  }
}

/// What `dump` prints.
func dumped(_ value: Any) -> String {
  var text = ""
  dump(value, to: &text)
  return text
}
