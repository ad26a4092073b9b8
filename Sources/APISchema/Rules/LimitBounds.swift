import YAMLTree

/// Limits leave room for at least one value.
///
/// ```yaml
/// amount: { type: decimal, min: 10, max: 1 }
/// ```
enum LimitBounds {
  static func check(_ limits: LimitsSyntax, into diagnostics: inout Diagnostics) {
    if let minimum = limits.minimum, let maximum = limits.maximum,
      let least = DecimalText(minimum.value), let greatest = DecimalText(maximum.value),
      greatest < least
    {
      diagnostics.report(.emptyLimits("min", minimum, "max", maximum))
    }
    if let least = limits.minimumLength, let greatest = limits.maximumLength,
      greatest.value < least.value
    {
      diagnostics.report(
        .emptyLimits("min' of 'length", least.map(String.init), "max", greatest.map(String.init)))
    }
  }
}

extension Diagnostic {
  /// The lower limit is above the upper one.
  static func emptyLimits(
    _ lowerKey: String, _ lower: Located<String>, _ upperKey: String, _ upper: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "empty-limits", at: lower.range,
      "no value fits: '\(lowerKey)' is \(lower.value) and '\(upperKey)' is \(upper.value)",
      hint: "both limits are inclusive; swap them?",
      notes: [Note("the upper limit is here", at: upper.range)],
      mend: Mend(
        "swap the two",
        [Mend.Edit(lower.range, upper.value), Mend.Edit(upper.range, lower.value)]))
  }
}
