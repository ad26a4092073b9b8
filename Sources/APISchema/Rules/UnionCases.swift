import YAMLTree

/// A union has cases, each with conditions that no earlier case takes away and with members that are
/// not its tags. The last of several may do without conditions: it takes what no other case does.
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
    var earlier: [Conditions] = []
    for (position, unionCase) in cases.enumerated() {
      let conditions = Conditions(unionCase)
      if conditions.isEmpty {
        let isFallback = position > 0 && position == cases.count - 1
        if unionCase.facts.isWhole, !isFallback {
          diagnostics.report(.caseWithoutWhen(unionCase.name))
        }
        continue
      }
      if let taker = earlier.first(where: conditions.imply) {
        diagnostics.report(.unreachableCase(unionCase.name, taker: taker.name))
      }
      earlier.append(conditions)
      checkTags(of: unionCase, into: &diagnostics)
      for member in unionCase.has { check(member, of: unionCase, into: &diagnostics) }
    }
  }

  private static func checkTags(
    of unionCase: UnionCaseSyntax, into diagnostics: inout Diagnostics
  ) {
    for field in unionCase.fields {
      let tag = unionCase.tags.first { $0.wireName.value == field.wireName.value }
      if let tag { diagnostics.report(.tagIsField(field.wireName, tag: tag.wireName)) }
    }
  }

  /// A member that must be there is written by the case: as a field that is never absent or null.
  private static func check(
    _ member: Located<String>, of unionCase: UnionCaseSyntax, into diagnostics: inout Diagnostics
  ) {
    if let tag = unionCase.tags.first(where: { $0.wireName.value == member.value }) {
      diagnostics.report(.hasTag(member, tag: tag.wireName))
      return
    }
    guard let field = unionCase.fields.first(where: { $0.wireName.value == member.value }) else {
      // What could not be read may be the field.
      if unionCase.facts.isWhole {
        diagnostics.report(
          .hasNoField(member, declared: unionCase.fields.map(\.wireName)))
      }
      return
    }
    if !field.isRequired || field.type.isNullable {
      diagnostics.report(.hasOptionalField(member, field: field.wireName))
    }
  }

  /// What a value of a case meets.
  private struct Conditions {
    let name: Located<String>
    private let tags: [String: ValueSyntax.Content]
    private let has: Set<String>

    init(_ unionCase: UnionCaseSyntax) {
      name = unionCase.name
      tags = Dictionary(
        unionCase.tags.map { ($0.wireName.value, $0.value.content) }, uniquingKeysWith: { $1 })
      has = Set(unionCase.has.map(\.value)).union(tags.keys)
    }

    var isEmpty: Bool { has.isEmpty }

    /// Whether all that meets these conditions meets the others.
    func imply(_ others: Conditions) -> Bool {
      others.has.isSubset(of: has) && others.tags.allSatisfy { tags[$0.key] == $0.value }
    }
  }
}

extension TypeExpressionSyntax {
  /// Whether there is a question mark behind the type.
  fileprivate var isNullable: Bool { if case .nullable = self { true } else { false } }
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
      hint: "write 'when: { channel: Card }' or 'has: [Member]'; the last of several can do without"
    )
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
      notes: [Note("the case is told by it here", at: tag.range)],
      mend: .remove("the field", at: field.range))
  }

  /// A case is told by the presence of a member whose value it fixes.
  static func hasTag(_ member: Located<String>, tag: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "has-tag", at: member.range,
      "'\(member.value)' stands in 'when' already, so it is there anyway",
      hint: "take it out of 'has'",
      notes: [Note("its value is fixed here", at: tag.range)],
      mend: .remove("it", at: member.range, isSafe: true))
  }

  /// A case is told by the presence of a member that it would not write.
  static func hasNoField(
    _ member: Located<String>, declared fields: [Located<String>]
  ) -> Diagnostic {
    let declared = fields.map(\.value)
    return Diagnostic(
      .error, id: "has-no-field", at: member.range,
      "'\(member.value)' tells the case and is no field of it",
      hint: declared.closest(to: member.value).map { "did you mean '\($0)'?" }
        ?? "declare it under 'fields': what tells a case must be written with it",
      mend: .spelling(of: member, amongDeclared: declared) { name in
        fields.first { $0.value == name }?.range
      })
  }

  /// A case is told by the presence of a member that may be absent or null in it.
  static func hasOptionalField(_ member: Located<String>, field: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "has-optional-field", at: member.range,
      "'\(member.value)' tells the case, and its field may be absent or null",
      hint: "take the question mark away: in this case the member is there",
      notes: [Note("the field is declared here", at: field.range)])
  }
}
