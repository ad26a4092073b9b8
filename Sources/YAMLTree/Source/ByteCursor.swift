/// A place in the bytes of a file that moves on and never runs over the end.
struct ByteCursor {
  private let bytes: [UInt8]
  private(set) var offset: Int

  init(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The byte at this place, or `nil` at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Number of bytes of the line end at this place: 0 if there is none.
  var breakCount: Int {
    guard let next, next.isBreak else { return 0 }
    let isPair =
      next == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
    return isPair ? 2 : 1
  }

  mutating func skip(_ count: Int) {
    offset = min(offset + count, bytes.count)
  }

  mutating func skip(while condition: (UInt8) -> Bool) {
    while let next, condition(next) { offset += 1 }
  }

  /// Skips spaces, at most `limit` of them.
  mutating func skipSpaces(atMost limit: Int = .max) {
    let start = offset
    while offset - start < limit, next == .space { offset += 1 }
  }

  /// Skips U+FEFF if the line starts with it; `false` if it does not.
  mutating func skipByteOrderMarkAtLineStart() -> Bool {
    let isLineStart = offset == 0 || bytes[offset - 1].isBreak
    guard isLineStart, bytes[offset...].starts(with: [0xEF, 0xBB, 0xBF]) else { return false }
    skip(3)
    return true
  }

  /// Skips the rest of the line and its end.
  mutating func skipLine() {
    skip { !$0.isBreak }
    skip(breakCount)
  }
}
