import Testing
import YAMLTree

@testable import SchemaReports

@Suite("What the schema says about its own certainty")
struct CertaintyTests {
  @Test("what a text calls inferred is marked so; a smaller fact within it is, in parentheses")
  func inferences() throws {
    let maps = try SchemaFiles.ofPackage().flatMap { source in
      var diagnostics = Diagnostics()
      return Self.maps(try #require(YAMLDocument(parsing: source, into: &diagnostics)).root)
    }
    #expect(maps.count { $0["certainty"] != nil } > 80)
    for map in maps where map["certainty"] == nil {
      let text = map["doc"]?.scalar?.text ?? ""
      let words = text.split(whereSeparator: \.isWhitespace)
      let bare = words.filter { word in
        ["inferred", "observed", "superseded", "probably", "seemingly"].contains {
          word.lowercased().hasPrefix($0)
        }
      }
      #expect(bare == [], "needs a 'certainty': \(text)")
    }
  }

  @Test("the texts are looked at: an unmarked inference is found")
  func isFound() throws {
    let source = try SchemaFiles.source(
      "schema/a.yaml", "types: { A: { doc: \"Its form is inferred.\", fields: { a: string } } }")
    var diagnostics = Diagnostics()
    let document = try #require(YAMLDocument(parsing: source, into: &diagnostics))
    #expect(Self.maps(document.root).compactMap { $0["doc"]?.scalar?.text }.count == 1)
  }

  /// A node and all that is in it, as far as they are maps.
  private static func maps(_ node: YAMLNode) -> [YAMLNode] {
    switch node.kind {
    case .scalar: []
    case .sequence: node.items.flatMap { maps($0) }
    case .mapping: [node] + node.entries.flatMap { maps($0.value) }
    }
  }
}
