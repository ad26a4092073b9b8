import YAMLTree

/// An endpoint with its names looked up.
struct ResolvedEndpoint: Sendable {
  /// What the author wrote. An endpoint is large, so this is a look into the list of its file.
  var syntax: EndpointSyntax { declared[position] }
  let declared: [EndpointSyntax]
  let position: Int
  let file: String
  let swiftName: String
  let inputs: ResolvedInputs
  let answer: Answer

  /// Whether answers come without an envelope because the schema says so.
  let isBare: Bool

  /// Whether the schema says nothing about an envelope.
  let lacksEnvelope: Bool

  /// `nil` when answers come bare, or when the name stands for nothing, which is reported.
  let envelope: EnvelopeSyntax?
  let server: String?
  let credential: String?

  /// The endpoint's own errors, then the common ones; each once.
  let failures: [TypeID]

  /// Where the common ones are named.
  let commonFailureNames: [Located<String>]

  enum Answer {
    case nothing

    /// `nil` when the type is wrong, which is reported.
    case value(TypeReference?)
    case page(TypeReference?)
  }
}

/// What a call sends, with its types looked up.
struct ResolvedInputs: Sendable {
  let path: [Endpoint.PathPiece]

  /// In the order of the path.
  let pathParameters: MemberList
  let queryParameters: MemberList
  let headers: MemberList
  let body: Body

  enum Body {
    case none
    case fields(MemberList)
    case form(MemberList)

    /// `nil` when the type is wrong, which is reported.
    case value(TypeReference?)
  }

  /// Looks up what `endpoint` sends.
  ///
  /// - Parameter credential: The credential of the endpoint, whose token is a parameter as well.
  init(
    of endpoint: EndpointSyntax, credential: CredentialSyntax?,
    in scope: inout TypeResolution.Scope, types: inout TypeResolution,
    into diagnostics: inout Diagnostics
  ) {
    var names = CollidingSwiftNames()
    if let token = credential?.bearer { names.claim(token.value, for: token, into: &diagnostics) }
    let pieces = PathTemplates.pieces(of: endpoint.path, into: &diagnostics)
    if let pieces, endpoint.isRequestKnown {
      PathTemplates.check(endpoint.pathParameters, against: pieces, into: &diagnostics)
    }
    path = pieces ?? []
    func list(
      _ fields: [FieldSyntax], _ types: inout TypeResolution, _ diagnostics: inout Diagnostics
    ) -> MemberList {
      MemberList(types.members(of: fields, in: &scope, names: &names, into: &diagnostics))
    }
    pathParameters = list(Self.pathFields(of: endpoint, path), &types, &diagnostics)
    queryParameters = list(endpoint.queryParameters, &types, &diagnostics)
    headers = list(endpoint.headers, &types, &diagnostics)
    HeaderNames.check(endpoint.headers, credential: credential, into: &diagnostics)
    switch endpoint.body {
    case nil: body = .none
    case .fields(let fields, _): body = .fields(list(fields, &types, &diagnostics))
    case .form(let fields, _): body = .form(list(fields, &types, &diagnostics))
    case .type(let expression):
      names.claim("body", for: Located("body", at: expression.range), into: &diagnostics)
      GroupedDecimals.check(expression, into: &diagnostics)
      body = .value(types.reference(expression, in: &scope, into: &diagnostics))
    }
  }

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

  /// All types that are sent.
  var types: [TypeReference] {
    let parameters = pathParameters.types + queryParameters.types + headers.types
    return switch body {
    case .none: parameters
    case .fields(let list), .form(let list): parameters + list.types
    case .value(let type): parameters + (type.map { [$0] } ?? [])
    }
  }
}
