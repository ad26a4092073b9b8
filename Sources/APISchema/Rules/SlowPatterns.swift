import YAMLTree

/// A text can be shared among the repetitions of a pattern in few ways only: Swift tries all of them
/// on a text that does not fit, and some patterns have more than anybody can wait for.
///
/// ```yaml
/// name: { type: string, pattern: "([a-z]+ ?)*" }
/// ```
///
/// The ways are counted in the text of the pattern, for a text of some fifty characters. Some patterns
/// that would be fast are refused as well; each can be written in another way.
struct SlowPatterns {
  /// As many ways as take less than half a second, each of them with as many tries as a text is long.
  private static let mostWays = 60_000.0

  /// How often something without end repeats in a text of common length.
  private static let endless = 50.0

  private let pattern: PatternText

  /// Whether it is looked at what follows a repetition, which takes a regular expression for each.
  private let seesEnds: Bool

  /// Whether a text that does not fit `pattern` could be tried for longer than anybody can wait.
  static func contains(_ pattern: String) -> Bool {
    guard let text = PatternText(pattern) else { return true }
    let nothing = PatternText.Firsts()
    let quick = SlowPatterns(pattern: text, seesEnds: false)
    guard quick.ways(text.alternatives, then: nothing) > mostWays else { return false }
    // Where options change what characters stand for, nothing is known of them; and what is longer than
    // anybody reads is not worth a closer look.
    guard !pattern.hasOptions, pattern.utf8.count <= 1000 else { return true }
    let thorough = SlowPatterns(pattern: text, seesEnds: true)
    return thorough.ways(text.alternatives, then: nothing) > mostWays
  }

  /// The ways of alternatives.
  ///
  /// - Parameter next: What may follow.
  private func ways(
    _ alternatives: [[PatternText.Part]], then next: PatternText.Firsts
  ) -> Double {
    let all = alternatives.map { ways($0, then: next) }
    guard all.count > 1 else { return all.first ?? 1 }
    guard seesEnds, all.count <= 16 else { return all.reduce(0, +) }
    // Of alternatives that begin with characters of their own, only one can be gone on with.
    let firsts = alternatives.map { pattern.firsts(of: $0[...], then: next) }
    let isDecided = firsts.indices.allSatisfy { index in
      firsts[..<index].allSatisfy { pattern.areApart($0, firsts[index]) }
    }
    return (isDecided ? all.max() : all.reduce(0, +)) ?? 1
  }

  private func ways(_ parts: [PatternText.Part], then next: PatternText.Firsts) -> Double {
    var ways = 1.0
    var endlessParts = 0.0
    for (index, part) in parts.enumerated() {
      let following = seesEnds ? pattern.firsts(of: parts[(index + 1)...], then: next) : next
      let found = self.ways(part, then: following)
      ways *= found.ways
      guard found.isEndless else { continue }
      // One text is shared among all of these: they do not each have a length of their own.
      endlessParts += 1
      ways /= min(endlessParts, found.ways)
    }
    return ways
  }

  /// The ways of one part with its quantifiers, and whether it may have any length.
  private func ways(
    _ part: PatternText.Part, then next: PatternText.Firsts
  ) -> (ways: Double, isEndless: Bool) {
    var isEndless = false
    var inner = 1.0
    let own = seesEnds ? pattern.firsts(of: part.piece) : next
    let repeats = part.quantifiers.contains { $0.most > 1 }
    if case .group(let alternatives) = part.piece {
      // Behind a repetition stands the next one, or what follows them all.
      inner = ways(alternatives, then: repeats ? next.joined(with: own) : next)
    }
    // If what follows is no start of another repetition, there is one place at which to stop.
    let isEnded = seesEnds && !pattern.mayBeEmpty(part.piece) && pattern.areApart(own, next)
    for (fewest, most) in part.quantifiers {
      let lengths = isEnded ? 1 : min(most, Self.endless) - min(fewest, Self.endless) + 1
      if inner > 1, most > 1 { inner = power(inner, min(most, Self.endless)) }
      inner *= lengths
      isEndless = isEndless || (most == .infinity && !isEnded)
    }
    return (inner, isEndless)
  }

  private func power(_ base: Double, _ exponent: Double) -> Double {
    // To enter a repetition takes about as long as ten characters.
    var result = exponent * 16
    for _ in 0..<Int(exponent) where result < .infinity { result *= base }
    return result
  }
}

extension String {
  /// Whether options change what the characters of a pattern stand for.
  fileprivate var hasOptions: Bool {
    split(separator: "(?", omittingEmptySubsequences: false).dropFirst().contains {
      $0.first != ":" && $0.first != "<"
    }
  }
}

extension Diagnostic {
  /// A pattern would be tried for longer than anybody can wait.
  static func slowPattern(_ pattern: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "slow-pattern", at: pattern.range,
      "a text can be shared among the repetitions of '\(pattern.value)' in too many ways",
      hint: """
        a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+', \
        or put a character between repetitions, as in '[a-z]+(-[a-z]+)?'
        """)
  }
}
