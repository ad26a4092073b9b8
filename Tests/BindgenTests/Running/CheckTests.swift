import Foundation
import Testing

@Suite("leatherback-bindgen --check")
struct CheckTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema()
    _ = try tool("--quiet", "--examples")
  }

  @Test("is content with what was just generated")
  func noDrift() throws {
    let outcome = try tool("--check", "--examples")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("files match; "))
  }

  @Test("says that examples were not checked when it was not asked to")
  func uncheckedExamples() throws {
    let mark = "// Generated from schema. Do not edit: change the schema, run `make generate`.\n"
    try folder.write(mark, to: "Generated/Examples/Stale.swift")
    let note = /files? of examples (was|were) not checked: --examples was not given;/
    let outcome = try tool("--check")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(note))
    #expect(try tool("--check", "--examples").status == 1)
    try folder.remove("Generated/Examples")
    #expect(try !tool("--check").output.contains("examples"))
  }

  @Test("names each file that differs, shows what differs, and writes nothing")
  func drift() throws {
    try folder.replace("Amount in pounds.", with: "Amount in pence.", in: "schema/orders.yaml")
    let names = try folder.files(in: "Generated").filter { $0.value.contains("Amount in pounds.") }
    let before = try folder.files()
    let outcome = try tool("--check", "--examples")
    #expect(outcome.status == 1)
    #expect(!names.isEmpty)
    for name in names.keys {
      #expect(outcome.output.contains("differs: Generated/\(name)\n--- Generated/\(name)\n+++ "))
    }
    #expect(outcome.output.contains("\n@@ -"))
    #expect(
      outcome.output.split(separator: "\n").contains {
        $0.hasPrefix("-") && $0.contains("Amount in pounds.")
      })
    #expect(
      outcome.output.split(separator: "\n").contains {
        $0.hasPrefix("+") && $0.contains("Amount in pence.")
      })
    #expect(
      outcome.errors.hasSuffix(
        "not what 'schema' says; run `make generate`, or the command without --check\n"))
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(try folder.files() == before)
  }

  @Test("names files that are missing and files that are left over")
  func missingAndStale() throws {
    let name = try #require(folder.files(in: "Generated").keys.sorted().last)
    let text = try folder.text(of: "Generated/\(name)")
    try folder.remove("Generated/\(name)")
    try folder.write(text, to: "Generated/Stale.swift")
    let outcome = try tool("--check", "--examples")
    #expect(outcome.status == 1)
    #expect(outcome.output == "missing: Generated/\(name)\nno longer made: Generated/Stale.swift\n")
  }

  @Test("colours a diff when asked, whatever it writes to")
  func colour() throws {
    try folder.replace("Amount in pounds.", with: "Amount in pence.", in: "schema/orders.yaml")
    #expect(try tool("--check", "--color", "always").output.contains("\u{1B}[32m+"))
    let plain = try tool("--check", environment: ["NO_COLOR": "1", "TERM": "xterm"])
    #expect(!plain.output.contains("\u{1B}"))
    let force = ["CLICOLOR_FORCE": "1", "TERM": "dumb"]
    #expect(try tool("--check", environment: force).output.contains("\u{1B}[32m+"))
    for more in [["NO_COLOR": "1"], ["CLICOLOR_FORCE": "0"]] {
      let environment = force.merging(more) { $1 }
      #expect(try !tool("--check", environment: environment).output.contains("\u{1B}"))
    }
  }
}
