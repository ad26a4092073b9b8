import Testing
import YAMLTree

@testable import APISchema

/// Slips of which each was told in several ways, or with a hint that led astray.
@Suite("One slip, one finding, and a hint that helps")
struct ClearHintTests {
  @Test("is what an author reads", arguments: cases)
  func slip(_ slip: SchemaSlip) throws {
    #expect(try findings(in: Self.schema) == [])
    #expect(
      try findings(in: Self.schema.replacing(slip.right, with: slip.wrong)) == slip.expected)
  }

  private func findings(in text: String) throws -> [String] {
    var diagnostics = Diagnostics()
    let source = try #require(
      SourceFile(path: "schema/api.yaml", bytes: Array(text.utf8), into: &diagnostics))
    _ = APIDescription(reading: [source], into: &diagnostics)
    return diagnostics.grouped().sorted().map { found in
      let mend = found.mend?.edits.map(\.text).joined(separator: ", ")
      return "\(found.id): \(found.hint ?? "no hint")" + (mend.map { " → \($0)" } ?? "")
    }
  }

  private static let cases: [SchemaSlip] = [
    SchemaSlip(
      "{ type: Way, flatten: true }", "Way",
      "unflattened-union: write 'flatten: true' where 'way' is declared, or put them into it"),
    SchemaSlip(
      "{ type: Way, flatten: true }", "{ type: Way, flatten: false }",
      "unflattened-union: write 'flatten: true' where 'way' is declared, or put them into it"),
    SchemaSlip(
      "when: { channel: Card, currency: GBP }", "when: { chanel: Card, currency: GBP }",
      "no-union-case: 'card' would, if it were not for 'chanel: Card'"),
    SchemaSlip(
      "when: { channel: Card, currency: GBP }", "when: { channel: Card, currency: GPB }",
      "no-union-case: 'card' would, if it were not for 'currency: GPB'"),
    SchemaSlip(
      "with: { reference: ref }", "with: { referense: ref }",
      "unknown-parameter: did you mean 'reference'? → reference"),
    SchemaSlip(
      "with: { reference: ref }", "with: { ref: reference }",
      "unknown-parameter: write 'reference: ref': the parameter, then the member that it gets "
        + "→ reference, ref"),
    SchemaSlip(
      "call: ways.find", "call: find",
      "unknown-call: did you mean 'ways.find'? → ways.find"),
    SchemaSlip(
      "enum: [a, b]", "enum: 'a, b'", "wrong-kind: write [a, b] → [a, b]"),
    SchemaSlip(
      "result: { value: value,", "result: { value: 'value}',",
      "bad-member-path: write names with single dots between them, as in 'extensions.traceId'"),
    SchemaSlip(
      "enum: [a, b]", "enum: a | b", "wrong-kind: write [a, b] → [a, b]"),
    SchemaSlip(
      "errors: [Refused]", "errors: [409]",
      "wrong-kind: name an error of 'errors'; the status of its answers stands in its 'when'"),
    SchemaSlip(
      "errors: [Refused]", "errors: Refused",
      "wrong-kind: write it as a list: [Refused] → [Refused]"),
    SchemaSlip(
      "status: 400", "status: [400, 422]",
      "bad-status: write the first and the last of them, as in 400-499"),
    SchemaSlip(
      "{ header: X-Key }", "{ header: X-Key, bearer: token }",
      "conflicting-keys: keep one of them → "),
    SchemaSlip(
      "equals: { ok: false }", "equals: { ok: \"false\" }",
      "wrong-value: remove the quotes to make it a boolean"),
  ]

  private static let schema = """
    api: { name: Test }
    servers: { main: { url: https://api.example.com } }
    credentials: { key: { header: X-Key } }
    envelopes: { result: { value: value, success: ok } }
    defaults: { server: main, credential: key, envelope: result, errors: [Refused] }
    resource: ways
    doc: Ways.
    source: p:1
    endpoints:
      pay:
        request: POST /ways
        retry: never
        body: { id: string, way: { type: Way, flatten: true } }
        returns: Payment
        examples:
          one:
            request: { body: { id: a, channel: Card, currency: GBP, number: b } }
            response: { body: { ok: true, value: { ref: a, kind: a } } }
          two:
            request: { body: { id: a, channel: Card, currency: GBP, number: c } }
            response: { body: { ok: true, value: { ref: a, kind: b } } }
      find: { request: "GET /ways/{reference}", returns: Payment }
    types:
      Way:
        union:
          card: { when: { channel: Card, currency: GBP }, fields: { number: string } }
          cash: { when: { channel: Cash, currency: GBP } }
      Payment:
        fields: { ref: string, kind: { enum: [a, b] } }
        confirm: { call: ways.find, with: { reference: ref } }
    errors:
      Refused: { when: { status: 400, equals: { ok: false } }, fields: { ok?: boolean } }
    """
}
