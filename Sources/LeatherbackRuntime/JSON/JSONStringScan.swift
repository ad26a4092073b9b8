// Strings: quotes, escapes, UTF-8.
extension JSONScanner {
  /// Scans a string whose opening quote is at `position`.
  mutating func scanString(as form: JSONEntry.Form) throws(JSONError) {
    let start = position + 1
    var traits: JSONEntry.Traits = []
    position = start
    while true {
      position = PlainRun.asciiEnd(in: bytes, from: position)
      guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        let end = position
        position += 1
        let mark =
          form == .name
          ? JSONEntry.mark(for: UnsafeRawBufferPointer(rebasing: bytes[start..<end])) : 0
        append(form, start: start, size: end - start, traits: traits, mark: mark)
        return
      case UInt8(ascii: "\\"):
        traits.insert(.escaped)
        try scanEscape()
      case 0x80...:
        traits.insert(.beyondASCII)
        try scanScalar()
      default:
        throw error(.controlCharacter, at: position)
      }
    }
  }

  private mutating func scanEscape() throws(JSONError) {
    let start = position
    guard position + 1 < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
    switch bytes[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      let unit = try scanUnit(of: start)
      guard UTF16.isSurrogate(unit) else { return }
      // Half a pair is no character, and a Swift string could not hold it.
      guard UTF16.isLeadSurrogate(unit) else { throw error(.invalidEscape, at: start) }
      guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
      guard bytes[position] == UInt8(ascii: "\\") else { throw error(.invalidEscape, at: start) }
      guard position + 1 < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
      guard bytes[position + 1] == UInt8(ascii: "u") else {
        throw error(.invalidEscape, at: start)
      }
      guard UTF16.isTrailSurrogate(try scanUnit(of: start)) else {
        throw error(.invalidEscape, at: start)
      }
    default:
      throw error(.invalidEscape, at: start)
    }
  }

  /// Scans `\uXXXX` at `position`, a part of the escape that begins at `start`.
  private mutating func scanUnit(of start: Int) throws(JSONError) -> UInt16 {
    position += 2
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
      guard let digit = bytes[position].hexadecimalValue else {
        throw error(.invalidEscape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  /// Scans one character of two to four bytes. The table is that of RFC 3629, section 4: no overlong
  /// form, no surrogate, nothing beyond U+10FFFF.
  private mutating func scanScalar() throws(JSONError) {
    let start = position
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[start] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw error(.invalidUTF8, at: start)
    }
    for index in 1..<length {
      guard start + index < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
      let allowed = index == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[start + index]) else { throw error(.invalidUTF8, at: start) }
    }
    position = start + length
  }
}
