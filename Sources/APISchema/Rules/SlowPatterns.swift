import YAMLTree

/// Nothing that repeats without end is repeated itself: Swift tries all ways to share a text
/// between the two, and those are more than anybody can wait for.
///
/// ```yaml
/// name: { type: string, pattern: "([a-z]+ ?)*" }
/// ```
///
/// Only the text of the pattern is looked at. Some patterns that would be fast are refused as well;
/// each can be written in another way.
struct SlowPatterns {
  private var rest: ArraySlice<Unicode.Scalar>

  /// For each open group, the outermost first, whether something in it repeats without end.
  private var endless = [false]

  private init(_ pattern: String) { rest = Array(pattern.unicodeScalars)[...] }

  /// Whether a repeated group of `pattern` holds a repetition without end.
  static func contains(_ pattern: String) -> Bool {
    var scanner = SlowPatterns(pattern)
    return scanner.findsNesting()
  }

  private mutating func findsNesting() -> Bool {
    while let mark = rest.popFirst() {
      var isEndlessInside = false
      switch mark {
      case "(":
        endless.append(false)
        continue
      case ")": isEndlessInside = endless.count > 1 ? endless.removeLast() : false
      case "\\": skipEscape()
      case "[": skipClass()
      default: break
      }
      let most = repetitions()
      if isEndlessInside, most > 1 { return true }
      if isEndlessInside || most == .max { endless[endless.count - 1] = true }
    }
    return false
  }

  /// The most repetitions that the quantifiers at this place allow: 1 where there are none.
  private mutating func repetitions() -> Int {
    var most = 1
    while let mark = rest.first {
      switch mark {
      case "*", "+": most = .max
      case "?": break
      case "{":
        guard let bound = bound() else { return most }
        most = max(most, bound)
      default: return most
      }
      rest.removeFirst()
    }
    return most
  }

  /// The upper bound of the quantifier in braces that stands here, all but its last brace taken in;
  /// `nil` where the brace begins none.
  private mutating func bound() -> Int? {
    guard let end = rest.firstIndex(of: "}") else { return nil }
    let inside = rest[(rest.startIndex + 1)..<end]
    let parts = inside.split(separator: ",", omittingEmptySubsequences: false)
    guard !inside.isEmpty, parts.count <= 2,
      inside.allSatisfy({ ("0"..."9").contains($0) || $0 == "," || $0 == " " })
    else { return nil }
    rest = rest[end...]
    let digits = parts.last?.filter { $0 != " " } ?? []
    if digits.isEmpty { return .max }
    // What is too great for a number never ends.
    return Int(digits.map(String.init).joined()) ?? .max
  }

  /// Skips the character behind a backslash, or all that `\Q` quotes.
  private mutating func skipEscape() {
    guard rest.popFirst() == "Q" else { return }
    while let mark = rest.popFirst() {
      guard mark == "\\", rest.first == "E" else { continue }
      rest.removeFirst()
      return
    }
  }

  /// Skips a class with the classes inside it: marks stand for themselves there.
  private mutating func skipClass() {
    var depth = 1
    var isFirst = true
    while depth > 0, let mark = rest.popFirst() {
      switch mark {
      case "\\": skipEscape()
      case "[": depth += 1
      case "]" where !isFirst: depth -= 1
      default: break
      }
      // Right behind its start a class may hold a bracket of its own.
      isFirst = mark == "[" || (isFirst && mark == "^")
    }
  }
}

extension Diagnostic {
  /// A pattern would be tried for longer than anybody can wait.
  static func slowPattern(_ pattern: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "slow-pattern", at: pattern.range,
      "'\(pattern.value)' repeats a group that repeats without end inside",
      hint: "a text that does not fit could be tried for hours; write '[a-z]+' for '([a-z]+)+'")
  }
}
