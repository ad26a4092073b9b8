import Testing
import YAMLTree

/// A schema with a mistake, and what authors read about it.
struct BadSchema: Sendable, CustomTestStringConvertible {
  let title: String
  private let files: [(path: String, text: MarkedText)]

  /// What is reported, as `Diagnostics.shown(in:)` writes it down.
  let expected: String

  /// - Parameters:
  ///   - yaml: One file, with circled digits around the places that are pointed at.
  ///   - others: Further files; no mark is used twice.
  init(_ title: String, _ yaml: String, also others: String..., expects expected: String) {
    self.title = title
    files = ([yaml] + others).enumerated().map { position, yaml in
      ("schema/\(position + 1).yaml", MarkedText(yaml))
    }
    self.expected = expected
  }

  var testDescription: String { title }

  /// What is reported when `stages` have the documents.
  func found(by stages: ([YAMLDocument], inout Diagnostics) -> Void) -> String {
    var diagnostics = Diagnostics()
    let documents = files.compactMap { file -> YAMLDocument? in
      let bytes = Array(file.text.text.utf8)
      guard let source = SourceFile(path: file.path, bytes: bytes, into: &diagnostics) else {
        return nil
      }
      return YAMLDocument(parsing: source, into: &diagnostics)
    }
    stages(documents, &diagnostics)
    let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    return diagnostics.shown(in: texts)
  }
}
