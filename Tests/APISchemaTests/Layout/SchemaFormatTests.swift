import Foundation
import Testing
import YAMLTree

@testable import APISchema

@Suite("The layout of schema files")
struct SchemaFormatTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("changes nothing in schema/")
  func fixedPoint() throws {
    let folder = Self.root.appendingPathComponent("schema")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }
    #expect(names.count > 5)
    for name in names {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(SchemaFormat.format(text) == text, "run `leatherback-bindgen format`: \(name)")
    }
  }

  @Test("brings each example of the catalog into order at once", arguments: DiagnosticCatalog.pages)
  func examples(_ page: DiagnosticPage) throws {
    for specimen in [page.wrong, page.right] {
      for file in specimen.files {
        let text = String(decoding: file.bytes.prefix(100_000), as: UTF8.self)
        guard let once = SchemaFormat.format(text) else { continue }
        #expect(SchemaFormat.format(once) == once)
      }
    }
  }

  @Test("is made by edits of lines")
  func edits() throws {
    let text = "a:  1\nb: 2\nc:\n    d: 1\ne: 2\n\n\n\nf: 1"
    var ignored = Diagnostics()
    let source = try #require(
      SourceFile(path: "a.yaml", bytes: Array(text.utf8), into: &ignored))
    let edits = SchemaFormat.edits(for: source)
    #expect(edits.count > 2)
    var bytes = source.bytes
    for edit in edits.reversed() {
      bytes.replaceSubrange(edit.range.lowerBound..<edit.range.upperBound, with: edit.text.utf8)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == SchemaFormat.format(text))
    #expect(SchemaFormat.format("a: [") == nil)
  }
}
