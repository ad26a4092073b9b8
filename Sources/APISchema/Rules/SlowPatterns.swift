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
  /// As many tries as take less than half a second.
  private static let mostWays = 3_000_000.0

  /// How often something without end repeats in a text of common length.
  private static let endless = 50.0

  private let pattern: [Unicode.Scalar]
  private var position = 0

  /// How many parts have been seen that repeat without end.
  private var endlessParts = 0

  /// Whether ends are looked for, which takes a regular expression for each.
  private let seesEnds: Bool

  private init(_ pattern: [Unicode.Scalar], seeingEnds seesEnds: Bool) {
    self.pattern = pattern
    self.seesEnds = seesEnds
  }

  /// Whether a text that does not fit `pattern` could be tried for longer than anybody can wait.
  static func contains(_ pattern: String) -> Bool {
    let scalars = Array(pattern.unicodeScalars)
    var quick = SlowPatterns(scalars, seeingEnds: false)
    guard quick.ways() > mostWays else { return false }
    var thorough = SlowPatterns(scalars, seeingEnds: !pattern.hasOptions)
    return thorough.ways() > mostWays
  }

  private mutating func ways() -> Double {
    var ways = 1.0
    while position < pattern.count {
      ways *= alternatives()
      // A bracket too many is another rule's.
      position += 1
    }
    return ways / Self.orders(ofParts: endlessParts)
  }

  /// What the ways of so many parts without end are divided by: one text is shared among all of them,
  /// so they do not each have a length of their own. No part more makes the ways fewer.
  private static func orders(ofParts count: Int) -> Double {
    (0..<count).reduce(1) { $0 * min(Double($1 + 1), endless) }
  }

  /// The ways of what stands here, up to the end of the group.
  private mutating func alternatives() -> Double {
    skipStartOfGroup()
    var all: [Double] = []
    var starts: [Unicode.Scalar?] = []
    // A text is shared among the parts of one alternative, not of all.
    let partsBefore = endlessParts
    var mostParts = 0
    repeat {
      endlessParts = partsBefore
      if position < pattern.count, pattern[position] == "|" { position += 1 }
      starts.append(literal(at: position)?.scalar)
      let ways = sequence()
      let parts = endlessParts - partsBefore
      all.append(ways / Self.orders(ofParts: parts))
      mostParts = max(mostParts, parts)
    } while position < pattern.count && pattern[position] == "|"
    endlessParts = partsBefore + mostParts
    // Of alternatives that begin with letters of their own, only one can be gone on with.
    let isDecided = !starts.contains(nil) && Set(starts).count == starts.count
    let ways = (isDecided ? all.max() : all.reduce(0, +)) ?? 1
    // All parts in a row are divided by at the end.
    return ways * Self.orders(ofParts: mostParts)
  }

  private mutating func sequence() -> Double {
    var ways = 1.0
    while position < pattern.count, pattern[position] != "|", pattern[position] != ")" {
      ways *= repeated()
    }
    return ways
  }

  /// The ways of one part with its quantifiers.
  private mutating func repeated() -> Double {
    let start = position
    var inner = 1.0
    var isGroup = false
    switch pattern[position] {
    case "(":
      isGroup = true
      position += 1
      inner = alternatives()
      position += 1
    case "\\": skipEscape()
    case "[": skipClass()
    default: position += 1
    }
    let part = start..<min(position, pattern.count)
    while let (fewest, most) = quantifier() {
      let isEnded = seesEnds && !isGroup && hasEnd(part)
      let lengths = isEnded ? 1 : min(most, Self.endless) - min(fewest, Self.endless) + 1
      if inner > 1, most > 1 { inner = power(inner, min(most, Self.endless)) }
      inner *= lengths
      if most == .infinity, !isEnded { endlessParts += 1 }
    }
    return inner
  }

  private func power(_ base: Double, _ exponent: Double) -> Double {
    // Each try goes through all repetitions, and to enter one takes about as long as ten characters.
    var result = exponent * 16
    for _ in 0..<Int(exponent) where result < .infinity { result *= base }
    return result
  }

  /// Whether what repeats can end at one place only: what must follow is a character that is none
  /// of the repeated ones.
  private func hasEnd(_ part: Range<Int>) -> Bool {
    guard let (next, end) = literal(at: position) else { return false }
    if end < pattern.count, ["?", "*", "{"].contains(pattern[end]) { return false }
    let text = String(String.UnicodeScalarView(pattern[part]))
    guard let regex = try? Regex(text).matchingSemantics(.unicodeScalar) else { return false }
    do { return try regex.wholeMatch(in: String(next)) == nil } catch { return false }
  }
}

// The text of a pattern.
extension SlowPatterns {
  /// The character that stands for itself at `index`, and where it ends.
  private func literal(at index: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard index < pattern.count else { return nil }
    let mark = pattern[index]
    if mark == "\\" {
      guard index + 1 < pattern.count, !pattern[index + 1].properties.isAlphabetic,
        pattern[index + 1].properties.numericType == nil
      else { return nil }
      return (pattern[index + 1], index + 2)
    }
    let meaning: Set<Unicode.Scalar> = ["(", ")", "[", "]", "{", "}", "|", ".", "^", "$"]
    return meaning.contains(mark) ? nil : (mark, index + 1)
  }

  /// Takes in the quantifier that stands here, with the mark behind it that makes it lazy.
  private mutating func quantifier() -> (fewest: Double, most: Double)? {
    guard position < pattern.count else { return nil }
    var bounds: (fewest: Double, most: Double)
    switch pattern[position] {
    case "*": bounds = (0, .infinity)
    case "+": bounds = (1, .infinity)
    case "?": bounds = (0, 1)
    case "{":
      guard let found = boundsInBraces() else { return nil }
      bounds = found
    default: return nil
    }
    position += 1
    if position < pattern.count, ["?", "+"].contains(pattern[position]) { position += 1 }
    bounds.fewest = min(bounds.fewest, bounds.most)
    return bounds
  }

  /// The bounds of the quantifier in braces that stands here, all but its last brace taken in; `nil`
  /// where the brace begins none.
  private mutating func boundsInBraces() -> (fewest: Double, most: Double)? {
    guard let end = pattern[position...].firstIndex(of: "}") else { return nil }
    let inside = pattern[(position + 1)..<end].filter { $0 != " " }
    let parts = inside.split(separator: ",", omittingEmptySubsequences: false)
    guard !inside.isEmpty, parts.count <= 2,
      inside.allSatisfy({ ("0"..."9").contains($0) || $0 == "," })
    else { return nil }
    position = end
    let numbers = parts.map { Double(String(String.UnicodeScalarView($0))) }
    return (numbers.first.flatMap(\.self) ?? 0, numbers.last.flatMap(\.self) ?? .infinity)
  }

  /// Skips what tells of a group whether it has a name, or catches.
  private mutating func skipStartOfGroup() {
    guard position < pattern.count, pattern[position] == "?" else { return }
    position += 1
    let isNamed = position < pattern.count && pattern[position] == "<"
    if isNamed, let end = pattern[position...].firstIndex(of: ">") { position = end }
    position += 1
  }

  /// Skips a backslash and the character behind it, or all that `\Q` quotes.
  private mutating func skipEscape() {
    position += 2
    guard position <= pattern.count, pattern[position - 1] == "Q" else { return }
    while position < pattern.count {
      position += 1
      guard pattern[position - 1] == "\\", position < pattern.count, pattern[position] == "E"
      else { continue }
      position += 1
      return
    }
  }

  /// Skips a class with the classes inside it: marks stand for themselves there.
  private mutating func skipClass() {
    position += 1
    var depth = 1
    var isFirst = true
    while depth > 0, position < pattern.count {
      let mark = pattern[position]
      switch mark {
      case "\\": skipEscape()
      case "[":
        depth += 1
        position += 1
      case "]" where !isFirst:
        depth -= 1
        position += 1
      default: position += 1
      }
      // Right behind its start a class may hold a bracket of its own.
      isFirst = mark == "[" || (isFirst && mark == "^")
    }
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
