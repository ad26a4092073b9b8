/// Violations, in the order in which they were found.
@_spi(Generated) public struct ViolationList: Sendable, Hashable {
  /// What was found.
  public private(set) var violations: [Violation] = []

  /// Creates an empty list.
  public init() {}

  /// Number of violations.
  public var count: Int { violations.count }

  /// Adds a violation.
  public mutating func append(path: String, rule: String) {
    violations.append(Violation(path: path, rule: rule))
  }

  /// Adds all violations of another list.
  public mutating func append(contentsOf other: ViolationList) {
    violations += other.violations
  }

  /// Puts a member's name in front of the paths from the violation at `start` on.
  ///
  /// Done when a nested value has been written, so that values without violations pay nothing.
  mutating func prefix(from start: Int, name: StaticString) {
    if start < count { prefix(from: start, step: MemberPath.step(name.description)) }
  }

  /// Puts a member whose name is not to be shown in front of the paths from the violation at `start`
  /// on.
  mutating func prefixHiddenName(from start: Int) {
    if start < count { prefix(from: start, step: MemberPath.hiddenName) }
  }

  /// Puts an index in front of the paths from the violation at `start` on.
  mutating func prefix(from start: Int, index: Int) {
    if start < count { prefix(from: start, step: MemberPath.step(index)) }
  }

  private mutating func prefix(from start: Int, step: String) {
    for index in violations.indices.dropFirst(start) {
      let violation = violations[index]
      violations[index] = Violation(
        path: MemberPath.joined(step, violation.path), rule: violation.rule)
    }
  }
}
