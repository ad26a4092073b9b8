#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// The rules that a schema can state about a value. Each takes `nil` as "nothing to check".
@_spi(Generated)
extension ViolationList {
  /// Checks the number of characters, counted as the service counts: in UTF-16 code units.
  public mutating func checkLength(
    _ name: StaticString, _ value: String?, min: Int? = nil, max: Int? = nil
  ) {
    guard let value else { return }
    // A text never has more UTF-16 code units than bytes: no need to count a short one.
    if min == nil, let max, value.utf8.count <= max { return }
    check(name, value.utf16.count, min: min, max: max, unit: "character")
  }

  /// Checks the number of elements.
  public mutating func checkCount(
    _ name: StaticString, _ count: Int?, min: Int? = nil, max: Int? = nil
  ) {
    guard let count else { return }
    check(name, count, min: min, max: max, unit: "element")
  }

  /// Checks that a regular expression matches the whole value, Unicode scalar by scalar.
  public mutating func checkPattern(
    _ name: StaticString, _ value: String?, _ pattern: StaticString
  ) {
    guard let value else { return }
    guard let regex = try? Regex(pattern.description).matchingSemantics(.unicodeScalar) else {
      return append(name, "a pattern that can be read: \(pattern)")
    }
    let match = try? regex.wholeMatch(in: value)
    if match == nil { append(name, "of the form \(pattern)") }
  }

  /// Checks that texts do not occur in the value.
  public mutating func checkExcludes(
    _ name: StaticString, _ value: String?, _ texts: [StaticString]
  ) {
    guard let value else { return }
    for text in texts where value.utf8.firstRange(of: text.description.utf8) != nil {
      append(name, "without '\(text)'")
    }
  }

  /// Checks a text against the rules of its type.
  public mutating func checkText<Text: TextValue>(_ name: StaticString, _ value: Text?) {
    guard let value else { return }
    let rules = Text.rules
    checkLength(name, value.rawValue, min: rules.minimumLength, max: rules.maximumLength)
    if let pattern = rules.pattern { checkPattern(name, value.rawValue, pattern) }
    checkExcludes(name, value.rawValue, rules.excluded)
  }

  /// Checks a lower bound, given as JSON writes numbers.
  public mutating func checkMinimum(_ name: StaticString, _ value: Decimal?, _ bound: StaticString)
  {
    guard let value else { return }
    // A bound beyond `Decimal` allows nothing: the mistake in the schema shows in the first call.
    guard let least = bound.decimal, value >= least, !value.isNaN else {
      return append(name, "at least \(bound)")
    }
  }

  /// Checks an upper bound, given as JSON writes numbers.
  public mutating func checkMaximum(_ name: StaticString, _ value: Decimal?, _ bound: StaticString)
  {
    guard let value else { return }
    guard let most = bound.decimal, value <= most, !value.isNaN else {
      return append(name, "at most \(bound)")
    }
  }

  /// Checks the number of digits behind the point; zeros at the end do not count.
  ///
  /// Swift makes a literal such as `1.06` by way of `Double`, which gives 1.0600000000000002048: so
  /// the violation of a value with very many digits names the exact way, `.exact("1.06")`.
  public mutating func checkScale(_ name: StaticString, _ value: Decimal?, _ digits: Int) {
    guard let value, value.exponent < -digits, value.fractionDigits > digits else { return }
    let rule = "at most \(digits.counted("decimal place"))"
    guard value.hasMoreDigitsThanDouble else { return append(name, rule) }
    append(
      name,
      rule + ", and this has more than 15 digits: a literal such as 1.06 is not exact, "
        + "write .exact(\"1.06\")")
  }

  /// Checks a lower bound.
  public mutating func checkMinimumInt(_ name: StaticString, _ value: Int?, _ bound: Int) {
    if let value, value < bound { append(name, "at least \(bound)") }
  }

  /// Checks an upper bound.
  public mutating func checkMaximumInt(_ name: StaticString, _ value: Int?, _ bound: Int) {
    if let value, value > bound { append(name, "at most \(bound)") }
  }
}

extension ViolationList {
  private mutating func check(
    _ name: StaticString, _ count: Int, min: Int?, max: Int?, unit: String
  ) {
    if let min, count < min { append(name, "at least \(min.counted(unit))") }
    if let max, count > max { append(name, "at most \(max.counted(unit))") }
  }

  private mutating func append(_ name: StaticString, _ rule: String) {
    append(path: name.description, rule: rule)
  }
}

extension StaticString {
  /// The number that the text says, which follows the grammar of JSON.
  fileprivate var decimal: Decimal? {
    withUTF8Buffer { NumberParts(UnsafeRawBufferPointer($0)).decimal }
  }
}

extension Int {
  /// A number with its unit: `1 character`, `2 characters`.
  fileprivate func counted(_ unit: String) -> String { "\(self) \(unit)\(self == 1 ? "" : "s")" }
}
