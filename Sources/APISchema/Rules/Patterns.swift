import YAMLTree

/// A pattern is a regular expression that Swift can read, and that is tried in no time.
///
/// ```yaml
/// cvv: { type: string, pattern: "[0-9{3}" }
/// ```
struct Patterns {
  private var compiled: [String: Regex<AnyRegexOutput>?] = [:]

  init() {}

  mutating func check(_ limits: LimitsSyntax, into diagnostics: inout Diagnostics) {
    guard let pattern = limits.pattern, regex(pattern.value) == nil else { return }
    diagnostics.report(
      SlowPatterns.contains(pattern.value) ? .slowPattern(pattern) : .badPattern(pattern))
  }

  /// Whether the whole of `text` fits, judged as the client judges it: scalar by scalar. A pattern
  /// that cannot be used fits everything.
  mutating func isMatch(_ text: String, _ pattern: String) -> Bool {
    guard let regex = regex(pattern) else { return true }
    return (try? regex.wholeMatch(in: text)) != nil
  }

  private mutating func regex(_ pattern: String) -> Regex<AnyRegexOutput>? {
    if let known = compiled[pattern] { return known }
    let isSlow = SlowPatterns.contains(pattern)
    let regex = isSlow ? nil : try? Regex(pattern).matchingSemantics(.unicodeScalar)
    compiled.updateValue(regex, forKey: pattern)
    return regex
  }
}

extension Diagnostic {
  /// A pattern is no regular expression.
  static func badPattern(_ pattern: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-pattern", at: pattern.range,
      "'\(pattern.value)' is no regular expression",
      hint: "look for brackets that do not pair up; in YAML, single quotes keep backslashes")
  }
}
