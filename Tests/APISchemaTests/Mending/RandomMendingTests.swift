import Foundation
import TestSupport
import Testing
import YAMLTree

@testable import APISchema

@Suite("Mending random slips in schema/")
struct RandomMendingTests {
  @Test("loses no comment, and is done at once", arguments: 1...12 as ClosedRange<UInt64>)
  func slips(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let broken = try ["leatherback.yaml", "transactions.yaml"].map { name in
      var bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
      for _ in 0..<3 { Self.slip(in: &bytes, using: &generator) }
      var ignored = Diagnostics()
      return try #require(SourceFile(path: "schema/\(name)", bytes: bytes, into: &ignored))
    }
    let choice = SchemaMending.Choice(includesUnsafe: seed.isMultiple(of: 2))
    let mending = SchemaMending(of: broken, rules: nil, choosing: choice)
    for (before, after) in zip(broken, mending.files) {
      guard let before = WrittenDocument(reading: before),
        let after = WrittenDocument(reading: after)
      else { continue }
      #expect(after.commentTexts == before.commentTexts)
    }
    #expect(SchemaMending(of: mending.files, rules: nil, choosing: choice).steps.isEmpty)
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
