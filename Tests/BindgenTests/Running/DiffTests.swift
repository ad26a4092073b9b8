import Foundation
import Testing

@Suite("Comparing two schemas")
struct DiffTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema(to: "old")
    try folder.writeSchema(to: "new")
  }

  @Test("finds nothing in equal folders")
  func equal() throws {
    let outcome = try tool("diff", "old", "new")
    #expect(
      outcome
        == Tool.Outcome(
          status: 0, output: "no changes from old to new\nno new version is needed\n", errors: ""))
  }

  @Test("tells what breaks, where and why, and ends with a code for it")
  func human() throws {
    try folder.replace(
      "{ type: string, doc: Number of the order. }", with: "{ type: integer, doc: Its number. }",
      in: "new/orders.yaml")
    let outcome = try tool("diff", "old", "new", "--released", "0.4.2")
    #expect(outcome.status == 5)
    #expect(outcome.errors == "")
    #expect(
      outcome.output.hasPrefix("Breaking on the wire and in Swift\n\n  Order.id is 'integer'"))
    #expect(outcome.output.contains("    new/orders.yaml:15:7, was at old/orders.yaml:15:7\n"))
    #expect(outcome.output.hasSuffix("next version: 0.5.0 (minor, as it is below 1.0.0)\n"))
  }

  @Test(
    "fails for what it is told to",
    arguments: [("any", 3), ("source", 3), ("wire", 0), ("none", 0)] as [(String, Int32)])
  func failOn(_ level: String, _ status: Int32) throws {
    try folder.replace("  read:", with: "  retrieve:", in: "new/orders.yaml")
    #expect(try tool("diff", "old", "new", "--fail-on", level).status == status)
  }

  @Test("reports to programs, pull requests and runners")
  func formats() throws {
    try folder.replace("  read:", with: "  retrieve:", in: "new/orders.yaml")
    let json = try tool("diff", "old", "new", "--format", "json").output
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(report["breaks"] as? String == "source")
    #expect(report["bumpBelowOne"] as? String == "minor")
    let change = try #require((report["changes"] as? [[String: Any]])?.first)
    #expect(change["rule"] as? String == "endpoint-renamed")
    #expect((change["new"] as? [String: Any])?["line"] as? Int == 5)
    #expect(
      try tool("diff", "old", "new", "--format", "markdown").output
        .contains("### Breaking in Swift\n\n- `orders.retrieve` was called"))
    #expect(
      try tool("diff", "old", "new", "--format", "github").output
        .hasPrefix("::error file=new/orders.yaml,line=5,col=3,title=endpoint-renamed::"))
  }

  @Test("shows the errors of a version, and compares nothing")
  func errors() throws {
    try folder.replace("returns: Order", with: "returns: Ordr", in: "new/orders.yaml")
    let outcome = try tool("diff", "old", "new")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("new/orders.yaml:9:14: error: no type is called 'Ordr'"))
    #expect(
      outcome.errors.hasSuffix(
        "error: the new version, 'new', breaks rules of this tool (unknown-type) and cannot be compared: "
          + "mend it, or a copy of its folder, or take another revision\n")
    )
  }

  @Test("tells programs of the errors of a version in one document")
  func errorDocuments() throws {
    try folder.replace("returns: Order", with: "returns: '@ada'", in: "new/orders.yaml")
    let json = try tool("diff", "old", "new", "--format", "json")
    #expect(json.status == 1)
    #expect(json.errors.hasPrefix("error: the new version, 'new', breaks rules"))
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((report["failure"] as? String)?.hasPrefix("the new version, 'new'") == true)
    let checked = try tool("check", "--schema", "new", "--format", "json").output
    let check = try #require(
      try JSONSerialization.jsonObject(with: Data(checked.utf8)) as? [String: Any])
    for name in ["version", "diagnostics", "errors", "warnings"] {
      #expect(report[name] as? NSObject == check[name] as? NSObject, "\(name)")
    }
    let markdown = try tool("diff", "old", "new", "--format", "markdown")
    #expect(markdown.status == 1)
    #expect(
      markdown.output.hasPrefix("The versions could not be compared: the new version, 'new',"))
    #expect(markdown.output.contains("\n- `new/orders.yaml:9` error: "))
    #expect(markdown.output.contains("error: '`@`' has no place in a type (LB0082)\n"))
    let github = try tool("diff", "old", "new", "--format", "github").output.split(separator: "\n")
    #expect(github.first?.hasPrefix("::error file=new/orders.yaml,line=9,col=") == true)
    #expect(github.last?.hasPrefix("::error title=diff::the new version") == true)
  }

  @Test("leaves examples out where those of a version break rules", arguments: ["old", "new"])
  func staleExamples(_ side: String) throws {
    try folder.replace(
      "returns: Order\n",
      with:
        "returns: Order\n    examples: { one: { request: { path: { number: a } }, response: {} } }\n",
      in: "\(side)/orders.yaml")
    let outcome = try tool("diff", "old", "new")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.hasPrefix(
        "note: examples of the \(side) version, '\(side)', break rules of this tool ("))
    #expect(outcome.errors.hasSuffix("), so no examples are compared\n"))
    #expect(outcome.output.hasPrefix("no changes from old to new\n"))
  }

  @Test(
    "leaves examples of fields out too where those of a version break rules",
    arguments: ["old", "new"])
  func staleFieldExamples(_ side: String) throws {
    for name in ["old", "new"] {
      try folder.replace(
        "{ type: string, doc: Number", with: "{ type: string, example: abcd, doc: Number",
        in: "\(name)/orders.yaml")
    }
    try folder.replace("example: abcd", with: "example: 12", in: "\(side)/orders.yaml")
    try folder.replace("  read:", with: "  retrieve:", in: "new/orders.yaml")
    let outcome = try tool("diff", "old", "new")
    #expect(outcome.status == 3)
    #expect(
      outcome.errors.hasPrefix(
        "note: examples of the \(side) version, '\(side)', break rules of this tool ("))
    #expect(outcome.output.contains("1 change from old to new: 1 breaking in Swift\n"))
  }

  @Test("takes no empty text for a version", arguments: [["", "new"], ["old", ""]])
  func empty(_ versions: [String]) throws {
    let outcome = try tool("diff", versions[0], versions[1])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("one of them is empty"))
  }

  @Test("says which version is wrong where it is the old one, and what to do")
  func oldErrors() throws {
    try folder.replace("returns: Order", with: "returns: Ordr", in: "old/orders.yaml")
    let outcome = try tool("diff", "old", "new")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("old/orders.yaml:9:14: error: no type is called 'Ordr'"))
    #expect(
      outcome.errors.hasSuffix(
        "error: the old version, 'old', breaks rules of this tool (unknown-type) and cannot be compared: "
          + "mend it, or a copy of its folder, or take another revision\n"))
  }

  @Test("tells of what is only said once for each file, and to programs of all")
  func folding() throws {
    try folder.replace("doc: ", with: "doc: Said anew. ", in: "new/orders.yaml")
    let outcome = try tool("diff", "old", "new")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix(
        "Safe\n\n  orders is documented in other words; the same for 'orders.read', 'Order.id', "
          + "'Order.total' and 1 more in the file [documentation]\n"))
    #expect(outcome.output.contains("5 changes from old to new: 5 safe\n"))
    let json = try tool("diff", "old", "new", "--format", "json").output
    #expect(json.components(separatedBy: #""rule":"documentation""#).count == 6)
  }

  @Test("shows no text of a schema as Markdown or as a command")
  func injection() throws {
    let text = "a|b`c`<script>\\n::error::x %0A"
    for (name, value) in [("old", text), ("new", text + "y")] {
      try folder.replace(
        "type: decimal, scale: 2, ", with: "const: \"\(value)\", ", in: "\(name)/orders.yaml")
    }
    let markdown = try tool("diff", "old", "new", "--format", "markdown").output
    #expect(markdown.contains(#"always '"``a|b`c`<script>\n::error::x`` %0Ay"', was"#))
    let github = try tool("diff", "old", "new", "--format", "github").output
    #expect(github.split(separator: "\n").count == 2)
    #expect(github.contains("x %250A"))
  }

  @Test("knows no version that is neither a folder nor a revision")
  func unknown() throws {
    let outcome = try tool("diff", "sketch", "new")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("'sketch' is no folder, and no revision"))
  }
}
