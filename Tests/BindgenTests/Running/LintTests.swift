import Foundation
import Testing

@Suite("Linting a schema")
struct LintTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema()
  }

  @Test("warns by the standard rules, and fails when strict")
  func standard() throws {
    let outcome = try tool("lint")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors == """
        schema/orders.yaml:5:3: warning: the endpoint 'read' has no example of success [LB0503 missing-example]
         5 |   read:
           |   ^~~~
        hint: write one under 'examples': the tests send it over HTTP

        1 warning

        """)
    #expect(try tool("lint", "--strict").status == 1)
  }

  @Test("looks at headers, forms, pages, webhooks and message families as well")
  func everywhere() throws {
    try folder.replace(
      "  read:", with: "  read: # lint:ignore missing-example: none", in: Self.path)
    try folder.write(
      """
      resource: others
      doc: Other things of the shop.
      source: p:2
      endpoints:
        grant:
          doc: Grants a token.
          request: POST /token
          source: p:2
          retry: safe
          errors: [Refused]
          headers: { X-Token: { type: string, doc: Not for a log. } }
          form: { password: { type: string, doc: Nor this. }, id: string }
          examples:
            a token:
              request: { headers: { X-Token: a }, form: { password: b, id: c } }
              response: {}
      hosted:
        pay: { address: "/pay/{payload}", payload: { amount: { type: string, doc: Money. } } }
      webhooks:
        event: { type: Event, refuse: { old: { has: [old], doc: It is old. } } }
      types: { Event: { doc: An event., source: p:2, fields: { id: { type: uuid, doc: An id. } } } }
      errors:
        Refused:
          doc: A refusal.
          source: p:2
          when: { status: 400 }
          fields: { error: { type: string, doc: The reason. } }
          families: { lowBalance: { in: error, contains: [balance] } }

      """, to: "schema/others.yaml")
    let found = try tool("lint").errors.split(separator: "\n").filter { $0.contains("yaml:") }
      .map { String($0.split(separator: ": ", maxSplits: 2).last ?? "") }
    #expect(
      found == [
        "'X-Token' looks like a secret and is not 'sensitive' [LB0505 shown-secret]",
        "'password' looks like a secret and is not 'sensitive' [LB0505 shown-secret]",
        "the field 'id' has no 'doc' [LB0501 missing-doc]",
        "the hosted page 'pay' has no 'doc' [LB0501 missing-doc]",
        "the hosted page 'pay' names no source [LB0502 missing-source]",
        "'amount' looks like money and is a text [LB0504 money-as-text]",
        "the webhook 'event' has no 'doc' [LB0501 missing-doc]",
        "the webhook 'event' has no example that is read [LB0503 missing-example]",
        "the webhook 'event' names no source [LB0502 missing-source]",
        "the message family 'lowBalance' has no 'doc' [LB0501 missing-doc]",
      ])
  }

  private static let path = "schema/orders.yaml"

  @Test("takes levels from lint.yaml, which is no part of the schema")
  func levels() throws {
    try folder.write("rules: { missing-example: off }", to: "schema/lint.yaml")
    #expect(try tool("lint").output == "read 2 files (1 KB); no findings\n")
    #expect(try tool("check").status == 0)
    try folder.write("rules: { missing-example: error }", to: "schema/lint.yaml")
    #expect(try tool("lint").status == 1)
    #expect(try tool("lint", "--list").output.contains("missing-example   error    Each endpoint"))
    try folder.write("rules: { missing-exampel: error }", to: "schema/lint.yaml")
    #expect(try tool("lint", "--list").status == 1)
    #expect(
      try tool("lint", "--list", "--schema", "nowhere").output
        .contains("missing-example   warning  Each endpoint"))
    let outcome = try tool("lint")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("schema/lint.yaml:1:10: error: no rule is called"))
    #expect(outcome.errors.contains("hint: did you mean 'missing-example'?"))
  }

  @Test("is silenced where somebody says why, on the line or above it")
  func silences() throws {
    try folder.replace(
      "  read:", with: "  read: # lint:ignore missing-example: nobody has seen one",
      in: "schema/orders.yaml")
    #expect(try tool("lint", "--strict").status == 0)
    try folder.replace(": nobody has seen one", with: "", in: "schema/orders.yaml")
    #expect(try tool("lint").errors.contains("[LB0541 silence-without-reason]"))
    try folder.replace(
      "  read: # lint:ignore missing-example", with: "  read:", in: "schema/orders.yaml")
    try folder.replace(
      "    Order:", with: "    # lint:ignore missing-doc: old\n    Order:", in: "schema/orders.yaml"
    )
    try folder.replace(
      "types:\n", with: "types:\n  # lint:ignore missing-doc: it has none\n",
      in: "schema/orders.yaml")
    let outcome = try tool("lint")
    #expect(outcome.errors.contains("[LB0540 useless-silence]"))
  }

  @Test("reports the mistakes of a schema that has some, and nothing else")
  func mistakes() throws {
    try folder.replace("returns: Order", with: "returns: Ordr", in: "schema/orders.yaml")
    let outcome = try tool("lint")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("LB0080 unknown-type"))
    #expect(!outcome.errors.contains("missing-example"))
  }
}
