/// A value that breaks a rule of the schema, found before anything was sent.
///
/// Holds the place and the rule, never the value: it may be logged.
public struct Violation: Sendable, Hashable {
  /// Where the value stands, such as `userInformation.phone` or `items[2].amount`.
  public let path: String

  /// What the value has to be, such as `at most 100 characters`.
  public let rule: String

  /// Creates a violation.
  public init(path: String, rule: String) {
    self.path = path
    self.rule = rule
  }
}

extension Violation: CustomStringConvertible {
  /// Place and rule, such as `userInformation.phone: at most 100 characters`.
  public var description: String { path.isEmpty ? rule : "\(path): \(rule)" }
}
