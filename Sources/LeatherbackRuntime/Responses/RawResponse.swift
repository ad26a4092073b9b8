public import HTTPTypes

/// An answer as it came: status, header fields and bytes.
///
/// It can be stored and read later, by this version or by one that knows more. What it says is in its
/// members and in no description: it may repeat what was sent.
public struct RawResponse: Sendable, Hashable, Codable {
  /// HTTP status, three digits.
  public let status: Int

  /// Header fields in the order in which they came.
  public let headers: [Header]

  /// Body, as far as it was read.
  public let body: [UInt8]

  /// One header field.
  public struct Header: Sendable, Hashable, Codable {
    /// Name as the service spelled it.
    public let name: String

    /// Value.
    public let value: String

    /// Creates a header field.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Creates an answer, from a store or for tests.
  public init(status: Int, headers: [Header] = [], body: [UInt8]) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

extension RawResponse {
  /// Keeps what a transport received.
  public init(_ response: HTTPResponse, body: [UInt8]) {
    self.init(
      status: response.status.code,
      headers: response.headerFields.map { Header(name: $0.name.rawName, value: $0.value) },
      body: body)
  }

  /// Value of the header field `name`, in any spelling; `nil` when there is none.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// Reads the answer as that to `request`, now or long after it came.
  ///
  /// The life of a value that is good for a while (``Lifetime``) begins when it is read: store the
  /// moment too, and judge what is read later by that.
  ///
  /// - Throws: ``LeatherbackError``, as sending the request would have done.
  public func value<Value>(for request: APIRequest<Value>) throws(LeatherbackError) -> Value {
    var response = HTTPResponse(status: HTTPResponse.Status(code: min(max(status, 100), 999)))
    for header in headers {
      guard let name = HTTPField.Name(header.name) else { continue }
      response.headerFields.append(HTTPField(name: name, value: header.value))
    }
    let limits = AnswerLimits(bytes: body.count, headerBytes: .max, depth: JSONLimits().depth)
    return try Answer(
      endpoint: request.endpoint, response: response, body: body, limits: limits,
      call: CallRecord(id: nil)
    ).result(as: Value.self)
  }
}

extension RawResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Status and size; never what it says.
  public var description: String { "HTTP \(status), \(body.count) bytes" }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Status and sizes; never what it says.
  public var customMirror: Mirror {
    Mirror(self, children: ["status": status, "headers": headers.count, "bytes": body.count])
  }
}

extension RawResponse.Header: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The name; never the value.
  public var description: String { name }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// The name; never the value.
  public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
