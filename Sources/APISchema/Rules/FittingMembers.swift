import YAMLTree

/// An object of an example has the members that its type has, and no others.
///
/// ```yaml
/// request:
///   body: { nmae: TV Payment }
/// ```
enum FittingMembers {
  /// Reports members that no type declares.
  ///
  /// - Parameter renamed: The one member that is missing, if there is one unknown member as well.
  static func checkUnknown(
    _ members: [ValueSyntax.Member], in list: MemberList, renamed: String?, called owner: String,
    use: ValueUse, into diagnostics: inout Diagnostics
  ) {
    for member in members {
      let reader = list.members.first {
        $0.syntax.alsoReadAs.contains { $0.value == member.name.value }
      }
      if let reader, use != .response {
        diagnostics.report(.memberOnlyRead(member.name, written: reader.wireName))
      } else if let renamed, list.wireNames.closest(to: member.name.value) == nil {
        diagnostics.report(.renamedMember(member.name, of: owner, missing: renamed))
      } else {
        diagnostics.report(.unknownMember(member.name, of: owner, in: list))
      }
    }
  }

  /// Reports members that are not there, but for those that only seem to be misspelt.
  static func checkMissing(
    _ names: [String], besides others: [String], of owner: String, isPath: Bool,
    at range: SourceRange, into diagnostics: inout Diagnostics
  ) {
    let misspelt = Set(others.compactMap { names.closest(to: $0) })
    let missing = names.filter { !misspelt.contains($0) }
    if !missing.isEmpty {
      diagnostics.report(.missingMembers(missing, of: owner, isPath: isPath, at: range))
    }
  }

  /// Reports a constant that has another value in a request.
  static func checkConstant(
    _ written: ValueSyntax, _ value: ExampleValue, of member: ResolvedMember, in use: ValueUse,
    values: inout ValueFitting, into diagnostics: inout Diagnostics
  ) {
    guard use == .request, let constant = member.syntax.constant else { return }
    var ignored = Diagnostics()
    let expected = values.fit(constant, to: member, in: .declaration, into: &ignored)
    if expected != value {
      diagnostics.report(.wrongConstant(member.syntax.wireName, at: written.range))
    }
  }

  /// Reports that no case of a union fits.
  static func noCase(
    of cases: [ResolvedUnionCase], called name: String, for members: [ValueSyntax.Member],
    at range: SourceRange, into diagnostics: inout Diagnostics
  ) {
    // A union without cases is reported where it is declared.
    guard !cases.isEmpty else { return }
    var tags: [String] = []
    for unionCase in cases {
      let names = unionCase.syntax.tags.map(\.wireName.value) + unionCase.syntax.has.map(\.value)
      for name in names where !tags.contains(name) { tags.append(name) }
    }
    let nearest = cases.lazy.compactMap { $0.syntax.onlyUnmetCondition(by: members) }.first
    diagnostics.report(.noUnionCase(name, tags: tags, nearest: nearest, at: range))
  }
}

extension Diagnostic {
  /// A member of an example is none of the type.
  static func unknownMember(
    _ name: Located<String>, of owner: String, in list: MemberList
  ) -> Diagnostic {
    let declared = list.wireNames
    return Diagnostic(
      .error, id: "unknown-member", at: name.range, "\(owner) has no member '\(name.value)'",
      hint: declared.closest(to: name.value).map { "did you mean '\($0)'?" }
        ?? "declare it, or remove it from the example",
      mend: .spelling(of: name, amongDeclared: declared, at: list.place(of:)))
  }

  /// A member of an example is none of the type, which has one that the example lacks.
  static func renamedMember(
    _ name: Located<String>, of owner: String, missing: String
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-member", at: name.range, "\(owner) has no member '\(name.value)'",
      hint: "it lacks '\(missing)': write that, or declare '\(name.value)'")
  }

  /// A member stands under a name that is only read.
  static func memberOnlyRead(_ name: Located<String>, written: String) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-member", at: name.range,
      "'\(name.value)' is read in answers and never sent",
      hint: "requests send '\(written)'",
      mend: .write(ScalarText.written(written), at: name.range, isSafe: true))
  }

  /// Members that must be there are not.
  static func missingMembers(
    _ names: [String], of owner: String, isPath: Bool, at range: SourceRange
  ) -> Diagnostic {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    let hint =
      if isPath {
        "add \(names.count == 1 ? "it" : "them"): no part of a path can be left out"
      } else if names.count == 1 {
        "add it, or write '\(names[0])?' in the type if it may be left out"
      } else {
        "add them, or write a question mark behind the names of those that may be left out"
      }
    return Diagnostic(
      .error, id: "missing-member", at: range, "\(owner) lacks \(list)", hint: hint)
  }

  /// The members of a union lie beside the one that should hold them.
  static func unflattenedUnion(_ member: Located<String>, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unflattened-union", at: range,
      "the members of '\(member.value)' lie beside it here, and it does not say so",
      hint: "write 'flatten: true' where '\(member.value)' is declared, or put them into it",
      notes: [Note("it is declared here", at: member.range)], subject: member.range)
  }

  /// The members of an object fit no case of a union.
  ///
  /// - Parameter nearest: A case of which one condition alone is not met, and that condition.
  static func noUnionCase(
    _ union: String, tags: [String], nearest: (name: Located<String>, condition: String)?,
    at range: SourceRange
  ) -> Diagnostic {
    let list = tags.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .error, id: "no-union-case", at: range, "no case of '\(union)' fits",
      hint: nearest.map { "'\($0.name.value)' would, if it were not for \($0.condition)" }
        ?? "its cases are told apart by \(list)",
      notes: nearest.map { [Note("'\($0.name.value)' is declared here", at: $0.name.range)] } ?? [])
  }

  /// A constant has another value.
  static func wrongConstant(_ name: Located<String>, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "wrong-constant", at: range,
      "'\(name.value)' is always sent with its 'const', and this is something else",
      hint: "write the same value", notes: [Note("the constant is declared here", at: name.range)])
  }
}

extension UnionCaseSyntax {
  /// The one of several conditions that an object with these members does not meet, if it meets all
  /// others.
  fileprivate func onlyUnmetCondition(
    by members: [ValueSyntax.Member]
  ) -> (name: Located<String>, condition: String)? {
    func value(of name: String) -> ValueSyntax? {
      members.first { $0.name.value == name }?.value
    }
    var unmet: [String] = []
    for tag in tags where value(of: tag.wireName.value)?.content != tag.value.content {
      unmet.append("'\(tag.wireName.value): \(tag.value.plainText)'")
    }
    for member in has where (value(of: member.value)?.content ?? .null) == .null {
      unmet.append("'\(member.value)', which it has")
    }
    guard conditionCount > 1, unmet.count == 1 else { return nil }
    return (name, unmet[0])
  }
}

extension ValueSyntax {
  /// A scalar as it is written.
  fileprivate var plainText: String { ExampleValue(self).plainText }
}
