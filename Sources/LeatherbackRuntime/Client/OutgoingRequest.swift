import HTTPTypes

/// A request in the form in which a transport takes it, its secrets apart.
struct OutgoingRequest {
  let endpoint: Endpoint
  let head: HTTPRequest
  let body: [UInt8]?

  /// The request's own secret header fields; the secret key is not among them.
  let secrets: [HeaderField]

  /// Identifier of the call that it begins.
  let requestID: String

  /// Completes `request` with what only a client knows.
  ///
  /// - Throws: An error of the cause `invalidRequest` when the request breaks a rule of the API, or
  ///   when its server's address is none that a key may be sent to.
  init<Response>(
    _ request: APIRequest<Response>,
    from configuration: LeatherbackClient.Configuration,
    requestID: String
  ) throws(LeatherbackError) {
    endpoint = request.endpoint
    self.requestID = requestID
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
    secrets =
      request.headerFields.filter(\.isSensitive)
      + (endpoint.credential.field(with: request.bearerToken).map { [$0] } ?? [])
    let fields = Self.fields(of: request, from: configuration, requestID: requestID)
    if fields == nil {
      violations.append(
        Violation(path: "configuration.requestIDField", rule: "the name of a header field"))
    }
    guard let address, let fields, violations.isEmpty else {
      throw LeatherbackError(
        .invalidRequest(violations), of: endpoint, status: nil, moneyMoved: .no,
        call: CallRecord(id: requestID))
    }
    let query = request.query
    head = HTTPRequest(
      method: endpoint.method.onWire,
      scheme: address.scheme,
      authority: address.authority,
      path: address.path + request.path + (query.isEmpty ? "" : "?" + query),
      headerFields: fields
    )
  }

  /// Fields that are no secret; `nil` when the configuration asks for one that cannot be.
  private static func fields<Response>(
    of request: APIRequest<Response>, from configuration: LeatherbackClient.Configuration,
    requestID: String
  ) -> HTTPFields? {
    var fields: HTTPFields = [.accept: "application/json", .userAgent: configuration.userAgent]
    fields[.contentType] = request.contentType
    for field in request.headerFields where !field.isSensitive {
      if let field = field.onWire { fields.append(field) }
    }
    if let text = configuration.requestIDField {
      guard let name = HTTPField.Name(text) else { return nil }
      fields[name] = requestID
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
