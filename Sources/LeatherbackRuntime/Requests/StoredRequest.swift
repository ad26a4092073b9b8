/// What is kept of a request when it is encoded: plain data without an address and without a proof of
/// who sends it.
struct StoredRequest: Codable {
  /// A name with its text, as they are sent but not encoded.
  struct Pair: Codable {
    let name: String
    let value: String
  }

  /// A header field.
  struct Field: Codable {
    let name: String
    let value: String
    let isSensitive: Bool
  }

  /// A body in one of the forms that the API has.
  struct Body: Codable {
    enum ContentType: String, Codable {
      case json = "application/json"
      case form = "application/x-www-form-urlencoded"
    }

    let contentType: ContentType

    /// All forms are UTF-8 text.
    let text: String

    /// Bounds of the places that must not be seen, in bytes: start, end, start, end and so on.
    let sensitive: [Int]
  }

  /// Name in the schema.
  let endpoint: String

  /// Method and path of the endpoint when the request was made.
  let call: String
  let path: [Pair]
  let query: [Pair]

  /// `nil` where the endpoint has no fields of its own.
  let headers: [Field]?
  let body: Body?

  init<Response>(_ request: APIRequest<Response>) {
    endpoint = request.endpoint.name
    call = request.endpoint.call
    path = request.pathParameters.map { Pair(name: $0.name, value: $0.value) }
    query = request.queryItems.map { Pair(name: $0.name, value: $0.value) }
    let fields = request.headerFields.map {
      Field(name: $0.name, value: $0.unprotectedValue, isSensitive: $0.isSensitive)
    }
    headers = fields.isEmpty ? nil : fields
    body = request.body.flatMap { bytes in
      request.contentType.flatMap(Body.ContentType.init).map { type in
        Body(
          contentType: type, text: String(decoding: bytes, as: UTF8.self),
          sensitive: request.sensitiveRanges.flatMap { [$0.lowerBound, $0.upperBound] })
      }
    }
  }
}

extension StoredRequest {
  /// The endpoint that the request is for, as the schema knows it today.
  func endpoint(
    among endpoints: [Endpoint]?, answering response: any APIResponse.Type
  ) throws(StoredRequestError) -> Endpoint {
    guard let endpoints else { throw .noEndpoints }
    guard let endpoint = endpoints.first(where: { $0.name == endpoint }) else {
      throw .unknownEndpoint
    }
    guard endpoint.call == call else { throw .changedEndpoint(endpoint.name) }
    if let expected = endpoint.response, expected != response {
      throw .otherAnswer(endpoint.name)
    }
    return endpoint
  }
}

extension StoredRequest.Body {
  /// The body as it is sent.
  func bytes() throws(StoredRequestError) -> [UInt8] {
    let bytes = Array(text.utf8)
    switch contentType {
    case .json:
      guard (try? JSONDocument(parsing: bytes, limits: JSONLimits(bytes: bytes.count))) != nil
      else {
        throw .damaged
      }
    case .form:
      guard bytes.allSatisfy({ Self.formMarks.contains($0) || PercentEncodedText.isUnreserved($0) })
      else { throw .damaged }
    }
    return bytes
  }

  private static let formMarks = Set("%=&".utf8)

  /// Where the body holds what must not be seen, in its order.
  func sensitiveRanges() throws(StoredRequestError) -> [Range<Int>] {
    let bounds = [0] + sensitive + [text.utf8.count]
    guard sensitive.count.isMultiple(of: 2), zip(bounds, bounds.dropFirst()).allSatisfy(<=) else {
      throw .damaged
    }
    return stride(from: 0, to: sensitive.count, by: 2).map { sensitive[$0]..<sensitive[$0 + 1] }
  }
}

extension StoredRequest.Field {
  /// The field as it is sent, if it is one that an endpoint can have.
  func field() throws(StoredRequestError) -> HeaderField {
    let field = HeaderField(name: name, value: value, isSensitive: isSensitive)
    guard field.isFit, field.isOfEndpoint else { throw .damaged }
    return field
  }
}
