import YAMLTree

/// A value that is good for a time is good for some, and no member has the name of that time.
///
/// ```yaml
/// Quote: { life: 0, fields: { rate: decimal } }
/// ```
enum Lifetimes {
  static func check(
    _ life: Located<Int>?, of members: [ResolvedMember], into diagnostics: inout Diagnostics
  ) {
    guard let life else { return }
    if life.value == 0 { diagnostics.report(.noLife(at: life.range)) }
    // A constant has no name in Swift.
    let member = members.first { $0.swiftName == "lifetime" && $0.syntax.constant == nil }
    if let member { diagnostics.report(.lifetimeTwice(member.syntax.wireName, life: life.range)) }
  }
}

extension Diagnostic {
  /// A value would be over as soon as it is there.
  static func noLife(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-life", at: range,
      "a value that is good for 0 seconds is never good",
      hint: "write how many seconds it is good for, or take 'life' away")
  }

  /// A member has the Swift name of what says how long the value is good.
  static func lifetimeTwice(_ member: Located<String>, life: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "lifetime-twice", at: member.range,
      "'\(member.value)' is called 'lifetime' in Swift, as is what says how long the value is good",
      hint: "choose another Swift name for the member with 'name:'",
      notes: [Note("the life is stated here", at: life)])
  }
}
