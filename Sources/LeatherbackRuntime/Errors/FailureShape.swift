/// How to tell one refusal of the service from the others, and what it means for the money.
///
/// All that is stated has to hold. Places are member names from the root of the answer, with dots
/// between them.
public struct FailureShape: Sendable {
  /// Places of members that must be there and not be null.
  let has: [String]

  /// Places of members that must be absent or null.
  let lacks: [String]

  /// Places of members with the values that they must have.
  let equals: [String: JSONValue]

  /// HTTP statuses that the refusal comes with; empty when it may come with any.
  let statuses: [ClosedRange<Int>]

  /// What the refusal means for the money.
  public let moneyMoved: MoneyMoved

  /// A shape of a schema.
  @_spi(Generated) public init(
    has: [StaticString] = [],
    lacks: [StaticString] = [],
    equals: KeyValuePairs<StaticString, JSONValue> = [:],
    statuses: [ClosedRange<Int>] = [],
    moneyMoved: MoneyMoved
  ) {
    self.has = has.map(\.description)
    self.lacks = lacks.map(\.description)
    self.equals = Dictionary(equals.map { ($0.key.description, $0.value) }) { $1 }
    self.statuses = statuses
    self.moneyMoved = moneyMoved
  }
}

extension FailureShape {
  /// Whether an answer has this shape.
  func matches(status: Int, root: JSONCursor) -> Bool {
    guard statuses.isEmpty || statuses.contains(where: { $0.contains(status) }) else {
      return false
    }
    return has.allSatisfy { root.holds($0) } && !lacks.contains { root.holds($0) }
      && equals.allSatisfy { root.member(at: $0.key)?.value == $0.value }
  }
}
