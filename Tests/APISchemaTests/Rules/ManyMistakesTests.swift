import Testing
import YAMLTree

@testable import APISchema

@Suite("Many mistakes at once")
struct ManyMistakesTests {
  @Test("each is told once, and none of them causes another")
  func manyMistakes() {
    let found = Self.schema.found { documents, diagnostics in
      let syntax = SchemaSyntax(reading: documents, into: &diagnostics)
      _ = APIDescription(resolving: syntax, into: &diagnostics)
    }
    #expect(found == Self.schema.expected)
  }

  @Test("an earlier error is enough for there to be no description")
  func earlierError() {
    var diagnostics = Diagnostics()
    let syntax = PaymentLinkSchema.syntax(into: &diagnostics)
    let place = SourceRange(path: "schema/api.yaml", lowerBound: 0, upperBound: 0)
    diagnostics.report(Diagnostic(.error, id: "any", at: place, "something else is wrong"))
    let count = diagnostics.all.count
    #expect(APIDescription(resolving: syntax, into: &diagnostics) == nil)
    #expect(diagnostics.all.count == count)
  }

  /// A misspelt key, a type that is none and a type that could not be read, each with things that
  /// hang on them, among them examples: `one` is judged when what it is judged by is right.
  private static let schema = BadSchema(
    "many mistakes",
    """
    api: { name: Test }
    servers: { live: { url: https://api.example.com } }
    defaults: { server: live }
    resource: things
    endpoints:
      create:
        request: POST /things/{id}
        ①retyr①: never
        body:
          amount: ②Mony②
          state: { type: State, default: ③on③ }
        returns: Thing
        examples:
          one:
            request:
              path: { id: a }
              body: { amount: { any: 1 }, state: off }
            response: { body: { shape: 7, list: [x] } }
      find:
        request: GET /found
        returns: "[integer]"
        examples:
          two: { response: { body: [1, ④x④] } }
      list:
        request: GET /things
        query: { filter?: Broken }
        ⑤reutrns⑤: Thing
        examples:
          one: { response: { body: { list: [] } } }
    types:
      Broken: { ⑥enmu⑥: [A] }
      Unused: { fields: { id: string } }
      State: { enum: [on] }
      Thing:
        fields:
          shape: Broken
          list: { type: "[integer]", length: { min: ⑦2⑦, max: ⑧1⑧ } }
    """,
    expects: """
      ① 'retyr' is no key of an endpoint [unknown-key]
        hint: did you mean 'retry'?
      ② no type is called 'Mony' [unknown-type]
      ③ 'state' must be there, so it has no default [default-of-required]
        hint: write 'state?' if it may be left out, or remove 'default'
      ④ the string 'x' is not an integer [wrong-value]
      ⑤ 'reutrns' is no key of an endpoint [unknown-key]
        hint: did you mean 'returns'?
      ⑥ 'enmu' is no key of a type [unknown-key]
        hint: did you mean 'enum'?
      ⑦ no value fits: 'min' of 'length' is 2 and 'max' is 1 [empty-limits]
        hint: both limits are inclusive; swap them?
        note ⑧: the upper limit is here
      """)
}
