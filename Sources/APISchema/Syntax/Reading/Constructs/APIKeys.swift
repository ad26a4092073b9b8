import YAMLTree

/// The section `api`.
enum APIKeys {
  static let table = KeyTable<APISyntax>(
    .api,
    [
      KeyRow("name", .text, into: \.name, needed: "name: Leatherback", doc: "Name of the API.")
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere.merging([
      "title": .use("name"), "version": .say("leave it out: a package has a version of its own"),
    ]) { _, own in own })

  static func read(_ entry: YAMLEntry, _ reader: inout SyntaxReader) -> APISyntax {
    var api = APISyntax(
      name: Located("", at: entry.key.range), facts: FactsSyntax(keyPath: reader.keyPath),
      range: entry.key.range)
    let keys = table.read(entry.value, into: &api, named: entry.key.range, &reader)
    api.facts.isWhole = keys.isWhole
    return api
  }
}
