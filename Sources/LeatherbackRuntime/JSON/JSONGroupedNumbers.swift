#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// Numbers that are strings with separators between thousands. `Decimal` as such is a JSON number, so
// these have functions of their own.
extension JSONObject {
  /// A member that is an exact number in a string, as in `"867,940.15"`. A plain number reads too.
  public mutating func groupedDecimal(_ name: StaticString) throws(JSONError) -> Decimal {
    try tape.groupedDecimal(at: require(name))
  }

  /// A member that is an exact number in a string, if there is one.
  public mutating func groupedDecimalIfPresent(
    _ name: StaticString
  ) throws(JSONError) -> Decimal? {
    guard let index = findNonNull(name) else { return nil }
    return try tape.groupedDecimal(at: index)
  }
}

extension JSONTape {
  fileprivate func groupedDecimal(at index: Int) throws(JSONError) -> Decimal {
    if entries[index].form == .number { return try decimal(at: index) }
    guard let value = GroupedNumber.decimal(try string(at: index)) else {
      throw error(.invalidGroupedNumber, at: index)
    }
    return value
  }
}

extension JSONWriter {
  /// Writes a member that is an exact number in a string, as in `"867,940.15"`.
  public mutating func groupedDecimal(_ name: StaticString, _ value: Decimal) {
    // JSON has no "not a number", which the plain form notes as a violation.
    guard value.isFinite else { return decimal(name, value) }
    writeName(name)
    text.append("\"")
    text.appendGrouped(value)
    text.append("\"")
  }

  /// Writes a member that is an exact number in a string, or no member.
  public mutating func groupedDecimalIfPresent(_ name: StaticString, _ value: Decimal?) {
    if let value { groupedDecimal(name, value) }
  }

  /// Writes a member that is an exact number in a string, or null.
  public mutating func groupedDecimalOrNull(_ name: StaticString, _ value: Decimal?) {
    if let value { groupedDecimal(name, value) } else { null(name) }
  }
}
