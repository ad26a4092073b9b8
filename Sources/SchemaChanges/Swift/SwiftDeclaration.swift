/// Something that a program can name in the bindings.
struct SwiftDeclaration: Sendable, Equatable {
  /// Name from outside with the names of what holds it, as in `PaymentLink.amount`. Requests are
  /// named as calls are written, as in `paymentLinks.create`.
  let name: String

  /// The declaration of the schema that it is made from, by its name in Swift.
  let subject: String
  let shape: Shape

  enum Shape: Sendable, Equatable {
    case type(Kind)

    /// A promise of the type that holds it: what it conforms to.
    case promise(String)

    /// A property, or a constant of a type.
    case value(type: String)
    case function([Parameter], returns: String)
    case initializer([Parameter])

    /// A case of an enumeration in Swift, with what it holds.
    case enumCase([Parameter])
  }

  /// What a type is made of; its members depend on it.
  enum Kind: String, Sendable {
    case model, openEnum, union, text, families, pageReturn
  }

  /// A parameter of a function, or a part of what a case holds.
  struct Parameter: Sendable, Equatable {
    /// The label, or `nil` where there is none.
    let label: String?
    let type: String

    /// Whether a call can do without.
    let hasDefault: Bool
  }
}
