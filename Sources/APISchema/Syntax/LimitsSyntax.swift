package import YAMLTree

/// What limits the values of a field or of a text type.
package struct LimitsSyntax: Sendable, Equatable {
  /// Numbers as exact decimal text.
  package var minimum: Located<String>?
  package var maximum: Located<String>?
  package var scale: Located<Int>?
  package var minimumLength: Located<Int>?
  package var maximumLength: Located<Int>?
  package var pattern: Located<String>?

  /// Texts that must not occur in the value.
  package var excluded: [Located<String>] = []

  package init() {}

  /// Whether nothing limits the values.
  package var isEmpty: Bool {
    minimum == nil && maximum == nil && scale == nil && minimumLength == nil
      && maximumLength == nil && pattern == nil && excluded.isEmpty
  }
}

/// A text with a type of its own.
package struct TextTypeSyntax: Sendable, Equatable {
  package var limits = LimitsSyntax()

  /// Characters of which the caller makes such a text.
  package var alphabet: Located<String>?

  /// Characters of a made text, where it is not as long as it can be.
  package var made: Located<Int>?

  package init() {}
}
