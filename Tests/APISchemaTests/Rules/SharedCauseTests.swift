import Testing
import YAMLTree

@testable import APISchema

@Suite("One mistake that many examples hang on")
struct SharedCauseTests {
  @Test("is told once", arguments: surroundings + declarations)
  func once(_ mistake: SchemaSlip) throws {
    #expect(try findings(in: Self.schema) == [])
    #expect(
      try findings(in: Self.schema.replacing(mistake.right, with: mistake.wrong))
        == mistake.expected)
  }

  @Test("is mended where it is, and its misspelling is not spread", arguments: declarations)
  func mended(_ mistake: SchemaSlip) throws {
    let wrong = Self.schema.replacing(mistake.right, with: mistake.wrong, maxReplacements: 1)
    let mending = SchemaMending(
      of: [try source(wrong)], rules: nil, choosing: .init(includesUnsafe: true))
    #expect(String(decoding: mending.files[0].bytes, as: UTF8.self) == Self.schema)
    #expect(mending.steps.count == 1)
  }

  @Test("is safe to mend where no name of the wire is changed")
  func safe() throws {
    for (wrong, isSafe) in [("  Money:", true), (", amount: decimal", false)] {
      let text = Self.schema.replacing(
        wrong, with: wrong.replacing("mou", with: "muo").replacing("ne", with: "en"))
      var diagnostics = Diagnostics()
      _ = APIDescription(reading: [try source(text)], into: &diagnostics)
      #expect(diagnostics.all.map(\.id) == ["misspelt-declaration"])
      #expect(diagnostics.all.first?.mend?.isSafe == isSafe)
    }
  }

  @Test(
    "stays where it is found if one place alone disagrees, or the places disagree with each other")
  func single() throws {
    let single = Self.schema.replacing("tax: Money", with: "tax: Mony")
    #expect(try findings(in: single) == ["31 no type is called 'Mony' [unknown-type]"])
    let two = Self.schema.replacing("Money:", with: "Monye:").replacing(
      "tax: Money", with: "tax: Mony")
    #expect(
      try findings(in: two) == [
        "30 no type is called 'Money' [unknown-type]", "31 no type is called 'Mony' [unknown-type]",
      ])
  }

  private func findings(in text: String) throws -> [String] {
    let source = try source(text)
    var diagnostics = Diagnostics()
    _ = APIDescription(reading: [source], into: &diagnostics)
    return diagnostics.grouped().sorted().map { diagnostic in
      let line = source.position(at: diagnostic.range.lowerBound).line
      let notes = diagnostic.notes.map { source.position(at: $0.range.lowerBound).line }
      return "\(line) \(diagnostic.message) [\(diagnostic.id)]" + (notes.isEmpty ? "" : " \(notes)")
    }
  }

  private func source(_ text: String) throws -> SourceFile {
    var diagnostics = Diagnostics()
    return try #require(
      SourceFile(path: "schema/api.yaml", bytes: Array(text.utf8), into: &diagnostics))
  }

  private static let surroundings: [SchemaSlip] = [
    SchemaSlip(
      "errors: [Refused, Failed] }", "errors: [Failed] }",
      "18 'one' does not have the error 'Refused' [error-of-other-endpoint] [12, 26]"),
    SchemaSlip(
      "errors: [Refused, Failed] }", "errors: [Refusd, Failed] }",
      "5 no error is called 'Refusd' [unknown-error]"),
    SchemaSlip(
      "errors: [Refused, Failed] }", "errors: [Failed, Refused] }",
      "18 this answer is 'Failed': its 'when' holds first [answer-is-not-error]",
      "26 this answer is 'Failed': its 'when' holds first [answer-is-not-error]"),
    SchemaSlip(
      "server: main, ", "", "12 nothing says which server 'one' is sent to [missing-server]"),
    SchemaSlip(
      "envelope: result, pageEnvelope", "envelope: page, pageEnvelope",
      "5 the envelope 'page' holds a page, and 'returns' is one value [wrong-envelope] [12, 20]"),
    SchemaSlip(
      "equals: { type: Refusal }", "equals: { type: Refuasl }",
      "18 this answer is 'Failed' and not 'Refused', whose 'when' does not hold [answer-is-not-error]",
      "26 this answer is 'Failed' and not 'Refused', whose 'when' does not hold [answer-is-not-error]"
    ),
    SchemaSlip(
      "parameter: number", "parameter: numbre",
      "27 'all' has no query parameter 'numbre' to ask for a page [page-parameter] [4]"),
  ]

  private static let declarations: [SchemaSlip] = [
    SchemaSlip(
      "  Money:", "  Monye:",
      "36 no place says 'Monye', and 2 say 'Money', which is not declared [misspelt-declaration] "
        + "[30, 31]"),
    SchemaSlip(
      ", amount: decimal", ", amuont: decimal",
      "37 no place says 'amuont', and 3 say 'amount', which is not declared [misspelt-declaration] "
        + "[17, 25, 38]"),
    SchemaSlip(
      "  Refused:", "  Refsued:",
      "40 no place says 'Refsued', and 3 say 'Refused', which is not declared [misspelt-declaration] "
        + "[5, 18, 26]"),
    SchemaSlip(
      "value: value, success", "value: vlaue, success",
      "4 no place says 'vlaue', and 2 say 'value', which is not declared [misspelt-declaration] "
        + "[17, 25]"),
    SchemaSlip(
      "success: ok", "success: okk",
      "4 no place says 'okk', and 4 say 'ok', which is not declared [misspelt-declaration] "
        + "[17, 18, 25]"),
    SchemaSlip(
      "enum: [EUR, GBP]", "enum: [ERU, GBP]",
      "35 no place says 'ERU', and 2 say 'EUR', which is not declared [misspelt-declaration] [17, 25]"
    ),
  ]

  private static let schema = """
    api: { name: Test }
    servers: { main: { url: https://api.example.com } }
    credentials: { key: { header: X-Key } }
    envelopes: { result: { value: value, success: ok }, page: { items: items, number: a, size: b, total: c, parameter: number } }
    defaults: { server: main, credential: key, envelope: result, pageEnvelope: page, errors: [Refused, Failed] }
    resource: things
    doc: Things.
    source: p:1


    endpoints:
      one:
        doc: Reads one.
        request: GET /one
        returns: Thing
        examples:
          found: { response: { body: { ok: true, value: { price: { code: EUR, amount: 1 } } } } }
          refused: { response: { error: Refused, body: { ok: false, type: Refusal } } }

      two:
        doc: Reads two.
        request: GET /two
        returns: Thing
        examples:
          found: { response: { body: { ok: true, value: { price: { code: EUR, amount: 2 } } } } }
          refused: { response: { error: Refused, body: { ok: false, type: Refusal } } }
      all: { request: GET /all, pages: string, query: { number: integer } }
    types:
      Thing:
        fields: { price: Money, tax?: Tax }
      Tax: { fields: { tax: Money } }



      Code: { enum: [EUR, GBP] }
      Money:
        fields: { code: Code, amount: decimal }
        money: { currency: code, amount: amount }
    errors:
      Refused: { when: { equals: { type: Refusal } }, fields: { type?: string, ok?: boolean } }
      Failed: { when: { equals: { ok: false } }, fields: { ok?: boolean } }
    """
}
