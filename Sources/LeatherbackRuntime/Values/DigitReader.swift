/// Reads fixed fields of ASCII digits, as dates and times have them.
struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  var next: UInt8? { rest.first }

  /// Takes the next byte if it is the given one.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, byte == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes the next byte, whatever it is.
  mutating func takeAny() -> UInt8? { rest.popFirst() }

  /// Takes exactly that many digits.
  mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let byte = rest.first, byte.isDecimalDigit else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      rest.removeFirst()
    }
    return value
  }

  /// Takes `YYYY-MM-DD`.
  mutating func date() -> CalendarDate? {
    guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
      let day = number(digits: 2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

extension Int {
  /// Digits with zeros in front, for numbers that are not negative.
  func padded(to count: Int) -> String {
    let digits = description
    return String(repeating: "0", count: Swift.max(count - digits.utf8.count, 0)) + digits
  }
}
