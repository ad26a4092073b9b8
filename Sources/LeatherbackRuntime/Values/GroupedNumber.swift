#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The text of a number with separators between thousands: `867,940.15`.
enum GroupedNumber {
  /// The exact number; `nil` if the text is none, or none that a `Decimal` holds.
  ///
  /// Separators may be left out, and may stand where India writes them, as in `8,67,940.15`. The last
  /// three digits before the point are never apart: `940,15` is what elsewhere means `940.15`, and
  /// an amount is better refused than read as a hundred times itself.
  static func decimal(_ text: String) -> Decimal? {
    var digits = Substring(text).utf8
    var plain: [UInt8] = []
    if digits.first == UInt8(ascii: "-") { plain.append(digits.removeFirst()) }
    guard takeWhole(from: &digits, into: &plain) else { return nil }
    if let point = digits.popFirst() {
      guard point == UInt8(ascii: "."), !digits.isEmpty, digits.allSatisfy(\.isDecimalDigit) else {
        return nil
      }
      plain.append(point)
      plain.append(contentsOf: digits)
    }
    return plain.withUnsafeBytes { NumberParts($0) }.decimal
  }

  /// Takes the digits before the point without their separators.
  private static func takeWhole(
    from digits: inout Substring.UTF8View, into plain: inout [UInt8]
  ) -> Bool {
    var hasSeparator = false
    var length = 0
    while let byte = digits.first, byte != UInt8(ascii: ".") {
      digits.removeFirst()
      if byte.isDecimalDigit {
        plain.append(byte)
        length += 1
      } else if byte == UInt8(ascii: ","), length > 0, !hasSeparator || (2...3).contains(length) {
        hasSeparator = true
        length = 0
      } else {
        return false
      }
    }
    return hasSeparator ? length == 3 : length > 0
  }
}

extension TextBuffer {
  /// Appends a number that is one, with a separator between thousands.
  mutating func appendGrouped(_ value: Decimal) {
    let plain = String { $0.append(value) }.utf8
    let sign = plain.prefix { $0 == UInt8(ascii: "-") }
    let whole = plain.dropFirst(sign.count).prefix { $0 != UInt8(ascii: ".") }
    for byte in sign { append(byte) }
    for (index, byte) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { append(",") }
      append(byte)
    }
    for byte in plain.dropFirst(sign.count + whole.count) { append(byte) }
  }
}
