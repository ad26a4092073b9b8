import HTTPTypes

extension ClientCore {
  /// Hands an attempt through all middlewares to the transport.
  func transmit(
    _ request: OutgoingRequest, key: SecretKey?, record: CallRecord
  ) async -> Result<(HTTPResponse, [UInt8]), TransportError> {
    let context = CallContext(
      endpoint: request.endpoint, requestID: record.id ?? "", attempt: record.attempts, mode: mode)
    do {
      let next = middlewares.reversed().reduce(sending(request, key: key)) { next, middleware in
        Self.passing(to: middleware, context: context, next: next)
      }
      return .success(try await next(request.head, request.body))
    } catch {
      return .failure(error)
    }
  }

  private static func passing(
    to middleware: any ClientMiddleware, context: CallContext,
    next: @escaping ClientMiddleware.Next
  ) -> ClientMiddleware.Next {
    { (head: HTTPRequest, body: [UInt8]?) async throws(TransportError) in
      try await middleware.intercept(head, body: body, context: context, next: next)
    }
  }

  /// The last step, behind all middlewares: only here key, token and other secrets are put in.
  private func sending(_ request: OutgoingRequest, key: SecretKey?) -> ClientMiddleware.Next {
    let keyField = key.flatMap {
      request.endpoint.credential.field(with: $0, as: configuration.keyForm)
    }
    let secrets = (request.secrets + (keyField.map { [$0] } ?? [])).compactMap(\.onWire)
    let (transport, limit) = (transport, configuration.answerLimit)
    let (scheme, authority) = (request.head.scheme, request.head.authority)
    return { (head: HTTPRequest, body: [UInt8]?) async throws(TransportError) in
      // Behind the authority, a path without its slash would be a part of it: `@elsewhere.example`.
      guard head.scheme == scheme, head.authority == authority, head.path?.first == "/" else {
        throw TransportError(
          .other, wasRequestSent: .no, code: "a middleware changed the address")
      }
      var head = head
      for secret in secrets {
        head.headerFields[secret.name] = nil
        head.headerFields.append(secret)
      }
      return try await transport.send(head, body: body, answerLimit: limit)
    }
  }
}
