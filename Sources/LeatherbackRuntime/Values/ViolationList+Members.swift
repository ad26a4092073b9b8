extension ViolationList {
  /// Notes a name that stands twice in one object of a JSON text: two amounts in a body would leave it
  /// to the service which of them counts.
  mutating func checkForRepeatedMembers(in json: [UInt8]) {
    do {
      _ = try JSONDocument(parsing: json, limits: JSONLimits(bytes: json.count))
    } catch {
      guard error.kind == .duplicateMember else { return }
      append(path: error.path, rule: "no member twice")
    }
  }
}
