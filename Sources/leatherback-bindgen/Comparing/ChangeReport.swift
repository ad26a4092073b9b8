import SwiftBindings

/// What was done, would be done or should be done to an output folder, in words.
struct ChangeReport: Sendable {
  let changes: FolderChanges
  let folder: OutputFolder

  /// The folder's path as shown to people.
  let shownFolder: String

  let isColored: Bool

  /// Lines of a diff that are shown of one file.
  private static let diffLimit = 40

  /// `wrote 2, unchanged 9, removed 1`.
  func summary(_ mode: GenerateRun.Mode) -> String {
    let (written, unchanged) = (changes.written.count, changes.unchanged.count)
    let removed = changes.removed.count
    switch mode {
    case .write: return "wrote \(written), unchanged \(unchanged), removed \(removed)"
    case .dryRun:
      return "would write \(written), leave \(unchanged) unchanged, remove \(removed)"
    case .check:
      let match = unchanged == 1 ? "1 file is as it should be" : "all \(unchanged) files match"
      return match + unchecked
    }
  }

  /// What a check has not looked at: files are spared when the run makes none for their folder.
  private var unchecked: String {
    let count = changes.spared.count
    if count == 0 { return "" }
    let files = count == 1 ? "1 file of examples was" : "\(count) files of examples were"
    return ", \(files) not checked: --examples was not given"
  }

  /// One line for each file.
  func list(_ mode: GenerateRun.Mode, withUnchanged: Bool) -> String {
    let isDone = mode == .write
    var lines = changes.written.map { (isDone ? "wrote" : "would write", $0.path) }
    lines += changes.removed.map { (isDone ? "removed" : "would remove", $0) }
    if withUnchanged { lines += changes.unchanged.map { ("unchanged", $0) } }
    return Self.inOrder(lines).map { "\($0.0) \(shown($0.1))\n" }.joined()
  }

  /// The files that differ, with what differs in those that are there.
  func drift(on disk: Disk) throws(DiskError) -> String {
    var parts: [(String, String)] = []
    for file in changes.changed {
      let place = folder.path.appending(path: file.path)
      let diff = UnifiedDiff(
        from: String(decoding: try disk.bytes(of: place), as: UTF8.self),
        to: String(decoding: file.bytes, as: UTF8.self))
      let text = diff.text(
        old: shown(file.path), new: "\(shown(file.path)) as the schema says",
        limit: Self.diffLimit, isColored: isColored)
      parts.append(("differs: \(shown(file.path))\n\(text)", file.path))
    }
    parts += changes.added.map { ("missing: \(shown($0.path))\n", $0.path) }
    parts += changes.removed.map { ("no longer made: \(shown($0))\n", $0) }
    return Self.inOrder(parts).map(\.0).joined()
  }

  /// The one sentence that ends a check that found something.
  func verdict(on schema: String) -> String {
    let all = changes.count + changes.unchanged.count
    return "\(changes.count) of \(all) files in '\(shownFolder)' "
      + "\(changes.count == 1 ? "is" : "are") not what '\(schema)' says; "
      + "run `make generate`, or the command without --check"
  }

  private func shown(_ path: String) -> String {
    shownFolder == "." ? path : shownFolder.appending(path: path)
  }

  private static func inOrder(_ lines: [(String, String)]) -> [(String, String)] {
    lines.sorted { $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }
  }
}
