import YAMLTree

/// The sections of a schema file.
enum FileKeys {
  static let table = KeyTable<FileSyntax>(
    .file,
    [
      KeyRow("api", .construct(.api), doc: "Name and purpose of the API; in one file only.") {
        entry, file, reader in
        let api = APIKeys.read(entry, &reader)
        file.api = api
        return api.facts.isWhole
      },
      KeyRow("servers", ServerKeys.form, into: \.servers, doc: "Hosts by name."),
      KeyRow(
        "credentials", CredentialKeys.form, into: \.credentials,
        doc: "Ways to prove who asks, by name."),
      KeyRow(
        "envelopes", EnvelopeKeys.form, into: \.envelopes,
        doc: "Shapes that answers come wrapped in, by name."),
      KeyRow(
        "defaults", .construct(.defaults),
        doc: "What endpoints use that do not say otherwise; in one file only."
      ) { entry, file, reader in
        let (defaults, isWhole) = DefaultsKeys.read(entry, &reader)
        file.defaults = defaults
        return isWhole
      },
      KeyRow(
        "resource", .text, into: \.resource,
        doc: "Swift name of the group to which the file's endpoints belong."),
    ] + SurroundingsKeys.names.map { $0.within(\.surroundings) } + FactKeys.rows(in: \.facts) + [
      KeyRow("endpoints", EndpointKeys.form, into: \.endpoints, doc: "Calls by name, a verb."),
      KeyRow(
        "hosted", HostedPageKeys.form, into: \.pages,
        doc: "Pages of the service that a browser opens, by name."),
      KeyRow(
        "types", TypeKeys.form, into: \.types, doc: "Objects, enumerations and unions by name."),
      SurroundingsKeys.errors,
      KeyRow(
        "webhooks", WebhookKeys.form, into: \.webhooks,
        doc: "Events that the service sends by itself, by name."),
      KeyRow(
        "leftOut", LeftOutKeys.form, into: \.leftOut,
        doc: "Operations that are known by name only, and what is missing."),
    ],
    habits: OpenAPIHabits.file)
}

extension FileSyntax {
  /// Reads one file.
  init(reading document: YAMLDocument, _ reader: inout SyntaxReader) {
    self.init(path: document.source.path, facts: FactsSyntax(keyPath: "resource"))
    let root = document.root
    guard root.kind == .mapping else {
      reader.report(.notASchemaFile(root))
      facts.isWhole = false
      return
    }
    let keys = FileKeys.table.read(root, into: &self, named: root.range, &reader)
    if !keys.isWhole || reader.losesNames { facts.isWhole = false }
    if keys.isComplete { SurroundingsKeys.check(self, keys, &reader) }
  }
}

extension Diagnostic {
  /// The root of a file is no map.
  static func notASchemaFile(_ root: YAMLNode) -> Diagnostic {
    Diagnostic(
      .error, id: "not-a-schema-file", at: root.range,
      "a schema file is a map of sections, not \(root.phrase)",
      hint: "begin with a section such as 'endpoints:' or 'types:'")
  }
}
