/// A type that can be made from a JSON value.
public protocol JSONReadable: Sendable {
  /// Reads a value.
  ///
  /// - Throws: What is wrong, with the place in the document.
  init(json value: JSONCursor) throws(JSONError)
}
