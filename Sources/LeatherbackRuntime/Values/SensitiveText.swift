/// Text that must not be seen: a card number, a security code, a token.
///
/// A literal is one as it stands; any other text is wrapped where it comes in, as in
/// `SensitiveText(number)`.
///
/// Printing, dumping, reflecting or interpolating it shows `SensitiveText(hidden)`. It is no
/// `Codable`: it leaves the process only inside of a model that is written as JSON.
public struct SensitiveText: Sendable, Hashable {
  /// The text itself. Whoever reads it is responsible for where it goes.
  public let unprotectedText: String

  /// Hides a text.
  public init(_ text: String) { unprotectedText = text }
}

extension SensitiveText: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension SensitiveText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Always `SensitiveText(hidden)`.
  public var description: String { "SensitiveText(hidden)" }

  /// Always `SensitiveText(hidden)`.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension SensitiveText: JSONReadable, JSONWritable {
  public init(json value: JSONCursor) throws(JSONError) { self.init(try value.string()) }

  public func write(json writer: inout JSONWriter) { writer.writeSensitive(unprotectedText) }
}
