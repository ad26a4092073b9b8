/// An answer in none of the forms that the schema knows, such as the page of a proxy.
///
/// What it says may repeat what was sent: it is in ``body``, and in no description or dump.
public struct UnrecognisedAnswer: Sendable, Hashable {
  /// What the answer says that it is, such as `text/html`.
  public let contentType: String?

  /// The answer as it came.
  public let body: [UInt8]

  /// Creates an answer, for tests.
  public init(contentType: String?, body: [UInt8]) {
    self.contentType = contentType
    self.body = body
  }
}

extension UnrecognisedAnswer: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Content type and size; never what it says.
  public var description: String { "\(shownContentType), \(body.count) bytes" }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Content type and size; never what it says.
  public var customMirror: Mirror {
    Mirror(self, children: ["contentType": shownContentType, "bytes": body.count])
  }

  /// Type and subtype without parameters, if they are well known: others may repeat what was sent.
  private var shownContentType: String {
    guard let contentType else { return "no content type" }
    let type = contentType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    return Self.knownTypes.contains(type) ? type : "another content type"
  }

  private static let knownTypes: Set = [
    "application/json", "application/problem+json", "application/xml", "text/html", "text/plain",
    "text/xml",
  ]
}
