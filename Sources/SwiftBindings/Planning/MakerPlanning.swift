import APISchema

extension MakerPlan {
  init(naming endpoint: Endpoint, constant: SwiftIdentifier, types: DeclaredTypes) {
    name = SwiftIdentifier(endpoint.swiftName)
    self.endpoint = constant
    response = endpoint.returns.swiftType(types)
    let inputs = endpoint.inputs(types)
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
    statements = endpoint.statements(types)
    body =
      switch endpoint.body {
      case .none: .none
      case .fields(let fields): .members(WritingPlan.statements(for: fields))
      case .form(let fields): .form(FormStatement.statements(for: fields, types))
      case .value: .value(inputs.first(where: \.isWholeBody)?.name ?? SwiftIdentifier("body"))
      }
    let names = Set(inputs.map(\.name.name))
    requestName = .free("request", "apiRequest", besides: names)
    writerName = .free("writer", "output", besides: names)
    doc = DocPlan(endpoint.documentation(types), parameters: documented)
  }
}

extension Endpoint {
  fileprivate func documentation(_ types: DeclaredTypes) -> CommentText {
    var wire: CommentText = "\(code: method.rawValue + " " + path.template)."
    let retryRule: CommentText =
      switch retry {
      case .never: "Never send it twice: the service may do it twice."
      case .safe: "Sending it again does no harm."
      }
    wire.append(retryRule)
    if case .form = body { wire.append("The body is a form, not JSON.") }
    var text = facts.purpose
    text.appendParagraph(wire)
    text.appendOrigins(of: facts, with: facts.certainty.meaning)
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
  /// The type that a request is answered with, as it is written inside of `scope`.
  func swiftType(_ types: DeclaredTypes, in scope: TypeID? = nil) -> SwiftType {
    switch self {
    case .nothing: .noContent
    case .value(let type): types.type(type, in: scope)
    case .page(let item): types.type(item, in: scope).page
    }
  }
}
