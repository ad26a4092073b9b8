import YAMLTree

/// Looks up what the endpoints of a schema name, and notes what they use.
struct EndpointResolution: Sendable {
  private let symbols: SymbolTable
  private var names: SurroundingNames

  /// What endpoints lack.
  private(set) var missing = EndpointSurroundings()

  /// Names of what any endpoint, file or the section `defaults` uses, by kind.
  var used: [DeclarationKind: Set<String>] { names.used }

  /// Looks up what the section `defaults` names.
  init(_ symbols: SymbolTable, into diagnostics: inout Diagnostics) {
    self.symbols = symbols
    names = SurroundingNames(symbols, into: &diagnostics)
  }

  /// What the endpoints of a file use that do not say otherwise.
  mutating func surroundings(
    of file: FileSyntax, into diagnostics: inout Diagnostics
  ) -> FileSurroundings {
    names.surroundings(of: file, into: &diagnostics)
  }

  /// Resolves one endpoint.
  ///
  /// - Parameters:
  ///   - position: Position of the endpoint in `declared`, the endpoints of its file.
  ///   - types: Looks up the types, and takes in those written inside the endpoint.
  mutating func resolve(
    _ position: Int, of declared: [EndpointSyntax], resource: String,
    in surroundings: FileSurroundings, types: inout TypeResolution,
    into diagnostics: inout Diagnostics
  ) -> ResolvedEndpoint {
    let syntax = declared[position]
    let swiftName = syntax.facts.name?.value ?? syntax.name.value
    let common = surroundings.syntax
    RequestBodies.check(syntax, into: &diagnostics)
    RetryOfWrites.check(syntax, into: &diagnostics)
    let lacksDefaults = missing.check(syntax, in: common, symbols)
    names.look(up: syntax.envelope, .envelope, into: &diagnostics)
    names.look(up: syntax.server, .server, into: &diagnostics)
    names.look(up: syntax.credential, .credential, into: &diagnostics)
    let credential = (syntax.credential ?? common.credential).flatMap {
      $0.value == "none" ? nil : $0.value
    }
    let envelope = syntax.envelope ?? (syntax.pages == nil ? common.envelope : common.pageEnvelope)
    // Whether the section would have named an envelope nobody knows.
    if !lacksDefaults || envelope != nil {
      AnswerForms.check(syntax, envelope: envelope, in: symbols, into: &diagnostics)
    }
    var scope = TypeResolution.Scope(
      file: surroundings.file, holder: .endpoint(resource: resource, swiftName: swiftName),
      role: .parameter)
    let inputs = ResolvedInputs(
      of: syntax, credential: credential.flatMap { symbols.credentials[$0]?.syntax }, in: &scope,
      types: &types, into: &diagnostics)
    let answer = answer(of: syntax, in: &scope, types: &types, into: &diagnostics)
    let found = envelope.flatMap { symbols.envelopes[$0.value]?.syntax }
    let own = names.failures(syntax.errors, into: &diagnostics)
    return ResolvedEndpoint(
      declared: declared, position: position, file: surroundings.file, swiftName: swiftName,
      inputs: inputs, answer: answer, isBare: envelope?.value == "none",
      lacksEnvelope: envelope == nil, envelope: found,
      server: (syntax.server ?? common.server)?.value, credential: credential,
      failures: own + surroundings.failures.filter { !own.contains($0) },
      commonFailureNames: common.errors ?? [])
  }

  /// The server of a page: its own, or that of its file.
  mutating func lookUpServer(
    of page: HostedPageSyntax, in surroundings: FileSurroundings,
    into diagnostics: inout Diagnostics
  ) -> String? {
    names.look(up: page.server, .server, into: &diagnostics)
    let server = page.server ?? surroundings.syntax.server
    if server == nil, symbols.isComplete, page.facts.isWhole {
      diagnostics.report(.missingServer(page.name, declared: symbols.servers.names))
    }
    return server?.value
  }

  private func answer(
    of endpoint: EndpointSyntax, in scope: inout TypeResolution.Scope,
    types: inout TypeResolution, into diagnostics: inout Diagnostics
  ) -> ResolvedEndpoint.Answer {
    if let returns = endpoint.returns {
      GroupedDecimals.check(returns, into: &diagnostics)
      return .value(types.reference(returns, in: &scope, into: &diagnostics))
    }
    guard let pages = endpoint.pages else { return .nothing }
    GroupedDecimals.check(pages, into: &diagnostics)
    return .page(types.reference(pages, in: &scope, into: &diagnostics))
  }
}
