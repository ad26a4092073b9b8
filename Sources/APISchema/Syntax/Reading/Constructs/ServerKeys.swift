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

  static let form = Form<[ServerSyntax]>.named(.server) { name, node, reader in
    var server = ServerSyntax(
      name: name, url: Located("", at: name.range), facts: FactsSyntax(keyPath: reader.keyPath))
    server.facts.isWhole = table.read(node, into: &server, named: name.range, &reader).isWhole
    return server
  }
}

/// A way to prove who asks, under `credentials`.
enum CredentialKeys {
  static let table = KeyTable<CredentialSyntax>(
    .credential,
    [
      KeyRow(
        "header", .text, into: \.header, needed: "header: X-Api",
        doc: "Header that carries the secret key.")
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere)

  static let form = Form<[CredentialSyntax]>.named(.credential) { name, node, reader in
    var credential = CredentialSyntax(
      name: name, header: Located("", at: name.range), facts: FactsSyntax(keyPath: reader.keyPath))
    credential.facts.isWhole =
      table.read(node, into: &credential, named: name.range, &reader).isWhole
    return credential
  }
}

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
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere)

  static let form = Form<[EnvelopeSyntax]>.named(.envelope) { name, node, reader in
    var envelope = EnvelopeSyntax(name: name, facts: FactsSyntax(keyPath: reader.keyPath))
    envelope.facts.isWhole = table.read(node, into: &envelope, named: name.range, &reader).isWhole
    return envelope
  }
}
