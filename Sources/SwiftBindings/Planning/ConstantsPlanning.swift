import APISchema

extension ConstantsPlan.Constant {
  init(naming server: Server) {
    name = SwiftIdentifier(server.name)
    repeatsTypeName = server.name.repeats(typeName: "Server")
    value = .server(name: LiteralText(server.name), url: LiteralText(server.url))
    doc = DocPlan(
      server.facts.documentation(
        fallback: "A host of the API.", remark: "\(code: server.url)."))
  }

  init(naming credential: Credential) {
    name = SwiftIdentifier(credential.name)
    repeatsTypeName = credential.name.repeats(typeName: "Credential")
    switch credential.scheme {
    case .secretKeyHeader(let header):
      value = .secretKeyHeader(LiteralText(header))
      doc = DocPlan(
        credential.facts.documentation(
          fallback: "The secret key in the header \(code: header)."))
    case .bearer(let parameter):
      value = .bearer
      doc = DocPlan(
        credential.facts.documentation(
          fallback: "A bearer token, the parameter \(code: parameter) of each call."))
    }
  }

  init(naming envelope: Envelope) {
    name = SwiftIdentifier(envelope.name)
    repeatsTypeName = envelope.name.repeats(typeName: "Envelope")
    let success = envelope.success.map { LiteralText($0.text) }
    switch envelope.content {
    case .value(let path):
      value = .valueEnvelope(value: LiteralText(path.text), success: success)
    case .page(let shape):
      value = .pageEnvelope(ConstantsPlan.PageShape(naming: shape), success: success)
    }
    doc = DocPlan(envelope.facts.documentation(fallback: "A shape that answers come wrapped in."))
  }
}

extension ConstantsPlan.PageShape {
  fileprivate init(naming shape: PageShape) {
    func literal(_ path: WirePath) -> LiteralText { LiteralText(path.text) }
    items = literal(shape.items)
    number = literal(shape.number)
    size = literal(shape.size)
    total = literal(shape.total)
    pages = shape.pages.map(literal)
    hasNext = shape.hasNext.map(literal)
    hasPrevious = shape.hasPrevious.map(literal)
    first = shape.first.map(literal)
    last = shape.last.map(literal)
    parameter = shape.parameter.map(LiteralText.init)
  }
}
