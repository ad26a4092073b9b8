package import YAMLTree

// What editors know a schema file by.
extension Lint {
  private static let editorMark = "# yaml-language-server: $schema="

  /// The first line with which most files of a folder tell editors what language they are in, stands in
  /// all of them. Where no file has one, nobody wants it.
  ///
  /// - Parameter line: The line of the file's folder, if it has one.
  mutating func checkEditorLine(_ line: String?) {
    guard let line, !Self.isEditorLine(source.line(1)) else { return }
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

  fileprivate static func isEditorLine(_ line: String) -> Bool { line.hasPrefix(editorMark) }
}

/// What the rules of style have to know of the other files of a schema to judge one.
package struct LintSurroundings: Sendable, Equatable {
  /// Names of the types that are texts.
  let textNames: Set<String>

  /// The line for editors of each folder that has one, by the path of the folder.
  private let editorLines: [Substring: String]

  package init(of files: [FileSyntax], in sources: [SourceFile]) {
    let types = files.flatMap(\.types).filter { type in
      if case .text = type.shape { true } else { false }
    }
    textNames = Set(types.map(\.name.value))
    editorLines = Dictionary(grouping: sources, by: \.folder).compactMapValues(Self.editorLine)
  }

  func editorLine(for source: SourceFile) -> String? { editorLines[source.folder] }

  /// The line that most of the files have; the first of those that equally many have.
  private static func editorLine(of sources: [SourceFile]) -> String? {
    let lines = sources.map { $0.line(1) }.filter(Lint.isEditorLine)
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
