import APISchema

extension FailurePlan {
  init(naming failure: Failure, fields: [Field], types: DeclaredTypes) {
    let condition = failure.condition
    has = condition.has.map { LiteralText($0.text) }
    lacks = condition.lacks.map { LiteralText($0.text) }
    equals = condition.equals.map { equality in
      Equality(path: LiteralText(equality.path.text), value: ScalarPlan(equality.value))
    }
    status = condition.status
    moneyMoved =
      switch failure.moneyMoved {
      case .no: .no
      case .unknown: .unknown
      case .yes: .yes
      }
    let names = Set(fields.filter { $0.constant == nil }.map(\.swiftName))
    func access(_ path: WirePath) -> AccessPlan? {
      AccessPlan(following: path.names[...], in: fields, types: types)
    }
    // A property of that name already says what the refusal's protocol asks for.
    reason = names.contains("reason") ? nil : failure.reason.compactMap(access)
    failures = names.contains("failures") ? nil : failure.failures.flatMap(access)
    traceID = names.contains("traceID") ? nil : failure.traceID.flatMap(access)
    families = failure.families.compactMap { family in
      access(family.member).map { FamilyPlan(naming: family, access: $0) }
    }
  }
}

extension FamilyPlan {
  fileprivate init(naming family: MessageFamily, access: AccessPlan) {
    name = SwiftIdentifier(family.swiftName)
    rawValue = LiteralText(family.swiftName)
    repeatsTypeName = family.swiftName.repeats(typeName: "Family")
    texts = family.texts.map(LiteralText.init)
    self.access = access
    doc = DocPlan(family.facts.documentation(fallback: "A kind of this refusal."))
  }
}

extension TypePlan {
  /// The type of the kinds of a refusal, which is nested in the refusal's.
  init?(familiesOf plan: TypePlan) {
    guard case .model(let model) = plan.shape, let families = model.failure?.families,
      !families.isEmpty
    else { return nil }
    name = SwiftIdentifier("Family")
    parent = plan.fullName
    fullName = plan.fullName.nested(name)
    doc = DocPlan(
      """
      Kinds of this refusal that only the service's words tell apart. It may reword them at any time, \
      so a kind helps to explain a refusal and decides nothing.
      """)
    shape = .families(families)
  }
}

extension Failure {
  /// Wire name of the member that is itself the list of single reasons: its property is called
  /// `failures` and is never `nil`.
  var fieldOfFailures: String? {
    guard let failures, failures.names.count == 1,
      case .object(let object) = type.shape,
      let field = object.fields.first(where: { $0.wireName == failures.names[0] }),
      field.swiftName == "failures", field.type.unwrapped == .array(.string)
    else { return nil }
    return field.wireName
  }

  /// Whether the property for `field` is what the protocol asks for, where its type is an optional.
  func promisesOptional(_ field: Field) -> Bool {
    guard field.wireKind == .string else { return false }
    return field.swiftName == "reason" || field.swiftName == "traceID"
  }
}

extension AccessPlan {
  /// Follows a path through the fields of objects; `nil` where it does not end in text or a list of
  /// texts.
  fileprivate init?(following path: ArraySlice<String>, in fields: [Field], types: DeclaredTypes) {
    guard let name = path.first,
      let field = fields.first(where: { $0.wireName == name && $0.constant == nil })
    else { return nil }
    let step = Step(name: SwiftIdentifier(field.swiftName), isOptional: field.isOptionalInSwift)
    let declaration = types.declaration(behind: field.type)
    if path.count > 1 {
      guard case .object(let object)? = declaration?.shape,
        let rest = AccessPlan(following: path.dropFirst(), in: object.fields, types: types)
      else { return nil }
      steps = [step] + rest.steps
      conversion = rest.conversion
      return
    }
    steps = [step]
    switch field.type.unwrapped {
    case .string, .uuid, .email:
      // What must never be shown is no reason and no trace.
      guard !field.isSensitive else { return nil }
      conversion = .none
    case .array(.string): conversion = .none
    case .url: conversion = .absoluteString
    default:
      guard case .enumeration(let shape)? = declaration?.shape, shape.base != .integer else {
        return nil
      }
      conversion = .rawValue
    }
  }
}

extension ScalarPlan {
  /// A scalar; what is none counts as null.
  init(_ value: ExampleValue) {
    self =
      switch value {
      case .boolean(let isTrue): .boolean(isTrue)
      case .number(let digits): .number(LiteralText(DecimalDigits(digits)?.swiftLiteral ?? "0"))
      case .string(let text): .string(LiteralText(text))
      case .null, .array, .object: .null
      }
  }
}
