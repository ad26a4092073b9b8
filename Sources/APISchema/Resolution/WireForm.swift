/// The form of a text that stands for something else.
enum WireForm {
  case date, timestamp, uuid, email, url, publicKey, groupedDecimal

  /// The form of the texts of a type; `nil` when any text will do.
  init?(_ type: TypeReference) {
    switch type {
    case .date: self = .date
    case .timestamp: self = .timestamp
    case .uuid: self = .uuid
    case .email: self = .email
    case .url: self = .url
    case .publicKey: self = .publicKey
    case .groupedDecimal: self = .groupedDecimal
    case .string, .integer, .decimal, .boolean, .stringOrInteger, .any, .array, .map, .declared,
      .nullable:
      return nil
    }
  }

  /// A text of the form, for messages.
  var specimen: String {
    switch self {
    case .date: "2024-06-18"
    case .timestamp: "2024-06-18T13:21:10.7721355, with 'Z' or '+00:00' behind it if you like"
    case .uuid: "2d60ca92-8f2f-486a-aa21-35cc9434898f"
    case .email: "ada@example.com"
    case .url: "https://pay.example.com/0-abc"
    case .publicKey: "pk_test_0a1b2c"
    case .groupedDecimal: "867,940.15, in quotes"
    }
  }

  /// Whether `text` has the form.
  func isMatch(_ text: String) -> Bool {
    var scanner = FormScanner(text)
    switch self {
    case .date: return scanner.date() && scanner.isAtEnd
    case .timestamp: return scanner.timestamp() && scanner.isAtEnd
    case .uuid: return scanner.uuid() && scanner.isAtEnd
    case .email: return Self.isEmail(text)
    case .url: return Self.isURL(text)
    case .publicKey: return Self.isPublicKey(text)
    case .groupedDecimal: return scanner.groupedDecimal() && scanner.isAtEnd
    }
  }

  private static func isPublicKey(_ text: String) -> Bool {
    ["pk_test_", "pk_live_"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains { $0 <= 0x20 } }
  }

  private static func isURL(_ text: String) -> Bool {
    let bytes = text.utf8
    let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }
    let forbidden = Set("<>\"{}|\\^`".utf8)
    return !scheme.isEmpty && scheme.allSatisfy(\.isLetterOrDigit)
      && bytes.dropFirst(scheme.count).starts(with: "://".utf8)
      && bytes.count > scheme.count + 3
      && !bytes.contains { $0 <= 0x20 || $0 == 0x7F || forbidden.contains($0) }
  }
}

/// Reads a text of fixed form from its start.
private struct FormScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index == bytes.count }

  mutating func date() -> Bool {
    guard let year = number(4), skip("-"), let month = number(2), skip("-"), let day = number(2),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day >= 1 && day <= days[month - 1]
  }

  mutating func timestamp() -> Bool {
    guard date(), skip("T"), let hour = number(2), skip(":"), let minute = number(2), skip(":"),
      let second = number(2), hour < 24, minute < 60, second <= 60
    else { return false }
    if skip(".") {
      let start = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      guard (1...9).contains(index - start) else { return false }
    }
    if skip("Z") || isAtEnd { return true }
    guard skip("+") || skip("-"), let hours = number(2), skip(":"), let minutes = number(2) else {
      return false
    }
    return hours < 24 && minutes < 60
  }

  /// Digits with a comma before each three that end the whole part.
  mutating func groupedDecimal() -> Bool {
    _ = skip("-")
    let start = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    guard (1...3).contains(index - start) else { return false }
    while skip(",") {
      guard number(3) != nil else { return false }
    }
    guard skip(".") else { return true }
    let fraction = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    return index > fraction
  }

  mutating func uuid() -> Bool {
    for (position, length) in [8, 4, 4, 4, 12].enumerated() {
      if position > 0, !skip("-") { return false }
      let end = index + length
      guard end <= bytes.count, bytes[index..<end].allSatisfy(isHexadecimal) else { return false }
      index = end
    }
    return true
  }

  private mutating func number(_ length: Int) -> Int? {
    let end = index + length
    guard end <= bytes.count, bytes[index..<end].allSatisfy(isDigit) else { return nil }
    let number = bytes[index..<end].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    index = end
    return number
  }

  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
