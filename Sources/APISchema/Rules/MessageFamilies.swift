import YAMLTree

/// A family of messages is told by texts in a member that holds text, and no earlier one takes all of
/// its messages.
///
/// ```yaml
/// families:
///   balance:      { in: message, contains: [balance] }
///   insufficient: { in: message, contains: [balance (, is not sufficient] }   # never reached
/// ```
enum MessageFamilies {
  static func check(
    _ error: ErrorSyntax, paths: ErrorPaths, into diagnostics: inout Diagnostics
  ) {
    var earlier: [ErrorSyntax.FamilySyntax] = []
    for family in error.families {
      UnusableSwiftNames.check(fixed: family.name, as: .case, into: &diagnostics)
      // What is not whole lacks what it needs, which is reported.
      guard family.facts.isWhole else { continue }
      if family.texts.isEmpty { diagnostics.report(.familyWithoutTexts(family.name)) }
      check(family.member, in: paths, into: &diagnostics)
      let taker = earlier.first { $0.member.value == family.member.value && $0.takes(family) }
      if let taker {
        diagnostics.report(.unreachableFamily(family.name, taker: taker.name))
      } else if !family.texts.isEmpty {
        earlier.append(family)
      }
    }
  }

  private static func check(
    _ path: Located<String>, in paths: ErrorPaths, into diagnostics: inout Diagnostics
  ) {
    guard let member = paths.member(at: path, isStrict: true, into: &diagnostics),
      let type = member.type
    else { return }
    if ![.string, .email, .url, .uuid].contains(type.nonNull) {
      diagnostics.report(
        .pathToWrongType(path, paths.table.words(for: type), wanted: "a string"))
    } else if member.syntax.isSensitive?.value == true {
      diagnostics.report(.familyOfSecret(path))
    }
  }
}

extension ErrorSyntax.FamilySyntax {
  /// Whether all messages of `other` are of this family: where this one's texts occur in that one's.
  fileprivate func takes(_ other: ErrorSyntax.FamilySyntax) -> Bool {
    var rest = other.texts.map { $0.value.utf8[...] }[...]
    for text in texts {
      while let next = rest.first, next.firstRange(of: text.value.utf8) == nil {
        rest.removeFirst()
      }
      guard let next = rest.first, let range = next.firstRange(of: text.value.utf8) else {
        return false
      }
      rest[rest.startIndex] = next[range.upperBound...]
    }
    return true
  }
}

extension Diagnostic {
  /// Nothing tells a family.
  static func familyWithoutTexts(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "family-without-texts", at: name.range,
      "nothing says which messages are of the family '\(name.value)'",
      hint: "write the texts that occur in them, as in 'contains: [is not sufficient]'")
  }

  /// All messages of a family are of an earlier one.
  static func unreachableFamily(_ name: Located<String>, taker: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "unreachable-family", at: name.range,
      "the family '\(name.value)' is never reached: all its messages are of '\(taker.value)' first",
      hint: "put the family that asks for more first",
      notes: [Note("this family comes first", at: taker.range)])
  }

  /// A family is told by words that nobody may look at.
  static func familyOfSecret(_ path: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "family-of-secret", at: path.range,
      "'\(path.value)' is 'sensitive', and a family would tell what it says",
      hint: "name another member, or remove 'sensitive' if it may be shown")
  }
}
