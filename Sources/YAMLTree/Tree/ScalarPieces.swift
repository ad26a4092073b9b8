/// How the text of a scalar is made of pieces of the file.
///
/// Follows the file by the same rules as the parser: quotes, escapes, folded lines, indentation.
struct ScalarPieces {
  /// Bytes of the text and the bytes of the file that stand for them.
  struct Piece {
    /// UTF-8 bytes in the text.
    var textCount: Int
    let lowerBound: Int
    var upperBound: Int

    /// Whether the text has the bytes of the file as they are.
    let isCopy: Bool
  }

  private(set) var all: [Piece] = []

  /// UTF-8 bytes of all pieces.
  private(set) var textCount = 0

  private var cursor: ByteCursor
  private let end: Int

  init(_ record: NodeRecord, in source: SourceFile) {
    let isQuoted = record.style == .singleQuoted || record.style == .doubleQuoted
    cursor = ByteCursor(source.bytes, at: Int(record.lowerBound) + (isQuoted ? 1 : 0))
    end = Int(record.upperBound) - (isQuoted ? 1 : 0)
    if let layout = BlockScalarLayout(record, in: source) {
      cursor = ByteCursor(source.bytes, at: layout.firstLine)
      readBlock(
        indent: layout.indent, folds: record.style == .folded, count: record.text.utf8.count)
    } else {
      readFlow(record.style)
    }
  }

  // MARK: - Plain and quoted text

  private mutating func readFlow(_ style: YAMLScalar.Style?) {
    while cursor.offset < end, let byte = cursor.next {
      if byte.isBlank || byte.isBreak {
        readWhitespace(afterEscape: false)
      } else if byte == .apostrophe, style == .singleQuoted {
        replace(2, with: 1)
      } else if byte == .backslash, style == .doubleQuoted {
        readEscape()
      } else {
        copy(1)
      }
    }
  }

  /// Reads blanks and line ends. One line end is a space, or nothing behind a backslash; each
  /// further one is a line end of the text.
  private mutating func readWhitespace(afterEscape: Bool) {
    let start = cursor.offset
    var run = cursor
    var breaks: [(offset: Int, count: Int)] = []
    while run.offset < end, let byte = run.next, byte.isBlank || byte.isBreak {
      if byte.isBreak { breaks.append((run.offset, run.breakCount)) }
      run.skip(max(1, run.breakCount))
    }
    if breaks.isEmpty {
      copy(run.offset - start)
    } else if breaks.count == 1, !afterEscape {
      replace(run.offset - start, with: 1)
    }
    for next in breaks.dropFirst() {
      cursor.skip(next.offset - cursor.offset)
      replace(next.count, with: 1)
    }
    cursor = run
  }

  private mutating func readEscape() {
    var code = cursor
    code.skip(1)
    switch code.next {
    case .lineFeed, .carriageReturn:
      cursor = code
      readWhitespace(afterEscape: true)
    case UInt8(ascii: "x"): replaceEscape(digits: 2)
    case UInt8(ascii: "u"): replaceEscape(digits: 4)
    case UInt8(ascii: "U"): replaceEscape(digits: 8)
    case UInt8(ascii: "N"), UInt8(ascii: "_"): replace(2, with: 2)
    case UInt8(ascii: "L"), UInt8(ascii: "P"): replace(2, with: 3)
    default: replace(2, with: 1)
    }
  }

  private mutating func replaceEscape(digits: Int) {
    var code = cursor
    code.skip(2)
    var value: UInt32 = 0
    for _ in 0..<digits {
      let digit = code.next.flatMap { Character(Unicode.Scalar($0)).hexDigitValue } ?? 0
      value = value << 4 | UInt32(digit)
      code.skip(1)
    }
    replace(2 + digits, with: Unicode.Scalar(value).map { UTF8.width($0) } ?? 1)
  }

  // MARK: - Block text

  /// Reads lines until one is indented less; the text has `count` bytes.
  private mutating func readBlock(indent: Int, folds: Bool, count: Int) {
    var lineEnd: ByteCursor?
    var (emptyLines, isEnd) = readEmptyLines(indent: indent)
    var previousIsIndented = false
    while !isEnd, textCount < count {
      let isIndented = cursor.next?.isBlank == true
      let isJoined = folds && !previousIsIndented && !isIndented
      let content = cursor
      if let lineEnd, !isJoined || emptyLines.isEmpty { replace(at: lineEnd) }
      for emptyLine in emptyLines { replace(at: emptyLine) }
      previousIsIndented = isIndented
      cursor = content
      var run = cursor
      run.skip { !$0.isBreak }
      copy(run.offset - cursor.offset)
      lineEnd = cursor.breakCount > 0 ? cursor : nil
      cursor.skip(cursor.breakCount)
      (emptyLines, isEnd) = readEmptyLines(indent: indent)
    }
    // The last line's end belongs to the text unless the header has a minus sign, empty lines
    // behind it if it has a plus sign.
    for next in [lineEnd].compactMap({ $0 }) + emptyLines where textCount < count {
      replace(at: next)
    }
  }

  /// Skips lines of nothing but indentation and returns the places of their ends, and whether the
  /// line behind them belongs to the block no more. Else the cursor is behind its indentation.
  private mutating func readEmptyLines(indent: Int) -> (ends: [ByteCursor], isEnd: Bool) {
    var ends: [ByteCursor] = []
    while true {
      let lineStart = cursor.offset
      cursor.skipSpaces(atMost: indent)
      guard cursor.breakCount > 0 else {
        return (ends, cursor.next == nil || cursor.offset - lineStart < indent)
      }
      ends.append(cursor)
      cursor.skip(cursor.breakCount)
    }
  }

  // MARK: - Pieces

  private mutating func replace(at place: ByteCursor) {
    cursor = place
    replace(place.breakCount, with: 1)
  }

  private mutating func copy(_ count: Int) {
    add(count, textCount: count, isCopy: true)
  }

  private mutating func replace(_ count: Int, with textCount: Int) {
    add(count, textCount: textCount, isCopy: false)
  }

  private mutating func add(_ count: Int, textCount newCount: Int, isCopy: Bool) {
    guard count > 0 else { return }
    let start = cursor.offset
    cursor.skip(count)
    textCount += newCount
    if isCopy, let last = all.indices.last, all[last].isCopy, all[last].upperBound == start {
      all[last].textCount += newCount
      all[last].upperBound = cursor.offset
    } else {
      all.append(
        Piece(
          textCount: newCount, lowerBound: start, upperBound: cursor.offset, isCopy: isCopy))
    }
  }
}
