/// What one pass over the bytes of a file finds out: where lines start and whether all is text.
struct TextScan {
  private(set) var lineStarts: [UInt32] = []
  private(set) var isASCII = true

  /// The first place that is not text, if there is one. The scan goes on behind it.
  private(set) var flaw: TextFlaw?

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    var offset = hasMark ? 3 : 0
    lineStarts.append(UInt32(offset))
    while offset < bytes.count {
      offset = Self.endOfPlainText(in: bytes, from: offset)
      guard offset < bytes.count else { return }
      switch bytes[offset] {
      case .lineFeed:
        offset += 1
        lineStarts.append(UInt32(offset))
      case .carriageReturn:
        offset += 1
        if offset < bytes.count, bytes[offset] == .lineFeed { offset += 1 }
        lineStarts.append(UInt32(offset))
      case .tab, 0x20..<0x7F:
        offset += 1
      case let byte where byte < 0x80:
        note(.controlCharacter(UInt32(byte)), at: offset, count: 1)
        offset += 1
      default:
        isASCII = false
        offset += scanMultibyte(in: bytes, at: offset)
      }
    }
  }

  /// The end of the run of printable ASCII from `start`, looked for eight bytes at a time. What is
  /// left of the text behind its last eight bytes is looked at byte by byte.
  @inline(__always)
  private static func endOfPlainText(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let all: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = start
    while offset + 8 <= raw.count {
      let word = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      // The high bit of a byte of these is set if some byte is below 0x20, or above 0x7E.
      let low = (word &- all &* 0x20) & ~word
      let high = (word & (all &* 0x7F)) &+ all
      let stops = (low | high | word) & (all &* 0x80)
      // A borrow can only raise false stops above a true one, so the lowest is always right.
      if stops != 0 { return offset + stops.trailingZeroBitCount / 8 }
      offset += 8
    }
    return offset
  }

  /// Checks a character of several bytes and returns how many were looked at.
  private mutating func scanMultibyte(
    in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Int {
    let lead = bytes[offset]
    let count: Int
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0...0xEF: count = 3
    case 0xF0...0xF4: count = 4
    default:
      note(.notUTF8(lead), at: offset, count: 1)
      return 1
    }
    var scalar = UInt32(lead) & (0xFF >> UInt32(count + 1))
    for index in 1..<count {
      guard offset + index < bytes.count else {
        note(.truncatedCharacter, at: offset, count: index)
        return index
      }
      let byte = bytes[offset + index]
      guard byte.isContinuation else {
        note(.notUTF8(lead), at: offset, count: 1)
        return index
      }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    check(scalar, lead: lead, at: offset, count: count)
    return count
  }

  private mutating func check(_ scalar: UInt32, lead: UInt8, at offset: Int, count: Int) {
    let shortestCount = scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    switch scalar {
    case 0xD800...0xDFFF, 0x110000...,
      _ where shortestCount < count:
      note(.notUTF8(lead), at: offset, count: 1)
    case 0x85, 0x2028, 0x2029:
      note(.ambiguousLineBreak(scalar), at: offset, count: count)
    case 0x80..<0xA0, 0xFFFE, 0xFFFF:
      note(.controlCharacter(scalar), at: offset, count: count)
    default:
      break
    }
  }

  private mutating func note(_ kind: TextFlaw.Kind, at offset: Int, count: Int) {
    guard flaw == nil else { return }
    flaw = TextFlaw(kind: kind, offset: offset, count: count)
  }
}
