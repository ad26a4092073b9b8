import Foundation
import Testing

/// Git, as the tests need it.
enum GitCommand {
  static let isInstalled = (try? status("--version", in: nil)) == 0

  static func run(_ arguments: String..., in folder: TemporaryFolder) throws {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@shop.example"]
    try #require(status(identity + arguments, in: folder.path) == 0)
  }

  /// A folder with a schema, committed and tagged `v1`.
  static func folderWithSchema() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.writeSchema()
    try run("init", "--quiet", in: folder)
    try run("add", ".", in: folder)
    try run("commit", "--quiet", "--message", "First", in: folder)
    try run("tag", "v1", in: folder)
    return folder
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
