/// A type that can be written as a JSON value.
public protocol JSONWritable: Sendable {
  /// Writes exactly one value, with the functions of the writer that are called `write…`.
  func write(json writer: inout JSONWriter)
}

extension JSONWritable {
  /// The value as JSON text in UTF-8, without any blanks.
  public var jsonBytes: [UInt8] {
    var writer = JSONWriter()
    writer.writeValue(self)
    return writer.finish()
  }
}
