#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// One pair for each type: the plain name needs the member, `…IfPresent` reads an absent member and
// null as `nil`. No overloads, for their cost in the compiler is paid for each member of each model.
extension JSONObject {
  /// A member that is a string.
  public mutating func string(_ name: StaticString) throws(JSONError) -> String {
    try tape.string(at: require(name))
  }

  /// A member that is a string, if there is one.
  public mutating func stringIfPresent(_ name: StaticString) throws(JSONError) -> String? {
    guard let index = findNonNull(name) else { return nil }
    return try tape.string(at: index)
  }

  /// A member that is a whole number.
  public mutating func int(_ name: StaticString) throws(JSONError) -> Int {
    try tape.int(at: require(name))
  }

  /// A member that is a whole number, if there is one.
  public mutating func intIfPresent(_ name: StaticString) throws(JSONError) -> Int? {
    guard let index = findNonNull(name) else { return nil }
    return try tape.int(at: index)
  }

  /// A member that is `true` or `false`.
  public mutating func bool(_ name: StaticString) throws(JSONError) -> Bool {
    try tape.bool(at: require(name))
  }

  /// A member that is `true` or `false`, if there is one.
  public mutating func boolIfPresent(_ name: StaticString) throws(JSONError) -> Bool? {
    guard let index = findNonNull(name) else { return nil }
    return try tape.bool(at: index)
  }

  /// A member that is an exact number.
  public mutating func decimal(_ name: StaticString) throws(JSONError) -> Decimal {
    try tape.decimal(at: require(name))
  }

  /// A member that is an exact number, if there is one.
  public mutating func decimalIfPresent(_ name: StaticString) throws(JSONError) -> Decimal? {
    guard let index = findNonNull(name) else { return nil }
    return try tape.decimal(at: index)
  }

  /// A member that is a URL.
  public mutating func url(_ name: StaticString) throws(JSONError) -> URL {
    try tape.url(at: require(name))
  }

  /// A member that is a URL, if there is one. Empty text reads as `nil` too: services send it so.
  public mutating func urlIfPresent(_ name: StaticString) throws(JSONError) -> URL? {
    guard let index = findNonNull(name) else { return nil }
    if tape.entries[index].form == .string, tape.entries[index].size == 0 { return nil }
    return try tape.url(at: index)
  }

  /// A member that is a point in time.
  public mutating func timestamp(_ name: StaticString) throws(JSONError) -> Timestamp {
    try tape.timestamp(at: require(name))
  }

  /// A member that is a point in time, if there is one.
  public mutating func timestampIfPresent(_ name: StaticString) throws(JSONError) -> Timestamp? {
    guard let index = findNonNull(name) else { return nil }
    return try tape.timestamp(at: index)
  }

  /// A member that is a calendar date.
  public mutating func date(_ name: StaticString) throws(JSONError) -> CalendarDate {
    try tape.date(at: require(name))
  }

  /// A member that is a calendar date, if there is one.
  public mutating func dateIfPresent(_ name: StaticString) throws(JSONError) -> CalendarDate? {
    guard let index = findNonNull(name) else { return nil }
    return try tape.date(at: index)
  }

  /// A member of any readable type: a model, an open enum, an array, a map, ``JSONValue``.
  public mutating func value<Value: JSONReadable>(
    _ name: StaticString
  ) throws(JSONError) -> Value {
    try Value(json: JSONCursor(tape: tape, index: require(name)))
  }

  /// A member of any readable type, if there is one.
  public mutating func valueIfPresent<Value: JSONReadable>(
    _ name: StaticString
  ) throws(JSONError) -> Value? {
    guard let index = findNonNull(name) else { return nil }
    return try Value(json: JSONCursor(tape: tape, index: index))
  }
}
