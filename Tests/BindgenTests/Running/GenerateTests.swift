import Foundation
import TestSupport
import Testing

@Suite("leatherback-bindgen generate")
struct GenerateTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema()
  }

  @Test("says what it read and wrote, and writes nothing the second time")
  func twice() throws {
    let first = try tool()
    #expect(first.status == 0)
    #expect(first.errors == "")
    #expect(try first.output.wholeMatch(of: Self.summary("wrote [1-9][0-9]*, unchanged 0")) != nil)
    let files = try folder.files(in: "Generated")
    let before = try files.keys.map { try folder.identity(of: "Generated/\($0)") }
    let second = try tool("generate")
    #expect(
      try second.output.wholeMatch(of: Self.summary("wrote 0, unchanged \(files.count)")) != nil)
    #expect(try files.keys.map { try folder.identity(of: "Generated/\($0)") } == before)
    #expect(try folder.files().keys.allSatisfy { !$0.contains(".bindgen") })
  }

  private static func summary(_ counts: String) throws -> Regex<AnyRegexOutput> {
    try Regex("read 2 files \\(1 KB\\); \(counts), removed 0; [0-9.]+ ms\n")
  }

  @Test("makes the same bytes wherever it is started")
  func sameBytes() throws {
    _ = try tool("--quiet", "--output", "One")
    try folder.write("", to: "deep/down/file")
    _ = try tool(
      "--schema", "../../schema", "--output", folder.path("Two"), "--quiet", in: "deep/down")
    #expect(try folder.files(in: "One") == folder.files(in: "Two"))
    #expect(try folder.files(in: "One").values.allSatisfy { !$0.contains(folder.path) })
  }

  @Test("prints nothing when quiet, and each file when verbose")
  func detail() throws {
    #expect(try tool("--quiet") == Tool.Outcome(status: 0, output: "", errors: ""))
    let output = try tool("--verbose").output
    for name in try folder.files(in: "Generated").keys {
      #expect(output.contains("unchanged Generated/\(name)\n"))
    }
    #expect(output.contains("read in "))
  }

  @Test("with --dry-run says what it would do and does nothing")
  func dryRun() throws {
    let outcome = try tool("--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("would write Generated/"))
    #expect(try folder.files().keys.allSatisfy { $0.hasPrefix("schema/") })
  }

  @Test("has codes for each way to end")
  func exitCodes() throws {
    #expect(try tool("--schema", "nowhere").status == 2)
    #expect(
      try tool("--schema", "nowhere").errors
        == "error: there is no schema folder 'nowhere'; name one with --schema\n")
    #expect(try tool("--unknown").status == 64)
    #expect(try tool("--check", "--dry-run").status == 64)
    #expect(try tool("--color", "sometimes").status == 64)
    #expect(try tool("--help").status == 0)
    #expect(try tool("--help").output.contains("EXIT CODES"))
    #expect(try tool("--version").output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    #expect(try tool("--check").status == 1)
    #expect(try tool("--output", "schema/api.yaml").status == 2)
  }

  @Test("refuses to work in a folder that is gone")
  func goneFolder() throws {
    try folder.write("", to: "gone/file")
    let run = Process()
    run.executableURL = URL(fileURLWithPath: "/bin/sh")
    run.currentDirectoryURL = URL(fileURLWithPath: folder.path("gone"))
    run.arguments = ["-c", "rm -r ../gone && exec \"$0\"", BuiltProducts.tool.path]
    let errors = Pipe()
    run.standardError = errors
    run.standardOutput = FileHandle.nullDevice
    try run.run()
    let text = try errors.fileHandleForReading.readToEnd() ?? Data()
    run.waitUntilExit()
    #expect(run.terminationStatus == 2)
    #expect(
      String(decoding: text, as: UTF8.self)
        == "error: the working folder is gone; change to one that is there\n")
  }

  @Test("two runs at once both end well")
  func twoRuns() throws {
    let runs = try (0..<4).map { _ in try tool.start(["--output", "Generated"]) }
    for run in runs {
      let outcome = try run.outcome()
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(try tool("--check").status == 0)
  }

  @Test("says which folder may only be read", .enabled(if: Tool.canRunAsNobody))
  func readOnly() throws {
    _ = try tool("--quiet")
    try folder.replace("Amount in pounds.", with: "Amount in pence.", in: "schema/orders.yaml")
    let place = folder.path("Generated")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: place)
    let outcome = try tool.start([], asNobody: true).outcome()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place)
    #expect(outcome.status == 2)
    #expect(outcome.errors == "error: cannot write in '\(place)': the folder may only be read\n")
  }
}
