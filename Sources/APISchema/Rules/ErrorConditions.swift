import YAMLTree

/// An error says by what an answer is known to be that error, with values that can occur.
///
/// ```yaml
/// errors:
///   Refused: { fields: { title: string } }     # no 'when'
/// ```
enum ErrorConditions {
  static func check(_ error: ErrorSyntax, into diagnostics: inout Diagnostics) {
    if error.facts.isWhole, error.status == nil, error.has.isEmpty, error.lacks.isEmpty,
      error.equals.isEmpty
    {
      diagnostics.report(.errorWithoutWhen(error.name))
    }
    for place in error.has {
      guard let lacking = error.lacks.first(where: { $0.value == place.value }) else { continue }
      diagnostics.report(.hasAndLacks(place, lacking: lacking))
    }
  }
}

extension Diagnostic {
  /// Nothing tells an error from other answers.
  static func errorWithoutWhen(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "error-without-when", at: name.range,
      "nothing says when an answer is '\(name.value)'",
      hint: "write 'when' with 'status', 'has', 'lacks' or 'equals'")
  }

  /// A member would have to be there and not be there.
  static func hasAndLacks(_ place: Located<String>, lacking: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "impossible-when", at: place.range,
      "nothing both has and lacks '\(place.value)'",
      hint: "keep it in 'has' or in 'lacks'",
      notes: [Note("it must be missing here", at: lacking.range)])
  }
}
