// Numbers: RFC 8259, section 6.
extension JSONScanner {
  /// Whether a whole text is one number.
  static func isNumber(_ text: UnsafeRawBufferPointer) -> Bool {
    guard let first = text.first, first.isDecimalDigit || first == UInt8(ascii: "-") else {
      return false
    }
    var scanner = JSONScanner(text, limits: .standard)
    return (try? scanner.scanNumber()) != nil && scanner.position == text.count
  }

  /// Scans a number that starts at `position`, with `-` or a digit.
  mutating func scanNumber() throws(JSONError) {
    let start = position
    var traits: JSONEntry.Traits = .plainInteger
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "0") {
      position += 1
      if position < bytes.count, bytes[position].isDecimalDigit {
        throw error(.invalidNumber, at: start)
      }
    } else {
      try scanDigits(of: start)
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      traits = []
      position += 1
      try scanDigits(of: start)
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      traits = []
      position += 1
      if position < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[position]) {
        position += 1
      }
      try scanDigits(of: start)
    }
    append(.number, start: start, size: position - start, traits: traits)
  }

  /// Scans at least one digit of the number that begins at `start`.
  private mutating func scanDigits(of start: Int) throws(JSONError) {
    guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
    guard bytes[position].isDecimalDigit else { throw error(.invalidNumber, at: start) }
    repeat { position += 1 } while position < bytes.count && bytes[position].isDecimalDigit
  }
}
