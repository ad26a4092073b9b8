import YAMLTree

/// An operation that is known by name only, under `leftOut`.
enum LeftOutKeys {
  static let table = KeyTable<LeftOutSyntax>(
    .leftOut,
    [
      KeyRow(
        "missing", .text, into: \.missing, needed: "missing: path and method",
        doc: "What has to be known before it can be described.")
    ] + FactKeys.rows(in: \.facts) + [FactKeys.section(in: \.facts)],
    habits: OpenAPIHabits.everywhere.merging(
      [
        "request": .say("an operation whose method and path are known stands under 'endpoints'"),
        "reason": .use("missing"), "lacks": .use("missing"), "why": .use("missing"),
      ]) { _, own in own })

  static let form = Form<[LeftOutSyntax]>.named(
    table, hint: "write 'refund: { missing: path and method }'"
  ) { name, node, reader in
    var operation = LeftOutSyntax(
      name: name, missing: Located("", at: name.range),
      facts: FactsSyntax(keyPath: reader.keyPath))
    operation.facts.isWhole = table.read(node, into: &operation, named: name.range, &reader).isWhole
    return operation
  }
}
