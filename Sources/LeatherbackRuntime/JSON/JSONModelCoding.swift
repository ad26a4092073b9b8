extension JSONModel {
  /// Reads the model from any decoder, by way of a ``JSONValue``.
  public init(from decoder: any Decoder) throws {
    self = try JSONCoding.value(from: decoder)
  }

  /// Writes the model to any encoder, by way of a ``JSONValue``.
  ///
  /// Secrets in the model are written too: an encoder makes what is to be stored or sent.
  public func encode(to encoder: any Encoder) throws {
    try JSONCoding.encode(self, to: encoder)
  }
}

/// The one bridge between JSON code and `Codable`.
enum JSONCoding {
  /// Reads a value from any decoder.
  static func value<Value: JSONReadable>(from decoder: any Decoder) throws -> Value {
    let value = try JSONValue(from: decoder)
    do {
      return try Value(reading: value)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: error.description))
    }
  }

  /// Writes a value to any encoder.
  static func encode(_ value: some JSONWritable, to encoder: any Encoder) throws {
    var writer = JSONWriter()
    writer.writeValue(value)
    func invalid(_ reason: String) -> EncodingError {
      let context = EncodingError.Context(
        codingPath: encoder.codingPath, debugDescription: reason)
      return .invalidValue(value, context)
    }
    if writer.lacksNumber { throw invalid("a decimal is no number") }
    let written: JSONValue
    do {
      written = try JSONDocument(parsing: writer.finish()).root.value
    } catch {
      throw invalid(error.description)
    }
    try written.encode(to: encoder)
  }
}

extension JSONReadable {
  /// Reads a value that is in memory already.
  public init(reading value: JSONValue) throws(JSONError) {
    try self.init(json: JSONDocument(parsing: value.jsonBytes).root)
  }
}

extension JSONValue {
  /// The JSON value that `value` is written as.
  ///
  /// - Throws: If a hand-written ``JSONWritable`` does not write exactly one value.
  public init(_ value: some JSONWritable) throws(JSONError) {
    self = try JSONDocument(parsing: value.jsonBytes).root.value
  }
}
