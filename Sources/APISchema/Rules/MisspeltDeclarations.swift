import YAMLTree

/// A declaration has the name under which others use it.
///
/// ```yaml
/// types:
///   Link:  { fields: { price: Money, tax: Money? } }
///   Monye: { fields: { amount: decimal } }
/// ```
///
/// Each use would be called misspelt, and its mend would be to misspell it. What most write is right.
enum MisspeltDeclarations {
  /// Puts one finding at the declaration in place of several at the places that use it.
  ///
  /// - Parameter isUnused: Whether nobody writes a declared name as it is declared.
  static func report(in diagnostics: inout Diagnostics, where isUnused: (String) -> Bool) {
    var groups: [Diagnostic.Mend.Spelling: Uses] = [:]
    for diagnostic in diagnostics.all { note(diagnostic, isTold: true, in: &groups) }
    guard !groups.isEmpty else { return }
    for diagnostic in diagnostics.withheld { note(diagnostic, isTold: false, in: &groups) }
    let several = groups.filter { spelling, uses in
      uses.isTold && uses.places.count > 1 && isUnused(spelling.declared)
    }
    for (spelling, uses) in several.sorted(by: { $0.value.isBefore($1.value) }) {
      let others = several.filter {
        $0.key.declaration == spelling.declaration && $0.key != spelling
      }
      // Of two names one at least is misspelt where it is used.
      guard let declaration = spelling.declaration,
        others.allSatisfy({ $0.value.places.count < uses.places.count })
      else { continue }
      diagnostics.replace(
        where: {
          $0.mend?.spelling == spelling
            || ($0.id == "unusable-swift-name" && $0.range == declaration)
        },
        by: .misspeltDeclaration(spelling, at: declaration, uses: uses))
    }
  }

  /// Those who write a name that is not declared.
  struct Uses {
    var places: Set<SourceRange> = []

    /// Whether one of them is reported, and not only what follows from something else.
    var isTold = false

    /// Whether no other declared name is like the one that they write.
    var isCertain = true

    /// Whether the name is the schema's own, and on no wire.
    var isInSchemaOnly = true

    /// Whether the first of these stands before the first of others.
    fileprivate func isBefore(_ others: Uses) -> Bool {
      guard let first = inOrder.first, let other = others.inOrder.first else { return false }
      return first.isBefore(other)
    }

    /// The places in the order of the schema.
    var inOrder: [SourceRange] { places.sorted { $0.isBefore($1) } }
  }

  private static func note(
    _ diagnostic: Diagnostic, isTold: Bool, in groups: inout [Diagnostic.Mend.Spelling: Uses]
  ) {
    guard let mend = diagnostic.mend, let spelling = mend.spelling, spelling.declaration != nil
    else { return }
    var uses = groups[spelling] ?? Uses()
    uses.places.insert(mend.edits.first?.range ?? diagnostic.range)
    if isTold { uses.isTold = true }
    if !mend.isSafe { uses.isCertain = false }
    if !namesOfSchema.contains(diagnostic.id) { uses.isInSchemaOnly = false }
    groups[spelling] = uses
  }

  /// Kinds that are about names that only the schema has.
  private static let namesOfSchema: Set = [
    "unknown-type", "unknown-error", "unknown-server", "unknown-credential", "unknown-envelope",
  ]
}

extension Diagnostic {
  /// Nobody uses a declaration under its own name, and several use it under another.
  static func misspeltDeclaration(
    _ spelling: Mend.Spelling, at declaration: SourceRange, uses: MisspeltDeclarations.Uses,
    isMendable: Bool = true
  ) -> Diagnostic {
    let places = uses.inOrder
    let notes = Note.few(places.map { Note("'\(spelling.written)' stands here", at: $0) })
    let text = ScalarText.written(spelling.written)
    return Diagnostic(
      .error, id: "misspelt-declaration", at: declaration,
      "no place says '\(spelling.declared)', and \(places.count) say '\(spelling.written)', "
        + "which is not declared",
      hint: "did you mean '\(spelling.written)'?", notes: notes,
      // On the wire the declaration may be what is right.
      mend: isMendable
        ? .write(text, at: declaration, isSafe: uses.isCertain && uses.isInSchemaOnly) : nil)
  }
}
