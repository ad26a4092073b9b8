import YAMLTree

/// Looks up the servers, credentials, envelopes and errors that calls name, and notes which of them
/// are used.
struct SurroundingNames: Sendable {
  /// Names of what any call, file or the section `defaults` uses, by kind.
  private(set) var used: [DeclarationKind: Set<String>] = [:]

  private let symbols: SymbolTable

  /// What the section `defaults` says.
  private let defaults: SurroundingsSyntax
  private let defaultFailures: [TypeID]

  /// Looks up what the section `defaults` names.
  init(_ symbols: SymbolTable, into diagnostics: inout Diagnostics) {
    self.symbols = symbols
    defaults = symbols.defaults?.surroundings ?? SurroundingsSyntax()
    var found: Set<String> = []
    defaultFailures = Self.failures(defaults.errors ?? [], in: symbols, &found, &diagnostics)
    used[.error] = found
    look(up: defaults, into: &diagnostics)
  }

  /// What the calls of a file use that do not say otherwise.
  mutating func surroundings(
    of file: FileSyntax, into diagnostics: inout Diagnostics
  ) -> FileSurroundings {
    look(up: file.surroundings, into: &diagnostics)
    let own = file.surroundings.errors.map { failures($0, into: &diagnostics) }
    return FileSurroundings(
      file: file.path, syntax: file.surroundings.over(defaults), failures: own ?? defaultFailures)
  }

  /// The errors of those names, each once.
  mutating func failures(
    _ names: [Located<String>], into diagnostics: inout Diagnostics
  ) -> [TypeID] {
    Self.failures(names, in: symbols, &used[.error, default: []], &diagnostics)
  }

  private static func failures(
    _ names: [Located<String>], in symbols: SymbolTable, _ used: inout Set<String>,
    _ diagnostics: inout Diagnostics
  ) -> [TypeID] {
    var failures: [TypeID] = []
    for name in names {
      guard let error = symbols.errors[name.value] else {
        UnknownNames.report(.error, name, among: symbols.errors, in: symbols, into: &diagnostics)
        continue
      }
      if !failures.contains(error.id) { failures.append(error.id) }
      used.insert(name.value)
    }
    return failures
  }
}

extension SurroundingNames {
  private mutating func look(
    up surroundings: SurroundingsSyntax, into diagnostics: inout Diagnostics
  ) {
    look(up: surroundings.server, .server, into: &diagnostics)
    look(up: surroundings.credential, .credential, into: &diagnostics)
    look(up: surroundings.envelope, .envelope, into: &diagnostics)
    look(up: surroundings.pageEnvelope, .envelope, into: &diagnostics)
  }

  /// Notes that a server, credential or envelope is used, or reports that there is none.
  mutating func look(
    up name: Located<String>?, _ kind: DeclarationKind, into diagnostics: inout Diagnostics
  ) {
    guard let name, name.value != "none" || kind == .server else { return }
    switch kind {
    case .server: look(up: name, kind, among: symbols.servers, into: &diagnostics)
    case .credential: look(up: name, kind, among: symbols.credentials, into: &diagnostics)
    case .envelope: look(up: name, kind, among: symbols.envelopes, into: &diagnostics)
    case .type, .error, .resource, .webhook, .leftOutOperation: return
    }
  }

  private mutating func look<Entry>(
    up name: Located<String>, _ kind: DeclarationKind, among declared: Directory<Entry>,
    into diagnostics: inout Diagnostics
  ) {
    if used[kind]?.contains(name.value) == true { return }
    if declared[name.value] != nil {
      used[kind, default: []].insert(name.value)
    } else {
      UnknownNames.report(kind, name, among: declared, in: symbols, into: &diagnostics)
    }
  }
}

/// What the calls of a file use that do not say otherwise, with the errors looked up.
struct FileSurroundings: Sendable {
  /// Path of the file.
  let file: String

  /// What the file says, and what the section `defaults` says where the file does not.
  let syntax: SurroundingsSyntax

  /// Shapes that the refusals of every call can have, each once.
  let failures: [TypeID]
}
