/// A request as a value: built without a client, to be inspected, compared, kept and sent later.
///
/// Values that break the API's rules are noted in ``violations``; such a request is never sent.
public struct APIRequest<Response: APIResponse>: Sendable, Equatable {
  /// The operation.
  public let endpoint: Endpoint

  /// Path on the wire: parameters filled in and percent-encoded.
  public private(set) var path: String

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

  /// Content type of the body; `nil` when there is no body.
  public private(set) var contentType: String?

  /// The API's rules that the request breaks, found before it is sent.
  public var violations: [Violation] { checks.violations }

  /// What the checks of path, query and body found.
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
  /// Puts `value` in the place of the first parameter that is called `name`.
  ///
  /// Encoded text has no braces, so no value is ever taken for another parameter.
  mutating func fill(_ name: String, with value: PercentEncodedText) {
    guard let range = path.firstRange(of: "{" + name + "}") else { return }
    path.replaceSubrange(range, with: value.encoded)
  }

  mutating func append(_ item: QueryItem) { queryItems.append(item) }

  mutating func append(_ field: HeaderField) { headerFields.append(field) }

  mutating func take(bearerToken token: SensitiveText) { bearerToken = token }

  mutating func setBody(bytes: [UInt8], contentType: String) {
    body = bytes
    self.contentType = contentType
  }
}

extension APIRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Endpoint and method; never what is sent.
  public var description: String { "\(endpoint.name) (\(method.rawValue))" }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Endpoint, method and violations; never what is sent.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: ["endpoint": endpoint.name, "method": method.rawValue, "violations": violations]
    )
  }
}
