// What builds a request: one statement for each path parameter and body. Queries are built by
// ``QueryBuilding``.
@_spi(Generated)
extension APIRequest {
  /// Fills in the path parameter `name`.
  ///
  /// Empty text and dot segments would name another endpoint: they are violations.
  public mutating func setPath(_ name: StaticString, _ value: String) {
    setPath(PathParameter(name: name.description, value: value))
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

  private mutating func takeBody(from writer: consuming JSONWriter) {
    checks.append(contentsOf: writer.checks)
    let hasOpenMembers = writer.hasOpenMembers
    let sensitiveRanges = writer.sensitiveRanges
    let bytes = writer.finish()
    if hasOpenMembers { checks.checkForRepeatedMembers(in: bytes) }
    setBody(bytes: bytes, contentType: "application/json", sensitiveRanges: sensitiveRanges)
  }
}
