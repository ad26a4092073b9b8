import YAMLTree

/// A host under `servers`.
enum ServerKeys {
  static let table = KeyTable<ServerSyntax>(
    .server,
    [
      KeyRow(
        "url", .text, into: \.url, needed: "url: https://example.com",
        doc: "Address of the host, with https.")
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere.merging(["host": .use("url")]) { _, own in own })

  static let form = Form<[ServerSyntax]>.named(table) { name, node, reader in
    var server = ServerSyntax(
      name: name, url: Located("", at: name.range), facts: FactsSyntax(keyPath: reader.keyPath))
    server.facts.isWhole = table.read(node, into: &server, named: name.range, &reader).isWhole
    return server
  }
}
