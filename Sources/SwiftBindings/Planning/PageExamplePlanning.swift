import APISchema

extension PageExamplePlan {
  init(
    naming example: PageExample, of page: HostedPage, in resource: Resource,
    name: SwiftIdentifier, types: DeclaredTypes
  ) {
    self.name = name
    let fullTitle = resource.swiftName + "." + page.swiftName + ": " + example.name
    doc = DocPlan(example.facts.documentation(fallback: "\(code: fullTitle)."))
    title = LiteralText(fullTitle)
    url = LiteralText(example.url)
    self.resource = SwiftIdentifier(resource.swiftName)
    maker = SwiftIdentifier(page.swiftName)
    var expressions = ExampleExpressions(types: types)
    arguments = page.inputs.compactMap { input in
      example.argument(for: input, of: page, with: &expressions).map {
        ExamplePlan.Argument(label: input.name, value: $0)
      }
    }
    locals = expressions.locals
    returned = example.returned.flatMap { Returned(naming: $0, of: page, types: types) }
    imports =
      expressions.imports.union(.runtime).union(returned == nil ? [] : .foundation)
  }
}

extension PageExample {
  fileprivate func argument(
    for input: EndpointInput, of page: HostedPage, with expressions: inout ExampleExpressions
  ) -> ExpressionPlan? {
    switch input.source {
    case .member(let field):
      let shape = ObjectShape(fields: page.payload ?? [], isOpen: false)
      return expressions.value(of: field, in: shape, from: payload)
    case .query(let field):
      guard let value = query.value(named: field.wireName), value != .null else { return nil }
      return expressions.expression(for: value, as: field.type, named: input.name.name)
    // A page has no other inputs.
    case .token, .path, .header, .form, .body: return nil
    }
  }
}

extension PageExamplePlan.Returned {
  fileprivate init?(
    naming returned: PageExample.Returned, of page: HostedPage, types: DeclaredTypes
  ) {
    guard let place = page.returns.first(where: { $0.swiftName == returned.swiftName }) else {
      return nil
    }
    url = LiteralText(returned.url)
    type = SwiftIdentifier(page.returnType)
    name = SwiftIdentifier(returned.swiftName)
    // All values are texts or enumerations of texts, which need no local.
    var expressions = ExampleExpressions(types: types)
    arguments = place.query.filter { $0.constant == nil }.map { field in
      let value = returned.values.value(named: field.wireName) ?? .null
      return ExamplePlan.Argument(
        label: SwiftIdentifier(field.swiftName),
        value: value == .null
          ? .null : expressions.expression(for: value, as: field.type, named: field.swiftName))
    }
  }
}
