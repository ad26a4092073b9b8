/// A set of known values that the service may extend: any raw value can be read, kept and written.
///
/// `Codable` comes from the raw value, as for every `RawRepresentable` type.
public protocol OpenEnum: RawRepresentable, JSONReadable, JSONWritable, Codable
where RawValue: JSONReadable & JSONWritable & Codable {
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
}
