import APISchema

extension Resource {
  /// The pieces of code for the pages of the resource: what people call, and how what comes back is
  /// read.
  func pageDeclarations(
    named names: ResourceNames, types: DeclaredTypes
  ) -> (face: [DeclarationPlan], reading: [DeclarationPlan]) {
    guard !pages.isEmpty else { return ([], []) }
    let plan = PagesPlan(
      name: SwiftIdentifier(swiftName), type: names.pagesType,
      doc: DocPlan(facts.documentation(fallback: "A group of pages.")),
      pages: pages.map { PagePlan(naming: $0, of: self, types: types) })
    let returns = pages.filter { !$0.returns.isEmpty }.map {
      PageReturnPlan(naming: $0, of: self, types: types)
    }
    return (
      [.pages(plan)] + returns.map { .pageReturn($0) }, returns.map { .pageReturnReading($0) }
    )
  }
}

extension PagePlan {
  fileprivate init(naming page: HostedPage, of resource: Resource, types: DeclaredTypes) {
    name = SwiftIdentifier(page.swiftName)
    title = LiteralText(resource.swiftName + "." + page.swiftName)
    server = SwiftIdentifier(page.server)
    path = LiteralText(page.address.template)
    let inputs = page.inputs
    parameters = inputs.map {
      MakerPlan.Parameter(name: $0.name, type: $0.swiftType(types), isOptional: $0.isOptional)
    }
    payload = page.payload.map { WritingPlan.statements(for: $0) }
    statements = page.statements(types)
    let names = Set(inputs.map(\.name.name))
    pageName = .free("page", "hostedPage", besides: names)
    writerName = .free("writer", "output", besides: names)
    doc = DocPlan(
      page.documentation,
      parameters: inputs.compactMap { input in
        let text = input.documentation
        return text.isEmpty ? nil : DocPlan.Parameter(name: input.name, text: text)
      })
  }
}

extension HostedPage {
  fileprivate var documentation: CommentText {
    let path = address.template
    var text = facts.purpose
    text.appendParagraph(
      path.isEmpty
        ? "The address of the server \(code: server), for a browser to open."
        : "\(code: path) on the server \(code: server), for a browser to open.")
    text.appendOrigins(of: facts)
    text.appendParagraph(
      "``HostedPage/url(at:)`` throws ``HostedPageError`` when a value breaks a rule.")
    if !returns.isEmpty {
      text.append("What the customer comes back with is a \(code: returnType).")
    }
    return text
  }
}

extension PageReturnPlan {
  fileprivate init(naming page: HostedPage, of resource: Resource, types: DeclaredTypes) {
    let title = resource.swiftName + "." + page.swiftName
    type = SwiftIdentifier(page.returnType)
    self.page = LiteralText(title)
    cases = page.returns.map { Case(naming: $0, types: types) }
    let names = Set(cases.flatMap(\.parameters).map(\.name.name))
    addressName = .free("address", "returned", besides: names)
    var text: CommentText =
      "What the address says that a customer comes back to from the page \(code: title)."
    text.append("The first case that fits counts.")
    text.appendParagraph(
      "It is no proof: anybody can type an address, so ask the service before you deliver anything."
    )
    text.appendOrigins(of: page.facts)
    doc = DocPlan(text)
  }
}

extension PageReturnPlan.Case {
  fileprivate init(naming place: PageReturn, types: DeclaredTypes) {
    name = SwiftIdentifier(place.swiftName)
    contains = place.contains.map(LiteralText.init)
    constants = place.query.compactMap { field in
      field.constant.map {
        PageReturnPlan.Constant(
          key: LiteralText(field.wireName), text: LiteralText($0.plainText))
      }
    }
    parameters = place.query.filter { $0.constant == nil }.map { field in
      var isEnumeration = false
      if case .declared = field.type { isEnumeration = true }
      return PageReturnPlan.Parameter(
        key: LiteralText(field.wireName), name: SwiftIdentifier(field.swiftName),
        type: types.type(field.type, in: nil), isOptional: !field.isRequired,
        isEnumeration: isEnumeration)
    }
    doc = DocPlan(place.documentation)
  }
}

extension PageReturn {
  fileprivate var documentation: CommentText {
    var conditions: [CommentText] = contains.map { ["\(code: $0) in the address"] } ?? []
    for field in query {
      if let constant = field.constant {
        let text = field.wireName + "=" + constant.plainText
        conditions.append("\(code: text) in its query")
      } else if field.isRequired {
        conditions.append("\(code: field.wireName) in its query")
      }
    }
    var text = facts.purpose
    text.append("Known by \(CommentText(list: conditions)).")
    for field in query where field.constant == nil {
      let purpose = field.parameterDocumentation
      if purpose.isEmpty { continue }
      let paragraph: CommentText = "\(code: field.swiftName): \(purpose)"
      text.appendParagraph(paragraph)
    }
    text.appendOrigins(of: facts)
    return text
  }
}
