import YAMLTree

/// Two declarations of one kind may not have one name, in whatever files they stand.
///
/// ```yaml
/// # a.yaml                          # b.yaml
/// types:                            types:
///   Currency: { enum: [GBP] }         Currency: { enum: [NGN] }
/// ```
enum DuplicateNames {
  /// - Parameter first: Where the same name was declared before, or `nil`.
  static func check(
    _ first: SourceRange?, _ kind: DeclarationKind, _ name: Located<String>,
    into diagnostics: inout Diagnostics
  ) {
    guard let first else { return }
    diagnostics.report(.duplicateName(name, kind, first: first))
  }
}

extension Diagnostic {
  /// A declaration has the name of an earlier one.
  static func duplicateName(
    _ name: Located<String>, _ kind: DeclarationKind, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "duplicate-name", at: name.range,
      "\(kind.withArticle) called '\(name.value)' is declared already",
      hint: "give one of the two another name, or keep only one",
      notes: [Note("first declared here", at: first)])
  }
}
