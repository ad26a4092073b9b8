import Foundation
import Testing

@Suite("A schema with mistakes")
struct SchemaErrorTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema()
    _ = try tool("--quiet")
  }

  @Test("is reported whole, and nothing on the disk changes")
  func threeMistakes() throws {
    try folder.replace(
      "doc: What a customer", with: "dock: What a customer", in: "schema/orders.yaml")
    try folder.replace("type: decimal", with: "type: decimel", in: "schema/orders.yaml")
    try folder.replace(
      "    request: GET", with: "    doc: Reads it again.\n    request: GET",
      in: "schema/orders.yaml")
    let before = try folder.files()
    let outcome = try tool()
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    let heads = outcome.errors.matches(
      of: /schema\/orders\.yaml:(\d+):(\d+): error: .* \[(?:LB\d{4} )?[a-z0-9-]+\]\n/)
    #expect(heads.map { "\($0.1):\($0.2)" } == ["7:5", "13:5", "17:22"])
    for excerpt in [
      " 7 |     doc: Reads it again.\n   |     ^~~\n",
      " 13 |     dock: What a customer bought.\n    |     ^~~~\n",
      " 17 |       total: { type: decimel, scale: 2, doc: Amount in pounds. }\n"
        + "    |                      ^~~~~~~\n",
    ] {
      #expect(outcome.errors.contains(excerpt))
    }
    #expect(outcome.errors.contains("hint: did you mean 'doc'?"))
    #expect(outcome.errors.contains("hint: did you mean 'decimal'?"))
    #expect(outcome.errors.hasSuffix("\n3 errors; `leatherback-bindgen fix` mends 2\n"))
    #expect(try folder.files() == before)
  }

  @Test("is found in the file that is shown, from wherever the tool is started")
  func paths() throws {
    try folder.write("a: [", to: "schema/broken.yaml")
    #expect(try tool().errors.hasPrefix("schema/broken.yaml:1:"))
    #expect(
      try tool("--schema", "../schema", in: "Generated").errors
        .hasPrefix(folder.path("schema/broken.yaml:1:")))
  }

  @Test("that is not even text is reported for every such file")
  func bytes() throws {
    try Data([0xFF, 0x41]).write(to: URL(fileURLWithPath: folder.path("schema/a.yaml")))
    try Data([0x61, 0x00]).write(to: URL(fileURLWithPath: folder.path("schema/b.yaml")))
    let outcome = try tool()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("schema/a.yaml:1:1: error: "))
    #expect(outcome.errors.contains("schema/b.yaml:1:2: error: "))
    #expect(outcome.errors.hasSuffix("\n2 errors\n"))
  }
}
