/// A text with a type of its own.
package struct TextShape: Sendable, Equatable {
  /// What every text of the type keeps; length, pattern and excluded texts.
  package let limits: Limits

  /// Characters of which the caller makes such a text: ASCII, each once. `nil` when callers only
  /// pass on what they were given. There is a greatest length where there is an alphabet.
  package let alphabet: String?

  package init(limits: Limits, alphabet: String?) {
    self.limits = limits
    self.alphabet = alphabet
  }
}
