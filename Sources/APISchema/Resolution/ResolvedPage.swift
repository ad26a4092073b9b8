import YAMLTree

/// A hosted page with its names looked up.
struct ResolvedPage: Sendable {
  let syntax: HostedPageSyntax
  let file: String
  let swiftName: String
  let address: [Endpoint.PathPiece]

  /// `nil` when the page is told nothing.
  let payload: MemberList?
  let query: MemberList
  let returns: [ResolvedPageReturn]
  let returnType: String

  /// `nil` when there is none, which is reported.
  let server: String?

  /// All types that are sent.
  var sentTypes: [TypeReference] { (payload?.types ?? []) + query.types }

  /// All types that come back.
  var returnedTypes: [TypeReference] { returns.flatMap(\.query.types) }
}

/// An address that a customer comes back to, with its names looked up.
struct ResolvedPageReturn: Sendable {
  let syntax: PageReturnSyntax
  let swiftName: String
  let query: MemberList
}

extension EndpointResolution {
  /// Resolves one page.
  mutating func resolve(
    _ syntax: HostedPageSyntax, resource: String, in surroundings: FileSurroundings,
    types: inout TypeResolution, into diagnostics: inout Diagnostics
  ) -> ResolvedPage {
    let swiftName = syntax.facts.name?.value ?? syntax.name.value
    let prefix = types.memory.type(after: resource) + types.memory.type(after: swiftName)
    let server = lookUpServer(of: syntax, in: surroundings, into: &diagnostics)
    let pieces = syntax.address.flatMap { HostedAddresses.pieces(of: $0, into: &diagnostics) }
    HostedAddresses.check(syntax, pieces, into: &diagnostics)
    var scope = TypeResolution.Scope(
      file: surroundings.file, holder: .endpoint(resource: resource, swiftName: swiftName),
      role: .parameter)
    scope.holdsPublicKeys = true
    var names = CollidingSwiftNames()
    let payload = syntax.payload.map {
      MemberList(types.members(of: $0.fields, in: &scope, names: &names, into: &diagnostics))
    }
    let query = types.members(of: syntax.query, in: &scope, names: &names, into: &diagnostics)
    scope.holdsPublicKeys = false
    PageReturns.check(syntax.returns, into: &diagnostics)
    var cases = CollidingSwiftNames()
    var returns: [ResolvedPageReturn] = []
    for place in syntax.returns {
      let name = place.facts.name?.value ?? place.name.value
      UnusableSwiftNames.check(
        name, of: place.name, chosen: place.facts.name, as: .case, memory: &types.memory,
        into: &diagnostics)
      cases.claim(name, for: place.name, into: &diagnostics)
      let members = types.members(of: place.query, in: &scope, into: &diagnostics)
      returns.append(
        ResolvedPageReturn(syntax: place, swiftName: name, query: MemberList(members)))
    }
    let returnType = prefix + "Return"
    if !returns.isEmpty { types.claim(topLevelName: returnType, for: syntax.name) }
    return ResolvedPage(
      syntax: syntax, file: surroundings.file, swiftName: swiftName, address: pieces ?? [],
      payload: payload, query: MemberList(query), returns: returns, returnType: returnType,
      server: server)
  }
}
