import APISchema

/// A resource with the names of everything that is made for it.
struct ResourceNames {
  let makersType: SwiftIdentifier
  let pagesType: SwiftIdentifier

  /// Constants of the endpoints, in their order.
  let endpoints: [SwiftIdentifier]

  /// Names for the resources of `api`, in their order; each is unique.
  static func names(in api: APIDescription) -> [ResourceNames] {
    var types = NameClaims(roomFor: api.types.count + 2 * api.resources.count)
    // A declaration as a whole is dear to copy: only its name is taken out.
    for index in api.types.indices { _ = types.claim(api.types[index].swiftName) }
    for failure in api.failures { _ = types.claim(failure.type.swiftName) }
    for page in api.resources.lazy.flatMap(\.pages) where !page.returns.isEmpty {
      _ = types.claim(page.returnType)
    }
    var constants = NameClaims(roomFor: api.types.count)
    return api.resources.map { resource in
      let name = SwiftIdentifier(resource.swiftName)
      let endpoints = resource.endpoints
      return ResourceNames(
        makersType: types.claim(name.capitalized + "Requests"),
        pagesType: types.claim(name.capitalized + "Pages"),
        endpoints: endpoints.indices.map { index in
          constants.claim(name.name + SwiftIdentifier(endpoints[index].swiftName).capitalized)
        })
    }
  }
}

extension Resource {
  /// Pieces of code for the resource: the property, the requests, the pages, and what they are on the
  /// wire.
  func declarations(
    named names: ResourceNames, types: DeclaredTypes
  ) -> (face: [DeclarationPlan], wire: [DeclarationPlan]) {
    let calls =
      endpoints.isEmpty && !pages.isEmpty
      ? ([], []) : callDeclarations(named: names, types: types)
    let pages = pageDeclarations(named: names, types: types)
    return (calls.0 + pages.face, pages.reading + calls.1)
  }

  private func callDeclarations(
    named names: ResourceNames, types: DeclaredTypes
  ) -> ([DeclarationPlan], [DeclarationPlan]) {
    let doc = DocPlan(facts.documentation(fallback: "A group of requests."))
    let property = ResourcePlan(
      name: SwiftIdentifier(swiftName), makersType: names.makersType, doc: doc)
    let makers = zip(endpoints, names.endpoints).map { endpoint, name in
      MakerPlan(naming: endpoint, constant: name, types: types)
    }
    let plans = zip(endpoints, names.endpoints).map { endpoint, name in
      EndpointPlan(naming: endpoint, of: self, constant: name, types: types)
    }
    var face: [DeclarationPlan] = [.resource(property)]
    for (index, chunk) in makers.chunks(upTo: 500, by: \.roughLineCount).enumerated() {
      face.append(
        .makers(
          MakersPlan(type: names.makersType, doc: index == 0 ? doc : nil, makers: chunk)))
    }
    if makers.isEmpty {
      face.append(.makers(MakersPlan(type: names.makersType, doc: doc, makers: [])))
    }
    let constants = plans.chunks(upTo: 500) { 10 + $0.failures.count }
    return (face, constants.map { .endpoints($0) })
  }
}

extension Array {
  /// Slices with a weight of about `limit` at most, but at least one element.
  fileprivate func chunks(upTo limit: Int, by weight: (Element) -> Int) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    var sum = 0
    for index in indices {
      let next = weight(self[index])
      if index > start, sum + next > limit {
        chunks.append(self[start..<index])
        start = index
        sum = 0
      }
      sum += next
    }
    if start < endIndex { chunks.append(self[start...]) }
    return chunks
  }
}

extension MakerPlan {
  /// About as many lines as the function takes.
  fileprivate var roughLineCount: Int {
    var count = 16 + 3 * parameters.count + statements.count
    switch body {
    case .none, .value: break
    case .members(let members): count += members.count
    case .form(let statements): count += statements.count
    }
    return count
  }
}

extension EndpointPlan {
  init(
    naming endpoint: Endpoint, of resource: Resource, constant: SwiftIdentifier,
    types: DeclaredTypes
  ) {
    name = constant
    repeatsTypeName = constant.name.repeats(typeName: "Endpoint")
    title = LiteralText(resource.swiftName + "." + endpoint.swiftName)
    method =
      switch endpoint.method {
      case .get: .get
      case .post: .post
      case .put: .put
      case .patch: .patch
      case .delete: .delete
      }
    path = LiteralText(endpoint.path.template)
    server = SwiftIdentifier(endpoint.server)
    credential = endpoint.credential.map(SwiftIdentifier.init)
    envelope = endpoint.envelope.map(SwiftIdentifier.init)
    isSafeToRepeat = endpoint.retry == .safe
    failures = endpoint.failures.map { types.spelling(of: $0, in: nil) }
    response = endpoint.returns.swiftType(types)
  }
}
