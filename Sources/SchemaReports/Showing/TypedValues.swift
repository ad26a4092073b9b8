import APISchema

/// Looks at the values of examples as the schema understands them.
struct TypedValues {
  private let types: [TypeID: TypeDeclaration]
  private let envelopes: [String: Envelope]

  init(of api: APIDescription) {
    var types: [TypeID: TypeDeclaration] = [:]
    func add(_ type: TypeDeclaration) {
      types[type.id] = type
      if case .union(let union) = type.shape {
        for unionCase in union.cases { add(unionCase.payload) }
      }
      for nested in type.nested { add(nested) }
    }
    for type in api.types + api.failures.map(\.type) { add(type) }
    self.types = types
    envelopes = Dictionary(api.envelopes.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The same example with `***` in place of each text that is never to be shown.
  func redacted(_ example: Example, of endpoint: Endpoint) -> Example {
    let body: ExampleValue? =
      switch (endpoint.body, example.body) {
      case (.fields(let fields), .object(let members)?), (.form(let fields), .object(let members)?):
        .object(redacted(members, fields))
      case (.value(let type), let value?): redacted(value, type)
      default: example.body
      }
    return Example(
      name: example.name, path: redacted(example.path, endpoint.pathParameters),
      query: redacted(example.query, endpoint.queryParameters),
      headers: redacted(example.headers, endpoint.headers), body: body,
      response: Example.Response(
        status: example.response.status,
        body: example.response.body.map { redactedAnswer($0, of: endpoint, example) },
        failure: example.response.failure),
      facts: example.facts)
  }

  /// The same page with `***` in place of each text that is never to be shown.
  func redacted(_ example: PageExample, of page: HostedPage) -> PageExample {
    PageExample(
      name: example.name, payload: redacted(example.payload, page.payload ?? []),
      query: redacted(example.query, page.query), url: example.url, returned: example.returned,
      facts: example.facts)
  }

  /// The same event with `***` in place of each text that is never to be shown.
  func redacted(_ example: Webhook.Example, of webhook: Webhook) -> ExampleValue {
    redacted(example.body, .declared(webhook.type))
  }

  /// The first value of a declared type in an event, with nothing that is never to be shown.
  func value(
    of id: TypeID, in example: Webhook.Example, of webhook: Webhook
  ) -> ExampleValue? {
    find(id, in: redacted(example, of: webhook), .declared(webhook.type))
  }

  /// The first value of a declared type in an answer or in what is sent.
  func value(of id: TypeID, in example: Example, of endpoint: Endpoint) -> ExampleValue? {
    if let failure = example.response.failure, let body = example.response.body {
      if let found = find(id, in: body, .declared(failure)) { return found }
    } else if let (value, type) = answer(of: example, endpoint),
      let found = find(id, in: value, type)
    {
      return found
    }
    switch (endpoint.body, example.body) {
    case (.fields(let fields), .object(let members)?): return find(id, in: members, fields)
    case (.value(let type), let value?): return find(id, in: value, type)
    default: return nil
    }
  }
}

// Answers.
extension TypedValues {
  /// Names that lead to the result in an answer, and the type of the result.
  private func result(of endpoint: Endpoint) -> (path: [String], type: TypeReference)? {
    let content = endpoint.envelope.flatMap { envelopes[$0]?.content }
    switch (endpoint.returns, content) {
    case (.nothing, _): return nil
    case (.value(let type), .value(let path)?): return (path.names, type)
    case (.value(let type), _): return ([], type)
    case (.page(let item), .page(let page)?): return (page.items.names, .array(item))
    case (.page(let item), _): return ([], .array(item))
    }
  }

  private func answer(
    of example: Example, _ endpoint: Endpoint
  ) -> (ExampleValue, TypeReference)? {
    guard let result = result(of: endpoint), var value = example.response.body else { return nil }
    for name in result.path {
      guard case .object(let members) = value,
        let member = members.first(where: { $0.name == name })
      else { return nil }
      value = member.value
    }
    return (value, result.type)
  }

  private func redactedAnswer(
    _ body: ExampleValue, of endpoint: Endpoint, _ example: Example
  ) -> ExampleValue {
    if let failure = example.response.failure { return redacted(body, .declared(failure)) }
    guard let result = result(of: endpoint) else { return body }
    return redacted(body, at: result.path[...], result.type)
  }

  private func redacted(
    _ value: ExampleValue, at path: ArraySlice<String>, _ type: TypeReference
  ) -> ExampleValue {
    guard let name = path.first else { return redacted(value, type) }
    guard case .object(let members) = value else { return value }
    return .object(
      members.map { member in
        member.name == name
          ? ExampleValue.Member(
            name: name, value: redacted(member.value, at: path.dropFirst(), type)) : member
      })
  }
}

// Values.
extension TypedValues {
  /// All fields whose members may lie in the same object.
  private func fields(beside fields: [Field]) -> [Field] {
    fields.flatMap { field -> [Field] in
      guard field.isFlattened, case .declared(let id) = field.type.withoutNull else {
        return [field]
      }
      return self.fields(of: id)
    }
  }

  private func fields(of id: TypeID) -> [Field] {
    switch types[id]?.shape {
    case .object(let object)?: fields(beside: object.fields)
    case .union(let union)?: union.cases.flatMap { fields(of: $0.payload.id) }
    default: []
    }
  }

  private func redacted(
    _ members: [ExampleValue.Member], _ fields: [Field]
  ) -> [ExampleValue.Member] {
    let fields = self.fields(beside: fields)
    return members.map { member in
      // Cases of a union may have members of one name: if one of them is a secret, so is this.
      let meant = fields.filter { ([$0.wireName] + $0.alsoReadAs).contains(member.name) }
      if meant.contains(where: \.isSensitive), member.value != .null {
        return ExampleValue.Member(name: member.name, value: .string("***"))
      }
      let value = meant.reduce(member.value) { redacted($0, $1.type) }
      return ExampleValue.Member(name: member.name, value: value)
    }
  }

  private func redacted(_ value: ExampleValue, _ type: TypeReference) -> ExampleValue {
    switch (type, value) {
    case (.nullable(let wrapped), _): redacted(value, wrapped)
    case (.array(let element), .array(let values)): .array(values.map { redacted($0, element) })
    case (.map(let element), .object(let members)):
      .object(
        members.map {
          ExampleValue.Member(name: $0.name, value: redacted($0.value, element))
        })
    case (.declared(let id), .object(let members)): .object(redacted(members, fields(of: id)))
    default: value
    }
  }

  private func find(
    _ id: TypeID, in value: ExampleValue, _ type: TypeReference
  ) -> ExampleValue? {
    switch (type, value) {
    case (_, .null): return nil
    case (.declared(let declared), _) where declared == id: return value
    case (.nullable(let wrapped), _): return find(id, in: value, wrapped)
    case (.array(let element), .array(let values)):
      return values.lazy.compactMap { find(id, in: $0, element) }.first
    case (.map(let element), .object(let members)):
      return members.lazy.compactMap { find(id, in: $0.value, element) }.first
    case (.declared(let declared), .object(let members)):
      return find(id, in: members, fields(of: declared))
    default: return nil
    }
  }

  private func find(
    _ id: TypeID, in members: [ExampleValue.Member], _ fields: [Field]
  ) -> ExampleValue? {
    if fields.contains(where: { $0.isFlattened && $0.type.withoutNull == .declared(id) }) {
      return .object(members)
    }
    for field in self.fields(beside: fields) {
      for member in members where member.name == field.wireName {
        if let found = find(id, in: member.value, field.type) { return found }
      }
    }
    return nil
  }
}

extension TypeReference {
  fileprivate var withoutNull: TypeReference {
    if case .nullable(let wrapped) = self { wrapped } else { self }
  }
}
