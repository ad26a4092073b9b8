// The one bridge between the JSON code of models and `Codable`.
extension JSONModel {
  /// Reads the model from any decoder, by way of a ``JSONValue``.
  public init(from decoder: any Decoder) throws {
    let value = try JSONValue(from: decoder)
    do {
      self = try Self(reading: value)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: error.description))
    }
  }

  /// Writes the model to any encoder, by way of a ``JSONValue``.
  ///
  /// Secrets in the model are written too: an encoder makes what is to be stored or sent.
  public func encode(to encoder: any Encoder) throws {
    let value: JSONValue
    do {
      value = try JSONValue(self)
    } catch {
      throw EncodingError.invalidValue(
        self,
        EncodingError.Context(codingPath: encoder.codingPath, debugDescription: error.description))
    }
    try value.encode(to: encoder)
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
