package import YAMLTree

/// The layout of schema files. The rules are in docs/formatting.md.
package enum SchemaFormat {
  private static let layout = YAMLLayout(
    width: 120,
    spacedSections: ["endpoints", "hosted", "webhooks", "types", "errors"])

  /// The laid-out text of a file, in UTF-8.
  ///
  /// - Returns: `nil` when the file has to stay as it is, for it is no YAML, or none that a schema could
  ///   be written in.
  package static func format(_ source: SourceFile) -> [UInt8]? { layout.text(of: source) }

  /// The laid-out text of a file.
  ///
  /// - Returns: `nil` when the text has to stay as it is.
  package static func format(_ text: String) -> String? {
    var ignored = Diagnostics()
    guard let source = SourceFile(path: "", bytes: Array(text.utf8), into: &ignored) else {
      return nil
    }
    return format(source).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Changes of whole lines that make the laid-out text of a file; none when it is laid out, or has to
  /// stay as it is.
  package static func edits(for source: SourceFile) -> [Diagnostic.Mend.Edit] {
    guard let wanted = format(source), wanted != source.bytes else { return [] }
    return LineEdits(from: source, to: wanted).edits
  }
}
