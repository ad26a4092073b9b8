import Foundation
import SwiftBindings

/// A folder with the bindings that a description is expected to give.
struct GoldenFolder {
  let url: URL

  /// Whether expectations are written anew.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_BINDINGS"] == "1"

  /// All folders of this kind.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/bindings")

  init(url: URL) { self.url = url }

  init(named name: String) { url = Self.root.appending(path: name) }

  /// What is not as expected, readable.
  func differences(from files: [GeneratedFile]) throws -> [String] {
    var expected = try recordedFiles()
    var differences: [String] = []
    for file in files {
      let found = String(decoding: file.bytes, as: UTF8.self)
      guard let text = expected.removeValue(forKey: file.path) else {
        differences.append("\(file.path): not expected at all")
        continue
      }
      if text != found { differences.append("\(file.path):\n" + LineDiff(text, found).text) }
    }
    return differences + expected.keys.sorted().map { "\($0): expected and not made" }
  }

  /// Makes `files` what is expected.
  func record(_ files: [GeneratedFile]) throws {
    try? FileManager.default.removeItem(at: url)
    for file in files {
      let place = url.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
  }

  private func recordedFiles() throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: url.path(percentEncoded: false))
    where path.hasSuffix(".swift") {
      files[path] = try String(contentsOf: url.appending(path: path), encoding: .utf8)
    }
    return files
  }
}

/// Lines that differ between two texts.
struct LineDiff {
  let text: String

  init(_ expected: String, _ found: String) {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = found.split(separator: "\n", omittingEmptySubsequences: false)
    text = new.difference(from: old).map { change in
      switch change {
      case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
      case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
      }
    }.joined(separator: "\n")
  }
}
