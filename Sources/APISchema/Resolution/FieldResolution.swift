import YAMLTree

/// Checks members whose types are known, and makes the fields of the description of them.
struct FieldResolution {
  let table: TypeTable

  /// Checks values against types.
  var values: ValueFitting

  init(_ table: TypeTable) {
    self.table = table
    values = ValueFitting(table)
  }

  /// Fields for `members`. What is wrong with them is reported.
  mutating func fields(
    for list: MemberList, in file: String, into diagnostics: inout Diagnostics
  ) -> [Field] {
    WireNames.check(list.members, into: &diagnostics)
    FlattenedFields.check(list, table: table, into: &diagnostics)
    var fields: [Field] = []
    fields.reserveCapacity(list.members.count)
    for member in list.members {
      fields.append(field(for: member, in: file, into: &diagnostics))
    }
    return fields
  }

  private mutating func field(
    for member: ResolvedMember, in file: String, into diagnostics: inout Diagnostics
  ) -> Field {
    if member.syntax.serviceDefault != nil {
      FieldDefaults.check(member.syntax, into: &diagnostics)
    }
    SensitiveFields.check(member, table: table, into: &diagnostics)
    let limits = limits(of: member, into: &diagnostics)
    func value(_ syntax: ValueSyntax?) -> ExampleValue? {
      syntax.map { values.fit($0, to: member, in: .declaration, into: &diagnostics) }
    }
    return Field(
      wireName: member.wireName, alsoReadAs: member.syntax.alsoReadAs.map(\.value),
      swiftName: member.swiftName, type: member.type ?? .any,
      isRequired: member.syntax.isRequired, isFlattened: member.isFlattened,
      isSensitive: member.syntax.isSensitive?.value ?? false,
      constant: value(member.syntax.constant), serviceDefault: value(member.syntax.serviceDefault),
      limits: limits,
      limitedMember: limits == .none
        ? nil
        : table.amount(of: member.type).map {
          Field.LimitedMember(wireName: $0.wireName, swiftName: $0.swiftName)
        },
      example: value(member.syntax.example),
      facts: Facts(member.syntax.facts, in: file))
  }

  private mutating func limits(
    of member: ResolvedMember, into diagnostics: inout Diagnostics
  ) -> Limits {
    guard member.hasLimits else { return .none }
    let limits = member.syntax.limits
    MisplacedLimits.check(member, table: table, into: &diagnostics)
    LimitBounds.check(limits, into: &diagnostics)
    values.patterns.check(limits, into: &diagnostics)
    return Limits(limits)
  }
}

extension Limits {
  /// The limits as written.
  init(_ syntax: LimitsSyntax) {
    self.init(
      minimum: syntax.minimum?.value, maximum: syntax.maximum?.value, scale: syntax.scale?.value,
      minimumLength: syntax.minimumLength?.value, maximumLength: syntax.maximumLength?.value,
      pattern: syntax.pattern?.value, excluded: syntax.excluded.map(\.value))
  }
}
