/// Where the lines of a literal or folded scalar lie in the file.
struct BlockScalarLayout {
  /// Where the line behind the `|` or `>` starts.
  let firstLine: Int

  /// Spaces that belong to the layout and not to the text; without a limit if all lines are blank.
  let indent: Int

  /// Where the text of the first line that is not empty starts; `nil` if there is none.
  let contentStart: Int?

  /// Finds the lines of `record`, or is `nil` when it is no block scalar.
  ///
  /// The indentation is not looked up but measured: the first line of the text and its line in the
  /// file differ by just that many spaces.
  init?(_ record: NodeRecord, in source: SourceFile) {
    guard record.isBlockScalar else { return nil }
    var lines = ByteCursor(source.bytes, at: Int(record.lowerBound))
    lines.skipLine()
    firstLine = lines.offset
    let content = record.text.utf8.drop { $0 == .lineFeed }
    guard !content.isEmpty else {
      indent = .max
      contentStart = nil
      return
    }
    for _ in 0..<(record.text.utf8.count - content.count) { lines.skipLine() }
    let start = lines.offset
    lines.skipSpaces()
    indent = max(0, lines.offset - start - content.prefix { $0 == .space }.count)
    contentStart = start + indent
  }
}
