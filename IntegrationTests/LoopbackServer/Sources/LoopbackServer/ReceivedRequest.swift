/// A request exactly as it came over the wire.
public struct ReceivedRequest: Sendable, Equatable {
  /// `GET`, `POST` and so on.
  public let method: String

  /// Path and query as sent, nothing decoded.
  public let target: String

  /// Names in small letters with their values, in the order sent.
  public let headers: [Header]

  /// The body's bytes; empty when there is none.
  public let body: [UInt8]

  /// A header field.
  public struct Header: Sendable, Equatable {
    public let name: String
    public let value: String
  }

  /// The path as sent, without the query.
  public var path: String {
    String(target.prefix { $0 != "?" })
  }

  /// The query as sent, without its question mark; empty when there is none.
  public var query: String {
    String(target.drop { $0 != "?" }.dropFirst())
  }

  /// The values of all header fields called `name`, whatever the case of its letters.
  public func values(of name: String) -> [String] {
    headers.filter { $0.name == name.lowercased() }.map(\.value)
  }
}

/// What the server answers.
public struct ServedAnswer: Sendable {
  public var status: Int
  public var headers: [String: String]
  public var body: [UInt8]

  /// Creates an answer; JSON unless `headers` say otherwise.
  public init(
    status: Int = 200, headers: [String: String] = ["Content-Type": "application/json"],
    body: [UInt8]
  ) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
