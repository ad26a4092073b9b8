import YAMLTree

/// A type is nullable once, and `any` always is.
///
/// ```yaml
/// logo: "string??"
/// ```
enum NullableTwice {
  static func check(
    _ wrapped: TypeReference, at range: SourceRange, into diagnostics: inout Diagnostics
  ) {
    if case .nullable = wrapped { diagnostics.report(.nullableTwice(at: range)) }
    if wrapped == .any { diagnostics.report(.nullableAny(at: range)) }
  }
}

extension Diagnostic {
  /// A type has two question marks.
  static func nullableTwice(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "nullable-twice", at: range, "a type has one question mark at most",
      hint: "there is one 'null' on the wire; a field that may be absent is written 'name?'")
  }

  /// Any JSON includes `null`.
  static func nullableAny(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "nullable-twice", at: range, "'any' includes 'null' already",
      hint: "remove the question mark; a field that may be absent is written 'name?'")
  }
}
