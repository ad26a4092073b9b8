import HTTPTypes

/// A request as it went to the transport. Secret header fields are there, without their values.
public struct SentRequest: Sendable, Hashable {
  /// Method, such as `POST`.
  public let method: String

  /// Scheme, host and port, such as `https://api.example.com`.
  public let server: String

  /// Path as on the wire, without the query.
  public let path: String

  /// Query as on the wire, without the question mark; empty when there is none.
  public let query: String

  /// Header fields in order, with `(hidden)` for the value of a secret one.
  public let headers: [Header]

  /// Body as on the wire; `nil` when there was none.
  public let body: [UInt8]?

  /// One header field.
  public struct Header: Sendable, Hashable {
    /// Name as the client spelled it.
    public let name: String

    /// Value, or `(hidden)`.
    public let value: String
  }
}

extension SentRequest {
  /// The body as text; `nil` when there was none.
  public var bodyText: String? { body.map { String(decoding: $0, as: UTF8.self) } }

  /// Value of the header field `name`, in any spelling; `nil` when there is none.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// What stands in the place of secret values.
  static let hidden = "(hidden)"

  init(_ request: HTTPRequest, body: [UInt8]?) {
    let target = (request.path ?? "").split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    method = request.method.rawValue
    server = "\(request.scheme ?? "")://\(request.authority ?? "")"
    path = target.first.map(String.init) ?? ""
    query = target.count > 1 ? String(target[1]) : ""
    headers = request.headerFields.map { field in
      let isSecret = field.indexingStrategy == .disallow
      return Header(name: field.name.rawName, value: isSecret ? Self.hidden : field.value)
    }
    self.body = body
  }
}
