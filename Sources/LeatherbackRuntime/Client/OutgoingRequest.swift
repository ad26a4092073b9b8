import HTTPTypes

/// A request in the form in which a transport takes it, with the key in its header.
struct OutgoingRequest {
  let endpoint: Endpoint
  let head: HTTPRequest
  let body: [UInt8]?

  /// Completes `request` with what only a client knows.
  ///
  /// - Throws: An error of the cause `invalidRequest` when the request breaks a rule of the API, or
  ///   when its server's address is none that a key may be sent to.
  init<Response>(
    _ request: APIRequest<Response>,
    from configuration: LeatherbackClient.Configuration,
    secretKey: SecretKey
  ) throws(LeatherbackError) {
    endpoint = request.endpoint
    body = request.body
    var violations = request.violations
    if request.path.contains("{") {
      violations.append(Violation(path: "path", rule: "every parameter filled in"))
    }
    if endpoint.credential.form == .bearer, request.bearerToken == nil {
      violations.append(Violation(path: "Authorization", rule: "a bearer token"))
    }
    let address = configuration.address(of: endpoint.server)
    if address == nil {
      violations.append(
        Violation(path: "server.\(endpoint.server.name)", rule: "an address with https"))
    }
    guard let address, violations.isEmpty else {
      throw LeatherbackError(
        .invalidRequest(violations), of: endpoint, status: nil, moneyMoved: .no)
    }
    let query = request.query
    head = HTTPRequest(
      method: endpoint.method.onWire,
      scheme: address.scheme,
      authority: address.authority,
      path: address.path + request.path + (query.isEmpty ? "" : "?" + query),
      headerFields: Self.fields(of: request, userAgent: configuration.userAgent, secretKey)
    )
  }

  private static func fields<Response>(
    of request: APIRequest<Response>, userAgent: String, _ secretKey: SecretKey
  ) -> HTTPFields {
    var fields: HTTPFields = [.accept: "application/json", .userAgent: userAgent]
    fields[.contentType] = request.contentType
    let proof = request.endpoint.credential.field(with: secretKey, token: request.bearerToken)
    for field in request.headerFields + (proof.map { [$0] } ?? []) {
      if let field = field.onWire { fields.append(field) }
    }
    return fields
  }
}

extension Endpoint.Method {
  fileprivate var onWire: HTTPRequest.Method {
    switch self {
    case .get: .get
    case .head: .head
    case .post: .post
    case .put: .put
    case .patch: .patch
    case .delete: .delete
    }
  }
}

extension Credential {
  /// The header field that carries the proof; `nil` when none is needed.
  ///
  /// - Parameter token: The token of the request; one without is never sent.
  fileprivate func field(with secretKey: SecretKey, token: SensitiveText?) -> HeaderField? {
    switch form {
    case .none: nil
    case .secretKeyHeader(let name):
      HeaderField(name: name, value: secretKey.text, isSensitive: true)
    case .bearer:
      token.map {
        HeaderField(
          name: "Authorization", value: "Bearer " + $0.unprotectedText, isSensitive: true)
      }
    }
  }
}

extension HeaderField {
  /// The field as transports take it; `nil` when its name is none that HTTP allows.
  fileprivate var onWire: HTTPField? {
    guard let name = HTTPField.Name(name) else { return nil }
    var field = HTTPField(name: name, value: unprotectedValue)
    // The mark of a secret, for transports and HPACK alike.
    if isSensitive { field.indexingStrategy = .disallow }
    return field
  }
}
