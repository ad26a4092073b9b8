import YAMLTree

/// Only a text can be kept from being shown.
///
/// ```yaml
/// cvv: { type: integer, sensitive: true }
/// ```
enum SensitiveFields {
  static func check(_ member: ResolvedMember, table: TypeTable, into diagnostics: inout Diagnostics)
  {
    guard let sensitive = member.syntax.isSensitive, sensitive.value, let type = member.type,
      type.nonNull != .string
    else { return }
    diagnostics.report(
      .sensitiveType(member.syntax.wireName, at: sensitive.range, table.words(for: type)))
  }
}

extension Diagnostic {
  /// A secret is no text.
  static func sensitiveType(
    _ name: Located<String>, at range: SourceRange, _ type: String
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "sensitive-type", at: range,
      "'\(name.value)' is \(type), and only a string can be sensitive",
      hint: "mark the members inside that hold the secret, or make it a string")
  }
}
