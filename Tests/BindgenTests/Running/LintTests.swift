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

  @Test("takes levels from lint.yaml, which is no part of the schema")
  func levels() throws {
    try folder.write("rules: { missing-example: off }", to: "schema/lint.yaml")
    #expect(try tool("lint").output == "read 2 files (1 KB); no findings\n")
    #expect(try tool("check").status == 0)
    try folder.write("rules: { missing-example: error }", to: "schema/lint.yaml")
    #expect(try tool("lint").status == 1)
    #expect(try tool("lint", "--list").output.contains("missing-example   error    Each endpoint"))
    try folder.write("rules: { missing-exampel: error }", to: "schema/lint.yaml")
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
