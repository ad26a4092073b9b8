import Testing
import YAMLTree

@testable import APISchema

@Suite("Habits of people who come from OpenAPI")
struct ForeignKeysTests {
  /// What somebody writes out of habit, the one thing that is said of it, and what it is mended to.
  struct Case: Sendable, CustomTestStringConvertible {
    let written: String
    let hint: String
    let mended: String?
    let isSafe: Bool

    init(_ written: String, _ hint: String, _ mended: String?, safe isSafe: Bool = true) {
      self.written = written
      self.hint = hint
      self.mended = mended
      self.isSafe = isSafe
    }

    var testDescription: String { written }
  }

  @Test("a field is told in this language, once, with its mend", arguments: fields)
  func field(_ habit: Case) throws {
    try check(habit) { "types:\n  Thing:\n    fields:\n      \($0)\n" + Self.others }
  }

  @Test("so is a type", arguments: types)
  func type(_ habit: Case) throws {
    try check(habit) { "types:\n  Thing: \($0)\n" + Self.others }
  }

  @Test("so is a call", arguments: calls)
  func call(_ habit: Case) throws {
    try check(habit) { "endpoints:\n  read: \($0)\n" }
  }

  @Test("a field that an alias stands for as well is told once")
  func alias() throws {
    let text = """
      types:
        Thing: { fields: { a: &field { type: string, nullable: true }, b: { type: uuid, minLength: 1 } } }
        Other: { fields: { c: *field, d: { type: string, required: false } } }

      """
    var diagnostics = Diagnostics()
    let source = try #require(
      SourceFile(path: "schema/a.yaml", bytes: Array(text.utf8), into: &diagnostics))
    _ = SchemaSyntax(parsing: [source], into: &diagnostics)
    #expect(
      diagnostics.sorted().map(\.message) == [
        "'nullable' is no key of a field", "'minLength' is no key of a field",
        "'required' is no key of a field",
      ])
  }

  private func check(_ habit: Case, in frame: (String) -> String) throws {
    var diagnostics = Diagnostics()
    let source = try #require(
      SourceFile(
        path: "schema/a.yaml", bytes: Array(frame(habit.written).utf8), into: &diagnostics))
    _ = SchemaSyntax(parsing: [source], into: &diagnostics)
    diagnostics.layOutMends(in: [source])
    #expect(diagnostics.all.map(\.hint) == [habit.hint], "\(diagnostics.all.map(\.message))")
    let mend = diagnostics.all.first?.mend
    guard let mended = habit.mended else {
      #expect(mend == nil)
      return
    }
    let text = MendedText(of: source, with: [try #require(mend)])
    #expect(String(decoding: text.bytes, as: UTF8.self) == frame(mended))
    #expect(mend?.isSafe == habit.isSafe)
    // What is mended is right as far as its file alone can tell.
    var again = Diagnostics()
    let result = try #require(SourceFile(replacing: source, bytes: text.bytes, into: &again))
    _ = SchemaSyntax(parsing: [result], into: &again)
    #expect(again.all.map(\.message) == [])
  }

  private static let others = "  Part: { fields: { id: string } }\n"

  private static let fields = [
    Case("a: { type: array, items: Part }", "write 'type: [Part]'", "a: { type: [Part] }"),
    Case(
      "a:\n        type: array # several\n        items: string\n        doc: Some.",
      "write 'type: [string]'", "a:\n        type: [string] # several\n        doc: Some."),
    Case("a: { items: Part }", "write 'type: [Part]'", "a: { type: [Part] }"),
    Case(
      "a: { type: array, items: { $ref: '#/components/schemas/Part' } }", "write 'type: [Part]'",
      "a: { type: [Part] }", safe: false),
    Case(
      "a: { type: array, items: { type: array, items: { type: number } } }",
      "write 'type: [[decimal]]'", "a: { type: [[decimal]] }", safe: false),
    Case(
      "a: { type: array, items: { type: object, properties: { b: string } } }",
      "write the type of the elements in brackets: 'type: [string]'", nil),
    Case("a: { type: date?, format: date }", "write 'type: date?'", "a: { type: date? }"),
    Case("a: { type: string?, format: uuid }", "write 'type: uuid?'", "a: { type: uuid? }"),
    Case("a: { type: string, nullable: true }", "write 'type: string?'", "a: { type: string? }"),
    Case("a: { type: string?, nullable: true }", "write 'type: string?'", "a: { type: string? }"),
    Case(
      "a: { type: '[string]', nullable: true }", "write 'type: [string]?'",
      "a: { type: \"[string]?\" }"),
    Case(
      "a: { type: string, nullable: false }",
      "remove it: no type takes null unless it has a question mark", "a: { type: string }"),
    Case(
      "a: { type: string, required: false }",
      "write a question mark behind the name of the field: 'name?:'", "a?: { type: string }"),
    Case(
      "a: { type: string, optional: true }",
      "write a question mark behind the name of the field: 'name?:'", "a?: { type: string }"),
    Case(
      "a: { type: string, required: true }",
      "remove it: a field must be there unless it says otherwise", "a: { type: string }"),
    Case(
      "a?: { type: string, required: false }", "remove it: the name says it already",
      "a?: { type: string }"),
    // It says both; its author knows which of them is right.
    Case(
      "a?: { type: string, required: true }",
      "a field must be there unless a question mark follows its name: 'name?:'", nil),
    Case(
      "a: { $ref: '#/components/schemas/Part' }", "write 'type: Part'", "a: { type: Part }",
      safe: false),
    Case("a: '#/components/schemas/Part'", "write Part", "a: Part", safe: false),
    Case(
      "a: { type: string, format: date-time }", "write 'type: timestamp'",
      "a: { type: timestamp }"),
    Case("a: { type: string, format: uri }", "write 'type: url'", "a: { type: url }"),
    Case("a: { type: number, format: double }", "write 'type: decimal'", "a: { type: decimal }"),
    Case(
      "a: { type: string, format: password }",
      "a format is a type of its own: 'type: date', 'type: uuid' or 'type: url'", nil),
    Case(
      "a: { type: string, minLength: 1, maxLength: 36 }", "write 'length: { min: 1, max: 36 }'",
      "a: { type: string, length: { min: 1, max: 36 } }"),
    Case(
      "a: { type: object, properties: { b: string } }", "write 'fields', and leave 'type' out",
      "a: { fields: { b: string } }"),
    Case(
      "a: { type: object, fields: { b: string } }", "leave 'type' out: 'fields' says it",
      "a: { fields: { b: string } }"),
    Case(
      "a: { type: enum, values: [x, y] }", "write 'enum', and leave 'type' out",
      "a: { enum: [x, y] }"),
    Case(
      "a: { type: object, additionalProperties: { type: string } }",
      "write 'type: {string: string}'", "a: { type: {string: string} }", safe: false),
    Case(
      "required: [a, b]", "a field must be there unless a question mark follows its name: 'name?:'",
      nil),
  ]

  private static let types = [
    Case(
      "{ type: object, properties: { a: string } }", "write 'fields', and leave 'type' out",
      "{ fields: { a: string } }"),
    Case(
      "{ type: object, fields: { a: string } }", "leave 'type' out: 'fields' says it",
      "{ fields: { a: string } }"),
    Case(
      "{ type: string, enum: [a, b] }", "leave 'type' out: 'enum' says it", "{ enum: [a, b] }",
      safe: false),
    Case(
      "{ $ref: '#/components/schemas/Part' }",
      "a type has no second name: write the type where it is used", nil),
    Case(
      "{ description: A., doc: B., fields: { a: string } }",
      "'doc' stands here already: say it there", nil),
  ]

  private static let calls = [
    Case(
      "{ request: GET /a, returns: { 200: Part } }", "write 'returns: Part'",
      "{ request: GET /a, returns: Part }", safe: false),
    Case(
      "{ request: GET /a, returns: { 200: Part, 400: Failure } }",
      "write 'returns: Part'; refusals stand under 'errors', with their 'when'", nil),
    Case(
      "{ request: GET /a, returns: { $ref: '#/components/schemas/Part' } }",
      "write 'returns: Part'", "{ request: GET /a, returns: Part }", safe: false),
    Case(
      "{ method: get, path: /a, returns: Part }", "write 'request: GET /a'",
      "{ request: GET /a, returns: Part }"),
    Case(
      "{ request: POST /a, retry: yes }", "did you mean 'safe'?",
      "{ request: POST /a, retry: safe }", safe: false),
    Case(
      "{ request: POST /a, retry: true }", "did you mean 'safe'?",
      "{ request: POST /a, retry: safe }", safe: false),
    Case(
      "{ request: POST /a, retry: no }", "did you mean 'never'?",
      "{ request: POST /a, retry: never }"),
    Case(
      "{ request: GET /a, credential: null }", "write 'none' where there is none",
      "{ request: GET /a, credential: none }", safe: false),
    Case(
      "{ request: GET /a, errors: { 400: Failure } }", "write them as a list: [Failure]", nil),
  ]
}
