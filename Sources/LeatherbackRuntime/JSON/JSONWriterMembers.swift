#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// Three functions for each type: the plain name writes the member, `…IfPresent` leaves it out for
// `nil`, `…OrNull` writes null for `nil`.
extension JSONWriter {
  /// Writes a member that is a string.
  public mutating func string(_ name: StaticString, _ value: String) {
    writeName(name)
    writeString(value)
  }

  /// Writes a member that is a string, or no member.
  public mutating func stringIfPresent(_ name: StaticString, _ value: String?) {
    if let value { string(name, value) }
  }

  /// Writes a member that is a string, or null.
  public mutating func stringOrNull(_ name: StaticString, _ value: String?) {
    if let value { string(name, value) } else { null(name) }
  }

  /// Writes a member that is an integer.
  public mutating func int(_ name: StaticString, _ value: Int) {
    writeName(name)
    writeInt(value)
  }

  /// Writes a member that is an integer, or no member.
  public mutating func intIfPresent(_ name: StaticString, _ value: Int?) {
    if let value { int(name, value) }
  }

  /// Writes a member that is an integer, or null.
  public mutating func intOrNull(_ name: StaticString, _ value: Int?) {
    if let value { int(name, value) } else { null(name) }
  }

  /// Writes a member that is `true` or `false`.
  public mutating func bool(_ name: StaticString, _ value: Bool) {
    writeName(name)
    writeBool(value)
  }

  /// Writes a member that is `true` or `false`, or no member.
  public mutating func boolIfPresent(_ name: StaticString, _ value: Bool?) {
    if let value { bool(name, value) }
  }

  /// Writes a member that is `true` or `false`, or null.
  public mutating func boolOrNull(_ name: StaticString, _ value: Bool?) {
    if let value { bool(name, value) } else { null(name) }
  }

  /// Writes a member that is an exact number.
  public mutating func decimal(_ name: StaticString, _ value: Decimal) {
    writeName(name)
    let before = checks.count
    writeDecimal(value)
    checks.prefix(from: before, name: name)
  }

  /// Writes a member that is an exact number, or no member.
  public mutating func decimalIfPresent(_ name: StaticString, _ value: Decimal?) {
    if let value { decimal(name, value) }
  }

  /// Writes a member that is an exact number, or null.
  public mutating func decimalOrNull(_ name: StaticString, _ value: Decimal?) {
    if let value { decimal(name, value) } else { null(name) }
  }

  /// Writes a member that is a URL.
  public mutating func url(_ name: StaticString, _ value: URL) {
    writeName(name)
    writeString(value.absoluteString)
  }

  /// Writes a member that is a URL, or no member.
  public mutating func urlIfPresent(_ name: StaticString, _ value: URL?) {
    if let value { url(name, value) }
  }

  /// Writes a member that is a URL, or null.
  public mutating func urlOrNull(_ name: StaticString, _ value: URL?) {
    if let value { url(name, value) } else { null(name) }
  }

  /// Writes a member that is a point in time.
  public mutating func timestamp(_ name: StaticString, _ value: Timestamp) {
    writeName(name)
    writeTimestamp(value)
  }

  /// Writes a member that is a point in time, or no member.
  public mutating func timestampIfPresent(_ name: StaticString, _ value: Timestamp?) {
    if let value { timestamp(name, value) }
  }

  /// Writes a member that is a point in time, or null.
  public mutating func timestampOrNull(_ name: StaticString, _ value: Timestamp?) {
    if let value { timestamp(name, value) } else { null(name) }
  }

  /// Writes a member that is a calendar date.
  public mutating func date(_ name: StaticString, _ value: CalendarDate) {
    writeName(name)
    writeDate(value)
  }

  /// Writes a member that is a calendar date, or no member.
  public mutating func dateIfPresent(_ name: StaticString, _ value: CalendarDate?) {
    if let value { date(name, value) }
  }

  /// Writes a member that is a calendar date, or null.
  public mutating func dateOrNull(_ name: StaticString, _ value: CalendarDate?) {
    if let value { date(name, value) } else { null(name) }
  }

  /// Writes a member of any writable type: a model, an open enum, an array, a map, ``JSONValue``.
  public mutating func value(_ name: StaticString, _ value: some JSONWritable) {
    writeName(name)
    let before = checks.count
    writeValue(value)
    checks.prefix(from: before, name: name)
  }

  /// Writes a member of any writable type, or no member.
  public mutating func valueIfPresent(_ name: StaticString, _ value: (some JSONWritable)?) {
    if let value { self.value(name, value) }
  }

  /// Writes a member of any writable type, or null.
  public mutating func valueOrNull(_ name: StaticString, _ value: (some JSONWritable)?) {
    if let value { self.value(name, value) } else { null(name) }
  }

  /// Writes a member that is null.
  public mutating func null(_ name: StaticString) {
    writeName(name)
    writeNull()
  }

  /// Writes a member with a value that is JSON already, such as `{}`, `"mobile"` or `0`.
  @_spi(Generated) public mutating func constant(_ name: StaticString, _ json: StaticString) {
    writeName(name)
    writeRaw(json)
  }

  /// Writes the members of a case that the schema does not know, in the order of their names.
  ///
  /// It may be a card of a new kind, and nobody has marked what is secret in it: so all of its texts
  /// and numbers are hidden wherever a request is shown.
  @_spi(Generated) public mutating func unknownCase(_ members: [String: JSONValue]) {
    for (name, value) in members.sortedByName { writeMember(name, UnmarkedValue(value: value)) }
  }

  /// Writes members that the schema does not name, in the order of their names.
  ///
  /// - Parameters:
  ///   - members: Names with their values.
  ///   - known: Names that the object writes by other means. Finding one of them among `members` is a
  ///     violation: the service would see the name twice.
  public mutating func additional(
    _ members: [String: JSONValue], except known: [StaticString] = []
  ) {
    for (name, value) in members.sortedByName {
      if known.contains(where: { $0.description == name }) {
        checks.append(path: MemberPath.step(name), rule: "not among the additional members")
        continue
      }
      writeMember(name, value)
    }
  }
}
