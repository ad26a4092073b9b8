import APISchema

/// The examples of a resource with the names of what is made for them.
struct ExampleNames: Sendable {
  /// Property with all examples of calls, and the one with all examples of pages.
  let list: SwiftIdentifier
  let pageList: SwiftIdentifier

  let resource: Resource

  /// The examples in the order of the endpoints.
  let members: [(example: Example, endpoint: Endpoint, name: SwiftIdentifier)]

  /// The examples in the order of the pages.
  let pageMembers: [(example: PageExample, page: HostedPage, name: SwiftIdentifier)]

  /// Names for the resources of `api` that have examples, in their order; each is unique.
  static func names(
    in api: APIDescription, resources: [ResourceNames], claiming names: inout NameClaims
  ) -> [ExampleNames] {
    zip(api.resources, resources).compactMap { resource, constants in
      let list = names.claim(SwiftIdentifier(resource.swiftName).name)
      let members = zip(resource.endpoints, constants.endpoints).flatMap { endpoint, constant in
        endpoint.examples.map { example in
          let name = constant.name + example.name.functionName
          return (example, endpoint, names.claim(name))
        }
      }
      let pageMembers = resource.pages.flatMap { page in
        page.examples.map { example in
          let page = (page, SwiftIdentifier(page.swiftName).capitalized)
          return (
            example, page.0, names.claim(list.name + page.1 + example.name.functionName)
          )
        }
      }
      guard !members.isEmpty || !pageMembers.isEmpty else { return nil }
      return ExampleNames(
        list: list, pageList: names.claim(list.name + "Pages"), resource: resource,
        members: members, pageMembers: pageMembers)
    }
  }
}

extension FilePlan {
  /// The file with the examples of a resource.
  init(naming names: ExampleNames, files: FileNames, types: DeclaredTypes) {
    let examples = names.members.map {
      ExamplePlan(
        naming: $0.example, of: $0.endpoint, in: names.resource, name: $0.name, types: types)
    }
    let pages = names.pageMembers.map {
      PageExamplePlan(
        naming: $0.example, of: $0.page, in: names.resource, name: $0.name, types: types)
    }
    let origin = names.resource.facts.origin.file
    self.init(
      path: "Examples/" + files[origin] + "Examples",
      origins: [CommentText(plain: origin)], audience: .examples,
      declarations: Self.lists(of: names) + examples.map(DeclarationPlan.example)
        + pages.map(DeclarationPlan.pageExample))
  }

  private static func lists(of names: ExampleNames) -> [DeclarationPlan] {
    var lists: [DeclarationPlan] = []
    if !names.members.isEmpty {
      lists.append(
        .exampleList(.examples(.call, name: names.list, of: names.members.map(\.name))))
    }
    if !names.pageMembers.isEmpty {
      lists.append(
        .exampleList(.examples(.page, name: names.pageList, of: names.pageMembers.map(\.name))))
    }
    return lists
  }

  /// The file that lists the examples of all resources and webhooks.
  init(
    listing examples: [ExampleNames], _ webhooks: [WebhookExampleNames], of api: APIDescription
  ) {
    self.init(
      path: "Examples/Examples",
      origins: [CommentText(plain: api.folder)],
      audience: .examples,
      declarations: [
        .exampleList(
          .all(
            calls: examples.filter { !$0.members.isEmpty }.map(\.list),
            pages: examples.filter { !$0.pageMembers.isEmpty }.map(\.pageList),
            webhooks: webhooks.map(\.list)))
      ])
  }
}

extension String {
  /// The name of an example as the end of the name of a function.
  var functionName: String {
    let name = SwiftName.type(self).unicodeScalars.filter { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
    let text = name.isEmpty ? "Example" : String(String.UnicodeScalarView(name))
    return SwiftIdentifier(text).capitalized
  }
}

extension ExamplePlan {
  fileprivate init(
    naming example: Example, of endpoint: Endpoint, in resource: Resource, name: SwiftIdentifier,
    types: DeclaredTypes
  ) {
    self.name = name
    let wire = WireText(types: types)
    let fullTitle = resource.swiftName + "." + endpoint.swiftName + ": " + example.name
    doc = DocPlan(
      example.facts.documentation(fallback: "\(code: fullTitle)."))
    title = LiteralText(fullTitle)
    method = LiteralText(endpoint.method.rawValue)
    server = LiteralText(types.servers[endpoint.server] ?? endpoint.server)
    path = LiteralText(wire.path(of: example, for: endpoint))
    query = LiteralText(wire.query(of: example, for: endpoint))
    let credential = types.credential(of: endpoint)
    headers = wire.headers(of: example, for: endpoint, credential: credential).map {
      Header(name: LiteralText($0.name), value: LiteralText($0.value))
    }
    usesSecretKey = credential.map { $0.tokenParameter == nil } ?? false
    requestBody = wire.body(of: example, for: endpoint).map(LiteralText.init)
    status = example.response.status
    responseBody = LiteralText(example.response.body.map { CompactJSON($0).text } ?? "")
    response = endpoint.returns.swiftType(types)
    self.resource = SwiftIdentifier(resource.swiftName)
    maker = SwiftIdentifier(endpoint.swiftName)

    var request = ExampleExpressions(types: types)
    arguments = endpoint.inputs(types).compactMap { input in
      example.argument(for: input, of: endpoint, with: &request).map {
        Argument(label: input.name, value: $0)
      }
    }
    requestLocals = request.locals

    var answer = ExampleExpressions(types: types)
    let body = example.response.body ?? .null
    if let failure = example.response.failure {
      isFailure = true
      expectedType = types.spelling(of: failure, in: nil)
      expected = answer.expression(for: body, as: .declared(failure), named: "failure")
    } else {
      isFailure = false
      expectedType = response
      expected = answer.result(of: body, for: endpoint)
    }
    expectedLocals = answer.locals
    imports = request.imports.union(answer.imports).union(response.imports)
  }
}

extension Example {
  fileprivate func argument(
    for input: EndpointInput, of endpoint: Endpoint, with expressions: inout ExampleExpressions
  ) -> ExpressionPlan? {
    let name = input.name.name
    switch input.source {
    case .path(let field):
      return path.value(named: field.wireName).map {
        expressions.expression(for: $0, as: field.type, named: name)
      }
    case .token: return .string(LiteralText(WireText.token))
    case .query(let field): return expressions.expression(for: field, in: query, named: name)
    case .header(let field): return expressions.expression(for: field, in: headers, named: name)
    case .form(let field):
      guard case .object(let fields)? = body else { return nil }
      return expressions.expression(for: field, in: fields, named: name)
    case .body(let type):
      return expressions.expression(for: body ?? .null, as: type, named: name)
    case .member(let field):
      guard case .object(let members)? = body, case .fields(let fields) = endpoint.body else {
        return nil
      }
      let shape = ObjectShape(fields: fields, isOpen: false)
      return expressions.value(of: field, in: shape, from: members)
    }
  }
}

extension ExampleExpressions {
  /// What a parameter is given; `nil` where the example leaves it out.
  fileprivate mutating func expression(
    for field: Field, in values: [ExampleValue.Member], named name: String
  ) -> ExpressionPlan? {
    guard let value = values.value(named: field.wireName), value != .null else { return nil }
    return expression(for: value, as: field.type, named: name)
  }

  /// What a call gives for the answer `body`.
  fileprivate mutating func result(of body: ExampleValue, for endpoint: Endpoint) -> ExpressionPlan
  {
    let envelope = types.envelopes.first { $0.name == endpoint.envelope }
    switch (endpoint.returns, envelope?.content) {
    case (.nothing, _): return .call(.noContent, [])
    case (.value(let type), .value(let path)?):
      return expression(for: body.value(at: path) ?? .null, as: type, named: "result")
    case (.value(let type), _):
      return expression(for: body, as: type, named: "result")
    case (.page(let item), .page(let shape)?):
      let values = expression(
        for: body.value(at: shape.items) ?? .array([]), as: .array(item), named: "items")
      return .page(items: values, ExpressionPlan.PageNumbers(in: body, at: shape))
    case (.page(let item), _):
      return expression(for: body, as: .array(item), named: "items")
    }
  }
}

extension ExpressionPlan.PageNumbers {
  fileprivate init(in body: ExampleValue, at shape: PageShape) {
    let zero = LiteralText("0")
    number = body.integer(at: shape.number) ?? zero
    size = body.integer(at: shape.size) ?? zero
    total = body.integer(at: shape.total) ?? zero
    pages = body.integer(at: shape.pages)
    hasNext = body.flag(at: shape.hasNext)
    hasPrevious = body.flag(at: shape.hasPrevious)
    first = body.integer(at: shape.first)
    last = body.integer(at: shape.last)
  }
}

extension ExampleValue {
  fileprivate func integer(at path: WirePath?) -> LiteralText? {
    guard let path, case .number(let digits)? = value(at: path) else { return nil }
    return LiteralText.integer(DecimalDigits(digits)?.plain ?? "0")
  }

  fileprivate func flag(at path: WirePath?) -> Bool? {
    guard let path, case .boolean(let flag)? = value(at: path) else { return nil }
    return flag
  }
}
