import APISchema
import YAMLTree

/// A walk over all of a file that collects declarations and names.
struct SyntaxWalk {
  private(set) var symbols: [FileIndex.Symbol] = []
  private(set) var occurrences: [FileIndex.Occurrence] = []
  private let path: String
  private let resource: String

  init(_ file: FileSyntax) {
    path = file.path
    resource = file.resource?.value ?? ""
    visit(file)
  }

  // MARK: - Collecting

  mutating func declare(
    _ id: SymbolID, _ name: Located<String>, _ facts: FactsSyntax,
    type: TypeExpressionSyntax? = nil, isInSwift: Bool = true
  ) {
    symbols.append(
      FileIndex.Symbol(id: id, name: name, facts: facts, type: type, isInSwift: isInSwift))
    occurrences.append(FileIndex.Occurrence(id: id, range: name.range, isDeclaration: true))
    guard let name = facts.name else { return }
    let swiftName = SymbolID(.swiftName, path + "#" + facts.keyPath)
    occurrences.append(
      FileIndex.Occurrence(id: swiftName, range: name.range, isDeclaration: true))
  }

  mutating func refer(_ kind: SymbolID.Kind, to name: Located<String>?) {
    guard let name, !name.value.isEmpty else { return }
    let id = SymbolID(kind, name.value)
    occurrences.append(FileIndex.Occurrence(id: id, range: name.range, isDeclaration: false))
  }

  /// A name of a member of the declaration with that key path.
  mutating func refer(toMember name: Located<String>?, of keyPath: String) {
    guard let name, !name.value.isEmpty else { return }
    let members = name.value.split(separator: ".").joined(separator: ".fields.")
    let id = SymbolID(.field, path + "#" + keyPath + ".fields." + members)
    occurrences.append(FileIndex.Occurrence(id: id, range: name.range, isDeclaration: false))
  }

  /// What is known by its place alone.
  func local(_ kind: SymbolID.Kind, _ facts: FactsSyntax) -> SymbolID {
    SymbolID(kind, path + "#" + facts.keyPath)
  }

  // MARK: - The walk

  private mutating func visit(_ file: FileSyntax) {
    visit(file.surroundings)
    if let defaults = file.defaults { visit(defaults.surroundings) }
    if let resource = file.resource {
      declare(SymbolID(.resource, resource.value), resource, file.facts)
    }
    for server in file.servers {
      declare(SymbolID(.server, server.name.value), server.name, server.facts)
    }
    for credential in file.credentials {
      declare(SymbolID(.credential, credential.name.value), credential.name, credential.facts)
    }
    for envelope in file.envelopes {
      declare(SymbolID(.envelope, envelope.name.value), envelope.name, envelope.facts)
    }
    for endpoint in file.endpoints { visit(endpoint) }
    for page in file.pages { visit(page) }
    for type in file.types {
      declare(SymbolID(.type, type.name.value), type.name, type.facts)
      visit(type)
    }
    for error in file.errors { visit(error) }
    for webhook in file.webhooks { visit(webhook) }
    for operation in file.leftOut {
      declare(
        SymbolID(.leftOut, "\(resource).\(operation.name.value)"), operation.name, operation.facts)
    }
  }

  private mutating func visit(_ surroundings: SurroundingsSyntax) {
    refer(.server, to: surroundings.server)
    refer(.credential, to: surroundings.credential)
    refer(.envelope, to: surroundings.envelope)
    refer(.envelope, to: surroundings.pageEnvelope)
    for error in surroundings.errors ?? [] { refer(.error, to: error) }
  }

  private mutating func visit(_ endpoint: EndpointSyntax) {
    declare(
      SymbolID(.endpoint, "\(resource).\(endpoint.name.value)"), endpoint.name, endpoint.facts)
    refer(.server, to: endpoint.server)
    refer(.credential, to: endpoint.credential)
    refer(.envelope, to: endpoint.envelope)
    for error in endpoint.errors { refer(.error, to: error) }
    visit(endpoint.pathParameters + endpoint.queryParameters + endpoint.headers)
    switch endpoint.body {
    case .fields(let fields, _), .form(let fields, _): visit(fields)
    case .type(let type): visit(type)
    case nil: break
    }
    if let type = endpoint.returns { visit(type) }
    if let type = endpoint.pages { visit(type) }
    for example in endpoint.examples { refer(.error, to: example.error) }
  }

  private mutating func visit(_ page: HostedPageSyntax) {
    declare(SymbolID(.page, "\(resource).\(page.name.value)"), page.name, page.facts)
    refer(.server, to: page.server)
    visit(page.payload?.fields ?? [])
    visit(page.query)
    for name in page.examples.compactMap(\.returnCase) {
      let id = SymbolID(.unionCase, "\(path)#\(page.facts.keyPath).returns.\(name.value)")
      occurrences.append(FileIndex.Occurrence(id: id, range: name.range, isDeclaration: false))
    }
    for place in page.returns {
      declare(local(.unionCase, place.facts), place.name, place.facts)
      visit(place.query)
    }
  }

  private mutating func visit(_ webhook: WebhookSyntax) {
    declare(SymbolID(.webhook, webhook.name.value), webhook.name, webhook.facts)
    refer(.type, to: webhook.type)
    for refusal in webhook.refusals {
      declare(local(.refusal, refusal.facts), refusal.name, refusal.facts)
    }
    for name in webhook.examples.compactMap(\.refused) {
      let id = SymbolID(.refusal, path + "#" + webhook.facts.keyPath + ".refuse." + name.value)
      occurrences.append(
        FileIndex.Occurrence(id: id, range: name.range, isDeclaration: false))
    }
  }

  private mutating func visit(_ error: ErrorSyntax) {
    declare(SymbolID(.error, error.name.value), error.name, error.facts)
    visit(error.fields)
    let keyPath = error.facts.keyPath
    let members = error.reason + error.has + error.lacks + error.equals.map(\.path)
    for member in members { refer(toMember: member, of: keyPath) }
    for family in error.families { refer(toMember: family.member, of: keyPath) }
    refer(toMember: error.failures, of: keyPath)
    refer(toMember: error.traceID, of: keyPath)
  }
}

// Types and fields.
extension SyntaxWalk {
  private mutating func visit(_ type: TypeSyntax) {
    visit(type.shape, called: type.name.value)
    let keyPath = type.facts.keyPath
    if let confirm = type.confirm { visit(confirm, in: keyPath) }
    refer(toMember: type.money?.currency, of: keyPath)
    refer(toMember: type.money?.amount, of: keyPath)
  }

  private mutating func visit(_ shape: ShapeSyntax, called name: String) {
    switch shape {
    case .object(let fields, _): visit(fields)
    case .enumeration(let cases, _):
      for value in cases {
        declare(SymbolID(.value, "\(name).\(value.swiftName)"), value.name, value.facts)
      }
    case .union(let cases): for unionCase in cases { visit(unionCase) }
    case .text, .broken: break
    }
  }

  private mutating func visit(_ unionCase: UnionCaseSyntax) {
    declare(local(.unionCase, unionCase.facts), unionCase.name, unionCase.facts)
    visit(unionCase.fields)
    let keyPath = unionCase.facts.keyPath
    for member in unionCase.has { refer(toMember: member, of: keyPath) }
    if let confirm = unionCase.confirm { visit(confirm, in: keyPath) }
  }

  private mutating func visit(_ confirm: ConfirmSyntax, in keyPath: String) {
    refer(.endpoint, to: confirm.call)
    for argument in confirm.arguments { refer(toMember: argument.member, of: keyPath) }
  }

  private mutating func visit(_ fields: [FieldSyntax]) {
    for field in fields {
      declare(
        local(.field, field.facts), field.wireName, field.facts, type: field.type,
        isInSwift: field.constant == nil)
      visit(field.type)
      for value in [field.constant, field.serviceDefault, field.example] {
        if let value { refer(to: value, of: field.type) }
      }
    }
  }

  /// A value in a declaration: it may be the name of a value of an enumeration.
  private mutating func refer(to value: ValueSyntax, of type: TypeExpressionSyntax) {
    switch (type, value.content) {
    case (.named(let name), .string(let text)):
      refer(.value, to: Located("\(name.value).\(text)", at: value.range))
    case (.inline(let type), .string(let text)):
      refer(.value, to: Located("\(scope(of: type)).\(text)", at: value.range))
    case (.nullable(let inner, _), _): refer(to: value, of: inner)
    case (.array(let inner, _), .array(let values)):
      for value in values { refer(to: value, of: inner) }
    default: break
    }
  }

  /// What stands for the name of a type that has none.
  private func scope(of type: TypeSyntax) -> String { path + "#" + type.facts.keyPath }

  private mutating func visit(_ type: TypeExpressionSyntax) {
    switch type {
    case .named(let name): refer(.type, to: name)
    case .array(let inner, _), .map(let inner, _), .nullable(let inner, _): visit(inner)
    case .inline(let type): visit(type.shape, called: scope(of: type))
    case .builtIn, .broken: break
    }
  }
}

extension EnumCaseSyntax {
  /// What the value is called in Swift, and in the schema.
  var swiftName: String {
    facts.name?.value ?? (isNameDerived ? SwiftName.member(name.value) : name.value)
  }
}
