/// Search for the bytes of a string that need care, eight bytes at a time.
enum PlainRun {
  /// End of the longest run from `start` that holds no quote, backslash, control character or byte
  /// beyond ASCII: `bytes.count` when nothing else follows.
  @inline(__always)
  static func asciiEnd(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    end(in: bytes, from: start, alsoStoppingAt: highBits)
  }

  /// End of the longest run from `start` that may stand in a JSON string as it is.
  static func unescapedEnd(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    end(in: bytes, from: start, alsoStoppingAt: 0)
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let lowBits: UInt64 = 0x0101_0101_0101_0101

  @inline(__always)
  private static func end(
    in bytes: UnsafeRawBufferPointer, from start: Int, alsoStoppingAt extra: UInt64
  ) -> Int {
    var position = start
    while position <= bytes.count - 8 {
      let block = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let stops = special(in: block) | block & extra
      // A borrow can only raise false stops above a true one, so the lowest is always right.
      if stops != 0 { return position + stops.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return position }
      if byte >= 0x80, extra != 0 { return position }
      position += 1
    }
    return position
  }

  /// The top bit of every byte that is a control character, a quote or a backslash.
  private static func special(in block: UInt64) -> UInt64 {
    let quotes = block ^ (lowBits &* 0x22)
    let backslashes = block ^ (lowBits &* 0x5C)
    let controls = (block &- lowBits &* 0x20) & ~block
    let zeroQuotes = (quotes &- lowBits) & ~quotes
    let zeroBackslashes = (backslashes &- lowBits) & ~backslashes
    return (controls | zeroQuotes | zeroBackslashes) & highBits
  }
}
