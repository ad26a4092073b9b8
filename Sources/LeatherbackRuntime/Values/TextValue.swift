/// A text with a type of its own, so that two kinds of references cannot be mixed up.
///
/// Any text can be one. Whether it keeps the ``rules`` of its type is checked where it is sent; what
/// the service sends may go beyond them.
public protocol TextValue: RawRepresentable, Hashable, JSONReadable, JSONWritable, Codable,
  LosslessStringConvertible
where RawValue == String {
  /// Takes any text.
  init(rawValue: String)

  /// What every text of the type has to be when it is sent.
  static var rules: TextRules { get }
}

extension TextValue {
  /// Takes any text.
  public init(_ text: String) { self.init(rawValue: text) }

  /// None: every text will do.
  public static var rules: TextRules { .none }

  /// The rules of the type that the text breaks. What is sent is checked anyway.
  public var violations: [Violation] {
    var checks = ViolationList()
    checks.checkText("", self)
    return checks.violations
  }

  /// The text.
  public var description: String { rawValue }
}

extension TextValue {
  public init(json value: JSONCursor) throws(JSONError) {
    self.init(rawValue: try value.string())
  }

  public func write(json writer: inout JSONWriter) {
    writer.writeString(rawValue)
    writer.checks.checkText("", self)
  }
}

/// What every text of a type has to be. All that is stated has to hold.
public struct TextRules: Sendable {
  let minimumLength: Int?
  let maximumLength: Int?
  let pattern: StaticString?
  let excluded: [StaticString]

  /// No rule.
  public static let none = TextRules()

  /// The rules of a schema.
  ///
  /// - Parameters:
  ///   - min: Least number of characters, in UTF-16 code units.
  ///   - max: Greatest number of characters, in UTF-16 code units.
  ///   - pattern: Regular expression for the whole text.
  ///   - excludes: Texts that must not occur in it.
  @_spi(Generated) public init(
    min: Int? = nil, max: Int? = nil, pattern: StaticString? = nil, excludes: [StaticString] = []
  ) {
    minimumLength = min
    maximumLength = max
    self.pattern = pattern
    excluded = excludes
  }
}
