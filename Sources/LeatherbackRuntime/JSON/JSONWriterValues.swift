#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// Bare values: what a hand-written `write(json:)` calls, once.
extension JSONWriter {
  /// Writes a string.
  public mutating func writeString(_ value: String) {
    var value = value
    value.withUTF8 { text.appendQuoted(UnsafeRawBufferPointer($0)) }
  }

  /// Writes an integer.
  public mutating func writeInt(_ value: Int) { writeInt64(Int64(value)) }

  /// Writes an integer of 64 bits.
  public mutating func writeInt64(_ value: Int64) {
    if value < 0 { text.append("-") }
    text.append(value.magnitude)
  }

  /// Writes `true` or `false`.
  public mutating func writeBool(_ value: Bool) { writeRaw(value ? "true" : "false") }

  /// Writes a number, exact and without an exponent.
  ///
  /// JSON has no "not a number": it is written as null and recorded as a violation.
  public mutating func writeDecimal(_ value: Decimal) {
    guard value.isNaN else { return text.append(value) }
    checks.append(path: "", rule: "a number")
    lacksNumber = true
    writeNull()
  }

  /// Writes a number as its text says.
  public mutating func writeNumber(_ value: JSONNumber) {
    text.append(string: value.text)
  }

  /// Writes a point in time as a string.
  mutating func writeTimestamp(_ value: Timestamp) {
    text.append("\"")
    text.append(value)
    text.append("\"")
  }

  /// Writes a calendar date as a string.
  mutating func writeDate(_ value: CalendarDate) {
    text.append("\"")
    text.append(value)
    text.append("\"")
  }

  /// Writes null.
  public mutating func writeNull() { writeRaw("null") }

  /// Writes text that is a JSON value already.
  @_spi(Generated) public mutating func writeRaw(_ json: StaticString) {
    text.append(literal: json)
  }

  /// Writes any value; null for a hand-written type that writes nothing.
  public mutating func writeValue(_ value: some JSONWritable) {
    let before = text.count
    value.write(json: &self)
    if text.count == before { writeNull() }
  }
}
