import YAMLTree

/// Where a value stands, which decides the form that it has.
enum ValueUse {
  /// In an example, on its way to the service.
  case request

  /// In an example, on its way from the service.
  case response

  /// In a default, a constant or the example of a field: cases of enumerations may be named.
  case declaration
}

/// Checks values against types.
struct ValueFitting {
  let table: TypeTable
  var patterns = Patterns()

  init(_ table: TypeTable) { self.table = table }

  /// Checks a value of a field, its limits included.
  ///
  /// - Returns: The value; in a declaration with enumerations in the form that requests have.
  mutating func fit(
    _ value: ValueSyntax, to member: ResolvedMember, in use: ValueUse,
    into diagnostics: inout Diagnostics
  ) -> ExampleValue {
    let earlier = diagnostics.all.count
    let fitted = fit(value, to: member.type, in: use, into: &diagnostics)
    diagnostics.blame(member.syntax.wireName.range, since: earlier)
    if use != .response, member.hasLimits {
      let amount = table.amount(of: member.type)
      let isGrouped = (amount?.type ?? member.type)?.nonNull == .groupedDecimal
      if let limited = amount.map({ value.member(at: WirePath(names: [$0.wireName])) }) ?? value {
        FittingLimits.check(
          isGrouped ? limited.withoutSeparators : limited, against: member.syntax.limits,
          patterns: &patterns, into: &diagnostics)
      }
    }
    return fitted
  }

  /// Checks a value. `nil` takes everything: it is a type that is wrong itself.
  mutating func fit(
    _ value: ValueSyntax, to type: TypeReference?, in use: ValueUse,
    into diagnostics: inout Diagnostics
  ) -> ExampleValue {
    guard let type else { return ExampleValue(value) }
    switch (type, value.content) {
    case (.any, _): return ExampleValue(value)
    case (.nullable, .null): return .null
    case (.nullable(let wrapped), _): return fit(value, to: wrapped, in: use, into: &diagnostics)
    case (_, .null): diagnostics.report(.unexpectedNull(value, wanted: table.words(for: type)))
    case (.array(let element), .array(let values)):
      return .array(values.map { fit($0, to: element, in: use, into: &diagnostics) })
    case (.map(let element), .object(let members)):
      return .object(
        members.map {
          ExampleValue.Member(
            name: $0.name.value, value: fit($0.value, to: element, in: use, into: &diagnostics))
        })
    case (.declared(let id), _):
      return fit(value, to: id, in: use, into: &diagnostics)
    case (.array, _), (.map, _):
      diagnostics.report(.wrongValue(value, wanted: table.words(for: type)))
    default: FittingValues.check(value, isScalar: type, in: table, into: &diagnostics)
    }
    return ExampleValue(value)
  }

  private mutating func fit(
    _ value: ValueSyntax, to id: TypeID, in use: ValueUse, into diagnostics: inout Diagnostics
  ) -> ExampleValue {
    switch table.shape(of: id) {
    case .broken, nil: return ExampleValue(value)
    case .enumeration(let enumeration):
      return FittingEnumValues.fit(
        value, to: enumeration, called: id.name, in: use, into: &diagnostics)
    case .object(let list):
      if case .object(let members) = value.content {
        return .object(
          fit(
            members, to: list, called: "'\(id.name)'", in: use, at: value.range,
            into: &diagnostics))
      }
    case .union(let cases):
      if case .object(let members) = value.content {
        let fitted = fit(
          members, toUnion: cases, called: id.name, in: use, at: value.range, into: &diagnostics)
        return .object(fitted ?? [])
      }
    case .text(let text):
      if case .string = value.content {
        if use != .response {
          FittingLimits.check(
            value, against: text.limits, patterns: &patterns, into: &diagnostics)
        }
        return ExampleValue(value)
      }
    }
    diagnostics.report(.wrongValue(value, wanted: table.words(for: .declared(id))))
    return ExampleValue(value)
  }
}

extension Diagnostics {
  /// Notes that values reported since then are not of the type that a field has.
  fileprivate mutating func blame(_ field: SourceRange, since earlier: Int) {
    if all.count > earlier {
      replaceEach(from: earlier) {
        $0.id == "wrong-value" && $0.subject == nil ? $0.with(subject: field) : $0
      }
    }
  }
}

extension ValueSyntax {
  /// The number that a text with separators between thousands stands for.
  fileprivate var withoutSeparators: ValueSyntax {
    guard case .string(let text) = content else { return self }
    return ValueSyntax(range: range, content: .number(text.filter { $0 != "," }))
  }
}
