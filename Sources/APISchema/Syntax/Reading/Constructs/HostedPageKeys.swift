import YAMLTree

/// A page of the service that a browser opens, under `hosted`.
enum HostedPageKeys {
  static let table = KeyTable<HostedPageSyntax>(
    .hostedPage,
    [
      KeyRow("server", .text, into: \.server, doc: "Name of the server that has the page."),
      KeyRow(
        "address", .text, into: \.address,
        doc: "Path behind the server's address, with '{payload}' where that goes."),
      KeyRow(
        "payload", payload, into: \.payload, doc: "Members of the JSON that the page is told."),
      KeyRow("query", FieldKeys.form, into: \.query, doc: "Parameters of the query."),
      KeyRow(
        "returns", PageReturnKeys.form, into: \.returns,
        doc: "Addresses that the customer comes back to, tried in order."),
    ] + FactKeys.rowsWithName(in: \.facts) + [
      FactKeys.section(in: \.facts),
      KeyRow(
        "examples", PageExampleKeys.form, into: \.examples, doc: "Pages with their addresses."),
    ],
    habits: OpenAPIHabits.everywhere.merging([
      "url": .use("address"), "path": .use("address"), "request": .use("address"),
      "body": .use("payload"), "data": .use("payload"), "return": .use("returns"),
      "example": .use("examples"),
      "credential": .say("a page has no credential: it carries the public key in its payload"),
    ]) { _, own in own })

  static let form = Form<[HostedPageSyntax]>.named(table) { name, node, reader in
    var page = HostedPageSyntax(name: name, facts: FactsSyntax(keyPath: reader.keyPath))
    page.facts.isWhole = table.read(node, into: &page, named: name.range, &reader).isWhole
    return page
  }

  private static let payload = Form<HostedPageSyntax.PayloadSyntax>(
    FieldKeys.form.outline
  ) { node, reader in
    FieldKeys.form.read(node, &reader).map {
      HostedPageSyntax.PayloadSyntax(fields: $0, range: node.range)
    }
  }
}

/// An address that a customer comes back to.
enum PageReturnKeys {
  static let table = KeyTable<PageReturnSyntax>(
    .pageReturn,
    [
      KeyRow("contains", .text, into: \.contains, doc: "Text that occurs in the address."),
      KeyRow("query", FieldKeys.form, into: \.query, doc: "Parameters that its query has."),
    ] + FactKeys.rowsWithName(in: \.facts),
    habits: OpenAPIHabits.everywhere)

  static let form = Form<[PageReturnSyntax]>.named(table) { name, node, reader in
    var place = PageReturnSyntax(name: name, facts: FactsSyntax(keyPath: reader.keyPath))
    place.facts.isWhole = table.read(node, into: &place, named: name.range, &reader).isWhole
    return place
  }
}

/// A page with its address.
enum PageExampleKeys {
  static let table = KeyTable<PageExampleSyntax>(
    .pageExample,
    [
      KeyRow("payload", .jsonObject, into: \.payload, doc: "Members of the payload, by wire name."),
      KeyRow("query", .jsonObject, into: \.query, doc: "Parameters of the query, by wire name."),
      KeyRow(
        "url", .anyText, into: \.url, needed: "url: https://pay.example.com/…",
        doc: "The whole address of the page, letter for letter."),
      KeyRow("returns", returned, doc: "An address that the customer comes back to."),
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere)

  static let returned = KeyTable<PageExampleSyntax>(
    .pageExampleReturn,
    [
      KeyRow(
        "url", .text, into: \.returnURL, needed: "url: https://shop.example/…",
        doc: "The whole address."),
      KeyRow(
        "case", .text, into: \.returnCase, needed: "case: returned",
        doc: "Name of the case that it is."),
    ])

  static let form = Form<[PageExampleSyntax]>.named(table) { name, node, reader in
    var example = PageExampleSyntax(name: name, facts: FactsSyntax(keyPath: reader.keyPath))
    example.facts.isWhole = table.read(node, into: &example, named: name.range, &reader).isWhole
    return example
  }
}

extension Form where Value == Located<String> {
  /// Text that may be empty, for what the tool knows better.
  fileprivate static var anyText: Form {
    Form(.text) { node, reader in
      if let scalar = node.scalar, scalar.text.isEmpty { return Located("", at: node.range) }
      return text.read(node, &reader)
    }
  }
}
