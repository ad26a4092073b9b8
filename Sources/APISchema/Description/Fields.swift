/// A member of an object, or a parameter of a path or query.
package struct Field: Sendable, Equatable {
  /// Name on the wire, exactly.
  package let wireName: String

  /// Further names that are read when `wireName` is absent; never written.
  package let alsoReadAs: [String]

  /// Name in Swift.
  package let swiftName: String

  package let type: TypeReference

  /// Whether the member must be there.
  package let isRequired: Bool

  /// Whether the members of the type, a union, lie beside the other members of this object.
  package let isFlattened: Bool

  /// Whether the text is a secret that must never be shown. The type is `string` then.
  package let isSensitive: Bool

  /// JSON that is always written; the member is then no property in Swift.
  package let constant: ExampleValue?

  /// What the service takes when the member is left out. The member is optional then.
  package let serviceDefault: ExampleValue?

  package let limits: Limits

  /// The member of the value that is limited, the amount of money; `nil` where the value itself is.
  package let limitedMember: LimitedMember?

  /// A value that fits, for the documentation.
  package let example: ExampleValue?

  package let facts: Facts

  package init(
    wireName: String, alsoReadAs: [String], swiftName: String, type: TypeReference,
    isRequired: Bool, isFlattened: Bool, isSensitive: Bool, constant: ExampleValue?,
    serviceDefault: ExampleValue?, limits: Limits, limitedMember: LimitedMember?,
    example: ExampleValue?, facts: Facts
  ) {
    self.wireName = wireName
    self.alsoReadAs = alsoReadAs
    self.swiftName = swiftName
    self.type = type
    self.isRequired = isRequired
    self.isFlattened = isFlattened
    self.isSensitive = isSensitive
    self.constant = constant
    self.serviceDefault = serviceDefault
    self.limits = limits
    self.limitedMember = limitedMember
    self.example = example
    self.facts = facts
  }

  /// A member of a field's value.
  package struct LimitedMember: Sendable, Equatable {
    package let wireName: String
    package let swiftName: String

    package init(wireName: String, swiftName: String) {
      self.wireName = wireName
      self.swiftName = swiftName
    }
  }
}

/// What is checked before a value is sent.
package struct Limits: Sendable, Equatable {
  /// Least and greatest value of a number, as exact decimal text.
  package let minimum: String?
  package let maximum: String?

  /// Most digits behind the decimal point.
  package let scale: Int?

  /// Characters of a text, or elements of an array.
  package let minimumLength: Int?
  package let maximumLength: Int?

  /// Regular expression for the whole text.
  package let pattern: String?

  /// Texts that must not occur in the value.
  package let excluded: [String]

  /// No limit at all.
  package static let none = Limits(
    minimum: nil, maximum: nil, scale: nil, minimumLength: nil, maximumLength: nil, pattern: nil)

  package init(
    minimum: String?, maximum: String?, scale: Int?, minimumLength: Int?, maximumLength: Int?,
    pattern: String?, excluded: [String] = []
  ) {
    self.minimum = minimum
    self.maximum = maximum
    self.scale = scale
    self.minimumLength = minimumLength
    self.maximumLength = maximumLength
    self.pattern = pattern
    self.excluded = excluded
  }
}

/// JSON from an example, with the text of numbers kept.
package indirect enum ExampleValue: Sendable, Equatable {
  case null
  case boolean(Bool)

  /// Digits as written, as in `12.00`; valid as a JSON number.
  case number(String)
  case string(String)
  case array([ExampleValue])
  case object([Member])

  /// A member of an object, in the order written.
  package struct Member: Sendable, Equatable {
    package let name: String
    package let value: ExampleValue

    package init(name: String, value: ExampleValue) {
      self.name = name
      self.value = value
    }
  }
}
