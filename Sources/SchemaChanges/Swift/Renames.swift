/// What old declarations are called in the new version, where that is another name.
struct Renames: Sendable {
  private var newNames: [String: String] = [:]

  /// Notes that a declaration has another name, in full.
  mutating func add(_ old: String, _ new: String) {
    if old != new { newNames[old] = new }
  }

  /// Full name in the new version of what is called `name` in the old one.
  func newName(of name: String) -> String {
    if newNames.isEmpty { return name }
    if let newName = newNames[name] { return newName }
    guard let holder = name.holder else { return name }
    return "\(newName(of: holder)).\(name.lastName)"
  }

  /// The spelling of a type with the new names of the types in it.
  func newType(_ type: String) -> String {
    newNames.isEmpty ? type : type.replacingNames(newName)
  }
}
