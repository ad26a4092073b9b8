import Foundation
import Testing

@Suite("Checking a schema")
struct CheckSchemaTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema()
  }

  /// A mistake in the last line but one of a file, with a character of two units before it.
  private func breakSchema() throws {
    try folder.replace(
      "type: decimal, scale: 2", with: "type: decimel, scale: 2", in: "schema/orders.yaml")
    try folder.replace("doc: Reads an order.", with: "dco: 😀 100%", in: "schema/orders.yaml")
  }

  @Test("says that it is right, and writes nothing")
  func right() throws {
    let before = try folder.files()
    let outcome = try tool("check")
    #expect(outcome.status == 0)
    #expect(outcome.output.wholeMatch(of: /read 2 files \(1 KB\); no errors; [\d.]+ ms\n/) != nil)
    #expect(outcome.errors == "")
    #expect(try tool("check", "--quiet") == Tool.Outcome(status: 0, output: "", errors: ""))
    #expect(try folder.files() == before)
  }

  @Test("says what is wrong for people, with the code to ask about")
  func human() throws {
    try breakSchema()
    let outcome = try tool("check")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("schema/orders.yaml:6:5: error: 'dco' is no key of"))
    #expect(outcome.errors.contains("[LB0050 unknown-key]\n"))
    #expect(outcome.errors.hasSuffix("\n2 errors; `leatherback-bindgen fix` mends 1\n"))
    #expect(try tool("check", "--schema", "nowhere").status == 2)
  }

  @Test("a file that is no text hides the mistakes of no other, and calls no name unknown")
  func bytes() throws {
    try folder.write("A: \"x\n", to: "schema/a.yaml")
    try folder.write("types: { Refund: { fields: { a: \u{1B} } } }\n", to: "schema/b.yaml")
    try folder.replace("type: decimal, scale: 2", with: "type: Refund", in: "schema/orders.yaml")
    try folder.replace("doc: Reads an order.", with: "dco: Reads.", in: "schema/orders.yaml")
    let errors = try tool("check").errors
    #expect(errors.contains("schema/a.yaml:"))
    #expect(errors.contains("schema/b.yaml:"))
    #expect(errors.contains("schema/orders.yaml:6:5: error: 'dco'"))
    #expect(errors.contains("\n3 errors"))
  }

  @Test("says it as JSON, SARIF, annotations and lines, on standard output for programs")
  func formats() throws {
    try breakSchema()
    let json = try tool("check", "--format", "json")
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(report["errors"] as? Int == 2)
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    try #require(diagnostics.count == 2)
    #expect(diagnostics.map { $0["code"] as? String } == ["LB0050", "LB0080"])
    let range = try #require(diagnostics[1]["range"] as? [String: [String: Int]])
    #expect(range["start"]?["line"] == 16 && range["start"]?["column"] == 22)

    let sarif = try tool("check", "--format", "sarif")
    let log = try #require(
      JSONSerialization.jsonObject(with: Data(sarif.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect((run["results"] as? [[String: Any]])?.count == 2)

    let github = try tool("check", "--format", "github")
    #expect(
      github.output.hasPrefix(
        "::error file=schema/orders.yaml,line=6,col=5,endLine=6,endColumn=8,title=LB0050::'dco' is")
    )
    #expect(github.output.split(separator: "\n").count == 2)

    let xcode = try tool("check", "--format", "xcode")
    #expect(xcode.output == "")
    #expect(xcode.errors.hasPrefix(folder.path("schema/orders.yaml") + ":6:5: error: 'dco' is"))
    for outcome in [json, sarif, github, xcode] { #expect(outcome.status == 1) }
  }

  @Test("says nothing of a right schema in lines, and an empty list to programs")
  func emptyFormats() throws {
    #expect(try tool("check", "--format", "github").output == "")
    #expect(
      try tool("check", "--format", "json").output
        == #"{"version":1,"diagnostics":[],"errors":0,"warnings":0}"# + "\n")
  }

  @Test("is told again after each save")
  func watching() throws {
    let run = try tool.start(["check", "--watch"])
    defer { run.process.terminate() }
    let output = run.output.fileHandleForReading
    let errors = run.errors.fileHandleForReading
    #expect(String(decoding: output.availableData, as: UTF8.self).contains("no errors"))
    try breakSchema()
    #expect(String(decoding: errors.availableData, as: UTF8.self).contains("LB00"))
    run.process.terminate()
    run.process.waitUntilExit()
    #expect(run.process.terminationReason == .uncaughtSignal)
  }

  @Test("ends when nobody reads any more what is told")
  func readerGone() throws {
    for arguments in [["--format", "json"], []] {
      let run = try tool.start(["check", "--watch"] + arguments)
      #expect(!run.output.fileHandleForReading.availableData.isEmpty)
      try run.output.fileHandleForReading.close()
      run.process.waitUntilExit()
      #expect(run.process.terminationStatus == 0)
    }
  }

  @Test("tells programs as well of a schema that cannot be read")
  func failures() throws {
    let message = "there is no schema folder 'nowhere'; name one with --schema"
    for command in ["check", "lint", "generate"] {
      let json = try tool(command, "--schema", "nowhere", "--format", "json")
      #expect(
        json.output
          == #"{"version":1,"diagnostics":[],"errors":1,"warnings":0,"failure":"\#(message)"}"#
          + "\n")
      let sarif = try tool(command, "--schema", "nowhere", "--format", "sarif")
      let log = try #require(
        JSONSerialization.jsonObject(with: Data(sarif.output.utf8)) as? [String: Any])
      let run = try #require((log["runs"] as? [[String: Any]])?.first)
      let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
      #expect(invocation["executionSuccessful"] as? Bool == false)
      let github = try tool(command, "--schema", "nowhere", "--format", "github")
      #expect(github.output == "::error::\(message)\n")
      for outcome in [json, sarif, github] {
        #expect(outcome.status == 2)
        #expect(outcome.errors == "error: \(message)\n")
      }
    }
  }

  @Test("'generate' prints nothing beside the value that programs read")
  func generating() throws {
    let outcome = try tool("generate", "--format", "json")
    #expect(outcome.output == #"{"version":1,"diagnostics":[],"errors":0,"warnings":0}"# + "\n")
    #expect(outcome.status == 0)
  }

  @Test("no text of a schema turns the direction of an annotation")
  func direction() throws {
    try folder.replace("doc: Reads", with: "d\u{202E}oc: Reads", in: "schema/orders.yaml")
    let output = try tool("check", "--format", "github").output
    #expect(output.contains("d\\u{202E}oc") && !output.contains("\u{202E}"))
  }

  @Test("its codes are explained")
  func explanations() throws {
    let page = try tool("explain", "lb0034")
    #expect(page.status == 0)
    #expect(page.output.hasPrefix("LB0034 duplicate-key\n"))
    #expect(page.output.contains("error: the key 'types' stands twice in this map"))
    let list = try tool("explain", "--list").output.split(separator: "\n")
    #expect(list.count >= 60 && list.allSatisfy { $0.hasPrefix("LB") })
    #expect(
      try tool("explain", "duplicate-kye")
        == Tool.Outcome(
          status: 1, output: "",
          errors: "error: no error or warning has the code 'duplicate-kye'; "
            + "did you mean 'duplicate-key'?\n"))
    #expect(try tool("explain").status == 64)
    #expect(try tool("explain", "LB0505").output.contains("  error: 'cvv' looks like"))
  }

  @Test("their examples are shown whole")
  func wholeExamples() throws {
    let pages = try tool("explain", "--list", "--format", "json").output
    let report = try JSONSerialization.jsonObject(with: Data(pages.utf8)) as? [String: Any]
    for page in try #require(report?["pages"] as? [[String: Any]]) {
      guard let code = page["code"] as? String, let right = page["right"] as? String else {
        continue
      }
      let last = try #require(right.split(separator: "\n").last)
      #expect(try tool("explain", code).output.contains(last), "\(code)")
    }
  }

  @Test("its codes are explained on one page, which editors lead to")
  func explanationPage() throws {
    let list = try tool("explain", "--list").output.split(separator: "\n")
    let made = try tool("explain", "--output", "pages.md")
    #expect(made == Tool.Outcome(status: 0, output: "wrote pages.md\n", errors: ""))
    let page = try folder.text(of: "pages.md")
    #expect(page.ranges(of: "\n<a id=\"lb").count == list.count)
    #expect(page.contains("\n<a id=\"lb0034\"></a>\n\n## LB0034 duplicate-key\n"))
    #expect(try tool("explain", "--output", "pages.md", "--check").status == 0)
    try folder.write(page.replacingOccurrences(of: "LB0034", with: "LB0035"), to: "pages.md")
    let drift = try tool("explain", "--output", "pages.md", "--check")
    #expect(drift.status == 1)
    #expect(drift.output.contains("+## LB0034 duplicate-key"))
  }
}
