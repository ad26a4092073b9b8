/// A JSON text that was checked from its first byte to its last.
///
/// Reading is strict RFC 8259: one value, UTF-8, every rule of the grammar, and no object with two
/// members of one name. One pass makes compact entries; values are made from them when asked for.
public struct JSONDocument: Sendable {
  private let tape: JSONTape

  /// Checks a text.
  ///
  /// A byte order mark at the start is passed over.
  ///
  /// - Parameters:
  ///   - bytes: The whole text, in UTF-8.
  ///   - limits: How long and how deep the text may be.
  /// - Throws: The first rule that the text breaks, with offset and path. Any bytes give a document
  ///   or an error.
  public init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) {
    tape = try JSONTape(parsing: bytes, limits: limits)
  }

  /// The outermost value.
  public var root: JSONCursor { JSONCursor(tape: tape, index: 0) }
}

extension JSONDocument: CustomStringConvertible, CustomReflectable {
  /// The length of the text, never the text: answers hold tokens.
  public var description: String { "JSONDocument(\(tape.bytes.count) bytes)" }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
