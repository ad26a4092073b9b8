import YAMLTree

/// Only a union can lie beside the other members of an object, and none of its members may be one
/// of theirs.
///
/// ```yaml
/// body:
///   channel: Channel
///   method: { type: PaymentMethod, flatten: true }    # its cases are told apart by 'channel'
/// ```
enum FlattenedFields {
  static func check(_ list: MemberList, table: TypeTable, into diagnostics: inout Diagnostics) {
    guard list.flattened != nil else { return }
    var union: Located<String>?
    for member in list.members {
      guard let flatten = member.syntax.isFlattened, flatten.value, let type = member.type else {
        continue
      }
      switch table.shape(of: type) {
      case .broken: continue
      case .union(let cases):
        if let union {
          diagnostics.report(.flattenedTwice(member.syntax.wireName, first: union))
          continue
        }
        union = member.syntax.wireName
        for name in wireNames(of: cases, table: table) {
          if let clash = list[name] {
            diagnostics.report(
              .flattenedClash(name, union: member.syntax.wireName, with: clash.syntax.wireName))
          }
        }
      case .object, .enumeration, .text, nil:
        diagnostics.report(
          .flattenedType(member.syntax.wireName, at: flatten.range, table.words(for: type)))
      }
    }
  }

  /// Names of tags and members of all cases, each once.
  static func wireNames(of cases: [ResolvedUnionCase], table: TypeTable) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for unionCase in cases {
      let tags = unionCase.syntax.tags.map(\.wireName.value)
      let fields = unionCase.syntax.fields.map(\.wireName.value)
      for name in tags + fields where seen.insert(name).inserted { names.append(name) }
    }
    return names
  }
}

extension Diagnostic {
  /// A field that is flattened is no union.
  static func flattenedType(
    _ name: Located<String>, at range: SourceRange, _ type: String
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "flattened-type", at: range,
      "'\(name.value)' is \(type), and only a union can be flattened",
      hint: "remove 'flatten', or write the members into this object")
  }

  /// A member of a flattened union is one of the object as well.
  static func flattenedClash(
    _ wireName: String, union: Located<String>, with member: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "flattened-clash", at: member.range,
      "'\(wireName)' is also a member of the union '\(union.value)' that lies in this object",
      hint: "the union writes it; remove it here",
      notes: [Note("the union is flattened here", at: union.range)])
  }

  /// Two unions lie in one object.
  static func flattenedTwice(_ name: Located<String>, first: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "flattened-twice", at: name.range,
      "'\(name.value)' is the second flattened union of this object",
      hint: "an object has room for one: nobody could tell whose a member is",
      notes: [Note("the first one is here", at: first.range)])
  }
}
