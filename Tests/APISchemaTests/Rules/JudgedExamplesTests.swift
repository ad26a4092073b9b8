import Testing
import YAMLTree

@testable import APISchema

@Suite("Examples are judged only by what is right itself")
struct JudgedExamplesTests {
  @Test(
    "a mistake in a declaration is told alone",
    arguments: [
      ("equals: { code: refused }", "equal: { code: refused }", "unknown-key"),
      ("when: { equals: { code: refused } }", "", "error-without-when"),
      ("type: Money, flatten: true", "type: Money, flatten: maybe", "wrong-kind"),
      ("amount: decimal", "amount: decimel", "unknown-type"),
      ("length: { min: 1, max: 2 }", "length: { min: 2, max: 1 }", "empty-limits"),
      ("success: ok", "succes: ok", "unknown-key"),
      ("returns: Thing", "reutrns: Thing", "unknown-key"),
      ("defaults: { server: live, credential: key, envelope: box, errors: [Refused] }", "", nil),
      ("errors: [Refused] }", "errors: [Refusde] }", "unknown-error"),
      ("envelope: box", "envelope: bxo", "unknown-envelope"),
      ("resource: things", "resource: things\nenvelope: bxo", "unknown-envelope"),
      ("returns: Thing", "returns: Thing\n    errors: [Refusde]", "unknown-error"),
    ])
  func alone(text: String, mistake: String, id: String?) throws {
    #expect(try findings(of: Self.schema).isEmpty)
    let found = try findings(of: Self.schema.replacing(text, with: mistake))
    let examples: Set = ["answer-is-error", "answer-is-not-error", "unnamed-failure"]
    #expect(found.allSatisfy { !examples.contains($0) && !$0.contains("member") })
    if let id { #expect(found == [id]) }
  }

  @Test("what has nothing to do with it is told as well")
  func independent() throws {
    let schema = Self.schema.replacing("amount: decimal", with: "amount: decimel")
      .replacing("state: open", with: "state: opne")
    #expect(try findings(of: schema).sorted() == ["unknown-enum-value", "unknown-type"])
  }

  @Test("what calls have in common does not matter to what they send and to the values of answers")
  func finer() throws {
    let text = Self.schema.replacing("state: open", with: "state: opne")
    for (part, id) in [("errors: [Refused]", "unknown-error"), ("server: live", "unknown-server")] {
      let wrong = text.replacing(
        part, with: part.replacing("ive", with: "vie").replacing("sed", with: "des"))
      #expect(try findings(of: wrong).sorted() == [id, "unknown-enum-value"].sorted())
    }
    let lost = text.replacing(
      "defaults: { server: live, credential: key, envelope: box, errors: [Refused] }", with: "")
    #expect(try findings(of: lost) == ["missing-defaults"])
  }

  private func findings(of text: String) throws -> [String] {
    var diagnostics = Diagnostics()
    let source = try #require(
      SourceFile(path: "schema/api.yaml", bytes: Array(text.utf8), into: &diagnostics))
    _ = APIDescription(reading: [source], into: &diagnostics)
    return diagnostics.all.map(\.id)
  }

  private static let schema = """
    api: { name: Test }
    servers: { live: { url: https://api.example.com } }
    credentials: { key: { header: X-Key } }
    envelopes: { box: { doc: A box., value: thing, success: ok } }
    defaults: { server: live, credential: key, envelope: box, errors: [Refused] }
    resource: things
    doc: Things.
    source: p:1
    endpoints:
      retrieve:
        doc: Reads one.
        request: GET /things/{id}
        returns: Thing
        examples:
          found:
            request: { path: { id: a } }
            response: { body: { ok: true, thing: { name: ab, amount: 1.00 } } }
          refused:
            request: { path: { id: b } }
            response: { status: 400, error: Refused, body: { ok: false, code: refused } }
      states:
        doc: Reads the state.
        request: GET /state
        envelope: none
        returns: State
        examples:
          open: { response: { body: { state: open } } }
    errors:
      Refused:
        doc: No.
        when: { equals: { code: refused } }
        fields: { code: { type: string, doc: Why. } }
    types:
      Thing:
        doc: A thing.
        fields:
          name: { type: string, length: { min: 1, max: 2 }, doc: Its name. }
          price: { type: Money, flatten: true, doc: What it costs. }
      Money:
        doc: Money.
        union: { plain: { doc: Plain., has: [amount], fields: { amount: decimal } } }
      State:
        doc: A state.
        fields: { state: { enum: [open, closed], doc: Which. } }
    """
}
