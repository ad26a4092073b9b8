package import YAMLTree

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
    facts.isWhole = keys.isWhole
    SurroundingsKeys.check(self, keys, &reader)
  }
}

extension SchemaSyntax {
  /// Reads what the authors wrote, all files at the same time.
  ///
  /// - Returns: All that can be read; the rest is reported. `nil` if a file is no YAML.
  package init?(parsing sources: [SourceFile], into diagnostics: inout Diagnostics) {
    let readings = sources.concurrentMap(into: &diagnostics) { source, diagnostics in
      YAMLDocument(parsing: source, into: &diagnostics).map(Reading.init)
    }
    self.init(readings.compactMap(\.self), into: &diagnostics)
    if files.count < sources.count { return nil }
  }

  /// Reads what the authors wrote. All that can be read is in the value; the rest is reported.
  package init(reading documents: [YAMLDocument], into diagnostics: inout Diagnostics) {
    self.init(documents.map(Reading.init), into: &diagnostics)
  }

  private init(_ readings: [Reading], into diagnostics: inout Diagnostics) {
    let readings = readings.sorted { $0.file.path < $1.file.path }
    let earlier = diagnostics.all.count
    for reading in readings { diagnostics.report(reading.diagnostics) }
    LongNames.cut(in: &diagnostics, after: earlier)
    self.init(files: readings.map(\.file), isWhole: diagnostics.all.count == earlier)
  }

  /// A file and what is wrong with it.
  private struct Reading: Sendable {
    let file: FileSyntax
    let diagnostics: Diagnostics

    init(_ document: YAMLDocument) {
      var reader = SyntaxReader()
      file = FileSyntax(reading: document, &reader)
      diagnostics = reader.diagnostics
    }
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
