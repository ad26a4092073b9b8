import YAMLTree

/// The limits of a text type leave room for a text, and whatever is made of its alphabet keeps them.
///
/// ```yaml
/// MerchantReference: { text: { pattern: "[A-Z]{1,20}", length: { max: 20 }, alphabet: ABC123 } }
/// ```
enum TextTypes {
  static func check(_ text: TextTypeSyntax, into diagnostics: inout Diagnostics) {
    var patterns = Patterns()
    LimitBounds.check(text.limits, into: &diagnostics)
    patterns.check(text.limits, into: &diagnostics)
    guard let alphabet = text.alphabet else {
      if let made = text.made { diagnostics.report(.madeWithoutAlphabet(made)) }
      return
    }
    guard let length = text.made ?? text.limits.maximumLength else {
      diagnostics.report(.alphabetWithoutLength(alphabet))
      return
    }
    if let made = text.made, let bound = text.bound(brokenBy: made.value) {
      diagnostics.report(.madeBreaksLength(made, bound))
      return
    }
    if let character = flaw(of: alphabet.value) {
      diagnostics.report(.badAlphabet(alphabet, character))
      return
    }
    // No reference needs to be longer to be the only one, and these are all tried.
    guard (1...1000).contains(length.value) else { return }
    for character in alphabet.value {
      let made = String(repeating: String(character), count: length.value)
      if let pattern = text.limits.pattern, !patterns.isMatch(made, pattern.value) {
        diagnostics.report(.alphabetBreaksPattern(alphabet, character, length.value, pattern))
        return
      }
    }
  }

  /// The first character that stands twice, or that a path or a query would not keep as it is.
  private static func flaw(of alphabet: String) -> Character? {
    var seen: Set<Character> = []
    return alphabet.first { character in
      !(character.isASCII
        && (character.isLetter || character.isNumber || "-._~".contains(character)))
        || !seen.insert(character).inserted
    }
  }
}

extension TextTypeSyntax {
  /// Length of a made text: what is said about it, or as long as it can be.
  var madeLength: Int? { made?.value ?? limits.maximumLength?.value }

  /// The bound that a text of `length` characters breaks; a made text has one character at least.
  fileprivate func bound(brokenBy length: Int) -> (words: String, range: SourceRange?)? {
    if let least = limits.minimumLength, length < least.value {
      return ("at least \(least.value)", least.range)
    }
    if let most = limits.maximumLength, length > most.value {
      return ("at most \(most.value)", most.range)
    }
    return length < 1 ? ("at least 1", nil) : nil
  }
}

extension Diagnostic {
  /// A length is stated of texts that nobody makes.
  static func madeWithoutAlphabet(_ made: Located<Int>) -> Diagnostic {
    Diagnostic(
      .error, id: "made-without-alphabet", at: made.range,
      "nothing says of which characters such a text is made",
      hint: "add 'alphabet', or take 'made' away: 'length' limits texts that others make")
  }

  /// Made texts would not be sent, for they are too short or too long.
  static func madeBreaksLength(
    _ made: Located<Int>, _ bound: (words: String, range: SourceRange?)
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "made-breaks-length", at: made.range,
      "a made text has \(made.value) characters, and a text has \(bound.words)",
      hint: "write a length that the service takes, or leave 'made' out beside a greatest 'length'",
      notes: bound.range.map { [Note("the bound is declared here", at: $0)] } ?? [])
  }

  /// Nothing says how long a made text is.
  static func alphabetWithoutLength(_ alphabet: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "alphabet-without-length", at: alphabet.range,
      "nothing says how many characters of the 'alphabet' make a text",
      hint: "add 'length: { max: 20 }' where the service takes no more, or else 'made: 20'")
  }

  /// A character cannot be picked.
  static func badAlphabet(_ alphabet: Located<String>, _ character: Character) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-alphabet", at: alphabet.range,
      "the alphabet has a '\(NameProblem.shown(character))' that no text can be made of",
      hint: "write letters A to Z and a to z, digits, '-', '.', '_' and '~', each once")
  }

  /// A made text would break the pattern.
  static func alphabetBreaksPattern(
    _ alphabet: Located<String>, _ character: Character, _ length: Int, _ pattern: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "alphabet-breaks-pattern", at: alphabet.range,
      "\(length) times '\(character)' does not fit 'pattern', which is \(pattern.value)",
      hint: "a made text may be any mixture; take '\(character)' away, or change the pattern",
      notes: [Note("the pattern is declared here", at: pattern.range)])
  }
}
