import YAMLTree

/// A union has cases, each with a `when` that no earlier case takes away and with members that are
/// not its tags.
///
/// ```yaml
/// union:
///   card:    { when: { channel: Card }, fields: { number: string } }
///   cardGBP: { when: { channel: Card, currency: GBP }, fields: { cvv: string } }  # never reached
/// ```
enum UnionCases {
  static func check(
    _ cases: [UnionCaseSyntax], name: Located<String>, into diagnostics: inout Diagnostics
  ) {
    if cases.isEmpty { diagnostics.report(.unionWithoutCase(name)) }
    var earlier: [(name: Located<String>, tags: [String: String])] = []
    for unionCase in cases {
      if unionCase.tags.isEmpty {
        if unionCase.facts.isWhole { diagnostics.report(.caseWithoutWhen(unionCase.name)) }
        continue
      }
      let tags = Dictionary(
        unionCase.tags.map { ($0.wireName.value, $0.value.value) }, uniquingKeysWith: { $1 })
      let taker = earlier.first { $0.tags.allSatisfy { tags[$0.key] == $0.value } }
      if let taker { diagnostics.report(.unreachableCase(unionCase.name, taker: taker.name)) }
      earlier.append((unionCase.name, tags))
      for field in unionCase.fields where tags[field.wireName.value] != nil {
        let tag = unionCase.tags.first { $0.wireName.value == field.wireName.value }
        if let tag { diagnostics.report(.tagIsField(field.wireName, tag: tag.wireName)) }
      }
    }
  }
}

extension Diagnostic {
  /// A union has nothing to choose from.
  static func unionWithoutCase(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "union-without-case", at: name.range, "the union '\(name.value)' has no cases",
      hint: "write at least one, or use the type 'any'")
  }

  /// Nothing tells a case from the others.
  static func caseWithoutWhen(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "case-without-when", at: name.range,
      "nothing says how the case '\(name.value)' is known",
      hint: "write 'when' with the members and texts that tell it, as in 'when: { channel: Card }'")
  }

  /// Whatever matches a case matches an earlier one.
  static func unreachableCase(_ name: Located<String>, taker: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "unreachable-case", at: name.range,
      "the case '\(name.value)' is never reached: all that fits it fits '\(taker.value)' first",
      hint: "put the case with more members in 'when' first, or tell the two apart",
      notes: [Note("this case comes first", at: taker.range)])
  }

  /// The text of a member is fixed by the case and is a parameter of it as well.
  static func tagIsField(_ field: Located<String>, tag: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "tag-is-field", at: field.range,
      "'\(field.value)' tells the case and cannot be a field of it as well",
      hint: "remove the field: the case itself writes the member",
      notes: [Note("the case is told by it here", at: tag.range)])
  }
}
