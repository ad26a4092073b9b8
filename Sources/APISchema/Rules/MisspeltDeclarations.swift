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
    for (spelling, uses) in several.sorted(by: { $0.value.first < $1.value.first }) {
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

    /// The places in the order of the schema.
    var inOrder: [SourceRange] { places.sorted { $0.order < $1.order } }

    fileprivate var first: Order { places.map(\.order).min() ?? Order(path: "", offset: 0) }
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

/// Order of places in a schema.
private struct Order: Comparable {
  let path: String
  let offset: Int

  static func < (left: Order, right: Order) -> Bool {
    (left.path, left.offset) < (right.path, right.offset)
  }
}

extension SourceRange {
  fileprivate var order: Order { Order(path: path, offset: lowerBound) }
}

extension Diagnostic {
  /// Nobody uses a declaration under its own name, and several use it under another.
  static func misspeltDeclaration(
    _ spelling: Mend.Spelling, at declaration: SourceRange, uses: MisspeltDeclarations.Uses,
    isMendable: Bool = true
  ) -> Diagnostic {
    let places = uses.inOrder
    let shown = 3
    let rest = places.count - shown
    let notes = places.prefix(shown).enumerated().map { position, place in
      let isLast = position == shown - 1 && rest > 0
      let more = rest == 1 ? ", and in one more place" : ", and in \(rest) more places"
      return Note("'\(spelling.written)' stands here\(isLast ? more : "")", at: place)
    }
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
