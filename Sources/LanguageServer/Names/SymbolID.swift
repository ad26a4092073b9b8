/// By which a declaration and all that names it find each other, in whatever file they stand.
struct SymbolID: Hashable, Sendable {
  enum Kind: String, Sendable {
    case server, credential, envelope, type, error, endpoint, page, resource, field, value
    case unionCase = "case"
    case leftOut = "left-out operation"
    case example

    /// A choice of a Swift name: it stands for nothing but itself.
    case swiftName = "Swift name"
  }

  let kind: Kind

  /// Name in the schema: with its resource for a call, and with its place for what is known in its own
  /// type only.
  let name: String

  init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }
}
