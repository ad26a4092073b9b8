import APISchema

extension TypePlan {
  /// Adds the plans of a type and of what is nested in it, outermost first.
  ///
  /// - Parameters:
  ///   - failure: The refusal that the type is the shape of.
  ///   - tags: Names in the same object that tell the type from the other cases of its union.
  static func append(
    _ declaration: TypeDeclaration, of failure: Failure? = nil, tags: [String] = [],
    types: DeclaredTypes, to plans: inout [TypePlan]
  ) {
    let plan = TypePlan(naming: declaration, failure: failure, tags: tags, types: types)
    plans.append(plan)
    if let families = TypePlan(familiesOf: plan) { plans.append(families) }
    if case .union(let union) = declaration.shape {
      for unionCase in union.cases {
        append(
          unionCase.payload, tags: unionCase.tags.map(\.wireName), types: types, to: &plans)
      }
    }
    guard !declaration.nested.isEmpty else { return }
    let payloads = declaration.payloadIDs
    for nested in declaration.nested where !payloads.contains(nested.id) {
      append(nested, types: types, to: &plans)
    }
  }

  private init(
    naming declaration: TypeDeclaration, failure: Failure?, tags: [String], types: DeclaredTypes
  ) {
    name = SwiftIdentifier(declaration.swiftName)
    fullName = types.spelling(of: declaration.id, in: nil)
    parent = declaration.id.parent.map { types.spelling(of: $0, in: nil) }
    let isHashable = types.hashable.contains(declaration.id)
    let facts = declaration.facts
    switch declaration.shape {
    case .object(let object):
      doc = DocPlan(facts.documentation(fallback: "An object of the API."))
      shape = .model(
        ModelPlan(
          naming: object, of: declaration.id, isHashable: isHashable, failure: failure,
          tags: tags, types: types))
    case .enumeration(let enumeration):
      doc = DocPlan(
        facts.documentation(
          fallback: "A value of the API.",
          remark: "The service may send values that are not listed here."))
      shape = .openEnum(
        OpenEnumPlan(
          naming: enumeration, typeName: declaration.swiftName,
          isTextInRequests: types.textInRequests.contains(declaration.id)))
    case .union(let union):
      doc = DocPlan(
        facts.documentation(
          fallback: "One of several objects of the API.",
          remark: union.remark))
      shape = .union(
        UnionPlan(
          naming: union, of: declaration.id, isHashable: isHashable,
          isFlattened: types.flattened.contains(declaration.id), types: types))
    case .text(let text):
      doc = DocPlan(facts.documentation(fallback: "A text of the API.", remark: text.remark))
      shape = .text(TextTypePlan(naming: text))
    }
  }
}

extension TypeID {
  /// The type that holds this one, if any.
  var parent: TypeID? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    return TypeID(String(name[..<dot]))
  }
}

extension TypeDeclaration {
  /// Payloads of a union: they may be listed among the nested types as well.
  fileprivate var payloadIDs: Set<TypeID> {
    guard case .union(let union) = shape else { return [] }
    return Set(union.cases.map(\.payload.id))
  }
}

extension OpenEnumPlan {
  init(naming shape: EnumShape, typeName: String, isTextInRequests: Bool) {
    form =
      switch shape.base {
      case .string: .string
      case .integer: .integer
      case .dual: .dual
      }
    self.isTextInRequests = isTextInRequests
    constants = shape.cases.map { enumCase in
      Constant(
        name: SwiftIdentifier(enumCase.swiftName),
        value: Value(enumCase.wire),
        repeatsTypeName: enumCase.swiftName.repeats(typeName: typeName),
        doc: DocPlan(enumCase.documentation)
      )
    }
  }
}

extension OpenEnumPlan.Value {
  fileprivate init(_ wire: EnumCase.Wire) {
    self =
      switch wire {
      case .string(let text): .string(LiteralText(text))
      case .integer(let number): .integer(number)
      // The form in answers was never seen: the number's digits stand for the value.
      case .dual(let request, let response):
        .dual(request: request, text: LiteralText(response ?? String(request)))
      }
  }
}

extension EnumCase {
  fileprivate var documentation: CommentText {
    let form: CommentText =
      switch wire {
      case .string(let text): "\(code: text) on the wire."
      case .integer(let number): "\(code: String(number)) on the wire."
      case .dual(let request, let response?):
        """
        \(code: String(request)) in requests, \(code: response) in \
        answers.
        """
      case .dual(let request, nil):
        "\(code: String(request)) in requests; its form in answers was never seen."
      }
    return facts.documentation(fallback: .none, remark: form)
  }
}

extension String {
  /// Whether the linter wants this name of a constant without the name of its type at the end.
  func repeats(typeName: String) -> Bool {
    count > typeName.count && hasSuffix(typeName)
  }
}
