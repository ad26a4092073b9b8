/// A type that reads and writes the members of a JSON object.
///
/// All else follows: reading and writing as a value, and `Codable` for those who store models.
public protocol JSONModel: JSONReadable, JSONWritable, Codable {
  /// Reads the members of an object. Members that the type does not know stay unread.
  init(members object: inout JSONObject) throws(JSONError)

  /// Writes the members, without the braces around them.
  func write(members writer: inout JSONWriter)
}

extension JSONModel {
  public init(json value: JSONCursor) throws(JSONError) {
    var object = try value.object()
    try self.init(members: &object)
  }

  public func write(json writer: inout JSONWriter) {
    writer.beginObject()
    write(members: &writer)
    writer.endObject()
  }
}
