import Foundation
import TestSupport
import Testing
import YAMLTree

@testable import APISchema

@Suite("Mending random slips in schema/")
struct RandomMendingTests {
  @Test(
    "loses no comment, makes no file worse, and is done at once",
    arguments: 1...16 as ClosedRange<UInt64>)
  func slips(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let broken = try names.filter { $0.hasSuffix(".yaml") && $0 != "lint.yaml" }.sorted().map {
      name in
      var bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
      if ["leatherback.yaml", "transactions.yaml"].contains(name) {
        for _ in 0..<3 { Self.slip(in: &bytes, using: &generator) }
      }
      var ignored = Diagnostics()
      return try #require(SourceFile(path: "schema/\(name)", bytes: bytes, into: &ignored))
    }
    let choice = SchemaMending.Choice(includesUnsafe: seed.isMultiple(of: 2))
    let mending = SchemaMending(of: broken, rules: nil, choosing: choice)
    for (before, after) in zip(broken, mending.files) {
      // What cannot be read at first may stay so, but then there is nothing to compare.
      guard let before = WrittenDocument(reading: before) else { continue }
      let after = try #require(WrittenDocument(reading: after), "a mend broke the file")
      #expect(after.commentTexts == before.commentTexts)
    }
    let errors = Self.errors(in: broken)
    if !errors.contains(where: { Self.hidesOthers($0, in: broken) }) {
      #expect(Self.errors(in: mending.files).count <= errors.count)
    }
    #expect(SchemaMending(of: mending.files, rules: nil, choosing: choice).steps.isEmpty)
  }

  private static func errors(in files: [SourceFile]) -> [Diagnostic] {
    var found = Diagnostics()
    _ = APIDescription(reading: files, into: &found)
    return found.all.filter { $0.severity == .error }
  }

  /// Whether no name is looked up because of it: a file is no YAML, or one of its sections is lost.
  private static func hidesOthers(_ error: Diagnostic, in files: [SourceFile]) -> Bool {
    guard let file = files.first(where: { $0.path == error.range.path }) else { return true }
    return WrittenDocument(reading: file) == nil
      || file.position(at: error.range.lowerBound).column == 1
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("schema")

  /// Swaps two neighbouring letters, doubles one or leaves it out.
  private static func slip(in bytes: inout [UInt8], using generator: inout SeededGenerator) {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let places = bytes.indices.dropLast().filter {
      letters.contains(bytes[$0]) && letters.contains(bytes[$0 + 1])
    }
    guard let place = places.randomElement(using: &generator) else { return }
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: bytes.swapAt(place, place + 1)
    case 1: bytes.insert(bytes[place], at: place)
    default: bytes.remove(at: place)
    }
  }
}
