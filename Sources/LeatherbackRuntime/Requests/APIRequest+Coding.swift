// A request is stored as the endpoint's name and what is sent, never as an address or a path: where
// it goes, and with which key, is looked up in the schema's endpoints when it is decoded.
extension APIRequest: Codable {
  /// Reads a request that was stored, to send it now.
  ///
  /// The decoder has to know the endpoints of the schema: it refuses a request for any other, and one
  /// whose endpoint has another method, path or answer today.
  ///
  /// ```swift
  /// let decoder = JSONDecoder()
  /// decoder.userInfo[.leatherbackEndpoints] = Endpoint.all
  /// let request = try decoder.decode(APIRequest<Payment>.self, from: data)
  /// ```
  ///
  /// The request is equal to the one that was stored and has the same reference. It was encoded
  /// without a token: an endpoint that asks for one needs it anew, from ``withBearerToken(_:)``.
  public init(from decoder: any Decoder) throws {
    let stored = try StoredRequest(from: decoder)
    do throws(StoredRequestError) {
      let endpoints = decoder.userInfo[.leatherbackEndpoints] as? [Endpoint]
      self.init(try stored.endpoint(among: endpoints, answering: Response.self))
      try take(stored)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: error.description))
    }
  }

  /// Stores the request, to send it later: in a queue while there is no network, for instance.
  ///
  /// Store it before it is sent for the first time, so that every attempt has the same reference.
  ///
  /// - Throws: `EncodingError` for a request that breaks rules, since it would never be sent; and for
  ///   one that holds card numbers, security codes or tokens, unless the encoder's `userInfo` has
  ///   `true` for `CodingUserInfoKey.leatherbackEncodesSensitiveParts`. Encrypt what is stored then.
  ///   Rules of the card schemes forbid to store a security code once the payment was authorized.
  public func encode(to encoder: any Encoder) throws {
    let allowsSensitive = encoder.userInfo[.leatherbackEncodesSensitiveParts] as? Bool ?? false
    let obstacle: StoredRequestError? =
      if !violations.isEmpty {
        .breaksRules(violations)
      } else if hasSensitiveParts, !allowsSensitive {
        .sensitive
      } else {
        nil
      }
    if let obstacle {
      let context = EncodingError.Context(
        codingPath: encoder.codingPath, debugDescription: obstacle.description)
      throw EncodingError.invalidValue(self, context)
    }
    try StoredRequest(self).encode(to: encoder)
  }
}

extension APIRequest {
  private var hasSensitiveParts: Bool {
    !sensitiveRanges.isEmpty || headerFields.contains(where: \.isSensitive)
  }

  /// Fills in what was stored.
  private mutating func take(_ stored: StoredRequest) throws(StoredRequestError) {
    for parameter in stored.path {
      setPath(PathParameter(name: parameter.name, value: parameter.value))
    }
    guard violations.isEmpty, pathParameters.count == stored.path.count, !path.contains("{") else {
      throw .otherParameters
    }
    for item in stored.query { append(QueryItem(name: item.name, value: item.value)) }
    for field in stored.headers ?? [] { append(try field.field()) }
    if let body = stored.body {
      setBody(
        bytes: try body.bytes(), contentType: body.contentType.rawValue,
        sensitiveRanges: try body.sensitiveRanges())
    }
  }
}
