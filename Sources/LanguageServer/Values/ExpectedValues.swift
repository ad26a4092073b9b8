import APISchema
import YAMLTree

/// Finds what the schema expects at places of a file.
struct ExpectedValues {
  private let file: FileSyntax
  private let files: [FileSyntax]
  private let symbols: [FileIndex.Symbol]
  private let place: ValuePlace

  init?(at place: ValuePlace, in path: String, of snapshot: Snapshot) {
    guard let document = snapshot.documents[path], let file = document.syntax else { return nil }
    self.file = file
    files = snapshot.paths.compactMap { snapshot.documents[$0]?.syntax }
    symbols = document.index.symbols
    self.place = place
  }

  /// What stands behind the last key of the language, before one looks into it.
  private var root: ExpectedValue? {
    guard let owner = place.owner else { return nil }
    switch (owner.construct, owner.key) {
    case (.field, "default"), (.field, "const"), (.field, "example"):
      return symbols.first { $0.id.kind == .field && $0.facts.keyPath == place.keyPath }?.type
        .map(ExpectedValue.type)
    case (.exampleRequest, _): return endpoint.flatMap { request(owner.key, of: $0) }
    case (.exampleResponse, "body"): return endpoint.flatMap(response)
    case (.endpoint, "path"): return endpoint.map(pathNames)
    case (.webhookExample, "body"): return webhook.map { .type(.named($0.type)) }
    case (.webhookExample, "refused"): return webhook.map { .names($0.refusals.map(\.name)) }
    case (.pageExample, "payload"): return page.map { .fields($0.payload?.fields ?? []) }
    case (.pageExample, "query"): return page.map { .fields($0.query) }
    case (.pageExampleReturn, "case"): return page.map { .names($0.returns.map(\.name)) }
    case (.condition, "equals"): return error.map { .fields($0.fields) }
    case (.unionCase, "when"): return .object(tags)
    case (.confirm, "with"): return confirmation
    default: return memberNames(owner)
    }
  }

  private var direction: ExpectedValue.Direction {
    switch place.owner?.construct {
    case .field: .declared
    case .exampleRequest, .unionCase, .pageExample: .request
    default: .response
    }
  }

  /// Members of the map at the place.
  var members: [ExpectedValue.Member] { found { $0.members(of: $1) } }

  /// Scalars that can stand at the place.
  var choices: [ExpectedValue.Choice] { found { $0.choices(of: $1) } }

  private func found<Item>(_ look: (ValueTypes, ExpectedValue) -> [Item]) -> [Item] {
    guard let root else { return [] }
    let types = ValueTypes(of: files, in: direction)
    return types.value(behind: place.rest, in: root).map { look(types, $0) } ?? []
  }
}

// Declarations around the place.
extension ExpectedValues {
  private func declaration(in section: String) -> String? {
    place.holder.count > 1 && place.holder[0] == section ? place.holder[1] : nil
  }

  private var endpoint: EndpointSyntax? {
    let name = declaration(in: "endpoints")
    return file.endpoints.first { $0.name.value == name }
  }

  private var webhook: WebhookSyntax? {
    let name = declaration(in: "webhooks")
    return file.webhooks.first { $0.name.value == name }
  }

  private var page: HostedPageSyntax? {
    let name = declaration(in: "hosted")
    return file.pages.first { $0.name.value == name }
  }

  private var error: ErrorSyntax? {
    let name = declaration(in: "errors")
    return file.errors.first { $0.name.value == name }
  }

  /// The cases of the union that the place is in.
  private var cases: [UnionCaseSyntax] {
    let type = ValuePlace.keyPath(of: place.holder.dropLast(2))
    for shape in file.types.map({ ($0.facts.keyPath, $0.shape) }) where shape.0 == type {
      if case .union(let cases) = shape.1 { return cases }
    }
    return []
  }

  /// Members by which cases are told apart: those of `when`, and what is a field in other cases.
  private var tags: [ExpectedValue.Member] {
    let types = ValueTypes(of: files, in: .request)
    let tags = types.tags(of: cases)
    let fields = types.members(of: .fields(cases.flatMap(\.fields)))
    let typed = fields.filter { field in
      field.value.map { !types.choices(of: $0).isEmpty } ?? false
    }
    let choices = Dictionary(typed.map { ($0.name, $0) }) { first, _ in first }
    return tags.map { choices[$0.name] ?? $0 } + typed
  }

  /// Names of members of the declaration that has the key.
  private func memberNames(_ owner: LanguagePlace.Owner) -> ExpectedValue? {
    switch (owner.construct, owner.key) {
    case (.error, "reason"), (.error, "failures"), (.error, "traceID"), (.condition, "has"),
      (.condition, "lacks"), (.family, "in"):
      error.map { .choice(names(of: .fields($0.fields))) }
    case (.refusal, "has"), (.refusal, "lacks"):
      webhook.map { .choice(names(of: .type(.named($0.type)))) }
    case (.unionCase, "has"): .choice(names(under: place.keyPath))
    case (.money, _): .choice(names(under: ValuePlace.keyPath(of: place.holder.dropLast())))
    default: nil
    }
  }

  private func names(of expected: ExpectedValue) -> [ExpectedValue.Choice] {
    ValueTypes(of: files, in: .response).members(of: expected).map {
      ExpectedValue.Choice(text: ScalarText.written($0.name), doc: $0.doc)
    }
  }

  /// Names of the fields of the declaration with that key path.
  private func names(under keyPath: String) -> [ExpectedValue.Choice] {
    let start = keyPath + ".fields."
    return symbols.filter { symbol in
      symbol.id.kind == .field && symbol.facts.keyPath.hasPrefix(start)
        && symbol.facts.keyPath.utf8.count == start.utf8.count + symbol.name.value.utf8.count
    }
    .map { ExpectedValue.Choice(text: ScalarText.written($0.name.value), doc: $0.facts.doc?.value) }
  }

  /// Parameters of the call that is asked, each with the members of the object.
  private var confirmation: ExpectedValue? {
    let holder = place.holder.dropLast()
    let keyPath = ValuePlace.keyPath(of: holder)
    let confirms = file.types.flatMap { type -> [(String, ConfirmSyntax?)] in
      let own = [(type.facts.keyPath, type.confirm)]
      guard case .union(let cases) = type.shape else { return own }
      return own + cases.map { ($0.facts.keyPath, $0.confirm) }
    }
    guard let call = confirms.first(where: { $0.0 == keyPath })?.1?.call.value else { return nil }
    let endpoint = files.lazy.flatMap { file in
      file.endpoints.filter { "\(file.resource?.value ?? "").\($0.name.value)" == call }
    }.first
    let fields = ExpectedValue.choice(names(under: keyPath))
    guard let endpoint else { return nil }
    let parameters = endpoint.pathParameters + endpoint.queryParameters
    let names = pathNames(of: endpoint).members + parameters.map(\.wireName.value)
    return .object(names.map { ExpectedValue.Member(name: $0, value: fields) })
  }
}

// Calls.
extension ExpectedValues {
  private func request(_ key: String, of endpoint: EndpointSyntax) -> ExpectedValue? {
    switch key {
    case "path":
      let known = endpoint.pathParameters.map(\.wireName.value)
      let others = pathNames(of: endpoint).members.filter { !known.contains($0) }
      guard case .object(let members) = ExpectedValue.fields(endpoint.pathParameters) else {
        return nil
      }
      return .object(members + others.map { ExpectedValue.Member(name: $0) })
    case "query": return .fields(endpoint.queryParameters)
    case "headers": return .fields(endpoint.headers)
    default:
      switch endpoint.body {
      case .fields(let fields, _), .form(let fields, _): return .fields(fields)
      case .type(let type): return .type(type)
      case nil: return nil
      }
    }
  }

  /// The names in the braces of a path.
  private func pathNames(of endpoint: EndpointSyntax) -> ExpectedValue {
    let names = endpoint.path.value.split(separator: "{").dropFirst()
      .compactMap { $0.contains("}") ? $0.prefix { $0 != "}" } : nil }
    return .object(names.map { ExpectedValue.Member(name: String($0)) })
  }

  private func response(of endpoint: EndpointSyntax) -> ExpectedValue? {
    let example = endpoint.examples.first {
      place.holder.count > 3 && $0.name.value == place.holder[3]
    }
    if let name = example?.error?.value {
      return files.lazy.flatMap(\.errors).first { $0.name.value == name }.map { .fields($0.fields) }
    }
    let defaults = files.lazy.compactMap(\.defaults).first?.surroundings
    let value = endpoint.returns.map(ExpectedValue.type)
    let items = endpoint.pages.map { ExpectedValue.list(.type($0)) }
    let envelope =
      items == nil
      ? file.surroundings.envelope ?? defaults?.envelope
      : file.surroundings.pageEnvelope ?? defaults?.pageEnvelope
    guard let name = (endpoint.envelope ?? envelope)?.value, name != "none" else {
      return items ?? value
    }
    return files.lazy.flatMap(\.envelopes).first { $0.name.value == name }
      .map { wrapped(in: $0, value: value, items: items) }
  }

  private func wrapped(
    in envelope: EnvelopeSyntax, value: ExpectedValue?, items: ExpectedValue?
  ) -> ExpectedValue {
    let flag = ExpectedValue.choice(["true", "false"].map { ExpectedValue.Choice(text: $0) })
    let members: [(Located<String>?, ExpectedValue?)] = [
      (envelope.value, value), (envelope.items, items), (envelope.success, flag),
      (envelope.number, nil), (envelope.size, nil), (envelope.total, nil), (envelope.pages, nil),
      (envelope.hasNext, flag), (envelope.hasPrevious, flag), (envelope.first, nil),
      (envelope.last, nil),
    ]
    return .members(
      at: members.compactMap { name, value in name.map { ($0.value.split(separator: "."), value) } }
    )
  }
}

extension ExpectedValue {
  /// Names of the members of an object.
  fileprivate var members: [String] {
    if case .object(let members) = self { members.map(\.name) } else { [] }
  }
}
