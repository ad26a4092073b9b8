import TestSupport
import Testing

@testable import YAMLTree

/// Reads a text that must be free of errors, and returns its outermost node.
func root(
  of text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> YAMLNode {
  var diagnostics = Diagnostics()
  let source = SourceFile(path: "schema.yaml", bytes: Array(text.utf8), into: &diagnostics)
  let document = source.flatMap { YAMLDocument(parsing: $0, into: &diagnostics) }
  #expect(diagnostics.all == [], sourceLocation: sourceLocation)
  return try #require(document, sourceLocation: sourceLocation).root
}

/// Checks that reading a marked text reports just the expected diagnostics.
func expectDiagnostics(
  in text: String, _ expected: KeyValuePairs<Character, Expected>,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectDiagnostics(in: text, expected, sourceLocation: sourceLocation) {
    sources, diagnostics in
    for source in sources { _ = YAMLDocument(parsing: source, into: &diagnostics) }
  }
}

extension PlainYAML {
  /// What a node holds, without its places.
  init(_ node: YAMLNode) {
    switch node.kind {
    case .scalar: self = .scalar(node.scalar?.text ?? "")
    case .sequence: self = .sequence(node.items.map { PlainYAML($0) })
    case .mapping:
      self = .mapping(
        node.entries.map { (key: $0.key.scalar?.text ?? "", value: PlainYAML($0.value)) })
    }
  }
}

extension SourceFile {
  /// The text that a range covers.
  func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
  }
}
