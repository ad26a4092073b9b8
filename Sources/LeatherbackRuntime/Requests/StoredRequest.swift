/// What is kept of a request when it is encoded: plain data without an address and without a proof of
/// who sends it.
struct StoredRequest: Codable {
  /// A name with its text, as they are sent but not encoded.
  struct Pair: Codable {
    let name: String
    let value: String
  }

  /// A body in one of the forms that the API has.
  struct Body: Codable {
    enum ContentType: String, Codable {
      case json = "application/json"
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
  let body: Body?

  init<Response>(_ request: APIRequest<Response>) {
    endpoint = request.endpoint.name
    call = request.endpoint.call
    path = request.pathParameters.map { Pair(name: $0.name, value: $0.value) }
    query = request.queryItems.map { Pair(name: $0.name, value: $0.value) }
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
    }
    return bytes
  }

  /// Where the body holds what must not be seen, in its order.
  func sensitiveRanges() throws(StoredRequestError) -> [Range<Int>] {
    let bounds = [0] + sensitive + [text.utf8.count]
    guard sensitive.count.isMultiple(of: 2), zip(bounds, bounds.dropFirst()).allSatisfy(<=) else {
      throw .damaged
    }
    return stride(from: 0, to: sensitive.count, by: 2).map { sensitive[$0]..<sensitive[$0 + 1] }
  }
}
