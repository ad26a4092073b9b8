/// A comment, or a line that belongs to the document as a whole: `---`, `...` or one with `%`.
package struct WrittenComment: Sendable, Equatable {
  /// The text without blanks behind it.
  package let text: String

  /// UTF-8 bytes from the start of the file.
  let start: Int
  let end: Int

  /// UTF-8 bytes from the start of its line.
  let column: Int

  /// Whether nothing stands before it on its line.
  package let isAlone: Bool

  /// Whether it is no comment but a line about the document.
  let isMarker: Bool
}

extension WrittenComment {
  /// The comment's place in its file, or that of its rest behind `count` bytes.
  package func range(in source: SourceFile, from count: Int = 0) -> SourceRange {
    source.range(start + count, end)
  }

  /// Finds the comments between `start` and `end`, where no value stands.
  static func find(
    from start: Int, to end: Int, in source: SourceFile, into comments: inout [WrittenComment]
  ) {
    var offset = start
    while offset < end {
      let byte = source.bytes[offset]
      let isMarkerLine =
        source.isLineStart(offset)
        && (byte == UInt8(ascii: "%") || source.isDocumentMark(at: offset))
      guard byte == .numberSign || isMarkerLine else {
        offset += 1
        continue
      }
      let length = isMarkerLine && byte != UInt8(ascii: "%") ? 3 : .max
      let comment = source.comment(at: offset, atMost: length, isMarker: isMarkerLine)
      comments.append(comment)
      offset = max(comment.end, offset + 1)
    }
  }
}

extension SourceFile {
  /// The rest of a line as a comment.
  func comment(at start: Int, atMost length: Int, isMarker: Bool) -> WrittenComment {
    var end = start
    while end < bytes.count, !bytes[end].isBreak, end - start < length { end += 1 }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    let lineStart = lineStart(of: start)
    return WrittenComment(
      text: String(decoding: bytes[start..<end], as: UTF8.self), start: start, end: end,
      column: start - lineStart,
      isAlone: bytes[lineStart..<start].allSatisfy(\.isBlank), isMarker: isMarker)
  }

  /// Where the line starts that holds a byte.
  func lineStart(of offset: Int) -> Int {
    var start = min(offset, bytes.count)
    let first = Int(lineStarts[0])
    while start > first, !bytes[start - 1].isBreak { start -= 1 }
    return start
  }

  func isLineStart(_ offset: Int) -> Bool {
    offset == Int(lineStarts[0]) || (offset > 0 && bytes[offset - 1].isBreak)
  }

  /// Where the line that holds a byte ends, before its line end.
  package func lineEnd(of offset: Int) -> Int {
    var end = min(offset, bytes.count)
    while end < bytes.count, !bytes[end].isBreak { end += 1 }
    return end
  }

  /// Whether a line end lies between two places.
  package func hasBreak(from start: Int, to end: Int) -> Bool {
    start < end && bytes[start..<end].contains(where: \.isBreak)
  }

  /// The range of a comment with the blanks before it, or of its whole line if nothing else stands
  /// there.
  package func rangeWithBlanks(of comment: SourceRange) -> SourceRange {
    var start = comment.lowerBound
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    var end = comment.upperBound
    guard start == 0 || bytes[start - 1].isBreak else { return range(start, end) }
    if end < bytes.count, bytes[end] == .carriageReturn { end += 1 }
    if end < bytes.count, bytes[end] == .lineFeed { end += 1 }
    return range(start, end)
  }

  /// Whether what begins at a byte is the first on its line, and the line above holds nothing but
  /// blanks.
  func hasBlankLine(above offset: Int) -> Bool {
    // Not from the start of the line: it may hold thousands of entries.
    var start = offset
    while start > 0, bytes[start - 1].isBlank || bytes[start - 1] == UInt8(ascii: "-") {
      start -= 1
    }
    guard start > Int(lineStarts[0]), bytes[start - 1].isBreak else { return false }
    var end = start - 1
    if end > 0, bytes[end] == .lineFeed, bytes[end - 1] == .carriageReturn { end -= 1 }
    return bytes[lineStart(of: end)..<end].allSatisfy(\.isBlank)
  }

  /// Whether `---` or `...` stands at the start of a line, alone or with a blank behind it.
  fileprivate func isDocumentMark(at offset: Int) -> Bool {
    guard offset + 3 <= bytes.count else { return false }
    let isMark =
      bytes[offset..<offset + 3].elementsEqual("---".utf8)
      || bytes[offset..<offset + 3].elementsEqual("...".utf8)
    return isMark
      && (offset + 3 == bytes.count || bytes[offset + 3].isBlank || bytes[offset + 3].isBreak)
  }
}
