/// Reads fixed fields of ASCII digits, as dates and times have them, from bytes that outlive it.
struct DigitReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  /// Takes the next byte if it is the given one.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Takes the next byte, whatever it is.
  mutating func takeAny() -> UInt8? {
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  /// Takes exactly that many digits.
  mutating func number(digits: Int) -> Int? {
    guard digits <= bytes.count - position else { return nil }
    var value = 0
    for index in position..<position + digits {
      let byte = bytes[index]
      guard byte.isDecimalDigit else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    position += digits
    return value
  }

  /// Takes all digits that follow, nine at most, and says how many they were; `nil` if there are more.
  mutating func fraction() -> (value: Int, digits: Int)? {
    let start = position
    var value = 0
    while position < bytes.count, bytes[position].isDecimalDigit {
      guard position - start < 9 else { return nil }
      value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    return (value, position - start)
  }

  /// Takes `YYYY-MM-DD`.
  mutating func date() -> CalendarDate? {
    guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
      let day = number(digits: 2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
