import APISchema

/// Makes Swift expressions of values in an example, by their types.
///
/// Whatever has members or elements becomes a local of its own, in the order in which they are
/// needed: the compiler then meets small statements with their types written down.
struct ExampleExpressions {
  let types: DeclaredTypes
  private(set) var locals: [ExamplePlan.Local] = []
  private(set) var imports: ImportNeeds = []
  private var names = NameClaims()

  init(types: DeclaredTypes) { self.types = types }

  /// The expression for `value`; locals that it needs are added.
  mutating func expression(
    for value: ExampleValue, as type: TypeReference, named name: String
  ) -> ExpressionPlan {
    switch (type, value) {
    case (.nullable, .null): return .null
    case (.nullable(let wrapped), _): return expression(for: value, as: wrapped, named: name)
    case (.any, _): return json(value, named: name)
    case (.array(let element), .array(let values)):
      let elements = values.map { expression(for: $0, as: element, named: name + "Item") }
      return local(.array(elements), isEmpty: elements.isEmpty, as: type, named: name)
    case (.map(let element), .object(let members)):
      let entries = members.map { member in
        ExpressionPlan.Entry(
          key: LiteralText(member.name),
          value: expression(for: member.value, as: element, named: name + "Item"))
      }
      return local(.dictionary(entries), isEmpty: entries.isEmpty, as: type, named: name)
    case (.declared(let id), _): return declared(value, as: id, named: name)
    case (.boolean, .boolean(let isTrue)): return .boolean(isTrue)
    case (.integer, .number(let text)):
      return .integer(LiteralText.integer(DecimalDigits(text)?.plain ?? text))
    case (.stringOrInteger, .number(let text)):
      return .integer(LiteralText.integer(DecimalDigits(text)?.plain ?? text))
    case (.decimal, .number(let text)): return decimal(text, named: name)
    case (.groupedDecimal, .string(let text)):
      return decimal(text.filter { $0 != "," }, named: name)
    case (.url, .string(let text)):
      imports.insert(.foundation)
      return exact(.url, text, named: name)
    case (.timestamp, .string(let text)): return exact(.timestamp, text, named: name)
    case (.publicKey, .string(let text)): return exact(.publicKey, text, named: name)
    case (.date, .string(let text)): return exact(.date, text, named: name)
    case (_, .string(let text)): return .string(LiteralText(text))
    default: return json(value, named: name)
    }
  }

  private mutating func decimal(_ text: String, named name: String) -> ExpressionPlan {
    imports.insert(.foundation)
    guard let number = DecimalDigits(text), number.digits.utf8.count <= 18 else {
      return exact(.decimal, text, named: name)
    }
    if !number.hasFraction, Int(number.plain) != nil {
      return .integer(LiteralText.integer(number.plain))
    }
    return .decimal(
      isNegative: number.isNegative, exponent: number.exponent,
      significand: LiteralText.integer(number.digits))
  }

  /// A value made from its text, which is a local where it would make the line too long.
  private mutating func exact(
    _ kind: ExpressionPlan.Exact, _ text: String, named name: String
  ) -> ExpressionPlan {
    guard text.utf8.count > 32 else { return .exact(kind, .literal(LiteralText(text))) }
    let local = local(.string(LiteralText(text)), as: .string, named: name + "Text")
    guard case .local(let name) = local else { return local }
    return .exact(kind, .local(name))
  }

  private mutating func json(_ value: ExampleValue, named name: String) -> ExpressionPlan {
    switch value {
    case .null: return .constant(SwiftIdentifier("null"))
    case .boolean(let isTrue): return .boolean(isTrue)
    case .number(let text):
      return Int(text).map { String($0) == text } == true
        ? .integer(LiteralText.integer(text)) : exact(.number, text, named: name)
    case .string(let text): return .string(LiteralText(text))
    case .array(let values):
      let elements = values.map { json($0, named: name + "Item") }
      return local(.array(elements), isEmpty: elements.isEmpty, as: .any, named: name)
    case .object(let members):
      let entries = entries(of: members, named: name)
      return local(.dictionary(entries), isEmpty: entries.isEmpty, as: .any, named: name)
    }
  }

  private mutating func entries(
    of members: [ExampleValue.Member], named name: String
  ) -> [ExpressionPlan.Entry] {
    members.map { member in
      ExpressionPlan.Entry(
        key: LiteralText(member.name), value: json(member.value, named: name + "Item"))
    }
  }

  private mutating func local(
    _ expression: ExpressionPlan, isEmpty: Bool, as type: TypeReference, named name: String
  ) -> ExpressionPlan {
    let swiftType = types.type(type, in: nil)
    imports.formUnion(swiftType.imports)
    return isEmpty ? expression : local(expression, as: swiftType, named: name)
  }

  private mutating func local(
    _ expression: ExpressionPlan, as type: SwiftType, named name: String
  ) -> ExpressionPlan {
    let name = names.claim(SwiftIdentifier(name).name)
    locals.append(ExamplePlan.Local(name: name, type: type, value: expression))
    return .local(name)
  }
}

// Declared types.
extension ExampleExpressions {
  private mutating func declared(
    _ value: ExampleValue, as id: TypeID, named name: String
  ) -> ExpressionPlan {
    guard let declaration = types.declaration(of: id) else { return json(value, named: name) }
    switch (declaration.shape, value) {
    case (.enumeration(let shape), _): return enumValue(value, of: shape, id: id)
    case (.object(let shape), .object(let members)):
      let arguments = arguments(for: shape, from: members)
      return local(
        .call(types.spelling(of: id, in: nil), arguments),
        as: types.spelling(of: id, in: nil), named: name)
    case (.union(let shape), .object(let members)):
      return union(shape, id: id, from: members, besides: [], named: name)
    case (.text, .string(let text)):
      return .text(types.spelling(of: id, in: nil), LiteralText(text))
    default: return json(value, named: name)
    }
  }

  private func enumValue(
    _ value: ExampleValue, of shape: EnumShape, id: TypeID
  ) -> ExpressionPlan {
    if let known = shape.cases.first(where: { $0.wire.matches(value) }) {
      return .constant(SwiftIdentifier(known.swiftName))
    }
    let type = types.spelling(of: id, in: nil)
    switch value {
    case .number(let text):
      let digits = DecimalDigits(text)?.plain ?? text
      return shape.base == .integer
        ? .rawInteger(type, LiteralText.integer(digits)) : .rawText(type, LiteralText(digits))
    case .string(let text): return .rawText(type, LiteralText(text))
    case .null, .boolean, .array, .object: return .null
    }
  }

  /// Arguments of a model's initializer; members that are absent, or null for `nil`, take its defaults.
  mutating func arguments(
    for shape: ObjectShape, from members: [ExampleValue.Member]
  ) -> [ExamplePlan.Argument] {
    var arguments: [ExamplePlan.Argument] = []
    let visible = shape.fields.filter { $0.constant == nil }
    for field in visible {
      guard let value = value(of: field, in: shape, from: members) else { continue }
      arguments.append(
        ExamplePlan.Argument(label: SwiftIdentifier(field.swiftName), value: value))
    }
    if shape.isOpen, let others = additional(to: shape, from: members) {
      arguments.append(
        ExamplePlan.Argument(label: SwiftIdentifier("additionalMembers"), value: others))
    }
    return arguments
  }

  /// The expression for a member of an object; `nil` where it is absent or stands for no value.
  mutating func value(
    of field: Field, in shape: ObjectShape, from members: [ExampleValue.Member]
  ) -> ExpressionPlan? {
    guard !field.isFlattened else {
      guard case .declared(let id) = field.type.unwrapped,
        case .union(let union)? = types.declaration(of: id)?.shape
      else { return nil }
      let tags = Set(union.tellingNames)
      if field.isOptionalInSwift, !members.contains(where: { tags.contains($0.name) }) {
        return nil
      }
      let besides = shape.fields.filter { !$0.isFlattened }.flatMap(\.wireNames)
      return self.union(
        union, id: id, from: members, besides: Set(besides), named: field.swiftName)
    }
    guard let value = members.value(of: field) else { return nil }
    // A member of any type that must be there has no other way to be null.
    if value == .null, field.isOptionalInSwift { return nil }
    // The runtime reads empty text as "no URL" where there need not be one.
    if field.isOptionalInSwift, field.wireKind == .url, value == .string("") { return nil }
    return expression(for: value, as: field.type, named: field.swiftName)
  }

  private mutating func union(
    _ shape: UnionShape, id: TypeID, from members: [ExampleValue.Member], besides: Set<String>,
    named name: String
  ) -> ExpressionPlan {
    let type = types.spelling(of: id, in: nil)
    guard let unionCase = shape.match(members) else {
      let others = entries(of: members.filter { !besides.contains($0.name) }, named: name)
      let values = local(
        .dictionary(others), isEmpty: others.isEmpty, as: .map(.any), named: name + "Members")
      return local(.unionCase(SwiftIdentifier("other"), values), as: type, named: name)
    }
    var arguments: [ExamplePlan.Argument] = []
    if case .object(let object) = unionCase.payload.shape {
      arguments = self.arguments(
        for: object, from: unionCase.ownMembers(of: members, besides: besides))
    }
    let payload = ExpressionPlan.call(
      types.spelling(of: unionCase.payload.id, in: nil), arguments)
    let payloadLocal = local(
      payload, as: types.spelling(of: unionCase.payload.id, in: nil),
      named: unionCase.swiftName)
    return local(
      .unionCase(SwiftIdentifier(unionCase.swiftName), payloadLocal), as: type, named: name)
  }

  private mutating func additional(
    to shape: ObjectShape, from members: [ExampleValue.Member]
  ) -> ExpressionPlan? {
    let others = shape.additionalMembers(of: members, types: types)
    guard !others.isEmpty else { return nil }
    let entries = entries(of: others, named: "additionalMembers")
    return local(.dictionary(entries), isEmpty: false, as: .map(.any), named: "additionalMembers")
  }
}
