import YAMLTree

/// Every name must stand for something that the schema declares.
///
/// ```yaml
/// fields:
///   amount: Mony
/// ```
enum UnknownNames {
  /// Reports a type that nothing declares, unless the declaration may have been lost.
  static func report(
    type name: Located<String>, in symbols: SymbolTable, into diagnostics: inout Diagnostics
  ) {
    guard symbols.isComplete else { return }
    if symbols.errors[name.value] != nil {
      diagnostics.report(.errorAsType(name))
    } else {
      let names = symbols.types.names + BuiltInTypes.all.keys.sorted()
      let meant = names.likeliest(for: name.value)
      diagnostics.report(
        .unknownType(name, meant: meant, at: meant.flatMap { symbols.types.place(of: $0.name) }))
    }
  }

  /// Reports a name of `kind` that nothing declares, unless the declaration may have been lost.
  static func report<Entry>(
    _ kind: DeclarationKind, _ name: Located<String>, among declared: Directory<Entry>,
    in symbols: SymbolTable, into diagnostics: inout Diagnostics
  ) {
    guard symbols.isComplete else { return }
    diagnostics.report(
      .unknownName(name, kind, declared: declared.names, at: declared.place(of:)))
  }
}

extension Diagnostic {
  /// A type expression names nothing that the schema declares.
  static func unknownType(
    _ name: Located<String>, meant: LikelyName?, at declaration: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-type", at: name.range, "no type is called '\(name.value)'",
      hint: meant.map { "did you mean '\($0.name)'?" },
      mend: meant.map { meant in
        BuiltInTypes.all[meant.name] == nil
          ? .spelling(of: name, declared: meant, at: declaration)
          : .write(meant.name, at: name.range, isSafe: meant.isCertain)
      })
  }

  /// A type expression names an error.
  static func errorAsType(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-type", at: name.range, "'\(name.value)' is an error and not a type",
      hint: "errors stand in 'errors' only; declare a type for values of the same shape")
  }

  /// A server, credential, envelope or error is declared nowhere.
  static func unknownName(
    _ name: Located<String>, _ kind: DeclarationKind, declared: [String],
    at place: (String) -> SourceRange?
  ) -> Diagnostic {
    let hint =
      if let meant = declared.closest(to: name.value) {
        "did you mean '\(meant)'?"
      } else if declared.isEmpty {
        "the schema declares none"
      } else if declared.count <= 5 {
        "these are declared: \(declared.joined(separator: ", "))"
      } else {
        String?.none
      }
    return Diagnostic(
      .error, id: "unknown-\(kind)", at: name.range, "no \(kind) is called '\(name.value)'",
      hint: hint, mend: .spelling(of: name, amongDeclared: declared, at: place))
  }
}
