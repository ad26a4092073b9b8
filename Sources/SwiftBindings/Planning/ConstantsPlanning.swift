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
    }
  }

  init(naming envelope: Envelope) {
    name = SwiftIdentifier(envelope.name)
    repeatsTypeName = envelope.name.repeats(typeName: "Envelope")
    let success = envelope.success.map { LiteralText($0.text) }
    switch envelope.content {
    case .value(let path):
      value = .valueEnvelope(value: LiteralText(path.text), success: success)
    case .page(let items, let number, let size, let total):
      let shape = ConstantsPlan.PageShape(
        items: LiteralText(items.text), number: LiteralText(number.text),
        size: LiteralText(size.text), total: LiteralText(total.text))
      value = .pageEnvelope(shape, success: success)
    }
    doc = DocPlan(envelope.facts.documentation(fallback: "A shape that answers come wrapped in."))
  }
}
