import APISchema

extension MakerPlan {
  init(naming endpoint: Endpoint, constant: SwiftIdentifier, types: DeclaredTypes) {
    name = SwiftIdentifier(endpoint.swiftName)
    self.endpoint = constant
    response = endpoint.returns.swiftType(types)
    let inputs = endpoint.inputs
    var parameters: [Parameter] = []
    var documented: [DocPlan.Parameter] = []
    parameters.reserveCapacity(inputs.count)
    documented.reserveCapacity(inputs.count)
    for input in inputs {
      parameters.append(
        Parameter(name: input.name, type: input.swiftType(types), isOptional: input.isOptional))
      let text = input.documentation
      if !text.isEmpty { documented.append(DocPlan.Parameter(name: input.name, text: text)) }
    }
    self.parameters = parameters
    var statements: [Statement] = []
    for field in endpoint.pathParameters { field.appendPathStatements(to: &statements, types) }
    for field in endpoint.queryParameters { field.appendQueryStatements(to: &statements, types) }
    self.statements = statements
    body =
      switch endpoint.body {
      case .none: .none
      case .fields(let fields): .members(WritingPlan.statements(for: fields))
      case .value: .value(inputs.first(where: \.isWholeBody)?.name ?? SwiftIdentifier("body"))
      }
    let names = Set(inputs.map(\.name.name))
    requestName = .free("request", "apiRequest", besides: names)
    writerName = .free("writer", "output", besides: names)
    doc = DocPlan(endpoint.documentation(types), parameters: documented)
  }
}

/// A parameter of the function that makes a request.
struct EndpointInput {
  let name: SwiftIdentifier

  /// Whether the call can do without.
  let isOptional: Bool
  let source: Source

  enum Source {
    case path(Field)
    case query(Field)
    case member(Field)

    /// The whole body, of a declared type.
    case body(TypeReference)
  }

  var isWholeBody: Bool {
    if case .body = source { return true }
    return false
  }

  func swiftType(_ types: DeclaredTypes) -> SwiftType {
    switch source {
    case .path(let field), .query(let field), .member(let field): field.swiftType(types, in: nil)
    case .body(let type): types.type(type, in: nil)
    }
  }

  fileprivate var documentation: CommentText {
    switch source {
    case .path(let field), .query(let field), .member(let field): field.parameterDocumentation
    case .body: "What is sent."
    }
  }
}

extension Endpoint {
  /// Parameters of the function: those that a call cannot do without first, each group in the order
  /// path, query, body.
  var inputs: [EndpointInput] {
    var needed: [EndpointInput] = []
    var optional: [EndpointInput] = []
    func add(_ field: Field, _ source: EndpointInput.Source) {
      let input = EndpointInput(
        name: SwiftIdentifier(field.swiftName), isOptional: field.isOptionalInSwift, source: source)
      if input.isOptional { optional.append(input) } else { needed.append(input) }
    }
    for field in pathParameters { add(field, .path(field)) }
    for field in queryParameters { add(field, .query(field)) }
    switch body {
    case .none: break
    case .fields(let fields):
      for field in fields where field.constant == nil { add(field, .member(field)) }
    case .value(let type):
      let names = Set((needed + optional).map(\.name.name))
      let name = SwiftIdentifier.free("body", "content", besides: names)
      needed.append(EndpointInput(name: name, isOptional: false, source: .body(type)))
    }
    return needed + optional
  }

  fileprivate func documentation(_ types: DeclaredTypes) -> CommentText {
    var wire: CommentText = "\(code: method.rawValue + " " + pathTemplate)."
    let retryRule: CommentText =
      switch retry {
      case .never: "Never send it twice: the service may do it twice."
      case .safe: "Sending it again does no harm."
      }
    wire.append(retryRule)
    var text = facts.purpose
    text.appendParagraph(wire)
    text.appendOrigins(of: facts)
    text.appendParagraph(errors(types))
    return text
  }

  private func errors(_ types: DeclaredTypes) -> CommentText {
    let front: CommentText = "Sending throws ``LeatherbackError``"
    guard !failures.isEmpty else { return "\(front)." }
    let names = failures.map { id in
      CommentText(code: types.spelling(of: id, in: nil).spelling)
    }
    return "\(front); known refusals are \(CommentText(list: names))."
  }
}

extension Endpoint.Answer {
  /// The type that a request is answered with.
  func swiftType(_ types: DeclaredTypes) -> SwiftType {
    switch self {
    case .nothing: .noContent
    case .value(let type): types.type(type, in: nil)
    case .page(let item): types.type(item, in: nil).page
    }
  }
}

extension Field {
  fileprivate func appendPathStatements(
    to statements: inout [MakerPlan.Statement], _ types: DeclaredTypes
  ) {
    statements.append(
      .path(key: LiteralText(wireName), SwiftIdentifier(swiftName), textForm(types)))
    for check in parameterChecks(types) { statements.append(.check(check)) }
  }

  fileprivate func appendQueryStatements(
    to statements: inout [MakerPlan.Statement], _ types: DeclaredTypes
  ) {
    statements.append(
      .query(
        key: LiteralText(wireName), SwiftIdentifier(swiftName), textForm(types),
        isOptional: isOptionalInSwift))
    for check in parameterChecks(types) { statements.append(.check(check)) }
  }

  private func textForm(_ types: DeclaredTypes) -> MakerPlan.TextForm {
    if isSensitive { return .unprotectedText }
    switch type.unwrapped {
    case .string, .uuid, .email: return .string
    case .integer: return .int
    case .decimal: return .decimal
    case .boolean: return .bool
    case .url: return .absoluteString
    case .stringOrInteger: return .text
    case .date, .timestamp, .groupedDecimal, .any, .array, .map, .nullable: return .description
    case .declared:
      switch types.declaration(behind: type)?.shape {
      case .text?: return .rawText
      case .enumeration(let shape)?:
        switch shape.base {
        case .string: return .rawText
        case .integer: return .rawInt
        case .dual: return .requestText
        }
      case .object?, .union?, nil: return .description
      }
    }
  }
}
