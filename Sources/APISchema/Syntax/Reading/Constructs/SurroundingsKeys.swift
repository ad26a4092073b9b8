import YAMLTree

/// The section `defaults`.
enum DefaultsKeys {
  static let table = KeyTable<DefaultsSyntax>(
    .defaults,
    SurroundingsKeys.names.map { $0.within(\.surroundings) } + [
      KeyRow(
        "errors", .list(of: .errorName), into: \.surroundings.errors,
        doc: "Shapes of refusals that every call can have; the first match counts.")
    ],
    habits: ["servers": .use("server"), "credentials": .use("credential")])

  static func read(
    _ entry: YAMLEntry, _ reader: inout SyntaxReader
  ) -> (defaults: DefaultsSyntax, isWhole: Bool) {
    var defaults = DefaultsSyntax(range: entry.key.range)
    let keys = table.read(entry.value, into: &defaults, named: entry.key.range, &reader)
    return (defaults, keys.isWhole)
  }
}

/// The keys that say what endpoints use: in the section `defaults` all of them, in a file its own.
enum SurroundingsKeys {
  static let names: [KeyRow<SurroundingsSyntax>] = [
    KeyRow("server", .text, into: \.server, doc: "Name of a server."),
    KeyRow("credential", .nameOrNone, into: \.credential, doc: "Name of a credential, or 'none'."),
    KeyRow(
      "envelope", .nameOrNone, into: \.envelope, doc: "Name of the envelope of answers, or 'none'."),
    KeyRow(
      "pageEnvelope", .nameOrNone, into: \.pageEnvelope, doc: "Name of the envelope of paged lists."
    ),
  ]

  /// The file's own key `errors`: a map declares errors, a list names those that its calls can have.
  static let errors = KeyRow<FileSyntax>(
    "errors", .either(.named(.error), .list(.text)),
    doc: "Shapes of refusals by name, or a list of those that the file's calls can have."
  ) { entry, file, reader in
    if entry.value.kind == .sequence {
      file.surroundings.errors = Form<[Located<String>]>.list(of: .errorName)
        .read(entry.value, &reader)
      return file.surroundings.errors != nil
    }
    guard let errors = ErrorKeys.form.read(entry.value, &reader) else { return false }
    file.errors = errors
    return true
  }

  /// Reports what a file says about its endpoints when it has none.
  static func check(_ file: FileSyntax, _ keys: KeysRead, _ reader: inout SyntaxReader) {
    guard !FileKeys.table.has("endpoints", keys) else { return }
    let listed = file.surroundings.errors == nil ? [] : ["errors"]
    // Pages have a server as well.
    let isUsed = FileKeys.table.has("hosted", keys)
    for key in keys.present(names.map(\.name) + listed) where key.value != "server" || !isUsed {
      reader.report(.dependentKey(key, on: "endpoints"))
    }
  }
}
