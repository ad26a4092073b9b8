import YAMLTree

/// A way to prove who asks, under `credentials`.
enum CredentialKeys {
  static let table = KeyTable<CredentialSyntax>(
    .credential,
    [
      KeyRow("header", .text, into: \.header, doc: "Header that carries the secret key."),
      KeyRow(
        "bearer", .text, into: \.bearer,
        doc: "Swift name of the parameter that takes the bearer token of a call."),
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere.merging([
      "token": .use("bearer"), "bearerFormat": .use("bearer"),
      "type": .say("write 'header' for the secret key, or 'bearer' for a token"),
      "scheme": .say("write 'header' for the secret key, or 'bearer' for a token"),
    ]) { _, own in own })

  static let form = Form<[CredentialSyntax]>.named(table) { name, node, reader in
    var credential = CredentialSyntax(name: name, facts: FactsSyntax(keyPath: reader.keyPath))
    let keys = table.read(node, into: &credential, named: name.range, &reader)
    credential.facts.isWhole = keys.isWhole
    let ways = keys.present(["header", "bearer"])
    if ways.count > 1 {
      if keys.isComplete { reader.report(.conflictingKeys(ways[0], ways[1])) }
    } else if ways.isEmpty, keys.unknown.isEmpty, node.kind == .mapping {
      if keys.isComplete { reader.report(.credentialWithoutWay(name)) }
      credential.facts.isWhole = false
    }
    return credential
  }
}

extension Diagnostic {
  /// Nothing says how a credential travels.
  static func credentialWithoutWay(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-key", at: name.range,
      "the credential '\(name.value)' does not say how it travels",
      hint: "add 'header: X-Api' for the secret key, or 'bearer: accessToken' for a token")
  }
}
