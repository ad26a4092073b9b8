import YAMLTree

/// A shape that answers come wrapped in, under `envelopes`.
enum EnvelopeKeys {
  static let table = KeyTable<EnvelopeSyntax>(
    .envelope,
    [
      KeyRow("value", .text, into: \.value, doc: "Member that holds the result."),
      KeyRow(
        "success", .text, into: \.success,
        doc: "Member that is false when the call failed in spite of its HTTP status."),
      KeyRow("items", .text, into: \.items, doc: "Member that holds the items of a page."),
      KeyRow("number", .text, into: \.number, doc: "Member with the number of the page."),
      KeyRow("size", .text, into: \.size, doc: "Member with the number of items on a page."),
      KeyRow("total", .text, into: \.total, doc: "Member with the number of items on all pages."),
    ] + more + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere.merging([
      "pageCount": .use("pages"), "totalPages": .use("pages"), "totalCount": .use("total"),
      "hasNextPage": .use("hasNext"), "hasPreviousPage": .use("hasPrevious"),
    ]) { _, own in own })

  /// What only some lists say about their pages.
  private static let more: [KeyRow<EnvelopeSyntax>] = [
    KeyRow("pages", .text, into: \.pages, doc: "Member with the number of pages."),
    KeyRow("hasNext", .text, into: \.hasNext, doc: "Member that tells whether a page follows."),
    KeyRow(
      "hasPrevious", .text, into: \.hasPrevious,
      doc: "Member that tells whether a page comes before."),
    KeyRow("first", .text, into: \.first, doc: "Member with the position of the first item."),
    KeyRow("last", .text, into: \.last, doc: "Member with the position of the last item."),
    KeyRow(
      "parameter", .text, into: \.parameter,
      doc: "Query parameter that asks for a page by its number."),
  ]

  static let form = Form<[EnvelopeSyntax]>.named(table) { name, node, reader in
    var envelope = EnvelopeSyntax(name: name, facts: FactsSyntax(keyPath: reader.keyPath))
    envelope.facts.isWhole = table.read(node, into: &envelope, named: name.range, &reader).isWhole
    return envelope
  }
}
