import YAMLTree

/// An event that the service sends by itself.
enum WebhookKeys {
  static let table = KeyTable<WebhookSyntax>(
    .webhook,
    [
      KeyRow(
        "type", .text, into: \.type, needed: "type: WebhookEvent",
        doc: "The object that the body is read as."),
      KeyRow(
        "refuse", RefusalKeys.form, into: \.refusals,
        doc: "Shapes that are recognised and refused, by name."),
    ] + FactKeys.rows(in: \.facts) + [
      FactKeys.section(in: \.facts),
      KeyRow(
        "examples", WebhookExampleKeys.form, into: \.examples,
        doc: "Bodies with what becomes of them."),
    ],
    habits: OpenAPIHabits.everywhere.merging([
      "body": .use("type"), "payload": .use("type"), "requestBody": .use("type"),
      "reject": .use("refuse"), "refused": .use("refuse"), "example": .use("examples"),
    ]) { _, own in own })

  static let form = Form<[WebhookSyntax]>.named(table) { name, node, reader in
    var webhook = WebhookSyntax(
      name: name, type: Located("", at: name.range), facts: FactsSyntax(keyPath: reader.keyPath))
    webhook.facts.isWhole = table.read(node, into: &webhook, named: name.range, &reader).isWhole
    return webhook
  }
}

/// A shape of events that is recognised and refused.
enum RefusalKeys {
  static let table = KeyTable<WebhookSyntax.RefusalSyntax>(
    .refusal,
    [
      KeyRow("has", .list(of: .text), into: \.has, doc: "Members that are there, and not null."),
      KeyRow("lacks", .list(of: .text), into: \.lacks, doc: "Members that are not there, or null."),
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere.merging(["reason": .use("doc")]) { _, own in own })

  static let form = Form<[WebhookSyntax.RefusalSyntax]>.named(table) { name, node, reader in
    var refusal = WebhookSyntax.RefusalSyntax(
      name: name, facts: FactsSyntax(keyPath: reader.keyPath))
    refusal.facts.isWhole = table.read(node, into: &refusal, named: name.range, &reader).isWhole
    return refusal
  }
}

/// The body of an event with what becomes of it.
enum WebhookExampleKeys {
  static let table = KeyTable<WebhookSyntax.ExampleSyntax>(
    .webhookExample,
    [
      KeyRow("body", .json, into: \.body, needed: "body: { … }", doc: "The JSON that is sent."),
      KeyRow(
        "refused", .text, into: \.refused,
        doc: "The shape under 'refuse' as which it is refused."),
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere.merging([
      "refuse": .use("refused"), "error": .use("refused"),
    ]) { _, own in own })

  static let form = Form<[WebhookSyntax.ExampleSyntax]>.named(table) { name, node, reader in
    var example = WebhookSyntax.ExampleSyntax(
      name: name, facts: FactsSyntax(keyPath: reader.keyPath))
    example.facts.isWhole = table.read(node, into: &example, named: name.range, &reader).isWhole
    return example
  }
}
