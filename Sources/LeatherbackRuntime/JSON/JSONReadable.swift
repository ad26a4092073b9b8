/// A type that can be made from a JSON value.
///
/// Each is also what a request can answer with: the value is looked up where the envelope says.
public protocol JSONReadable: APIResponse {
  /// Reads a value.
  ///
  /// - Throws: What is wrong, with the place in the document.
  init(json value: JSONCursor) throws(JSONError)
}
