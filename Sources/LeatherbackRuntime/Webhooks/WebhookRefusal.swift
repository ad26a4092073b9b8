/// A shape of events that is recognised and refused, such as a draft that is no longer sent.
public struct WebhookRefusal: Sendable, Hashable {
  /// Name of the shape.
  public let name: String

  /// Why it is refused.
  public let reason: String

  /// Places of members that must be there and not be null.
  private let has: [String]

  /// Places of members that must be absent or null.
  private let lacks: [String]

  /// A shape of a schema.
  ///
  /// Places are member names from the root of the event, with dots between them. All of them have to
  /// be as stated.
  @_spi(Generated) public init(
    _ name: StaticString, has: [StaticString] = [], lacks: [StaticString] = [],
    reason: StaticString
  ) {
    self.name = name.description
    self.reason = reason.description
    self.has = has.map(\.description)
    self.lacks = lacks.map(\.description)
  }

  /// Whether an event has this shape.
  func matches(_ root: JSONCursor) -> Bool {
    has.allSatisfy { root.holds($0) } && !lacks.contains { root.holds($0) }
  }
}

extension WebhookRefusal: CustomStringConvertible {
  /// Name and reason, such as `firstDraft: The draft is no longer sent.`
  public var description: String { "\(name): \(reason)" }
}
