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
      headerFields: Self.fields(
        contentType: request.contentType, userAgent: configuration.userAgent,
        credential: endpoint.credential, secretKey: secretKey)
    )
  }

  private static func fields(
    contentType: String?, userAgent: String, credential: Credential, secretKey: SecretKey
  ) -> HTTPFields {
    var fields: HTTPFields = [.accept: "application/json", .userAgent: userAgent]
    fields[.contentType] = contentType
    if let field = credential.field(with: secretKey) { fields.append(field) }
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
  fileprivate func field(with secretKey: SecretKey) -> HTTPField? {
    guard case .secretKeyHeader(let text) = form, let name = HTTPField.Name(text) else {
      return nil
    }
    var field = HTTPField(name: name, value: secretKey.text)
    field.indexingStrategy = .disallow  // The mark of a secret, for transports and HPACK alike.
    return field
  }
}
