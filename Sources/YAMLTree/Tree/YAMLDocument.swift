/// The one YAML document of a file: scalars, lists and maps with their places.
///
/// No key stands twice in a map, every key is a scalar, every alias has been followed, and nothing
/// is nested deeper than ``maximumDepth``. The document has never heard of an API.
package struct YAMLDocument: Sendable {
  /// Lists and maps that may lie inside each other.
  package static let maximumDepth = 128

  /// Nodes that all aliases together may stand for.
  package static let maximumExpansion = 100_000

  private let arena: YAMLArena

  /// Reads the document of `source`.
  ///
  /// - Parameter diagnostics: Gets all that is wrong. After an error of syntax, and for a file
  ///   without a document, the result is `nil`. Other errors leave a document to go on with: without
  ///   one of two equal keys, and without an entry or item that could not be read.
  package init?(parsing source: SourceFile, into diagnostics: inout Diagnostics) {
    var builder = YAMLTreeBuilder(source)
    let arena = builder.build()
    for problem in builder.problems { diagnostics.report(problem) }
    guard let arena else { return nil }
    self.arena = arena
  }

  /// The file that the document was read from.
  package var source: SourceFile { arena.source }

  /// The outermost node.
  package var root: YAMLNode { YAMLNode(arena: arena, index: arena.root) }
}

extension YAMLDocument: Equatable {
  /// Whether both have the same nodes at the same places in files of the same path.
  package static func == (lhs: YAMLDocument, rhs: YAMLDocument) -> Bool {
    lhs.source.path == rhs.source.path && lhs.arena.root == rhs.arena.root
      && lhs.arena.records == rhs.arena.records && lhs.arena.children == rhs.arena.children
  }
}
