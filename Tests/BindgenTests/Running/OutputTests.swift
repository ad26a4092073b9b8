import Foundation
import Testing

@Suite("Output that cannot be written")
struct OutputTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema()
  }

  @Test("is no failure when its reader has gone")
  func closedPipe() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try tool.start(["--dry-run"], output: pipe.fileHandleForWriting)
    let outcome = try run.outcome()
    #expect(run.process.terminationReason == .exit)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }

  @Test("ends the run with a code and the reason", .enabled(if: Self.full != nil))
  func fullDisk() throws {
    let commands = [
      ["--dry-run"], ["explain", "--list"], ["explain", "LB0034"], ["lint", "--list"],
    ]
    for command in commands {
      let outcome = try tool.start(command, output: Self.full).outcome()
      #expect(outcome.status == 2, "\(command)")
      #expect(
        outcome.errors == "error: cannot write to 'standard output': No space left on device\n")
    }
  }

  /// The device that is always full.
  private static let full = FileHandle(forWritingAtPath: "/dev/full")
}
