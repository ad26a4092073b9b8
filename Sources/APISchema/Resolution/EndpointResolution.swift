import YAMLTree

/// An endpoint with its names looked up.
struct ResolvedEndpoint: Sendable {
  /// What the author wrote. An endpoint is large, so this is a look into the list of its file.
  var syntax: EndpointSyntax { declared[position] }
  let declared: [EndpointSyntax]
  let position: Int
  let file: String
  let swiftName: String
  let path: [Endpoint.PathPiece]

  /// In the order of the path.
  let pathParameters: MemberList
  let queryParameters: MemberList
  let body: Body
  let answer: Answer

  /// `nil` when answers come bare, or when the name stands for nothing, which is reported.
  let envelope: EnvelopeSyntax?
  let server: String?
  let credential: String?

  /// The endpoint's own errors, then the default ones; each once.
  let failures: [TypeID]

  enum Body {
    case none
    case fields(MemberList)

    /// `nil` when the type is wrong, which is reported.
    case value(TypeReference?)
  }

  enum Answer {
    case nothing

    /// `nil` when the type is wrong, which is reported.
    case value(TypeReference?)
    case page(TypeReference?)
  }
}

/// Looks up what the endpoints of a schema name, and notes what they use.
struct EndpointResolution {
  private let symbols: SymbolTable
  private let defaultFailures: [TypeID]
  private var surroundings = EndpointSurroundings()

  /// Names of what any endpoint or the section `defaults` uses, by kind.
  private(set) var used: [DeclarationKind: Set<String>] = [:]

  /// Looks up what the section `defaults` names.
  init(_ symbols: SymbolTable, into diagnostics: inout Diagnostics) {
    self.symbols = symbols
    var failures: [TypeID] = []
    for name in symbols.defaults?.errors ?? [] {
      if let error = symbols.errors[name.value] {
        failures.append(error.id)
      } else {
        UnknownNames.report(
          .error, name, declared: symbols.errors.names, in: symbols, into: &diagnostics)
      }
    }
    defaultFailures = failures
    used[.error] = Set(failures.map(\.name))
    guard let defaults = symbols.defaults else { return }
    look(up: defaults.server, .server, into: &diagnostics)
    look(up: defaults.credential, .credential, into: &diagnostics)
    look(up: defaults.envelope, .envelope, into: &diagnostics)
    look(up: defaults.pageEnvelope, .envelope, into: &diagnostics)
  }

  /// Resolves one endpoint.
  ///
  /// - Parameters:
  ///   - position: Position of the endpoint in `declared`, the endpoints of its file.
  ///   - types: Looks up the types, and takes in those written inside the endpoint.
  mutating func resolve(
    _ position: Int, of declared: [EndpointSyntax], resource: String, file: String,
    types: inout TypeResolution,
    into diagnostics: inout Diagnostics
  ) -> ResolvedEndpoint {
    let syntax = declared[position]
    let swiftName = syntax.facts.name?.value ?? syntax.name.value
    RequestBodies.check(syntax, into: &diagnostics)
    RetryOfWrites.check(syntax, into: &diagnostics)
    surroundings.check(syntax, in: symbols, into: &diagnostics)
    var scope = TypeResolution.Scope(
      file: file,
      prefix: types.memory.type(after: resource) + types.memory.type(after: swiftName),
      isTopLevel: true, role: .parameter)
    var names = CollidingSwiftNames()
    let pieces = PathTemplates.pieces(of: syntax.path, into: &diagnostics)
    if let pieces, syntax.isRequestKnown {
      PathTemplates.check(syntax.pathParameters, against: pieces, into: &diagnostics)
    }
    let path = types.members(
      of: Self.pathFields(of: syntax, pieces ?? []), in: &scope, names: &names, into: &diagnostics)
    let query = types.members(
      of: syntax.queryParameters, in: &scope, names: &names, into: &diagnostics)
    let body = body(of: syntax, in: &scope, names: &names, types: &types, into: &diagnostics)
    let answer = answer(of: syntax, in: &scope, types: &types, into: &diagnostics)
    let defaults = symbols.defaults
    let envelope =
      syntax.envelope ?? (syntax.pages == nil ? defaults?.envelope : defaults?.pageEnvelope)
    AnswerForms.check(syntax, envelope: envelope, in: symbols, into: &diagnostics)
    look(up: syntax.envelope, .envelope, into: &diagnostics)
    look(up: syntax.server, .server, into: &diagnostics)
    look(up: syntax.credential, .credential, into: &diagnostics)
    return ResolvedEndpoint(
      declared: declared, position: position, file: file, swiftName: swiftName, path: pieces ?? [],
      pathParameters: MemberList(path), queryParameters: MemberList(query), body: body,
      answer: answer, envelope: envelope.flatMap { symbols.envelopes[$0.value]?.syntax },
      server: (syntax.server ?? defaults?.server)?.value,
      credential: (syntax.credential ?? defaults?.credential).flatMap {
        $0.value == "none" ? nil : $0.value
      },
      failures: failures(of: syntax, into: &diagnostics))
  }
}

extension EndpointResolution {
  /// Entries for the parameters of the path in its order; one without an entry is a string.
  private static func pathFields(
    of endpoint: EndpointSyntax, _ pieces: [Endpoint.PathPiece]
  ) -> [FieldSyntax] {
    pieces.compactMap { piece in
      guard case .parameter(let name) = piece else { return nil }
      if let entry = endpoint.pathParameters.first(where: { $0.wireName.value == name }) {
        return entry
      }
      return FieldSyntax(
        wireName: Located(name, at: endpoint.path.range), isRequired: true,
        type: .builtIn(.string, endpoint.path.range),
        facts: FactsSyntax(keyPath: "\(endpoint.facts.keyPath).path.\(name)"))
    }
  }

  private func body(
    of endpoint: EndpointSyntax, in scope: inout TypeResolution.Scope,
    names: inout CollidingSwiftNames, types: inout TypeResolution,
    into diagnostics: inout Diagnostics
  ) -> ResolvedEndpoint.Body {
    switch endpoint.body {
    case nil: return .none
    case .fields(let fields, _):
      let members = types.members(of: fields, in: &scope, names: &names, into: &diagnostics)
      return .fields(MemberList(members))
    case .type(let expression):
      names.claim("body", for: Located("body", at: expression.range), into: &diagnostics)
      GroupedDecimals.check(expression, into: &diagnostics)
      return .value(types.reference(expression, in: &scope, into: &diagnostics))
    }
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

  private mutating func failures(
    of endpoint: EndpointSyntax, into diagnostics: inout Diagnostics
  ) -> [TypeID] {
    if endpoint.errors.isEmpty { return defaultFailures }
    var failures: [TypeID] = []
    for name in endpoint.errors {
      guard let error = symbols.errors[name.value] else {
        UnknownNames.report(
          .error, name, declared: symbols.errors.names, in: symbols, into: &diagnostics)
        continue
      }
      if !failures.contains(error.id) { failures.append(error.id) }
      used[.error, default: []].insert(name.value)
    }
    return failures + defaultFailures.filter { !failures.contains($0) }
  }

  /// Notes that a server, credential or envelope is used, or reports that there is none.
  private mutating func look(
    up name: Located<String>?, _ kind: DeclarationKind, into diagnostics: inout Diagnostics
  ) {
    guard let name, name.value != "none" || kind == .server else { return }
    let declared =
      switch kind {
      case .server: symbols.servers.names
      case .credential: symbols.credentials.names
      case .envelope: symbols.envelopes.names
      case .type, .error, .resource: [String]()
      }
    if used[kind]?.contains(name.value) == true { return }
    if isDeclared(name.value, kind) {
      used[kind, default: []].insert(name.value)
    } else {
      UnknownNames.report(kind, name, declared: declared, in: symbols, into: &diagnostics)
    }
  }

  private func isDeclared(_ name: String, _ kind: DeclarationKind) -> Bool {
    switch kind {
    case .server: symbols.servers[name] != nil
    case .credential: symbols.credentials[name] != nil
    case .envelope: symbols.envelopes[name] != nil
    case .type, .error, .resource: false
    }
  }
}
