package import YAMLTree

// What editors know a schema file by.
extension Lint {
  /// The first line with which most files of a folder tell editors what language they are in, stands in
  /// all of them. Where no file has one, nobody wants it.
  ///
  /// - Parameter line: The line of the file's folder, if it has one.
  mutating func checkEditorLine(_ line: String?) {
    guard let line, source.editorLine == nil else { return }
    // Behind a byte order mark.
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lineEnd = source.bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    report(
      .noEditorLine, at: source.range(start, start),
      "no line above the first key tells editors the language of the file",
      hint: "write '\(line)' as its first line, as in the files beside it",
      // One that is misspelt is mended by hand: two of them help nobody.
      mend: source.head.contains(where: { [line].closest(to: $0) != nil })
        ? nil
        : Diagnostic.Mend(
          "write the line for editors", [.init(source.range(start, start), line + lineEnd)],
          isSafe: true))
  }
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
    let lines = sources.compactMap(\.editorLine)
    let counts = Dictionary(grouping: lines) { $0 }.mapValues(\.count)
    let most = counts.values.max()
    return lines.first { counts[$0] == most }
  }
}

extension SourceFile {
  /// The lines above the first one with a key or value.
  fileprivate var head: some Sequence<String> {
    (1...max(1, lineCount)).lazy.map(line).prefix { line in
      line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") || line.hasPrefix("%")
        || line.hasPrefix("---")
    }
  }

  /// The comment above all else that tells yaml-language-server the language, in whatever line: so it
  /// looks for it as well.
  fileprivate var editorLine: String? {
    head.first { line in
      guard line.hasPrefix("#") else { return false }
      let words = line.dropFirst().drop { $0.isWhitespace }
      let mark = "yaml-language-server"
      guard words.hasPrefix(mark) else { return false }
      let rest = words.dropFirst(mark.count).drop { $0.isWhitespace }
      return rest.first == ":" && rest.contains("$schema=")
    }
  }

  /// The path of the folder that the file lies in, with the slash behind it.
  fileprivate var folder: Substring {
    path.prefix(upTo: path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)
  }
}
