import Testing
import YAMLTree

@testable import SchemaReports

@Suite("What the schema says about its own certainty")
struct CertaintyTests {
  @Test("what a text calls inferred is marked so; a smaller fact within it is, in parentheses")
  func inferences() throws {
    for source in try SchemaFiles.ofPackage() {
      #expect(try Self.unmarked(in: source) == [], "needs a 'certainty'")
    }
  }

  @Test("an inference that is not marked is found, wherever it stands")
  func areFound() throws {
    let source = try SchemaFiles.source(
      "schema/a.yaml",
      """
      types:
        A: { doc: "Its form is inferred.", fields: { a: { type: string, doc: "Probably text." } } }
        B: { doc: "Its form is inferred.", certainty: inferred, fields: { b: string } }
        C: { doc: "In UTC (inferred).", fields: { c: string } }
        D: { union: { e: { when: { e: [{ doc: "Observed." }] } } } }
      """)
    #expect(
      try Self.unmarked(in: source) == ["Its form is inferred.", "Probably text.", "Observed."])
  }

  /// Texts that call what they are about uncertain, beside no mark that says so.
  private static func unmarked(in source: SourceFile) throws -> [String] {
    var diagnostics = Diagnostics()
    let document = try #require(YAMLDocument(parsing: source, into: &diagnostics))
    return maps(document.root).compactMap { map in
      guard map["certainty"] == nil, let text = map["doc"]?.scalar?.text else { return nil }
      return text.lowercased().split(whereSeparator: \.isWhitespace).contains(where: isDoubt)
        ? text : nil
    }
  }

  /// Whether a word says that something is not plainly documented. One behind a parenthesis is about
  /// a smaller fact than the declaration.
  private static func isDoubt(_ word: Substring) -> Bool {
    ["inferred", "observed", "superseded", "probably", "seemingly", "presumably"].contains {
      word.hasPrefix($0)
    }
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
