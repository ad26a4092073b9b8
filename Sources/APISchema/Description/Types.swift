/// A type with a name of its own.
package struct TypeDeclaration: Sendable, Equatable {
  /// Name in Swift, inside the declaration that holds it if there is one.
  package let swiftName: String

  /// Full name in Swift, as in `PaymentLink.Status`; unique in the description.
  package let id: TypeID

  /// Shape of its values.
  package let shape: Shape

  /// Purpose, sources and place.
  package let facts: Facts

  /// Whether values can be compared by hash as well as for equality.
  package let isHashable: Bool

  /// Whether it occurs in what is sent, in what is answered, or both.
  package let use: Use

  /// Types that were declared inside a field of this one, in the order of the fields.
  package let nested: [TypeDeclaration]

  /// Shape of a type's values.
  package enum Shape: Sendable, Equatable {
    /// Members with types of their own.
    case object(ObjectShape)

    /// One of a list of values that may grow.
    case enumeration(EnumShape)

    /// One of several objects, told apart by members that lie beside theirs.
    case union(UnionShape)

    /// A text that is not to be mixed up with others.
    case text(TextShape)
  }

  /// Directions in which a type travels.
  package struct Use: OptionSet, Sendable, Equatable {
    package let rawValue: Int

    /// Sent by the client.
    package static let request = Use(rawValue: 1)

    /// Sent by the service.
    package static let response = Use(rawValue: 2)

    package init(rawValue: Int) { self.rawValue = rawValue }
  }

  package init(
    swiftName: String, id: TypeID, shape: Shape, facts: Facts, isHashable: Bool, use: Use,
    nested: [TypeDeclaration]
  ) {
    self.swiftName = swiftName
    self.id = id
    self.shape = shape
    self.facts = facts
    self.isHashable = isHashable
    self.use = use
    self.nested = nested
  }
}

/// Full Swift name of a declared type, as in `PaymentLink.Status`.
package struct TypeID: Sendable, Hashable {
  package let name: String

  package init(_ name: String) { self.name = name }
}

/// What a member, parameter or answer holds.
package indirect enum TypeReference: Sendable, Equatable {
  case string, integer, decimal, boolean, date, timestamp, uuid, url, email

  /// The merchant's public key, in hosted pages only.
  case publicKey

  /// A JSON string or an integer.
  case stringOrInteger
  /// A number in a string, with separators between thousands.
  case groupedDecimal
  /// Any JSON value.
  case any
  case array(TypeReference)
  /// An object with names that no schema knows.
  case map(TypeReference)
  /// A declared type.
  case declared(TypeID)
  /// Null on the wire is a value of its own.
  case nullable(TypeReference)
}

/// An object on the wire.
package struct ObjectShape: Sendable, Equatable {
  /// Members in the schema's order.
  package let fields: [Field]

  /// Whether members that the schema does not know are kept.
  package let isOpen: Bool

  /// Seconds for which a value is good, counted from when it was read; `nil` if it is for good.
  package let lifetime: Int?

  package init(fields: [Field], isOpen: Bool, lifetime: Int? = nil) {
    self.fields = fields
    self.isOpen = isOpen
    self.lifetime = lifetime
  }
}
