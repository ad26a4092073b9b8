import Foundation
import TestSupport
import Testing
import YAMLTree

@testable import LanguageServer

@Suite("Quick fixes")
struct SoundQuickFixTests {
  @Test(
    "leave each file readable that was readable, with no more errors and all of its comments",
    arguments: [2, 3, 8, 17] as [UInt64])
  func randomEdits(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/conversations/schema")
    var texts: [String: String] = [:]
    for name in ["orders.yaml", "shop.yaml"] {
      texts[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    var workspace = Workspace(root: SchemaRoot("/schema", below: "/"), disk: SchemaDisk(texts))
    let name = seed.isMultiple(of: 2) ? "orders.yaml" : "shop.yaml"
    var edited = EditedText(texts[name] ?? "")
    for _ in 0..<150 {
      _ = edited.change(using: &generator)
      workspace.open(name, uri: "file:///schema/" + name, version: 1, text: edited.text)
      let snapshot = workspace.snapshot(encoding: .utf8)
      let before = Flaws(of: edited.text)
      for fix in snapshot.codeActions(in: .all, of: name, only: ["quickfix"]) {
        var text = DocumentText(edited.text)
        let edits = try #require(fix.edit.changes["file:///schema/" + name])
        for edit in edits.sorted(by: { ($0.line, $0.character) > ($1.line, $1.character) }) {
          text.apply(.init(range: edit.range, text: edit.newText), in: .utf8)
        }
        let after = Flaws(of: String(decoding: text.bytes, as: UTF8.self))
        #expect(after.isReadable || !before.isReadable, "\(fix.title) in \(edited.text)")
        if before.isReadable {
          #expect(after.count <= before.count, "\(fix.title) in \(edited.text)")
          #expect(after.comments == before.comments, "\(fix.title) in \(edited.text)")
        }
      }
    }
  }

  /// What is wrong with a text as YAML.
  private struct Flaws {
    let isReadable: Bool
    let count: Int
    let comments: [String]

    init(of text: String) {
      var found = Diagnostics()
      let source = SourceFile(path: "a.yaml", bytes: Array(text.utf8), into: &found)
      isReadable = source.flatMap { YAMLDocument(parsing: $0, into: &found) } != nil
      count = found.all.count { $0.severity == .error }
      comments = source.flatMap(WrittenDocument.init)?.allComments.map(\.text).sorted() ?? []
    }
  }
}

extension LSP.Range {
  fileprivate static let all = LSP.Range(
    start: .init(line: 0, character: 0), end: .init(line: 10_000, character: 0))
}

extension LSP.TextEdit {
  fileprivate var line: Int { range.start.line }
  fileprivate var character: Int { range.start.character }
}
