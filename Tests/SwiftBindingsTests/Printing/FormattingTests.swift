import Foundation
import Testing

/// The bindings are formatted as the toolchain would format them.
@Suite(.enabled(if: SwiftFormat.isInstalled, "this toolchain has no 'swift format'"))
struct FormattingTests {
  @Test("the linter has nothing to say about what is printed")
  func lint() throws {
    try withPrintedFiles { folder in
      let result = try SwiftFormat.run(
        ["lint", "--strict", "--recursive", "--configuration", Self.configuration, folder])
      #expect(result.output == "")
      #expect(result.status == 0)
    }
  }

  @Test("the formatter leaves what is printed as it is")
  func format() throws {
    try withPrintedFiles { folder in
      _ = try SwiftFormat.run(
        ["format", "--in-place", "--recursive", "--configuration", Self.configuration, folder])
      for golden in GoldenCase.all {
        let url = URL(filePath: folder).appending(path: golden.name)
        let differences = try GoldenFolder(url: url).differences(from: golden.files)
        #expect(differences.isEmpty, "\(golden.name): \(differences.joined(separator: "\n"))")
      }
    }
  }

  /// Gives the path of a folder that holds the files of all golden cases.
  private func withPrintedFiles(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bindings-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    for golden in GoldenCase.all {
      try GoldenFolder(url: folder.appending(path: golden.name)).record(golden.files)
    }
    try body(folder.path(percentEncoded: false))
  }

  private static let configuration = GoldenFolder.root.deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: ".swift-format")
    .path(percentEncoded: false)
}

/// The formatter of the toolchain.
enum SwiftFormat {
  static let isInstalled = (try? run(["--version"]))?.status == 0

  static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["swift", "format"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
