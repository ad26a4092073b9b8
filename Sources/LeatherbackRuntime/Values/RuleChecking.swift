#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// What notes values that break the rules of the schema: requests for path and query, writers for
/// what they write. Checks record, and never stop what is being built; see ``ViolationList``.
@_spi(Generated) public protocol RuleChecking {
  /// What was found so far.
  var checks: ViolationList { get set }
}

@_spi(Generated) extension JSONWriter: RuleChecking {}
@_spi(Generated) extension APIRequest: RuleChecking {}

@_spi(Generated)
extension RuleChecking {
  public mutating func checkLength(
    _ name: StaticString, _ value: String?, min: Int? = nil, max: Int? = nil
  ) {
    checks.checkLength(name, value, min: min, max: max)
  }

  public mutating func checkLengthSensitive(
    _ name: StaticString, _ value: SensitiveText?, min: Int? = nil, max: Int? = nil
  ) {
    checks.checkLength(name, value?.unprotectedText, min: min, max: max)
  }

  public mutating func checkPattern(
    _ name: StaticString, _ value: String?, _ pattern: StaticString
  ) {
    checks.checkPattern(name, value, pattern)
  }

  public mutating func checkPatternSensitive(
    _ name: StaticString, _ value: SensitiveText?, _ pattern: StaticString
  ) {
    checks.checkPattern(name, value?.unprotectedText, pattern)
  }

  public mutating func checkExcludes(
    _ name: StaticString, _ value: String?, _ texts: [StaticString]
  ) {
    checks.checkExcludes(name, value, texts)
  }

  public mutating func checkExcludesSensitive(
    _ name: StaticString, _ value: SensitiveText?, _ texts: [StaticString]
  ) {
    checks.checkExcludes(name, value?.unprotectedText, texts)
  }

  public mutating func checkText(_ name: StaticString, _ value: (some TextValue)?) {
    checks.checkText(name, value)
  }

  public mutating func checkMinimum(_ name: StaticString, _ value: Decimal?, _ bound: StaticString)
  {
    checks.checkMinimum(name, value, bound)
  }

  public mutating func checkMaximum(_ name: StaticString, _ value: Decimal?, _ bound: StaticString)
  {
    checks.checkMaximum(name, value, bound)
  }

  public mutating func checkScale(_ name: StaticString, _ value: Decimal?, _ digits: Int) {
    checks.checkScale(name, value, digits)
  }

  public mutating func checkMinimumInt(_ name: StaticString, _ value: Int?, _ bound: Int) {
    checks.checkMinimumInt(name, value, bound)
  }

  public mutating func checkMaximumInt(_ name: StaticString, _ value: Int?, _ bound: Int) {
    checks.checkMaximumInt(name, value, bound)
  }

  public mutating func checkCount(
    _ name: StaticString, _ count: Int?, min: Int? = nil, max: Int? = nil
  ) {
    checks.checkCount(name, count, min: min, max: max)
  }
}
