/// A text with a type of its own.
package struct TextTypePlan: Sendable, Equatable {
  /// What every text of the type keeps; `nil` when it may be any.
  package let rules: Rules?

  /// What the caller makes such a text of; `nil` when it only passes on what it was given.
  package let making: Making?

  package struct Rules: Sendable, Equatable {
    package let minimumLength: Int?
    package let maximumLength: Int?
    package let pattern: LiteralText?
    package let excluded: [LiteralText]
  }

  package struct Making: Sendable, Equatable {
    package let alphabet: LiteralText
    package let length: Int
  }
}
