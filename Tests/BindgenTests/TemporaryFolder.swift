import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder for one test, with what a test wants to know about files. It goes when the value does.
final class TemporaryFolder {
  /// Absolute path without links.
  let path: String

  init() throws {
    let name = "bindgen-\(UUID().uuidString)"
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = url.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file and the folders above it.
  func write(_ text: String, to name: String) throws {
    let place = path(name)
    try FileManager.default.createDirectory(
      atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: place))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: target)
  }

  /// Makes a pipe, which keeps everybody waiting who opens it.
  func makePipe(_ name: String) throws {
    guard mkfifo(path(name), 0o644) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  func text(of name: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  /// All files below a folder by their paths in it, hidden ones included. Links count as files that
  /// hold what they lead to; empty folders end with `/`.
  func files(in name: String = "") throws -> [String: String] {
    var files: [String: String] = [:]
    let root = name.isEmpty ? path : path(name)
    for entry in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let place = root + "/" + entry
      let type =
        try FileManager.default.attributesOfItem(atPath: place)[.type] as? FileAttributeType
      switch type {
      case .typeSymbolicLink:
        files[entry] = "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: place))
      case .typeDirectory:
        let isEmpty = try FileManager.default.contentsOfDirectory(atPath: place).isEmpty
        if isEmpty { files[entry + "/"] = "" }
      default:
        files[entry] = try String(
          decoding: Data(contentsOf: URL(fileURLWithPath: place)), as: UTF8.self)
      }
    }
    return files
  }

  /// What changes when a file is written: its inode and its modification time.
  func identity(of name: String) throws -> FileIdentity {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return FileIdentity(
      number: (attributes[.systemFileNumber] as? NSNumber)?.uint64Value,
      modified: attributes[.modificationDate] as? Date)
  }
}

struct FileIdentity: Equatable {
  let number: UInt64?
  let modified: Date?
}
