import YAMLTree

/// The files that `format` and `fix` change, and the words about them.
struct EditedFiles: Sendable {
  /// A file with its new bytes.
  struct Change: Sendable {
    let file: SchemaFolder.File
    let shownPath: String

    /// The text as it was read, in UTF-8.
    let source: SourceFile

    /// The new text.
    let bytes: [UInt8]
  }

  let changes: [Change]

  /// Lines of a diff that are shown of one file.
  private static let diffLimit = 40

  /// Gives the files their new bytes: all of them or none.
  func write(on disk: Disk) throws(DiskError) {
    try disk.replaceFiles(
      changes.map {
        Disk.Replacement(path: $0.file.path, present: $0.file.bytes, bytes: $0.bytes)
      })
  }

  /// What would change, as a diff of each file.
  ///
  /// - Parameter title: What the new text is, as in "laid out".
  func drift(_ title: String, isColored: Bool) -> String {
    changes.map { change in
      let diff = UnifiedDiff(
        from: String(decoding: change.file.bytes, as: UTF8.self),
        to: String(decoding: change.bytes, as: UTF8.self))
      return diff.text(
        old: change.shownPath.visible, new: "\(change.shownPath.visible) \(title)",
        limit: Self.diffLimit,
        isColored: isColored)
    }
    .joined()
  }
}
