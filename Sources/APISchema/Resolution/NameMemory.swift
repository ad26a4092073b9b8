/// Remembers what became of names: the same few hundred stand all over a schema.
struct NameMemory: Sendable {
  private var members: [String: String] = [:]
  private var types: [String: String] = [:]
  private var typesAfterMembers: [String: String] = [:]
  private var problems: [Use: NameProblem?] = [:]

  private struct Use: Hashable {
    let name: String
    let role: SwiftName.Role
  }

  init() {}

  /// The same as `SwiftName.member(_:)`.
  mutating func member(_ wireName: String) -> String {
    if let known = members[wireName] { return known }
    let name = SwiftName.member(wireName)
    members[wireName] = name
    return name
  }

  /// The same as `SwiftName.type(_:)`.
  mutating func type(_ wireName: String) -> String {
    if let known = types[wireName] { return known }
    let name = SwiftName.type(wireName)
    types[wireName] = name
    return name
  }

  /// The same as `SwiftName.type(after:)`.
  mutating func type(after member: String) -> String {
    if let known = typesAfterMembers[member] { return known }
    let name = SwiftName.type(after: member)
    typesAfterMembers[member] = name
    return name
  }

  /// The same as `SwiftName.problem(with:as:)`.
  mutating func problem(with name: String, as role: SwiftName.Role) -> NameProblem? {
    let use = Use(name: name, role: role)
    if let known = problems[use] { return known }
    let problem = SwiftName.problem(with: name, as: role)
    problems.updateValue(problem, forKey: use)
    return problem
  }
}
