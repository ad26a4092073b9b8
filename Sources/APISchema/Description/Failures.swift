/// A shape that refusals have.
package struct Failure: Sendable, Equatable {
  /// The members of the answer: a declaration of the shape `object`.
  package let type: TypeDeclaration

  /// How an answer is known to be of this shape.
  package let condition: Condition

  /// Where the text for a person stands; the first that is there and not empty counts.
  package let reason: [WirePath]

  /// Where one text for each rejected member stands: an array of strings.
  package let failures: WirePath?

  /// Where the identifier stands by which the service finds the call again.
  package let traceID: WirePath?

  package let moneyMoved: MoneyMoved

  /// Kinds that only the service's words tell; the first that matches counts.
  package let families: [MessageFamily]

  /// What must hold for an answer to be of a shape; all of it.
  package struct Condition: Sendable, Equatable {
    /// HTTP status; `nil` for any.
    package let status: ClosedRange<Int>?

    /// Members that are there and not null.
    package let has: [WirePath]

    /// Members that are absent or null.
    package let lacks: [WirePath]

    /// Members with a certain scalar value.
    package let equals: [Equality]

    package struct Equality: Sendable, Equatable {
      package let path: WirePath
      package let value: ExampleValue

      package init(path: WirePath, value: ExampleValue) {
        self.path = path
        self.value = value
      }
    }

    package init(
      status: ClosedRange<Int>?, has: [WirePath], lacks: [WirePath], equals: [Equality]
    ) {
      self.status = status
      self.has = has
      self.lacks = lacks
      self.equals = equals
    }
  }

  /// What a refusal says about the money.
  package enum MoneyMoved: String, Sendable, CaseIterable {
    case no, unknown, yes
  }

  package init(
    type: TypeDeclaration, condition: Condition, reason: [WirePath], failures: WirePath?,
    traceID: WirePath?, moneyMoved: MoneyMoved, families: [MessageFamily] = []
  ) {
    self.type = type
    self.condition = condition
    self.reason = reason
    self.failures = failures
    self.traceID = traceID
    self.moneyMoved = moneyMoved
    self.families = families
  }
}

/// A kind of refusal that is told by the service's words alone.
package struct MessageFamily: Sendable, Equatable {
  /// Name of the constant.
  package let swiftName: String

  /// Where the words stand: a member that holds text.
  package let member: WirePath

  /// Texts that occur there in this order, at least one.
  package let texts: [String]
  package let facts: Facts

  package init(swiftName: String, member: WirePath, texts: [String], facts: Facts) {
    self.swiftName = swiftName
    self.member = member
    self.texts = texts
    self.facts = facts
  }
}
