import YAMLTree

/// A Swift name at the top level, and the declaration that wants it.
struct TopLevelClaim: Sendable {
  let swiftName: String
  let owner: Located<String>

  /// The type that is declared at the top level under that name, if one is.
  let type: TypeID?

  init(_ swiftName: String, for owner: Located<String>, type: TypeID? = nil) {
    self.swiftName = swiftName
    self.owner = owner
    self.type = type
  }
}
