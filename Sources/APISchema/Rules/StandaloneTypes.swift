import YAMLTree

/// A type that says that no call uses it is used by none.
///
/// ```yaml
/// endpoints:
///   list: { request: GET /things, returns: Thing }
/// types:
///   Thing: { standalone: true, fields: { id: string } }
/// ```
enum StandaloneTypes {
  /// Reports each standalone type that `reach`, which knows of calls only, holds.
  static func check(
    _ types: Directory<SymbolTable.DeclaredType>, _ reach: TypeReach,
    into diagnostics: inout Diagnostics
  ) {
    for type in types.inOrder where type.isStandalone && !reach.use(of: type.id).isEmpty {
      diagnostics.report(.standaloneInUse(type.name))
    }
  }
}

extension Diagnostic {
  /// A type says that no call uses it, and one does.
  static func standaloneInUse(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "standalone-in-use", at: name.range,
      "the type '\(name.value)' is standalone, but an endpoint uses it",
      hint: "remove 'standalone'",
      mend: Mend(
        "remove 'standalone'", .removalOfKey("standalone", of: name.range), isSafe: true))
  }
}
