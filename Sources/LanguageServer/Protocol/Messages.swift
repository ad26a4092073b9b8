/// A message from the client, as far as it has to be known before somebody looks at its parameters.
struct MessageHead: Decodable, Sendable {
  /// `nil` for a notification.
  let id: RequestID?

  /// `nil` for a response.
  let method: String?
}

/// The parameters of a message.
struct MessageParameters<Params: Decodable>: Decodable {
  let params: Params
}

/// The parameters of a message that may have none.
struct OptionalParameters<Params: Decodable>: Decodable {
  let params: Params?
}

/// An answer to a request.
struct ResponseMessage<Result: Encodable>: Encodable {
  let id: RequestID

  /// `nil` is sent as `null`.
  let result: Result?

  private enum CodingKeys: String, CodingKey { case jsonrpc, id, result }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encode(id, forKey: .id)
    if let result {
      try container.encode(result, forKey: .result)
    } else {
      try container.encodeNil(forKey: .result)
    }
  }
}

/// The answer to a request that cannot be met, or to something that is no request.
struct ErrorMessage: Encodable {
  /// `nil` where nobody knows which request it was.
  let id: RequestID?
  let error: ResponseError

  private enum CodingKeys: String, CodingKey { case jsonrpc, id, error }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("2.0", forKey: .jsonrpc)
    if let id {
      try container.encode(id, forKey: .id)
    } else {
      try container.encodeNil(forKey: .id)
    }
    try container.encode(error, forKey: .error)
  }
}

/// Something that the server tells unasked.
struct NotificationMessage<Params: Encodable>: Encodable {
  let jsonrpc = "2.0"
  let method: String
  let params: Params

  private enum CodingKeys: String, CodingKey { case jsonrpc, method, params }
}

/// Something that the server asks the client for.
struct RequestMessage<Params: Encodable>: Encodable {
  let jsonrpc = "2.0"
  let id: RequestID
  let method: String
  let params: Params

  private enum CodingKeys: String, CodingKey { case jsonrpc, id, method, params }
}
