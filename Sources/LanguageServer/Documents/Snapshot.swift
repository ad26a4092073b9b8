import APISchema
import YAMLTree

/// The files of a schema at one moment, and what they mean: what questions are answered from.
struct Snapshot: Sendable {
  let root: SchemaRoot

  /// By their paths below the folder.
  let documents: [String: SchemaDocument]

  /// The file with the levels of the rules of style, if there is one.
  let rules: SchemaDocument?
  let opened: [String: Workspace.OpenDocument]
  let analysis: Analysis
  let encoding: PositionEncoding

  /// Paths of all files, in the order of the schema.
  var paths: [String] { documents.keys.sorted() }

  /// The document at a path, be it that with the rules.
  func document(_ path: String) -> SchemaDocument? {
    path == SchemaRoot.rulesPath ? rules : documents[path]
  }

  /// Whether nobody knows the text of a file that an editor shows.
  func isOutOfStep(_ path: String) -> Bool { opened[path]?.isOutOfStep == true }

  /// The address of a file, as its editor writes it.
  func uri(of path: String) -> String { opened[path]?.uri ?? root.uri(of: path) }

  /// Path below the folder of a file that a place names.
  func path(of range: SourceRange) -> String {
    String(range.path.dropFirst(root.name(of: "").count))
  }

  /// A place as the client counts it; the start of the file where it is unknown.
  func range(_ range: SourceRange) -> LSP.Range {
    self.range(range.lowerBound..<range.upperBound, in: path(of: range))
  }

  func range(_ bytes: Swift.Range<Int>, in path: String) -> LSP.Range {
    let text = document(path)?.text ?? DocumentText([])
    return LSP.Range(
      start: text.position(of: bytes.lowerBound, in: encoding),
      end: text.position(of: bytes.upperBound, in: encoding))
  }

  func location(_ range: SourceRange) -> LSP.Location {
    LSP.Location(uri: uri(of: path(of: range)), range: self.range(range))
  }

  /// The byte of a file at which a position lies.
  func offset(of position: LSP.Position, in path: String) -> Int {
    document(path)?.text.offset(of: position, in: encoding) ?? 0
  }

  /// What all files would mean together if some of them had other texts.
  func analysis(with texts: [String: DocumentText]) -> Analysis {
    var changed = documents
    var rules = rules
    for (path, text) in texts where document(path)?.text != text {
      let document = SchemaDocument(
        text, named: root.name(of: path), replacing: self.document(path))
      if path == SchemaRoot.rulesPath {
        rules = document
        for path in changed.keys { changed[path]?.findings = nil }
      } else {
        changed[path] = document
      }
    }
    return Analysis(&changed, rules: rules)
  }

  /// The change of texts that edits of the schema are, all of them at once.
  func workspaceEdit(_ edits: [Diagnostic.Mend.Edit]) -> LSP.WorkspaceEdit {
    var changes: [String: [LSP.TextEdit]] = [:]
    for edit in edits {
      changes[uri(of: path(of: edit.range)), default: []].append(
        LSP.TextEdit(range: range(edit.range), newText: edit.text))
    }
    return LSP.WorkspaceEdit(changes: changes)
  }
}
