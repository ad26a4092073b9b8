/// A JSON string or an integer, for members that come as either: telephone numbers, identifiers.
///
/// Kept as it came and written as it is. A number has no zeros in front: where they matter, send a
/// string.
public enum StringOrInteger: Sendable, Hashable {
  case string(String)
  case integer(Int64)

  /// The string, or the digits of the integer.
  public var text: String {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    }
  }
}

extension StringOrInteger: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral text: String) { self = .string(text) }

  public init(integerLiteral number: Int64) { self = .integer(number) }
}

extension StringOrInteger: CustomStringConvertible {
  /// The same as ``text``.
  public var description: String { text }
}

extension StringOrInteger: JSONReadable, JSONWritable {
  public init(json value: JSONCursor) throws(JSONError) {
    self = value.kind == .number ? .integer(try value.int64()) : .string(try value.string())
  }

  public func write(json writer: inout JSONWriter) {
    switch self {
    case .string(let text): writer.writeString(text)
    case .integer(let number): writer.writeInt64(number)
    }
  }
}

extension StringOrInteger: Codable {
  /// Reads a string or an integer.
  public init(from decoder: any Decoder) throws { self = try JSONCoding.value(from: decoder) }

  /// Writes the string or the integer.
  public func encode(to encoder: any Encoder) throws { try JSONCoding.encode(self, to: encoder) }
}
