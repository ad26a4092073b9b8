import YAMLTree

/// Makes the description of what is resolved, and reports what is found wrong on the way.
///
/// Several may work at the same time, each on declarations of its own.
struct DescriptionMaker {
  let symbols: SymbolTable
  let table: TypeTable
  let reach: TypeReach
  let hashables: Set<TypeID>
  var fields: FieldResolution

  /// What is wrong with examples, which may follow from something else.
  private(set) var judged = JudgedExamples()

  init(symbols: SymbolTable, table: TypeTable, reach: TypeReach, hashables: Set<TypeID>) {
    self.symbols = symbols
    self.table = table
    self.reach = reach
    self.hashables = hashables
    fields = FieldResolution(table)
  }

  /// The declaration with the types nested in it; `nil` when its shape is broken.
  mutating func declaration(
    _ id: TypeID, into diagnostics: inout Diagnostics
  ) -> TypeDeclaration? {
    guard let entry = table[id] else { return nil }
    var shape: TypeDeclaration.Shape?
    switch entry.shape {
    case .broken: break
    case .object(let list):
      let members = fields.fields(for: list, in: entry.file, into: &diagnostics)
      shape = .object(
        ObjectShape(fields: members, isOpen: list.isOpen, lifetime: entry.life))
    case .enumeration(let enumeration):
      shape = .enumeration(EnumShape(base: enumeration.base, cases: enumeration.cases))
    case .union(let cases):
      let cases = cases.compactMap { unionCase($0, in: entry.file, into: &diagnostics) }
      shape = .union(UnionShape(cases: cases))
    case .text(let text):
      shape = .text(
        TextShape(
          limits: Limits(text.limits), alphabet: text.alphabet?.value,
          madeLength: text.alphabet == nil ? nil : text.madeLength))
    }
    let nested = entry.nested.compactMap { declaration($0, into: &diagnostics) }
    guard let shape else { return nil }
    return TypeDeclaration(
      swiftName: entry.swiftName, id: id, shape: shape, facts: Facts(entry.facts, in: entry.file),
      isHashable: hashables.contains(id), use: reach.use(of: id), nested: nested)
  }

  /// The failure that an error of the schema declares.
  mutating func failure(
    _ error: SymbolTable.DeclaredError, condition: Failure.Condition?,
    into diagnostics: inout Diagnostics
  ) -> Failure? {
    guard let type = declaration(error.id, into: &diagnostics), let condition else { return nil }
    let syntax = error.syntax
    return Failure(
      type: type, condition: condition, reason: syntax.reason.map(WirePath.init),
      failures: syntax.failures.map(WirePath.init), traceID: syntax.traceID.map(WirePath.init),
      moneyMoved: syntax.moneyMoved?.value ?? .unknown,
      families: syntax.families.map { MessageFamily($0, in: error.file) })
  }

  /// The resource that a file describes, with its endpoints and pages; `nil` if it describes none.
  mutating func resource(
    _ resolved: FileResources, examples: ExampleResolution, into diagnostics: inout Diagnostics
  ) -> Resource? {
    let endpoints = resolved.endpoints.compactMap {
      endpoint($0, examples: examples, into: &diagnostics)
    }
    let pages = resolved.pages.compactMap { page($0, into: &diagnostics) }
    return resolved.file.resource.map {
      Resource(
        swiftName: $0.value, facts: Facts(resolved.file.facts, in: resolved.file.path),
        endpoints: endpoints, pages: pages)
    }
  }

  /// The endpoint with its examples.
  private mutating func endpoint(
    _ resolved: ResolvedEndpoint, examples: ExampleResolution, into diagnostics: inout Diagnostics
  ) -> Endpoint? {
    PageParameters.check(resolved, in: table, into: &diagnostics)
    let syntax = resolved.syntax
    let (inputs, file) = (resolved.inputs, resolved.file)
    let path = parameters(inputs.pathParameters, of: .path, in: file, into: &diagnostics)
    let query = parameters(inputs.queryParameters, of: .query, in: file, into: &diagnostics)
    let headers = parameters(inputs.headers, of: .header, in: file, into: &diagnostics)
    let body: Endpoint.Body =
      switch inputs.body {
      case .none: .none
      case .fields(let list): .fields(fields.fields(for: list, in: file, into: &diagnostics))
      case .form(let list): .form(parameters(list, of: .form, in: file, into: &diagnostics))
      case .value(let type): .value(type ?? .any)
      }
    let answer: Endpoint.Answer =
      switch resolved.answer {
      case .nothing: .nothing
      case .value(let type): .value(type ?? .any)
      case .page(let type): .page(type ?? .any)
      }
    var found = ExampleFindings()
    let made = syntax.examples.map {
      examples.example($0, of: resolved, values: &fields.values, into: &found)
    }
    judged.add(found, of: resolved)
    guard let server = resolved.server else { return nil }
    return Endpoint(
      swiftName: resolved.swiftName, method: syntax.method.value, path: inputs.path,
      pathParameters: path, queryParameters: query, headers: headers, body: body, returns: answer,
      envelope: resolved.envelope?.name.value, server: server, credential: resolved.credential,
      retry: syntax.retry?.value ?? .safe, failures: resolved.failures, examples: made,
      facts: Facts(syntax.facts, in: file))
  }

  /// The page with its examples.
  private mutating func page(
    _ resolved: ResolvedPage, into diagnostics: inout Diagnostics
  ) -> HostedPage? {
    let file = resolved.file
    let payload = resolved.payload.map { list in
      HostedAddresses.check(list, into: &diagnostics)
      return fields.fields(for: list, in: file, into: &diagnostics)
    }
    let query = parameters(resolved.query, of: .query, in: file, into: &diagnostics)
    let returns = resolved.returns.map { place in
      let query = fields.fields(for: place.query, in: file, into: &diagnostics)
      PageReturns.check(place.query, in: table, into: &diagnostics)
      return PageReturn(
        swiftName: place.swiftName, contains: place.syntax.contains?.value, query: query,
        facts: Facts(place.syntax.facts, in: file))
    }
    let examples = PageExampleResolution(page: resolved)
    var found = Diagnostics()
    let made = resolved.syntax.examples.map {
      examples.example($0, values: &fields.values, into: &found)
    }
    judged.add(found, of: resolved)
    guard let server = resolved.server else { return nil }
    return HostedPage(
      swiftName: resolved.swiftName, server: server, address: resolved.address, payload: payload,
      query: query, returns: returns, returnType: resolved.returnType, examples: made,
      facts: Facts(resolved.syntax.facts, in: file))
  }

  /// Fields for what is sent as text.
  private mutating func parameters(
    _ list: MemberList, of place: ParameterTypes.Place, in file: String,
    into diagnostics: inout Diagnostics
  ) -> [Field] {
    let fields = fields.fields(for: list, in: file, into: &diagnostics)
    for member in list.members {
      ParameterTypes.check(member, in: place, table: table, into: &diagnostics)
      ParameterConstants.check(member, in: place, into: &diagnostics)
    }
    return fields
  }

  private mutating func unionCase(
    _ resolved: ResolvedUnionCase, in file: String, into diagnostics: inout Diagnostics
  ) -> UnionCase? {
    let tags = resolved.syntax.tags.map {
      UnionCase.Tag(wireName: $0.wireName.value, value: ExampleValue($0.value))
    }
    return declaration(resolved.payload, into: &diagnostics).map {
      UnionCase(
        swiftName: resolved.swiftName, tags: tags, has: resolved.syntax.has.map(\.value),
        payload: $0,
        facts: Facts(resolved.syntax.facts, in: file))
    }
  }
}

extension Set<TypeID> {
  /// Types that can be compared by hash: those that the schema asks it of, and all that they hold.
  init(hashableIn table: TypeTable) {
    self = []
    for entry in table.entries where entry.isHashable && !contains(entry.id) {
      TypeReach.visit(from: entry.id, in: table, leaveOut: false, &self)
    }
    for entry in table.entries {
      switch entry.shape {
      case .enumeration(let enumeration): if enumeration.base != .dual { insert(entry.id) }
      case .text: insert(entry.id)
      case .object, .union, .broken: break
      }
    }
  }
}

extension JudgedExamples {
  fileprivate mutating func add(_ findings: ExampleFindings, of endpoint: ResolvedEndpoint) {
    add(findings.flags)
    let owner = Ground.declaration(endpoint.syntax.name.range)
    add(findings.sent, judgedBy: [owner] + Ground.types(endpoint.inputs.types))
    // Which answers are failures nobody knows before all names of errors stand for one.
    let names = (endpoint.syntax.errors + endpoint.commonFailureNames).map { Ground.name($0.range) }
    let failures = endpoint.failures.map(Ground.type)
    let envelope = endpoint.envelope.map { Ground.declaration($0.name.range) }
    let surroundings = [owner, .defaults, .allNames] + [envelope].compactMap(\.self)
    add(findings.failures, judgedBy: surroundings + names + failures)
    let answer: [TypeReference] =
      switch endpoint.answer {
      case .nothing: []
      case .value(let type), .page(let type): [type].compactMap(\.self)
      }
    add(findings.answers, judgedBy: surroundings + failures + Ground.types(answer))
  }

  fileprivate mutating func add(_ findings: Diagnostics, of page: ResolvedPage) {
    add(
      findings,
      judgedBy: [.declaration(page.syntax.name.range)]
        + Ground.types(page.sentTypes + page.returnedTypes))
  }
}

extension JudgedExamples.Ground {
  fileprivate static func types(_ types: [TypeReference]) -> [Self] {
    types.compactMap(\.declaredCore).map(Self.type)
  }
}

extension MessageFamily {
  /// The family as written.
  fileprivate init(_ syntax: ErrorSyntax.FamilySyntax, in file: String) {
    self.init(
      swiftName: syntax.name.value, member: WirePath(syntax.member),
      texts: syntax.texts.map(\.value), facts: Facts(syntax.facts, in: file))
  }
}
