import YAMLTree

/// A mend as text: what to do, and the lines before and after.
///
///     mend: put the value in quotes
///      12 -|   doc: Note: an example
///      12 +|   doc: "Note: an example"
struct MendText {
  let mend: Diagnostic.Mend
  let sources: [String: SourceFile]
  let isColored: Bool

  /// Lines that are shown on each side.
  private static let limit = 3

  /// The mend in lines; nothing where the hint has said it already.
  func text(besides hint: String?) -> String {
    guard !isSaid(in: hint), let first = mend.edits.first?.range,
      let source = sources[first.path]
    else { return "" }
    let own = mend.edits.filter { $0.range.path == first.path }
    let start = own.map(\.range.lowerBound).min() ?? 0
    let end = own.map(\.range.upperBound).max() ?? start
    let lines = source.position(at: start).line...source.position(at: end).line
    let title = "\(Style.hint("mend:", inColor: isColored)) \(mend.title.visible)\n"
    guard lines.count <= 2 * Self.limit else { return title }
    let mended = MendedLines(lines, of: source, with: own)
    return title + shown(mended.old, "-", .removed, from: mended.first)
      + shown(mended.new, "+", .added, from: mended.first)
  }

  /// Whether a hint names the text to write, or says that something is to go.
  private func isSaid(in hint: String?) -> Bool {
    guard let hint, mend.edits.count == 1, let edit = mend.edits.first else { return false }
    let text = edit.text.trimmed
    return text.isEmpty ? hint.contains("remove") || hint.contains("take") : hint.contains(text)
  }

  /// - Parameter first: Number of the first line.
  private func shown(
    _ lines: [String], _ mark: String, _ style: Style, from first: Int
  ) -> String {
    let width = String(first + min(lines.count, Self.limit + 1) - 1).count
    func head(_ index: Int) -> String {
      let number = String(first + index)
      return " " + String(repeating: " ", count: max(0, width - number.count)) + number
        + " \(mark)|"
    }
    let shown = lines.prefix(Self.limit).enumerated().map { index, line in
      let text = line.visible.prefix(Excerpt.width)
      return style("\(head(index)) \(text)", inColor: isColored) + "\n"
    }
    let rest = lines.count - shown.count
    return shown.joined() + (rest > 0 ? "\(head(shown.count)) … \(rest) more\n" : "")
  }
}

/// Lines of a file before and after a mend, without those that stay.
private struct MendedLines {
  /// Number of the first line that changes.
  let first: Int
  let old: [String]
  let new: [String]

  init(
    _ lines: ClosedRange<Int>, of source: SourceFile, with edits: [Diagnostic.Mend.Edit]
  ) {
    let before = lines.map(source.line)
    var bytes = source.bytes
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range.lowerBound..<edit.range.upperBound, with: edit.text.utf8)
    }
    let mended = SourceFile(displaying: bytes, path: source.path)
    let growth = mended.lineCount - source.lineCount
    let end = max(lines.lowerBound - 1, lines.upperBound + growth)
    let after = (lines.lowerBound..<end + 1).map(mended.line)
    let head = zip(before, after).prefix { $0 == $1 }.count
    let rest = min(before.count, after.count) - head
    let tail = zip(before.reversed(), after.reversed()).prefix(rest).prefix { $0 == $1 }.count
    first = lines.lowerBound + head
    old = Array(before[head..<before.count - tail])
    new = Array(after[head..<after.count - tail])
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace || $0 == "," }
    return String(start.reversed().drop { $0.isWhitespace || $0 == "," }.reversed())
  }
}
