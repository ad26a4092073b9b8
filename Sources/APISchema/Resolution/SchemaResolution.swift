package import YAMLTree

extension APIDescription {
  /// Reads the files of a schema and checks them.
  ///
  /// The result is `nil` when `diagnostics` then holds an error.
  package init?(reading sources: [SourceFile], into diagnostics: inout Diagnostics) {
    defer {
      diagnostics.layOutMends(in: sources)
      diagnostics.weighSpellings(in: sources.compactMap(\.document))
    }
    // What a file declares that is no YAML is unknown, so names could not be looked up fairly.
    guard let syntax = SchemaSyntax(parsing: sources, into: &diagnostics) else { return nil }
    self.init(resolving: syntax, into: &diagnostics)
  }

  /// Resolves all names of a schema and checks all rules.
  ///
  /// The result does not depend on the order of the files. It is `nil` when `diagnostics` then
  /// holds an error, be it one of an earlier stage.
  package init?(resolving syntax: SchemaSyntax, into diagnostics: inout Diagnostics) {
    let files = syntax.files.sorted { $0.path < $1.path }
    let earlier = diagnostics.all.count
    let resolution = SchemaResolution(files, isWhole: syntax.isWhole, into: &diagnostics)
    LongNames.cut(in: &diagnostics, after: earlier)
    defer { dispose(of: resolution) }
    guard !diagnostics.hasErrors, let api = resolution.api else { return nil }
    self = api
  }
}

/// All steps from syntax to description, in their order.
private struct SchemaResolution: Sendable {
  /// The description, which is right if nothing was reported.
  private(set) var api: APIDescription?

  private let files: [FileSyntax]
  private let symbols: SymbolTable

  /// The files with their names looked up, and all of their types.
  private let parts: [FileResolution]
  private let table: TypeTable

  init(_ files: [FileSyntax], isWhole: Bool, into diagnostics: inout Diagnostics) {
    self.files = files
    let isComplete = !diagnostics.hasLostNames(of: files)
    FileSections.check(files, isComplete: isComplete, into: &diagnostics)
    LeftOutOperations.check(files, into: &diagnostics)
    symbols = SymbolTable(collecting: files, isComplete: isComplete, into: &diagnostics)
    parts = Self.resolve(files, symbols, into: &diagnostics)
    table = parts.reduce(into: TypeTable()) { $0.add($1.types.table) }
    checkSurroundings(into: &diagnostics)
    let resources = parts.flatMap(\.resources)
    let topLevel = topLevelTypes(into: &diagnostics)
    EndpointSurroundings.report(
      parts.map(\.endpoints.missing), symbols: symbols, into: &diagnostics)
    EndlessTypes.check(table, into: &diagnostics)
    let reachOfCalls = reach(of: resources, in: table)
    StandaloneTypes.check(symbols.types, reachOfCalls, into: &diagnostics)
    let reach = reachOfCalls.adding(standalone: symbols.types)
    let hashables = Set<TypeID>(hashableIn: table)
    let confirmations = confirmations(by: resources, in: table, into: &diagnostics)
    let money = MoneyResolution(table)
    let monetaryTypes = files.flatMap { money.types(of: $0, into: &diagnostics) }
    api = describe(
      resources, topLevel, confirmations, monetaryTypes, in: table, into: &diagnostics
    ) { [symbols, table] in
      DescriptionMaker(symbols: symbols, table: table, reach: reach, hashables: hashables)
    }
    // What a mistake hides looks unused.
    if isWhole, isComplete, !diagnostics.hasErrors {
      checkUse(table, reach, into: &diagnostics)
    }
  }
}

extension SchemaResolution {
  private func checkSurroundings(into diagnostics: inout Diagnostics) {
    for server in symbols.servers.inOrder {
      UnusableSwiftNames.check(fixed: server.syntax.name, as: .member, into: &diagnostics)
      if server.syntax.facts.isWhole {
        ServerURLs.check(server.syntax.url, into: &diagnostics)
      }
    }
    for credential in symbols.credentials.inOrder {
      UnusableSwiftNames.check(fixed: credential.syntax.name, as: .member, into: &diagnostics)
      guard credential.syntax.facts.isWhole else { continue }
      if let header = credential.syntax.header { HeaderNames.check(header, into: &diagnostics) }
      if let token = credential.syntax.bearer {
        UnusableSwiftNames.check(fixed: token, as: .parameter, into: &diagnostics)
      }
    }
    for envelope in symbols.envelopes.inOrder {
      UnusableSwiftNames.check(fixed: envelope.syntax.name, as: .member, into: &diagnostics)
      EnvelopeShapes.check(envelope.syntax, into: &diagnostics)
    }
  }

  /// Looks up all names of the files. What no file can know by itself is checked later.
  private static func resolve(
    _ files: [FileSyntax], _ symbols: SymbolTable, into diagnostics: inout Diagnostics
  ) -> [FileResolution] {
    let endpoints = EndpointResolution(symbols, into: &diagnostics)
    // Files of one part share what is remembered of names; a small schema has a part for each.
    let parts = files.slices(ofUpTo: max(1, files.count / 32))
    return parts.concurrentMap(into: &diagnostics) { files, diagnostics in
      FileResolution(of: files, symbols, endpoints, into: &diagnostics)
    }
  }

  /// Types with a place at the top level, in the order of the schema, of each part. Their names
  /// differ.
  private func topLevelTypes(into diagnostics: inout Diagnostics) -> [[TypeID]] {
    var names = CollidingSwiftNames()
    return parts.map { part in
      part.types.claims.compactMap { claim in
        let isFree = names.claim(claim.swiftName, for: claim.owner, into: &diagnostics)
        return isFree ? claim.type : nil
      }
    }
  }

  private func reach(of resources: [FileResources], in table: TypeTable) -> TypeReach {
    var reach = TypeReach(table)
    for page in resources.lazy.flatMap(\.pages) {
      for type in page.sentTypes { reach.note(type, .request) }
      for type in page.returnedTypes { reach.note(type, .response) }
    }
    for endpoint in resources.lazy.flatMap(\.endpoints) {
      for type in endpoint.inputs.types { reach.note(type, .request) }
      switch endpoint.answer {
      case .nothing: break
      case .value(let type), .page(let type): reach.note(type, .response)
      }
    }
    for error in symbols.errors.inOrder { reach.note(.declared(error.id), .response) }
    for webhook in files.lazy.flatMap(\.webhooks) {
      reach.note(symbols.types[webhook.type.value].map { .declared($0.id) }, .response)
    }
    return reach
  }

  private func confirmations(
    by resources: [FileResources], in table: TypeTable, into diagnostics: inout Diagnostics
  ) -> [Confirmation] {
    // Hardly any schema has one, and the table of all calls would be made for nothing.
    guard files.contains(where: \.holdsConfirmation) else { return [] }
    var resolution = ConfirmationResolution(symbols, table)
    for resource in resources {
      guard let name = resource.file.resource else { continue }
      resolution.add(resource.endpoints, of: name.value)
    }
    return files.flatMap { resolution.confirmations(of: $0, into: &diagnostics) }
  }

  private func checkUse(
    _ table: TypeTable, _ reach: TypeReach, into diagnostics: inout Diagnostics
  ) {
    let used = parts.reduce(into: [:]) { used, part in
      used.merge(part.endpoints.used) { $0.union($1) }
    }
    UnusedDeclarations.check(types: symbols, table: table, reach: reach, into: &diagnostics)
    UnusedDeclarations.check(
      .error, symbols.errors, used: used[.error] ?? [], into: &diagnostics)
    UnusedDeclarations.check(
      .server, symbols.servers, used: used[.server] ?? [], into: &diagnostics)
    UnusedDeclarations.check(
      .credential, symbols.credentials, used: used[.credential] ?? [], into: &diagnostics)
    UnusedDeclarations.check(
      .envelope, symbols.envelopes, used: used[.envelope] ?? [], into: &diagnostics)
  }

  private func describe(
    _ resources: [FileResources], _ topLevel: [[TypeID]], _ confirmations: [Confirmation],
    _ monetaryTypes: [MonetaryType], in table: TypeTable, into diagnostics: inout Diagnostics,
    with newMaker: @Sendable () -> DescriptionMaker
  ) -> APIDescription? {
    var failures = FailureResolution(table)
    var maker = newMaker()
    for error in symbols.errors.inOrder {
      failures.check(error.syntax, values: &maker.fields.values, into: &diagnostics)
    }
    let examples = ExampleResolution(symbols: symbols, failures: failures)
    let described = Array(zip(parts, topLevel)).concurrentMap(into: &diagnostics) {
      part, diagnostics in
      var maker = newMaker()
      let types = part.1.compactMap { maker.declaration($0, into: &diagnostics) }
      let resources = part.0.resources.compactMap {
        maker.resource($0, examples: examples, into: &diagnostics)
      }
      return (types: types, resources: resources, judged: maker.judged)
    }
    let shapes = symbols.errors.inOrder.compactMap {
      maker.failure($0, condition: failures.conditions[$0.id], into: &diagnostics)
    }
    var webhooks = WebhookResolution(symbols, table)
    let events = files.flatMap {
      webhooks.webhooks(of: $0, values: &maker.fields.values, into: &diagnostics)
    }
    var judged = webhooks.judged
    for part in described { judged.add(part.judged) }
    judged.report(
      of: files, symbols, table,
      lacksDefaults: parts.contains(where: \.endpoints.missing.lacksDefaults),
      into: &diagnostics)
    guard let api = files.lazy.compactMap(\.api).first else { return nil }
    let types = described.flatMap(\.types)
    let groups = described.flatMap(\.resources)
    let pages = resources.flatMap(\.pages)
    if !pages.isEmpty, !diagnostics.hasErrors {
      PageAddresses(servers: symbols.servers, types: DeclarationIndex(types))
        .check(pages, groups.flatMap(\.pages), into: &diagnostics)
    }
    return APIDescription(
      name: api.name.value, doc: api.facts.doc?.value,
      servers: symbols.servers.inOrder.map(Server.init),
      credentials: symbols.credentials.inOrder.map(Credential.init),
      envelopes: symbols.envelopes.inOrder.compactMap(Envelope.init),
      resources: groups, types: types, failures: shapes,
      leftOut: files.flatMap(\.leftOutOperations), confirmations: confirmations,
      webhooks: events, monetaryTypes: monetaryTypes)
  }
}

extension FileSyntax {
  fileprivate var leftOutOperations: [LeftOutOperation] {
    leftOut.map {
      LeftOutOperation(
        name: $0.name.value, resource: resource?.value, missing: $0.missing.value,
        facts: Facts($0.facts, in: path))
    }
  }
}

extension Array {
  /// The elements in their order, `count` in each slice.
  fileprivate func slices(ofUpTo count: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: self.count, by: count).map {
      self[$0..<Swift.min($0 + count, self.count)]
    }
  }
}

extension Diagnostics {
  /// Whether names may be missing because a file or section with them could not be read.
  fileprivate func hasLostNames(of files: [FileSyntax]) -> Bool {
    let paths = Set(files.map(\.path))
    if !files.allSatisfy(\.facts.isWhole) { return true }
    return all.contains { $0.severity == .error && !paths.contains($0.range.path) }
  }
}

extension SourceFile {
  fileprivate var document: YAMLDocument? {
    var ignored = Diagnostics()
    return YAMLDocument(parsing: self, into: &ignored)
  }
}
