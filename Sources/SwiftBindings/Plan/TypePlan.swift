/// A type that the bindings declare.
package struct TypePlan: Sendable, Equatable {
  package let name: SwiftIdentifier

  /// The type from outside, as in `PaymentLink.Status`.
  package let fullName: SwiftType

  /// The type that holds it, or `nil` at the top of a file.
  package let parent: SwiftType?
  package let doc: DocPlan
  package let shape: Shape

  package enum Shape: Sendable, Equatable {
    case model(ModelPlan)
    case openEnum(OpenEnumPlan)
    case union(UnionPlan)
    case text(TextTypePlan)
    case families([FamilyPlan])
  }
}

/// A structure with one property for each member on the wire.
package struct ModelPlan: Sendable, Equatable {
  package let isHashable: Bool
  package let properties: [PropertyPlan]

  /// Statements that read the members of an object, in the schema's order.
  package let reading: [ReadingPlan]

  /// Statements that write them, each followed by its checks.
  package let writing: [WritingPlan]

  /// Name of the object in the reading statements; no property has it.
  package let objectName: SwiftIdentifier

  /// Name of the writer in the writing statements; no property has it.
  package let writerName: SwiftIdentifier

  /// What makes the structure a refusal, if it is one.
  package let failure: FailurePlan?
}

/// A property of a model and parameter of its initializer.
package struct PropertyPlan: Sendable, Equatable {
  package let name: SwiftIdentifier
  package let type: SwiftType
  package let initial: Initial

  /// Whether it counts when values are compared.
  package let isCompared: Bool
  package let doc: DocPlan

  /// Value that the initializer takes when it is given none.
  package enum Initial: Sendable, Equatable {
    case none, null, emptyArray, emptyDictionary

    /// A lifetime of that many seconds, from now on.
    case lifetime(Int)
  }
}

/// What a refusal is known by and what it tells.
package struct FailurePlan: Sendable, Equatable {
  package let has: [LiteralText]
  package let lacks: [LiteralText]
  package let equals: [Equality]
  package let status: ClosedRange<Int>?
  package let moneyMoved: MoneyMoved

  /// Where the text for a person stands, best first; `nil` when a property is called `reason`.
  package let reason: [AccessPlan]?

  /// Where one text for each rejected member stands, if anywhere else than in `failures`.
  package let failures: AccessPlan?

  /// Where the trace identifier stands, if anywhere else than in `traceID`.
  package let traceID: AccessPlan?

  /// Kinds of the refusal that only the service's words tell.
  package let families: [FamilyPlan]

  package struct Equality: Sendable, Equatable {
    package let path: LiteralText
    package let value: ScalarPlan
  }

  package enum MoneyMoved: Sendable {
    case no, unknown, yes
  }
}

/// A kind of refusal that is told by texts in a message.
package struct FamilyPlan: Sendable, Equatable {
  package let name: SwiftIdentifier
  package let rawValue: LiteralText

  /// Whether the linter would have the name without the type's name at its end.
  package let repeatsTypeName: Bool
  package let texts: [LiteralText]

  /// Where the message stands.
  package let access: AccessPlan
  package let doc: DocPlan
}

/// A scalar of JSON as a Swift literal.
package enum ScalarPlan: Sendable, Equatable {
  case null
  case boolean(Bool)

  /// Digits that mean the same in Swift.
  case number(LiteralText)
  case string(LiteralText)
}

/// A chain of properties, as in `extensions?.traceID`.
package struct AccessPlan: Sendable, Equatable {
  package let steps: [Step]

  /// What makes a text of the last one.
  package let conversion: Conversion

  package struct Step: Sendable, Equatable {
    package let name: SwiftIdentifier
    package let isOptional: Bool
  }

  package enum Conversion: Sendable {
    case none, rawValue, absoluteString
  }
}
