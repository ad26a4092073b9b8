/// Turns the marks of libyaml into byte offsets.
///
/// Marks hardly ever go back, so a line with characters of several bytes is walked once.
struct MarkCursor {
  private let source: SourceFile
  private var line = 0
  private var column = 0
  private var offset: Int

  init(_ source: SourceFile) {
    self.source = source
    offset = Int(source.lineStarts[0])
  }

  /// UTF-8 bytes from the start of the file to `mark`.
  @inline(__always)
  mutating func offset(of mark: YAMLMark) -> Int {
    guard mark.line < source.lineStarts.count else { return source.bytes.count }
    let start = Int(source.lineStarts[mark.line])
    return source.isASCII
      ? min(start + mark.column, source.bytes.count) : walk(to: mark, lineStart: start)
  }

  private mutating func walk(to mark: YAMLMark, lineStart: Int) -> Int {
    if mark.line != line || mark.column < column - mark.column {
      (line, column, offset) = (mark.line, 0, lineStart)
    }
    source.bytes.withUnsafeBytes { bytes in
      // Eight bytes hold at most eight columns.
      while mark.column - column >= 8, offset + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        column += Self.characterStarts(in: word)
        offset += 8
        while offset < bytes.count, bytes[offset].isContinuation { offset += 1 }
      }
      while column < mark.column, offset < bytes.count {
        offset += 1
        while offset < bytes.count, bytes[offset].isContinuation { offset += 1 }
        column += 1
      }
      while column > mark.column {
        offset -= 1
        while bytes[offset].isContinuation { offset -= 1 }
        column -= 1
      }
    }
    return offset
  }

  /// Number of bytes in `word` that begin a character.
  private static func characterStarts(in word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte that goes on with a character has its highest bit set and the next one clear.
    let continuations = (word >> 7) & ~(word >> 6) & ones
    // The multiplication adds all bytes up in the highest one.
    return 8 - Int(truncatingIfNeeded: (continuations &* ones) >> 56)
  }
}
