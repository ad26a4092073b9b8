import YAMLTree

/// Whatever is declared must be used by an endpoint, directly or by way of others.
///
/// ```yaml
/// types:
///   Leftover: { fields: { id: string } }
/// ```
enum UnusedDeclarations {
  /// Reports each type that no call needs, and of those that only need each other the first.
  static func check(
    types: SymbolTable, table: TypeTable, reach: TypeReach, into diagnostics: inout Diagnostics
  ) {
    let unused = types.types.inOrder.filter { reach.use(of: $0.id).isEmpty }
    guard !unused.isEmpty else { return }
    var covered: Set<TypeID> = []
    for type in unused { TypeReach.visit(from: type.id, in: table, leaveOut: true, &covered) }
    var reported = unused.filter { !covered.contains($0.id) }
    // What these do not lead to are circles that nothing leads into.
    var circled: Set<TypeID> = []
    for type in reported { TypeReach.visit(from: type.id, in: table, leaveOut: false, &circled) }
    for type in unused where !circled.contains(type.id) {
      reported.append(type)
      TypeReach.visit(from: type.id, in: table, leaveOut: false, &circled)
    }
    for type in reported { diagnostics.report(.unusedType(type.name)) }
  }

  /// Reports what no endpoint and no default names.
  static func check<Entry>(
    _ kind: DeclarationKind, _ declared: Directory<Entry>, used: Set<String>,
    into diagnostics: inout Diagnostics
  ) {
    for name in declared.names where !used.contains(name) {
      guard let range = declared.place(of: name) else { continue }
      diagnostics.report(.unused(kind, Located(name, at: range)))
    }
  }
}

extension Diagnostic {
  /// Nothing uses a declaration.
  static func unused(_ kind: DeclarationKind, _ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "unused-\(kind)", at: name.range,
      "no endpoint uses the \(kind) '\(name.value)'",
      hint: "remove it, or name it where it belongs",
      mend: .remove("'\(name.value)'", at: name.range))
  }

  /// Nothing uses a type, and it does not say that programs do.
  static func unusedType(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "unused-type", at: name.range,
      "no endpoint uses the type '\(name.value)'",
      hint: "remove it, name it where it belongs, or add 'standalone: true' if programs use it",
      mend: .remove("'\(name.value)'", at: name.range))
  }
}
