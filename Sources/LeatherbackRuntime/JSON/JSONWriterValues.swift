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
    value.withUTF8 { appendQuoted(UnsafeRawBufferPointer($0)) }
  }

  /// Writes an integer.
  public mutating func writeInt(_ value: Int) {
    var digits = value.description
    digits.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Writes `true` or `false`.
  public mutating func writeBool(_ value: Bool) { writeRaw(value ? "true" : "false") }

  /// Writes a number, exact and without an exponent.
  ///
  /// JSON has no "not a number": it is written as null and recorded as a violation.
  public mutating func writeDecimal(_ value: Decimal) {
    guard var digits = DecimalText(value)?.text else {
      checks.append(path: "", rule: "a number")
      return writeNull()
    }
    digits.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Writes a number as its text says.
  public mutating func writeNumber(_ value: JSONNumber) {
    var text = value.text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Writes null.
  public mutating func writeNull() { writeRaw("null") }

  /// Writes text that is a JSON value already.
  @_spi(Generated) public mutating func writeRaw(_ json: StaticString) {
    json.withUTF8Buffer { append(UnsafeRawBufferPointer($0)) }
  }

  /// Writes any value; null for a hand-written type that writes nothing.
  public mutating func writeValue(_ value: some JSONWritable) {
    let before = byteCount
    value.write(json: &self)
    if byteCount == before { writeNull() }
  }
}
