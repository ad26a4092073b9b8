import APISchema

/// A parameter of the function that makes a request.
struct EndpointInput {
  let name: SwiftIdentifier

  /// Whether the call can do without.
  let isOptional: Bool
  let source: Source

  enum Source {
    /// The bearer token that the credential of the call asks for.
    case token(Credential)
    case path(Field)
    case query(Field)
    case header(Field)
    case member(Field)
    case form(Field)

    /// The whole body, of a declared type.
    case body(TypeReference)
  }

  var isWholeBody: Bool {
    if case .body = source { return true }
    return false
  }

  func swiftType(_ types: DeclaredTypes) -> SwiftType {
    switch source {
    case .token: .sensitiveText
    case .path(let field), .query(let field), .header(let field), .member(let field),
      .form(let field):
      field.swiftType(types, in: nil)
    case .body(let type): types.type(type, in: nil)
    }
  }

  var documentation: CommentText {
    switch source {
    case .token(let credential): credential.tokenDocumentation
    case .path(let field), .query(let field), .header(let field), .member(let field),
      .form(let field):
      field.parameterDocumentation
    case .body: "What is sent."
    }
  }
}

extension Credential {
  /// Name of the parameter that takes the token of a call; `nil` when the client has the secret.
  var tokenParameter: String? {
    switch scheme {
    case .secretKeyHeader: nil
    case .bearer(let parameter): parameter
    }
  }

  /// Documentation of the parameter that takes the token.
  fileprivate var tokenDocumentation: CommentText {
    var text = facts.purpose
    if text.isEmpty { text = "Token that proves who sends the request." }
    text.append("Never shown in descriptions and logs.")
    text.append(facts.sourceSentence)
    return text.joined
  }
}

extension Endpoint {
  /// Parameters of the function: the token, then those that a call cannot do without, then the
  /// others, each group in the order path, query, header, body.
  func inputs(_ types: DeclaredTypes) -> [EndpointInput] {
    var needed: [EndpointInput] = []
    var optional: [EndpointInput] = []
    func add(_ fields: [Field], _ source: (Field) -> EndpointInput.Source) {
      for field in fields where field.constant == nil {
        let input = EndpointInput(
          name: SwiftIdentifier(field.swiftName), isOptional: field.isOptionalInSwift,
          source: source(field))
        if input.isOptional { optional.append(input) } else { needed.append(input) }
      }
    }
    if let credential = types.credential(of: self), let name = credential.tokenParameter {
      needed.append(
        EndpointInput(name: SwiftIdentifier(name), isOptional: false, source: .token(credential)))
    }
    add(pathParameters) { .path($0) }
    add(queryParameters) { .query($0) }
    add(headers) { .header($0) }
    switch body {
    case .none: break
    case .fields(let fields): add(fields) { .member($0) }
    case .form(let fields): add(fields) { .form($0) }
    case .value(let type):
      let names = Set((needed + optional).map(\.name.name))
      let name = SwiftIdentifier.free("body", "content", besides: names)
      needed.append(EndpointInput(name: name, isOptional: false, source: .body(type)))
    }
    return needed + optional
  }

  /// Everything that is sent as text.
  var textFields: [Field] {
    let fields = pathParameters + queryParameters + headers
    if case .form(let form) = body { return fields + form }
    return fields
  }
}

extension HostedPage {
  /// Parameters of the function: those that a page cannot do without first, each group in the order
  /// payload, query.
  var inputs: [EndpointInput] {
    let payload = (payload ?? []).map { ($0, EndpointInput.Source.member($0)) }
    let all = (payload + query.map { ($0, .query($0)) }).filter { $0.0.constant == nil }
    let inputs = all.map { field, source in
      EndpointInput(
        name: SwiftIdentifier(field.swiftName), isOptional: field.isOptionalInSwift,
        source: source)
    }
    return inputs.filter { !$0.isOptional } + inputs.filter(\.isOptional)
  }
}

extension DeclaredTypes {
  /// How the requests of an endpoint prove who sends them; `nil` when they do not.
  func credential(of endpoint: Endpoint) -> Credential? {
    endpoint.credential.flatMap { name in credentials.first { $0.name == name } }
  }
}
