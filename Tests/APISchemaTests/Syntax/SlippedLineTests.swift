import Foundation
import TestSupport
import Testing
import YAMLTree

@testable import APISchema

@Suite("One slip in one line of schema/")
struct SlippedLineTests {
  /// Findings that people may be shown because of one line.
  ///
  /// Most slips are one. What a line says may be wrong in more than one way, though: an answer without
  /// the member that holds all others lacks the items, number, size and total of its page.
  static let most = 4

  @Test(
    "is told in a few findings, each in a line of the file",
    arguments: 1...40 as ClosedRange<UInt64>
  )
  func slip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let readings = try Self.readings.get()
    for slip in Slip.allCases {
      let position = Int.random(in: readings.indices, using: &generator)
      let source = readings[position].source
      guard let text = slip.made(in: source.bytes, using: &generator) else { continue }
      var found = Diagnostics()
      let file = SourceFile(path: source.path, bytes: text.bytes, into: &found)
      var slipped = readings
      slipped[position] = FileReading(of: try #require(file))
      if let syntax = SchemaSyntax(joining: slipped, into: &found) {
        _ = APIDescription(resolving: syntax, into: &found)
      }
      let errors = found.grouped().all.filter { $0.severity == .error }
      let messages = errors.map { "\($0.range.path): \($0.message)" }
      #expect(errors.count <= Self.most, "\(slip) of '\(text.line)' in \(source.path): \(messages)")
      for error in errors {
        let file = try #require(slipped.first { $0.source.path == error.range.path })
        #expect(error.range.lowerBound <= error.range.upperBound)
        #expect(error.range.upperBound <= file.source.bytes.count)
      }
    }
  }

  /// The files as they are. Only the one that a slip is in is read again.
  private static let readings = Result {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".yaml") && $0 != "lint.yaml" }.sorted().map { name in
      var ignored = Diagnostics()
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      return FileReading(
        of: try #require(SourceFile(path: "schema/\(name)", bytes: bytes, into: &ignored)))
    }
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("schema")
}

/// What may happen to a line while a file is edited.
private enum Slip: CaseIterable {
  case deleted, doubled, lacksLetter, indented, outdented

  /// The text with the slip, and the line that it is in; `nil` if the line has no letter to lose.
  func made(
    in bytes: [UInt8], using generator: inout SeededGenerator
  ) -> (bytes: [UInt8], line: String)? {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Array.init)
    let candidates = lines.indices.filter { index in
      let text = lines[index].drop { $0 == UInt8(ascii: " ") }
      return !text.isEmpty && text.first != UInt8(ascii: "#")
    }
    guard let index = candidates.randomElement(using: &generator) else { return nil }
    let line = lines[index]
    switch self {
    case .deleted: lines.remove(at: index)
    case .doubled: lines.insert(line, at: index)
    case .lacksLetter:
      let letters = line.indices.filter {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(line[$0])
      }
      guard let letter = letters.randomElement(using: &generator) else { return nil }
      lines[index].remove(at: letter)
    case .indented: lines[index] = Array("  ".utf8) + line
    case .outdented:
      lines[index] = Array(line.dropFirst(line.starts(with: Array("  ".utf8)) ? 2 : 0))
    }
    return (
      Array(lines.joined(separator: [UInt8(ascii: "\n")])), String(decoding: line, as: UTF8.self)
    )
  }
}
