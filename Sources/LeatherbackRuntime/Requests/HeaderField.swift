import HTTPTypes

/// One header field of a request.
public struct HeaderField: Sendable, Hashable {
  /// Name as the service spells it; case means nothing.
  public let name: String

  /// Value as it is sent. Whoever reads a sensitive one is responsible for where it goes.
  public let unprotectedValue: String

  /// Whether the value is a secret, which is never shown.
  public let isSensitive: Bool

  /// Creates a field.
  public init(name: String, value: String, isSensitive: Bool = false) {
    self.name = name
    unprotectedValue = value
    self.isSensitive = isSensitive
  }
}

extension HeaderField: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Name and value, with `(hidden)` for one that is a secret.
  public var description: String { "\(name): \(shownValue)" }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Name and value, with `(hidden)` for one that is a secret.
  public var customMirror: Mirror {
    Mirror(self, children: ["name": name, "value": shownValue])
  }

  private var shownValue: String { isSensitive ? "(hidden)" : unprotectedValue }
}

extension HeaderField {
  /// Whether HTTP carries the value as it is: visible ASCII, with blanks inside at most.
  var isFit: Bool {
    let bytes = unprotectedValue.utf8
    return bytes.allSatisfy { (0x20...0x7E).contains($0) } && bytes.first != 0x20
      && bytes.last != 0x20
  }

  /// Whether an endpoint can have such a field: its name is one of HTTP, and neither the client nor
  /// the transport writes it.
  var isOfEndpoint: Bool {
    HTTPField.Name(name) != nil && !Self.ownedByOthers.contains(name.lowercased())
  }

  private static let ownedByOthers: Set<String> = [
    "accept", "accept-encoding", "authorization", "connection", "content-length", "content-type",
    "cookie", "expect", "host", "keep-alive", "proxy-authorization", "te", "trailer",
    "transfer-encoding", "upgrade", "user-agent",
  ]
}
