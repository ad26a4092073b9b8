/// One of the reasons of a refusal, with the member that it is about.
public struct FieldFailure: Sendable, Hashable {
  /// Name of the member as the service spells it, which is not how it stands on the wire: `Narration`.
  /// `nil` when the reason names none.
  public let field: String?

  /// What is wrong, in the service's words. It may repeat what was sent.
  public let reason: String

  /// Creates a reason.
  public init(field: String?, reason: String) {
    self.field = field
    self.reason = reason
  }

  /// Splits a text such as `'Narration' must not be empty.` at the name in quotes at its front.
  public init(_ text: String) {
    let quote = text.first
    guard quote == "'" || quote == "\"" else {
      self.init(field: nil, reason: text)
      return
    }
    let name = text.dropFirst().prefix { $0 != quote }
    let reason = text[name.endIndex...].dropFirst().drop(while: \.isWhitespace)
    let isSplit = !name.isEmpty && !reason.isEmpty
    self.init(field: isSplit ? String(name) : nil, reason: isSplit ? String(reason) : text)
  }
}

extension ServiceFailure {
  /// The single ``failures``, split into the member and what is wrong with it.
  public var fieldFailures: [FieldFailure] { failures.map { FieldFailure($0) } }
}

extension FieldFailure: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The member, if the name is fit to be shown; never the reason.
  public var description: String {
    shownField.map { "FieldFailure(\($0))" } ?? "FieldFailure"
  }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// The member, if the name is fit to be shown; never the reason.
  public var customMirror: Mirror { Mirror(self, children: ["field": shownField as Any]) }

  /// Names have letters, a few digits, dots, brackets and blanks. Anything else may repeat what was
  /// sent.
  private var shownField: String? {
    guard let field, field.utf8.count <= 64, field.unicodeScalars.allSatisfy(Self.isOfName),
      field.utf8.count(where: \.isDecimalDigit) < 4, !KeyKind.occurs(in: field)
    else { return nil }
    return field
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", ".", "[", "]", "_", " ": true
    default: false
    }
  }
}
