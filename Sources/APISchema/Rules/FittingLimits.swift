import YAMLTree

/// Values keep the limits of their fields.
///
/// ```yaml
/// reference: { type: string, length: { max: 20 }, example: 51b5f0c2-4d4c-4f0f-9f38-3c5e1d6a7b8c }
/// ```
enum FittingLimits {
  static func check(
    _ value: ValueSyntax, against limits: LimitsSyntax, patterns: inout Patterns,
    into diagnostics: inout Diagnostics
  ) {
    switch value.content {
    case .number(let digits):
      check(digits, at: value.range, against: limits, into: &diagnostics)
      // Where a text may be an integer, its digits are what is limited.
      checkText(digits, value, against: limits, patterns: &patterns, into: &diagnostics)
    case .string(let text):
      checkText(text, value, against: limits, patterns: &patterns, into: &diagnostics)
    case .array(let elements):
      check(elements.count, "elements", at: value.range, against: limits, into: &diagnostics)
    case .null, .boolean, .object: break
    }
  }

  private static func checkText(
    _ text: String, _ value: ValueSyntax, against limits: LimitsSyntax,
    patterns: inout Patterns, into diagnostics: inout Diagnostics
  ) {
    // Counted as the client counts, and the service.
    check(text.utf16.count, "characters", at: value.range, against: limits, into: &diagnostics)
    if let pattern = limits.pattern, !patterns.isMatch(text, pattern.value) {
      diagnostics.report(.brokenPattern(value, pattern))
    }
    for excluded in limits.excluded where text.utf8.firstRange(of: excluded.value.utf8) != nil {
      diagnostics.report(.excludedText(excluded, in: value))
    }
  }

  private static func check(
    _ digits: String, at range: SourceRange, against limits: LimitsSyntax,
    into diagnostics: inout Diagnostics
  ) {
    guard let number = DecimalText(digits) else { return }
    let least = limits.minimum.flatMap { DecimalText($0.value) }
    let greatest = limits.maximum.flatMap { DecimalText($0.value) }
    // Limits that no value keeps are reported where they are declared.
    let isEmpty = if let least, let greatest { greatest < least } else { false }
    if let limit = limits.minimum, let least, number < least, !isEmpty {
      diagnostics.report(.brokenBound(digits, "less than 'min'", limit, at: range))
    }
    if let limit = limits.maximum, let greatest, greatest < number, !isEmpty {
      diagnostics.report(.brokenBound(digits, "more than 'max'", limit, at: range))
    }
    if let scale = limits.scale, scale.value >= 0, number.fractionDigits > scale.value {
      diagnostics.report(.brokenScale(digits, scale, at: range))
    }
  }

  private static func check(
    _ length: Int, _ unit: String, at range: SourceRange, against limits: LimitsSyntax,
    into diagnostics: inout Diagnostics
  ) {
    if let least = limits.minimumLength, let most = limits.maximumLength, most.value < least.value {
      return
    }
    if let least = limits.minimumLength, length < least.value {
      diagnostics.report(.brokenLength(length, unit, "at least", least, at: range))
    } else if let most = limits.maximumLength, length > most.value {
      diagnostics.report(.brokenLength(length, unit, "at most", most, at: range))
    }
  }
}

extension Diagnostic {
  /// A number is beyond a bound of its field.
  static func brokenBound(
    _ digits: String, _ relation: String, _ limit: Located<String>, at range: SourceRange
  ) -> Diagnostic {
    brokenLimit("\(digits) is \(relation), which is \(limit.value)", limit.range, at: range)
  }

  /// A number has more digits behind its point than its field allows.
  static func brokenScale(
    _ digits: String, _ scale: Located<Int>, at range: SourceRange
  ) -> Diagnostic {
    brokenLimit(
      "\(digits) has more digits behind the point than 'scale' allows, which is \(scale.value)",
      scale.range, at: range)
  }

  /// A text or an array is too short or too long for its field.
  static func brokenLength(
    _ length: Int, _ unit: String, _ relation: String, _ limit: Located<Int>,
    at range: SourceRange
  ) -> Diagnostic {
    brokenLimit(
      "\(length) \(unit) stand here, and 'length' is \(relation) \(limit.value)", limit.range,
      at: range)
  }

  /// A text does not fit the pattern of its field.
  static func brokenPattern(_ value: ValueSyntax, _ pattern: Located<String>) -> Diagnostic {
    brokenLimit("\(value.words) does not fit '\(pattern.value)'", pattern.range, at: value.range)
  }

  /// A text holds another one that must not occur in it.
  static func excludedText(_ text: Located<String>, in value: ValueSyntax) -> Diagnostic {
    brokenLimit("\(value.words) holds '\(text.value)'", text.range, at: value.range)
  }

  private static func brokenLimit(
    _ message: String, _ limit: SourceRange, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "broken-limit", at: range, message,
      hint: "change the value, or the limit if the service takes it",
      notes: [Note("the limit is declared here", at: limit)], subject: limit)
  }
}
