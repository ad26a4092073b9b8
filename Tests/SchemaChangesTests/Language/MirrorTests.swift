import APISchema
import Foundation
import SchemaChanges
import TestSupport
import Testing
import YAMLTree

/// The way back from a version is the way there, mirrored: what was added is removed.
@Suite("The changes of the schema of this package")
struct MirrorTests {
  @Test("are none where nothing changed, and mirrored on the way back", arguments: 0..<3)
  func mirror(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sources = try Self.sources()
    let base = try #require(Self.version(of: sources))
    var changed = sources
    var last = base
    // Most values that are made up at random are wrong.
    for _ in 0..<12 {
      let candidate = try #require(mutated(changed, &generator))
      guard let version = Self.version(of: candidate) else { continue }
      (changed, last) = (candidate, version)
    }
    #expect(SchemaComparison(of: last, with: last).changes == [])
    let there = SchemaComparison(of: base, with: last).changes
    let back = SchemaComparison(of: last, with: base).changes
    #expect(there == SchemaComparison(of: base, with: last).changes)
    #expect(Self.one(of: "-added", in: there) == Self.one(of: "-removed", in: back))
    #expect(Self.one(of: "-removed", in: there) == Self.one(of: "-added", in: back))
    #expect(there.isEmpty == (base.api == last.api))
  }

  /// Rules and subjects of what is new, or of what is gone.
  private static func one(of suffix: String, in changes: [SchemaChange]) -> [String] {
    changes.filter { $0.rule.rawValue.hasSuffix(suffix) }
      .map { "\($0.rule.rawValue.dropLast(suffix.count)) \($0.subject)" }.sorted()
  }

  /// The schema with another value of a key somewhere, or without the key.
  private func mutated(
    _ sources: [SourceFile], _ generator: inout SeededGenerator
  ) -> [SourceFile]? {
    guard let index = sources.indices.randomElement(using: &generator) else { return nil }
    let source = sources[index]
    var diagnostics = Diagnostics()
    guard let document = YAMLDocument(parsing: source, into: &diagnostics) else { return nil }
    let walk = LanguageWalk(through: [document])
    guard let place = walk.places.randomElement(using: &generator) else { return nil }
    let mutations = KeyMutation.all(of: place, names: walk.names, in: source.bytes)
    guard let mutation = mutations.randomElement(using: &generator) else { return sources }
    var sources = sources
    sources[index] =
      SourceFile(
        path: source.path, bytes: mutation.applied(to: source.bytes), into: &diagnostics) ?? source
    return sources
  }

  private static func sources() throws -> [SourceFile] {
    let folder = RuleTable.page.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "schema")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "yaml" && $0.lastPathComponent != "lint.yaml" }
    var diagnostics = Diagnostics()
    return try files.sorted { $0.path < $1.path }.map { file in
      try #require(
        SourceFile(
          path: "schema/\(file.lastPathComponent)", bytes: Array(Data(contentsOf: file)),
          into: &diagnostics))
    }
  }

  private static func version(of sources: [SourceFile]) -> SchemaVersion? {
    var diagnostics = Diagnostics()
    let api = APIDescription(reading: sources, into: &diagnostics)
    return api.map { SchemaVersion($0, of: sources) }
  }
}
