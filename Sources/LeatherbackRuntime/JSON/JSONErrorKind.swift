extension JSONError {
  /// What can be wrong with a JSON text, or with what it says.
  public enum Kind: Sendable, Hashable {
    /// A byte stands where the grammar of JSON has no place for it.
    case unexpectedCharacter

    /// The text ends inside of a value, or is empty.
    case unexpectedEnd

    /// More than blanks follows the outermost value.
    case trailingBytes

    /// A number breaks the grammar, such as `01`, `1.` or `+1`.
    case invalidNumber

    /// A string has a backslash with something that JSON does not know, or half a surrogate pair.
    case invalidEscape

    /// A string holds bytes that are not UTF-8.
    case invalidUTF8

    /// A string holds a control character that has to be escaped.
    case controlCharacter

    /// Two members of one object have the same name.
    case duplicateMember

    /// Values are nested deeper than ``JSONLimits/depth``.
    case tooDeep(limit: Int)

    /// The text is longer than ``JSONLimits/bytes``.
    case tooLarge(limit: Int)

    /// A required member is not there.
    case missingMember

    /// A required value is null.
    case unexpectedNull

    /// The value is of another kind.
    case wrongKind(expected: JSONKind, found: JSONKind)

    /// The number has a fraction where a whole number is needed.
    case notWhole

    /// The number is too large or has too many digits for its Swift type.
    case notRepresentable

    /// The string is no point in time in the forms that ``Timestamp`` knows.
    case invalidTimestamp

    /// The string is no date of the form `YYYY-MM-DD`.
    case invalidDate

    /// The string is no URL.
    case invalidURL

    /// The string is no number with separators between thousands, such as `867,940.15`.
    case invalidGroupedNumber

    /// The value is well formed, and still none that its type allows.
    case invalidValue
  }
}

extension JSONError.Kind {
  /// The kind in words, without anything from the text.
  var explanation: String {
    switch self {
    case .unexpectedCharacter: "a character that JSON does not allow here"
    case .unexpectedEnd: "the text ends too early"
    case .trailingBytes: "more text after the value"
    case .invalidNumber: "not a JSON number"
    case .invalidEscape: "not a JSON escape"
    case .invalidUTF8: "not UTF-8"
    case .controlCharacter: "an unescaped control character"
    case .duplicateMember: "two members of one object have the same name"
    case .tooDeep(let limit): "nested deeper than \(limit) levels"
    case .tooLarge(let limit): "longer than \(limit) bytes"
    case .missingMember: "the member is missing"
    case .unexpectedNull: "null where a value is required"
    case .wrongKind(let expected, let found): "\(found) where \(expected) is expected"
    case .notWhole: "not a whole number"
    case .notRepresentable: "a number out of range"
    case .invalidTimestamp: "not a point in time"
    case .invalidDate: "not a date"
    case .invalidURL: "not a URL"
    case .invalidGroupedNumber: "not a number with separators between thousands"
    case .invalidValue: "a value that its type does not allow"
    }
  }
}
