import YAMLTree

// What editors know a schema file by.
extension Lint {
  private static let editorMark = "# yaml-language-server: $schema="

  /// The first line with which most files of a folder tell editors what language they are in, stands in
  /// all of them. Where no file has one, nobody wants it.
  mutating func checkEditorLines(of sources: [SourceFile]) {
    let lines = Dictionary(grouping: sources, by: \.folder).compactMapValues(Self.editorLine)
    for source in sources {
      guard let line = lines[source.folder], !Self.isEditorLine(source.line(1)) else { continue }
      // Behind a byte order mark.
      let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let lineEnd = source.bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
      report(
        .noEditorLine, at: source.range(start, start),
        "the file does not begin with the line that tells editors its language",
        hint: "write '\(line)' as its first line, as in the files beside it",
        // One that is misspelt is mended by hand: two of them help nobody.
        mend: [line].closest(to: source.line(1)) != nil
          ? nil
          : Diagnostic.Mend(
            "write the line for editors", [.init(source.range(start, start), line + lineEnd)],
            isSafe: true))
    }
  }

  private static func isEditorLine(_ line: String) -> Bool { line.hasPrefix(editorMark) }

  /// The line that most of the files have; the first of those that equally many have.
  private static func editorLine(of sources: [SourceFile]) -> String? {
    let lines = sources.map { $0.line(1) }.filter(isEditorLine)
    let counts = Dictionary(grouping: lines) { $0 }.mapValues(\.count)
    let most = counts.values.max()
    return lines.first { counts[$0] == most }
  }
}

extension SourceFile {
  /// The path of the folder that the file lies in, with the slash behind it.
  fileprivate var folder: Substring {
    path.prefix(upTo: path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)
  }
}
