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
    #expect(markdown.contains("\\<script>") && !markdown.contains("\n::"))
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

@Suite("Comparing with a git revision", .enabled(if: Git.isInstalled, "git is not installed here"))
struct RevisionDiffTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema()
    try Git.run("init", "--quiet", in: folder)
    try Git.run("add", ".", in: folder)
    try Git.run("commit", "--quiet", "--message", "First", in: folder)
    try Git.run("tag", "v1", in: folder)
  }

  @Test("takes the working tree for the new version")
  func workingTree() throws {
    try folder.replace("  read:", with: "  retrieve:", in: "schema/orders.yaml")
    let outcome = try tool("diff", "v1")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("schema/orders.yaml:5:3, was at v1:schema/orders.yaml:5:3"))
    #expect(outcome.output.contains("1 change from v1:schema to schema: 1 breaking in Swift"))
  }

  @Test("compares two revisions, and leaves the working tree out")
  func revisions() throws {
    try folder.replace("  read:", with: "  retrieve:", in: "schema/orders.yaml")
    try Git.run("commit", "--quiet", "--all", "--message", "Second", in: folder)
    try folder.replace("  retrieve:", with: "  fetch:", in: "schema/orders.yaml")
    let outcome = try tool("diff", "HEAD~1", "HEAD")
    #expect(outcome.output.contains("orders.retrieve was called 'orders.read'"))
    #expect(!outcome.output.contains("fetch"))
  }

  @Test(
    "knows no revision that git does not know", arguments: ["v2", "--upload-pack=x", "v1:schema"])
  func unknown(_ revision: String) throws {
    let outcome = try tool("diff", "--", revision)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors
        == "error: there is neither a folder nor a git revision called '\(revision)'\n")
  }
}

/// Git, as the tests need it.
enum Git {
  static let isInstalled = (try? status("--version", in: nil)) == 0

  static func run(_ arguments: String..., in folder: TemporaryFolder) throws {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@shop.example"]
    try #require(status(identity + arguments, in: folder.path) == 0)
  }

  private static func status(_ arguments: String..., in folder: String?) throws -> Int32 {
    try status(arguments, in: folder)
  }

  private static func status(_ arguments: [String], in folder: String?) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
