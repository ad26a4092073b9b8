import YAMLTree

/// A type that is written inside a field may not hide a type that the same object uses.
///
/// ```yaml
/// types:
///   Status: { enum: [Active] }
///   Link:
///     fields:
///       status: { enum: [New] }   # becomes Link.Status
///       before: Status            # would be Link.Status in Swift
/// ```
enum HiddenTypes {
  /// - Parameter nested: Names of the nested types around the field that uses a type, innermost
  ///   last.
  static func check(
    _ use: Located<String>, swiftName: String, in nested: [[String: SourceRange]],
    into diagnostics: inout Diagnostics
  ) {
    for names in nested.reversed() {
      guard let hiding = names[swiftName] else { continue }
      diagnostics.report(.hiddenType(use, swiftName: swiftName, hiding: hiding))
      return
    }
  }
}

extension Diagnostic {
  /// A nested type has the name of a type that is used beside it.
  static func hiddenType(
    _ use: Located<String>, swiftName: String, hiding: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "hidden-type", at: use.range,
      "the type '\(use.value)' is hidden by a nested type called '\(swiftName)'",
      hint: "declare the nested type under 'types' with another name",
      notes: [Note("the nested type is written here", at: hiding)])
  }
}
