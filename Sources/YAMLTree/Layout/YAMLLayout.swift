/// The one layout of a YAML file.
///
/// A text is laid out by writing its own pieces down again: scalars letter for letter, comments, anchors
/// and aliases, with other blanks between them. Nothing is lost, and what the text stands for stays the
/// same: see ``WrittenDocument/meansTheSame(as:)``.
package struct YAMLLayout: Sendable {
  /// Columns that a list or map in brackets may reach to. One that would be longer is written on lines.
  package var width = 120

  /// Keys of the root whose entries are set apart by blank lines.
  package var spacedSections: Set<String> = []

  package init(width: Int = 120, spacedSections: Set<String> = []) {
    self.width = width
    self.spacedSections = spacedSections
  }

  /// The laid-out text of a file, in UTF-8.
  ///
  /// The file's own line ends and its byte order mark are kept.
  ///
  /// - Returns: `nil` when the text has to stay as it is: it is no YAML, holds no list or map, or has a
  ///   key that is no text on one line.
  package func text(of source: SourceFile) -> [UInt8]? {
    guard let document = WrittenDocument(reading: source), document.hasPlainLayout else {
      return nil
    }
    let bytes = LayoutPrinter(document, self).print()
    // The proof of each run: what cannot be shown to be the same text is not written.
    var ignored = Diagnostics()
    guard let copy = SourceFile(path: source.path, bytes: bytes, into: &ignored),
      let result = WrittenDocument(reading: copy), result.meansTheSame(as: document),
      result.commentTexts == document.commentTexts
    else { return nil }
    return bytes
  }
}

extension WrittenDocument {
  /// Whether all keys are texts on one line, and there is more than a scalar.
  var hasPlainLayout: Bool { root.isCollection && root.hasPlainKeys(in: source) }
}

extension WrittenNode {
  fileprivate func hasPlainKeys(in source: SourceFile) -> Bool {
    switch content {
    case .scalar, .alias: true
    case .list(let items): items.allSatisfy { $0.hasPlainKeys(in: source) }
    case .map(let entries):
      entries.allSatisfy { entry in
        !entry.key.isCollection && !entry.key.isNothing && entry.key.start < entry.key.end
          && !source.hasBreak(from: entry.key.outerStart, to: entry.key.end)
          && entry.value.hasPlainKeys(in: source)
      }
    }
  }
}
