package import YAMLTree

/// A type with a name, or one written inside a field.
package struct TypeSyntax: Sendable, Equatable {
  /// Name of the type, or wire name of the field that holds it.
  package let name: Located<String>
  package var shape: ShapeSyntax
  package var isHashable = false

  /// Seconds for which a value is good, counted from when it was read.
  package var life: Located<Int>?

  /// Whether programs use it by themselves, since no call does.
  package var isStandalone = false

  /// Of an object under `types` only.
  package var confirm: ConfirmSyntax?

  /// Of an object under `types` only.
  package var money: MoneySyntax?
  package var facts: FactsSyntax

  package init(name: Located<String>, shape: ShapeSyntax, facts: FactsSyntax) {
    self.name = name
    self.shape = shape
    self.facts = facts
  }
}

package indirect enum ShapeSyntax: Sendable, Equatable {
  case object([FieldSyntax], isOpen: Bool)
  case enumeration([EnumCaseSyntax], base: Located<EnumShape.Base>?)
  case union([UnionCaseSyntax])
  case text(TextTypeSyntax)

  /// Something that could not be read and was reported; what refers to it stays silent.
  case broken
}

package struct EnumCaseSyntax: Sendable, Equatable {
  /// Swift name of the map form; wire value of the list form.
  package let name: Located<String>

  /// Whether `name` is the wire value of the list form, from which the Swift name is derived.
  package let isNameDerived: Bool
  package var value: Located<EnumValueSyntax>?
  package var request: Located<Int>?
  package var response: Located<String>?
  package var facts: FactsSyntax

  package init(name: Located<String>, isNameDerived: Bool, facts: FactsSyntax) {
    self.name = name
    self.isNameDerived = isNameDerived
    self.facts = facts
  }
}

package enum EnumValueSyntax: Sendable, Equatable {
  case string(String)
  case integer(Int)
}

package struct UnionCaseSyntax: Sendable, Equatable {
  package let name: Located<String>
  package var tags: [TagSyntax]

  /// Members by whose presence the case is known.
  package var has: [Located<String>] = []
  package var fields: [FieldSyntax]
  package var isOpen = false
  package var confirm: ConfirmSyntax?
  package var facts: FactsSyntax

  package struct TagSyntax: Sendable, Equatable {
    package let wireName: Located<String>

    /// A text, an integer or a boolean.
    package let value: ValueSyntax

    package init(wireName: Located<String>, value: ValueSyntax) {
      self.wireName = wireName
      self.value = value
    }
  }

  package init(
    name: Located<String>, tags: [TagSyntax], fields: [FieldSyntax], facts: FactsSyntax
  ) {
    self.name = name
    self.tags = tags
    self.fields = fields
    self.facts = facts
  }
}

/// A member, or a parameter of a path or query.
package struct FieldSyntax: Sendable, Equatable {
  /// Name on the wire, without the question mark.
  package let wireName: Located<String>
  package let isRequired: Bool
  package var type: TypeExpressionSyntax
  package var alsoReadAs: [Located<String>] = []
  package var isFlattened: Located<Bool>?
  package var isSensitive: Located<Bool>?
  package var constant: ValueSyntax?
  package var serviceDefault: ValueSyntax?
  package var example: ValueSyntax?
  package var limits = LimitsSyntax()
  package var facts: FactsSyntax

  package init(
    wireName: Located<String>, isRequired: Bool, type: TypeExpressionSyntax, facts: FactsSyntax
  ) {
    self.wireName = wireName
    self.isRequired = isRequired
    self.type = type
    self.facts = facts
  }
}

/// A type expression as written; names are not looked up yet.
package indirect enum TypeExpressionSyntax: Sendable, Equatable {
  /// A built-in type: one of the cases of `TypeReference` without a payload.
  case builtIn(TypeReference, SourceRange)
  case named(Located<String>)
  case array(TypeExpressionSyntax, SourceRange)
  case map(TypeExpressionSyntax, SourceRange)
  case nullable(TypeExpressionSyntax, SourceRange)

  /// A type written inside the field.
  case inline(TypeSyntax)

  /// Something that could not be read and was reported.
  case broken(SourceRange)
}

/// JSON as written in an example, a default or a constant, each piece with its place.
package struct ValueSyntax: Sendable, Equatable {
  package let range: SourceRange
  package let content: Content

  package indirect enum Content: Sendable, Equatable {
    case null
    case boolean(Bool)

    /// Digits as written, valid as a JSON number.
    case number(String)
    case string(String)
    case array([ValueSyntax])
    case object([Member])
  }

  package struct Member: Sendable, Equatable {
    package let name: Located<String>
    package let value: ValueSyntax

    package init(name: Located<String>, value: ValueSyntax) {
      self.name = name
      self.value = value
    }
  }

  package init(range: SourceRange, content: Content) {
    self.range = range
    self.content = content
  }
}
