/// A request as a value: built without a client, to be inspected, compared, kept and sent later.
///
/// Values that break the API's rules are noted in ``violations``; such a request is never sent.
///
/// Two requests are equal when they send the same to the same endpoint. What is sent is in the order of
/// the schema, whatever the order in which it was given.
public struct APIRequest<Response: APIResponse>: Sendable, Hashable {
  /// The operation.
  public let endpoint: Endpoint

  /// Path on the wire: parameters filled in and percent-encoded.
  public private(set) var path: String

  /// Values of the path's parameters, in the order of the schema.
  private(set) var pathParameters: [PathParameter] = []

  /// Query in the order of the schema, not encoded; items without a value are left out.
  public private(set) var queryItems: [QueryItem] = []

  /// Header fields of the endpoint, in the order of the schema; those without a value are left out.
  ///
  /// Not among them are those that every request has, and those that prove who sends it.
  public private(set) var headerFields: [HeaderField] = []

  /// Token that proves who sends the request, where its endpoint asks for one.
  public private(set) var bearerToken: SensitiveText?

  /// Body on the wire; `nil` when there is none. It may hold personal data and card numbers.
  public private(set) var body: [UInt8]?

  /// Where the body holds what must not be seen, in its order.
  private(set) var sensitiveRanges: [Range<Int>] = []

  /// Content type of the body; `nil` when there is no body.
  public private(set) var contentType: String?

  /// The API's rules that the request breaks, found before it is sent.
  public var violations: [Violation] { checks.violations + (tokenViolation.map { [$0] } ?? []) }

  /// What the checks of path, query, header and body found.
  @_spi(Generated) public var checks = ViolationList()

  /// Method on the wire.
  public var method: Endpoint.Method { endpoint.method }

  /// Query on the wire, without the question mark; empty when there is none.
  public var query: String { queryItems.map(\.encoded).joined(separator: "&") }

  /// A request for `endpoint` with nothing filled in.
  @_spi(Generated) public init(_ endpoint: Endpoint) {
    self.endpoint = endpoint
    path = endpoint.path
  }
}

extension APIRequest {
  /// Fills in a parameter of the path, the first one of its name.
  ///
  /// Encoded text has no braces, so no value is ever taken for another parameter. Empty text and dot
  /// segments would name another endpoint: they are violations.
  mutating func setPath(_ parameter: PathParameter) {
    if let rule = parameter.brokenRule { checks.append(path: parameter.name, rule: rule) }
    guard let range = path.firstRange(of: "{" + parameter.name + "}") else { return }
    path.replaceSubrange(range, with: PercentEncodedText(parameter.value).encoded)
    pathParameters.append(parameter)
  }

  @_spi(Generated) public mutating func append(_ item: QueryItem) { queryItems.append(item) }

  mutating func append(_ field: HeaderField) { headerFields.append(field) }

  mutating func take(bearerToken token: SensitiveText) {
    if endpoint.credential.form == .bearer { bearerToken = token }
  }

  /// Puts `item` in the place of the item of its name, or behind all others when there is none.
  mutating func replaceQueryItem(_ item: QueryItem) {
    if let index = queryItems.lastIndex(where: { $0.name == item.name }) {
      queryItems[index] = item
    } else {
      append(item)
    }
  }

  /// Takes a body.
  ///
  /// - Parameter sensitiveRanges: Where it holds what must not be seen, in its order.
  mutating func setBody(
    bytes: [UInt8], contentType: String, sensitiveRanges: [Range<Int>] = []
  ) {
    body = bytes
    self.contentType = contentType
    self.sensitiveRanges = sensitiveRanges
  }
}

extension APIRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Endpoint, method and path without its values, such as `payments.find: GET /api/pay/{reference}`;
  /// never what is sent.
  public var description: String { "\(endpoint.name): \(endpoint.call)" }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Endpoint, method and path without its values, violations; never what is sent.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: ["endpoint": endpoint.name, "call": endpoint.call, "violations": violations])
  }
}
