import YAMLTree

/// The section `api`.
enum APIKeys {
  static let table = KeyTable<APISyntax>(
    .api,
    [
      KeyRow("name", .text, into: \.name, needed: "name: Leatherback", doc: "Name of the API.")
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere.merging(["title": .use("name")]) { _, own in own })

  static func read(_ entry: YAMLEntry, _ reader: inout SyntaxReader) -> APISyntax {
    var api = APISyntax(
      name: Located("", at: entry.key.range), facts: FactsSyntax(keyPath: reader.keyPath),
      range: entry.key.range)
    let keys = table.read(entry.value, into: &api, named: entry.key.range, &reader)
    api.facts.isWhole = keys.isWhole
    return api
  }
}

/// The section `defaults`.
enum DefaultsKeys {
  static let table = KeyTable<DefaultsSyntax>(
    .defaults,
    [
      KeyRow("server", .text, into: \.server, doc: "Name of a server."),
      KeyRow("credential", .text, into: \.credential, doc: "Name of a credential, or 'none'."),
      KeyRow(
        "envelope", .text, into: \.envelope, doc: "Name of the envelope of answers, or 'none'."),
      KeyRow(
        "pageEnvelope", .text, into: \.pageEnvelope, doc: "Name of the envelope of paged lists."),
      KeyRow(
        "errors", .list(of: .text), into: \.errors,
        doc: "Shapes of refusals that every call can have; the first match counts."),
    ],
    habits: ["servers": .use("server"), "credentials": .use("credential")])

  static func read(
    _ entry: YAMLEntry, _ reader: inout SyntaxReader
  ) -> (defaults: DefaultsSyntax, isWhole: Bool) {
    var defaults = DefaultsSyntax(range: entry.key.range)
    let keys = table.read(entry.value, into: &defaults, named: entry.key.range, &reader)
    return (defaults, keys.isWhole)
  }
}
