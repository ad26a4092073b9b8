import APISchema

extension MakerPlan {
  init(naming endpoint: Endpoint, constant: SwiftIdentifier, types: DeclaredTypes) {
    name = SwiftIdentifier(endpoint.swiftName)
    self.endpoint = constant
    response = endpoint.returns.swiftType(types)
    let inputs = endpoint.inputs
    parameters = inputs.map { input in
      Parameter(
        name: input.name, type: input.swiftType(types), isOptional: input.isOptional)
    }
    statements =
      endpoint.pathParameters.flatMap { $0.pathStatements(types) }
      + endpoint.queryParameters.flatMap { $0.queryStatements(types) }
    body =
      switch endpoint.body {
      case .none: .none
      case .fields(let fields):
        .members(fields.flatMap { [WritingPlan].statements(for: $0) })
      case .value: .value(inputs.first(where: \.isWholeBody)?.name ?? SwiftIdentifier("body"))
      }
    let names = Set(inputs.map(\.name.name))
    requestName = .free("request", "apiRequest", besides: names)
    writerName = .free("writer", "output", besides: names)
    doc = DocPlan(
      endpoint.documentation(types),
      parameters: inputs.map { DocPlan.Parameter(name: $0.name, text: $0.documentation) }
        .filter { !$0.text.isEmpty })
  }
}

/// A parameter of the function that makes a request.
struct EndpointInput {
  let name: SwiftIdentifier
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

  /// Whether the call can do without.
  var isOptional: Bool {
    switch source {
    case .path(let field), .query(let field), .member(let field): field.isOptionalInSwift
    case .body: false
    }
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
    var inputs: [EndpointInput] = []
    for field in pathParameters {
      inputs.append(EndpointInput(name: SwiftIdentifier(field.swiftName), source: .path(field)))
    }
    for field in queryParameters {
      inputs.append(EndpointInput(name: SwiftIdentifier(field.swiftName), source: .query(field)))
    }
    switch body {
    case .none: break
    case .fields(let fields):
      for field in fields where field.constant == nil {
        inputs.append(EndpointInput(name: SwiftIdentifier(field.swiftName), source: .member(field)))
      }
    case .value(let type):
      let name = SwiftIdentifier.free("body", "content", besides: Set(inputs.map(\.name.name)))
      inputs.append(EndpointInput(name: name, source: .body(type)))
    }
    return inputs.filter { !$0.isOptional } + inputs.filter(\.isOptional)
  }

  fileprivate func documentation(_ types: DeclaredTypes) -> CommentText {
    let call: CommentText = "\(CommentText(code: method.rawValue + " " + pathTemplate))."
    let retryRule: CommentText =
      switch retry {
      case .never: "Never send it twice: the service may do it twice."
      case .safe: "Sending it again does no harm."
      }
    var text = facts.doc.map { CommentText(prose: $0) } ?? .none
    var wire = call
    wire.append(retryRule)
    text.appendParagraph(wire)
    var origin = facts.sourceSentences
    origin.append(facts.schemaSentence)
    text.appendParagraph(origin)
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
  fileprivate func pathStatements(_ types: DeclaredTypes) -> [MakerPlan.Statement] {
    let name = SwiftIdentifier(swiftName)
    return [.path(key: LiteralText(wireName), name, textForm(types))]
      + checks.map(MakerPlan.Statement.check)
  }

  fileprivate func queryStatements(_ types: DeclaredTypes) -> [MakerPlan.Statement] {
    let name = SwiftIdentifier(swiftName)
    return [
      .query(
        key: LiteralText(wireName), name, textForm(types), isOptional: isOptionalInSwift)
    ] + checks.map(MakerPlan.Statement.check)
  }

  private func textForm(_ types: DeclaredTypes) -> MakerPlan.TextForm {
    if isSensitive { return .unprotectedText }
    switch type.unwrapped {
    case .string, .uuid, .email: return .string
    case .integer: return .int
    case .decimal: return .decimal
    case .boolean: return .bool
    case .url: return .absoluteString
    case .date, .timestamp, .any, .array, .map, .nullable: return .description
    case .declared:
      guard case .enumeration(let shape)? = types.declaration(behind: type)?.shape else {
        return .description
      }
      switch shape.base {
      case .string: return .rawText
      case .integer: return .rawInt
      case .dual: return .requestText
      }
    }
  }
}
