/// A text with a type of its own.
package struct TextShape: Sendable, Equatable {
  /// What every text of the type keeps; length, pattern and excluded texts.
  package let limits: Limits

  /// Characters of which the caller makes such a text: ASCII, each once. `nil` when callers only
  /// pass on what they were given.
  package let alphabet: String?

  /// Characters of a text that is made of the alphabet; there where an alphabet is.
  package let madeLength: Int?

  package init(limits: Limits, alphabet: String?, madeLength: Int?) {
    self.limits = limits
    self.alphabet = alphabet
    self.madeLength = madeLength
  }
}
