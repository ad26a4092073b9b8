package import APISchema

// Short ways to write a description: everything has a default that is seldom in the way.

extension Facts {
  static func sample(
    _ doc: String? = nil, sources: [String] = [], certainty: Certainty = .documented,
    file: String = "schema/sample.yaml", at keyPath: String = "types.Sample"
  ) -> Facts {
    Facts(
      doc: doc, sources: sources, certainty: certainty,
      origin: Origin(file: file, keyPath: keyPath))
  }
}

extension Field {
  /// A field; a question mark at the end of the name makes it one that may be left out.
  static func sample(
    _ name: String, _ type: TypeReference, swift swiftName: String? = nil, doc: String? = nil,
    also: [String] = [], isFlattened: Bool = false, isSensitive: Bool = false,
    constant: ExampleValue? = nil, serviceDefault: ExampleValue? = nil, limits: Limits = .none,
    limitedMember: LimitedMember? = nil, example: ExampleValue? = nil, facts: Facts? = nil
  ) -> Field {
    let isRequired = !name.hasSuffix("?")
    let wireName = isRequired ? name : String(name.dropLast())
    return Field(
      wireName: wireName, alsoReadAs: also, swiftName: swiftName ?? SwiftName.member(wireName),
      type: type, isRequired: isRequired, isFlattened: isFlattened, isSensitive: isSensitive,
      constant: constant, serviceDefault: serviceDefault, limits: limits,
      limitedMember: limitedMember, example: example,
      facts: facts ?? .sample(doc, at: "types.Sample.fields." + wireName))
  }
}

extension Limits {
  static func sample(
    min: String? = nil, max: String? = nil, scale: Int? = nil, length: ClosedRange<Int>? = nil,
    minLength: Int? = nil, maxLength: Int? = nil, pattern: String? = nil, excludes: [String] = []
  ) -> Limits {
    Limits(
      minimum: min, maximum: max, scale: scale, minimumLength: length?.lowerBound ?? minLength,
      maximumLength: length?.upperBound ?? maxLength, pattern: pattern, excluded: excludes)
  }
}

extension TypeReference {
  static func named(_ name: String) -> TypeReference { .declared(TypeID(name)) }
}

extension TypeDeclaration {
  static func sample(
    _ id: String, _ shape: Shape, doc: String? = nil, isHashable: Bool = false,
    nested: [TypeDeclaration] = [], facts: Facts? = nil
  ) -> TypeDeclaration {
    let name = id.split(separator: ".").last.map(String.init) ?? id
    return TypeDeclaration(
      swiftName: name, id: TypeID(id), shape: shape,
      facts: facts ?? .sample(doc, at: "types." + id), isHashable: isHashable,
      use: [.request, .response], nested: nested)
  }

  static func object(
    _ id: String, _ fields: [Field], isOpen: Bool = false, doc: String? = nil,
    isHashable: Bool = false, life: Int? = nil, nested: [TypeDeclaration] = [],
    facts: Facts? = nil
  ) -> TypeDeclaration {
    .sample(
      id, .object(ObjectShape(fields: fields, isOpen: isOpen, lifetime: life)), doc: doc,
      isHashable: isHashable,
      nested: nested, facts: facts)
  }

  static func strings(_ id: String, _ values: [String], doc: String? = nil) -> TypeDeclaration {
    let cases = values.map { value in
      EnumCase(
        swiftName: SwiftName.member(value), wire: .string(value),
        facts: .sample(at: "types." + id + ".enum." + value))
    }
    return .sample(id, .enumeration(EnumShape(base: .string, cases: cases)), doc: doc)
  }

  static func text(
    _ id: String, limits: Limits = .none, alphabet: String? = nil, madeLength: Int? = nil,
    doc: String? = nil
  ) -> TypeDeclaration {
    .sample(
      id, .text(TextShape(limits: limits, alphabet: alphabet, madeLength: madeLength)), doc: doc)
  }

  static func union(
    _ id: String, _ cases: [UnionCase], doc: String? = nil, nested: [TypeDeclaration] = []
  ) -> TypeDeclaration {
    .sample(id, .union(UnionShape(cases: cases)), doc: doc, nested: nested)
  }
}

extension UnionCase {
  static func sample(
    _ name: String, of union: String, when tags: KeyValuePairs<String, ExampleValue> = [:],
    has: [String] = [], _ fields: [Field], isOpen: Bool = false, doc: String? = nil
  ) -> UnionCase {
    let place = "types." + union + ".union." + name
    return UnionCase(
      swiftName: name, tags: tags.map { Tag(wireName: $0.key, value: $0.value) }, has: has,
      payload: .object(
        union + "." + SwiftName.type(name), fields, isOpen: isOpen, doc: doc,
        facts: .sample(doc, at: place)),
      facts: .sample(doc, at: place))
  }
}

extension Endpoint {
  /// An endpoint; braces in the path are its parameters, which are texts unless given.
  static func sample(
    _ name: String, _ method: Method, _ path: String, pathParameters: [Field]? = nil,
    query: [Field] = [], headers: [Field] = [], body: Body = .none, returns: Answer = .nothing,
    envelope: String? = "result", credential: String? = "secretKey", retry: Retry? = nil,
    failures: [String] = [], examples: [Example] = [], facts: Facts? = nil
  ) -> Endpoint {
    let pieces = path.split(separator: "{", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part -> [PathPiece] in
        guard index > 0, let end = part.firstIndex(of: "}") else { return [.text(String(part))] }
        let rest = part[part.index(after: end)...]
        let parameter = PathPiece.parameter(String(part[..<end]))
        return rest.isEmpty ? [parameter] : [parameter, .text(String(rest))]
      }
    let names = pieces.compactMap { piece -> String? in
      if case .parameter(let name) = piece { name } else { nil }
    }
    return Endpoint(
      swiftName: name, method: method, path: pieces,
      pathParameters: pathParameters ?? names.map { .sample($0, .string) },
      queryParameters: query, headers: headers, body: body, returns: returns, envelope: envelope,
      server: "merchant", credential: credential,
      retry: retry ?? (method == .get ? .safe : .never), failures: failures.map { TypeID($0) },
      examples: examples, facts: facts ?? .sample(at: "endpoints." + name))
  }
}

extension Example {
  static func sample(
    _ name: String, path: KeyValuePairs<String, ExampleValue> = [:],
    query: KeyValuePairs<String, ExampleValue> = [:],
    headers: KeyValuePairs<String, ExampleValue> = [:], body: ExampleValue? = nil,
    status: Int = 200, answer: ExampleValue?, failure: String? = nil
  ) -> Example {
    Example(
      name: name, path: path.map { .init(name: $0.key, value: $0.value) },
      query: query.map { .init(name: $0.key, value: $0.value) },
      headers: headers.map { .init(name: $0.key, value: $0.value) }, body: body,
      response: Response(status: status, body: answer, failure: failure.map { TypeID($0) }),
      facts: .sample(at: "endpoints.create.examples." + name))
  }
}

extension ExampleValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }

  package init(booleanLiteral value: Bool) { self = .boolean(value) }

  package init(integerLiteral value: Int) { self = .number(String(value)) }

  package init(arrayLiteral elements: ExampleValue...) { self = .array(elements) }

  package init(dictionaryLiteral elements: (String, ExampleValue)...) {
    self = .object(elements.map { Member(name: $0.0, value: $0.1) })
  }
}

extension APIDescription {
  static func sample(
    _ types: [TypeDeclaration] = [], resources: [Resource] = [], failures: [Failure] = [],
    servers: [Server] = [], credentials: [Credential] = [], envelopes: [Envelope] = [],
    confirmations: [Confirmation] = [], webhooks: [Webhook] = [],
    monetaryTypes: [MonetaryType] = []
  ) -> APIDescription {
    APIDescription(
      name: "Sample", doc: nil, servers: servers, credentials: credentials,
      envelopes: envelopes, resources: resources, types: types, failures: failures,
      confirmations: confirmations, webhooks: webhooks, monetaryTypes: monetaryTypes)
  }
}

extension Resource {
  static func sample(
    _ name: String, _ endpoints: [Endpoint], doc: String? = nil,
    file: String = "schema/sample.yaml"
  ) -> Resource {
    Resource(
      swiftName: name, facts: .sample(doc, file: file, at: "resource"), endpoints: endpoints)
  }
}

/// What endpoints of samples refer to.
enum Surroundings {
  static let servers = [
    Server(
      name: "merchant", url: "https://api.example.com",
      facts: .sample("Serves merchants.", sources: ["p:1"], at: "servers.merchant"))
  ]

  static let credentials = [
    Credential(
      name: "secretKey", scheme: .secretKeyHeader("X-Api"),
      facts: .sample(sources: ["p:2"], at: "credentials.secretKey"))
  ]

  static let envelopes = [
    Envelope(
      name: "result", content: .value(WirePath(names: ["value"])),
      success: WirePath(names: ["isSuccess"]), facts: .sample(at: "envelopes.result")),
    Envelope(
      name: "page",
      content: .page(
        PageShape(
          items: WirePath(names: ["items"]), number: WirePath(names: ["pageParams", "pageNumber"]),
          size: WirePath(names: ["pageParams", "pageSize"]),
          total: WirePath(names: ["pageParams", "totalCount"]))),
      success: WirePath(names: ["isSuccess"]), facts: .sample(at: "envelopes.page")),
  ]
}
