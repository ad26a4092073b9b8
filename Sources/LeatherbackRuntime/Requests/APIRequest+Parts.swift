#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// What builds a request: one statement for each path parameter, query item and body.
@_spi(Generated)
extension APIRequest {
  /// Fills in the path parameter `name`.
  ///
  /// Empty text and dot segments would name another endpoint: they are violations.
  public mutating func setPath(_ name: StaticString, _ value: String) {
    setPath(PathParameter(name: name.description, value: value))
  }

  /// Adds the query item `name`, unless `value` is `nil`.
  public mutating func setQuery(_ name: StaticString, _ value: String?) {
    if let value { append(QueryItem(name: name.description, value: value)) }
  }

  /// Adds the query item `name` as a whole number, unless `value` is `nil`.
  public mutating func setQueryInt(_ name: StaticString, _ value: Int?) {
    setQuery(name, value.map { String($0) })
  }

  /// Adds the query item `name` as an exact number, unless `value` is `nil`.
  public mutating func setQueryDecimal(_ name: StaticString, _ value: Decimal?) {
    guard let value else { return }
    if let number = JSONNumber(value) {
      setQuery(name, number.text)
    } else {
      checks.append(path: name.description, rule: "a number")
    }
  }

  /// Adds the query item `name` as `true` or `false`, unless `value` is `nil`.
  public mutating func setQueryBool(_ name: StaticString, _ value: Bool?) {
    setQuery(name, value.map { $0 ? "true" : "false" })
  }

  /// Takes a JSON object with the members that `members` writes as the body.
  public mutating func setBody(_ members: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    writer.writeObject(members)
    takeBody(from: writer)
  }

  /// Takes `value` as the body.
  public mutating func setBody(json value: some JSONWritable) {
    var writer = JSONWriter()
    writer.writeValue(value)
    takeBody(from: writer)
  }

  /// Notes a name that stands twice in one object: two amounts in a body would leave it to the
  /// service which of them counts.
  private mutating func checkForRepeatedMembers(_ bytes: [UInt8]) {
    do {
      _ = try JSONDocument(parsing: bytes, limits: JSONLimits(bytes: bytes.count))
    } catch {
      guard error.kind == .duplicateMember else { return }
      checks.append(path: error.path, rule: "no member twice")
    }
  }

  private mutating func takeBody(from writer: consuming JSONWriter) {
    checks.append(contentsOf: writer.checks)
    let hasOpenMembers = writer.hasOpenMembers
    let sensitiveRanges = writer.sensitiveRanges
    let bytes = writer.finish()
    if hasOpenMembers { checkForRepeatedMembers(bytes) }
    setBody(bytes: bytes, contentType: "application/json", sensitiveRanges: sensitiveRanges)
  }
}
