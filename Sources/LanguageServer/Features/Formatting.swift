import APISchema
import YAMLTree

extension Snapshot {
  /// Changes that lay a file out, none when it is.
  ///
  /// - Returns: `nil` when the file has to stay as it is, above all because it is no YAML.
  func formatting(of path: String) -> [LSP.TextEdit]? {
    guard let source = document(path)?.reading?.source, SchemaFormat.format(source) != nil else {
      return nil
    }
    return SchemaFormat.edits(for: source).map { edit in
      LSP.TextEdit(range: range(edit.range), newText: edit.text)
    }
  }
}
