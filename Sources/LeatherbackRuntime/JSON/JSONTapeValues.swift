#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// Scalars of the tape, as Swift values.
extension JSONTape {
  func isNull(at index: Int) -> Bool { entries[index].form == .null }

  func string(at index: Int) throws(JSONError) -> String {
    guard entries[index].form == .string else { throw wrongKind(at: index, expected: .string) }
    return text(at: index)
  }

  func bool(at index: Int) throws(JSONError) -> Bool {
    switch entries[index].form {
    case .trueValue: true
    case .falseValue: false
    default: throw wrongKind(at: index, expected: .bool)
    }
  }

  func int(at index: Int) throws(JSONError) -> Int {
    if let value = smallInt(at: index) { return value }
    let parts = try number(at: index)
    guard parts.isWhole else { throw error(.notWhole, at: index) }
    guard let value = parts.int else { throw error(.notRepresentable, at: index) }
    return value
  }

  func int64(at index: Int) throws(JSONError) -> Int64 {
    let parts = try number(at: index)
    guard parts.isWhole else { throw error(.notWhole, at: index) }
    guard let value = parts.int64 else { throw error(.notRepresentable, at: index) }
    return value
  }

  func decimal(at index: Int) throws(JSONError) -> Decimal {
    let quoted = quotedNumber(at: index)
    let parts = if let quoted { quoted } else { try number(at: index) }
    guard let value = parts.decimal else { throw error(.notRepresentable, at: index) }
    return value
  }

  func url(at index: Int) throws(JSONError) -> URL {
    let text = try string(at: index)
    guard !text.isEmpty, let url = URL(string: text) else { throw error(.invalidURL, at: index) }
    return url
  }

  func timestamp(at index: Int) throws(JSONError) -> Timestamp {
    let entry = entries[index]
    guard entry.form == .string else { throw wrongKind(at: index, expected: .string) }
    let timestamp =
      entry.traits.isEmpty
      ? bytes.withUnsafeBytes { Timestamp(entry.content(in: $0)) } : Timestamp(text(at: index))
    guard let timestamp else { throw error(.invalidTimestamp, at: index) }
    return timestamp
  }

  func date(at index: Int) throws(JSONError) -> CalendarDate {
    guard let date = CalendarDate(try string(at: index)) else {
      throw error(.invalidDate, at: index)
    }
    return date
  }

  /// An integer of few digits, which nearly all are.
  private func smallInt(at index: Int) -> Int? {
    let entry = entries[index]
    guard entry.traits == .plainInteger, entry.size <= 9 else { return nil }
    return bytes.withUnsafeBytes { bytes in
      var value = 0
      var isNegative = false
      for byte in entry.content(in: bytes) {
        if byte == UInt8(ascii: "-") {
          isNegative = true
        } else {
          value = value * 10 + Int(byte & 0xF)
        }
      }
      return isNegative ? -value : value
    }
  }

  /// The number that a string is, letter for letter: services write some amounts so. `nil` for all
  /// else.
  private func quotedNumber(at index: Int) -> NumberParts? {
    let entry = entries[index]
    guard entry.form == .string, entry.traits.isEmpty else { return nil }
    return bytes.withUnsafeBytes { NumberParts(checking: entry.content(in: $0)) }
  }

  private func number(at index: Int) throws(JSONError) -> NumberParts {
    let entry = entries[index]
    guard entry.form == .number else { throw wrongKind(at: index, expected: .number) }
    return bytes.withUnsafeBytes { NumberParts(entry.content(in: $0)) }
  }
}
