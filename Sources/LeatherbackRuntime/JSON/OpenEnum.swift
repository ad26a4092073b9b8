/// A set of known values that the service may extend: any raw value can be read, kept and written.
///
/// Printing a value shows its raw value.
public protocol OpenEnum: RawRepresentable, JSONReadable, JSONWritable, Codable,
  CustomStringConvertible
where RawValue: JSONReadable & JSONWritable {
  /// Makes the value for any raw value, listed or not.
  init(rawValue: RawValue)
}

extension OpenEnum {
  public init(json value: JSONCursor) throws(JSONError) {
    self.init(rawValue: try RawValue(json: value))
  }

  public func write(json writer: inout JSONWriter) {
    rawValue.write(json: &writer)
  }

  /// The raw value.
  public var description: String { "\(rawValue)" }
}

extension OpenEnum where RawValue == String {
  /// Reads a text. A whole number, which old answers have in its place, is kept as its digits.
  public init(json value: JSONCursor) throws(JSONError) {
    self.init(
      rawValue: value.kind == .number ? String(try value.int64()) : try value.string())
  }
}

// Coded by the same JSON code as models are: a value may have several forms on the wire, and all are
// read everywhere. Once for each raw type, for the standard library codes these by the raw value, and
// an extension for all would not be preferred.
extension OpenEnum where RawValue == String {
  /// Reads any form that the value has on the wire.
  public init(from decoder: any Decoder) throws {
    self = try JSONCoding.value(from: decoder)
  }

  /// Writes the form that requests have.
  public func encode(to encoder: any Encoder) throws {
    try JSONCoding.encode(self, to: encoder)
  }
}

extension OpenEnum where RawValue == Int {
  /// Reads any form that the value has on the wire.
  public init(from decoder: any Decoder) throws {
    self = try JSONCoding.value(from: decoder)
  }

  /// Writes the form that requests have.
  public func encode(to encoder: any Encoder) throws {
    try JSONCoding.encode(self, to: encoder)
  }
}
