import YAMLTree

/// A name on the wire belongs to one member of an object.
///
/// ```yaml
/// fields:
///   currency:     { type: Currency, also: [currencyCode] }
///   currencyCode: Currency
/// ```
enum WireNames {
  static func check(_ members: [ResolvedMember], into diagnostics: inout Diagnostics) {
    // Without further names those have seen to it that read the fields.
    guard members.contains(where: { !$0.syntax.alsoReadAs.isEmpty }) else { return }
    var places: [String: SourceRange] = [:]
    for member in members where !member.isFlattened {
      places[member.wireName] = member.syntax.wireName.range
    }
    for name in members.flatMap(\.syntax.alsoReadAs) {
      if let first = places[name.value] {
        diagnostics.report(.repeatedWireName(name, first: first))
      } else {
        places[name.value] = name.range
      }
    }
  }
}

extension Diagnostic {
  /// A further name of a member is a name of another.
  static func repeatedWireName(_ name: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "repeated-wire-name", at: name.range,
      "'\(name.value)' is the name of a member of this object already",
      hint: "a name on the wire can be read into one member only",
      notes: [Note("the other one is here", at: first)])
  }
}
