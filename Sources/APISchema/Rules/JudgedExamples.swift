import YAMLTree

/// An example is judged only by what is right itself.
///
/// ```yaml
/// errors:
///   Refused: { when: { equal: { type: Refusal } }, … }   # a key that is unknown
/// ```
///
/// Without this every example with an answer like that would be called an error, by the dozen. Once
/// the declaration is mended, what is then wrong with the examples is reported.
struct JudgedExamples: Sendable {
  /// Something that examples are judged by.
  enum Ground: Hashable, Sendable {
    case type(TypeID)

    /// A call, page, webhook or envelope, by the place of its name.
    case declaration(SourceRange)

    /// A name that stands for an error where calls say which they have.
    case name(SourceRange)

    /// What the section `defaults` says, be it there or not.
    case defaults

    /// That nothing which the schema declares is lost.
    case allNames
  }

  /// What is wrong with the examples of one call, page or webhook.
  struct Findings: Sendable {
    let grounds: [Ground]
    let diagnostics: Diagnostics
  }

  private var findings: [Findings] = []
  private var flags = EnvelopeFlags()

  /// Adds what is wrong with examples.
  ///
  /// - Parameter grounds: What they are judged by.
  mutating func add(_ diagnostics: Diagnostics, judgedBy grounds: @autoclosure () -> [Ground]) {
    guard !diagnostics.all.isEmpty else { return }
    findings.append(Findings(grounds: grounds(), diagnostics: diagnostics))
  }

  mutating func add(_ others: JudgedExamples) {
    findings += others.findings
    flags.add(others.flags)
  }

  mutating func add(_ others: EnvelopeFlags) { flags.add(others) }

  /// Reports what follows from no other mistake.
  ///
  /// - Parameters:
  ///   - lacksDefaults: Whether calls lack what only the section `defaults` would have said.
  ///   - diagnostics: What is wrong with the declarations.
  func report(
    of files: [FileSyntax], _ symbols: SymbolTable, _ table: TypeTable, lacksDefaults: Bool,
    into diagnostics: inout Diagnostics
  ) {
    flags.report(into: &diagnostics)
    guard !findings.isEmpty else { return }
    var wrong = WrongGrounds(diagnostics, in: files, symbols, table)
    if lacksDefaults { wrong.all.insert(.defaults) }
    for finding in findings {
      if finding.grounds.contains(where: wrong.all.contains) {
        diagnostics.withhold(finding.diagnostics)
      } else {
        diagnostics.report(finding.diagnostics)
      }
    }
  }
}

/// What holds a mistake, or needs something that does.
private struct WrongGrounds {
  var all: Set<JudgedExamples.Ground> = []

  init(
    _ diagnostics: Diagnostics, in files: [FileSyntax], _ symbols: SymbolTable, _ table: TypeTable
  ) {
    let errors = diagnostics.all.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    if !symbols.isComplete { all.insert(.allNames) }
    let outlines = Dictionary(files.map { ($0.path, $0.declarations(symbols)) }) { first, _ in first
    }
    for error in errors {
      all.insert(.name(error.range))
      switch outlines[error.range.path]?.last(where: { $0.start <= error.range.lowerBound })?.kind {
      case .type(let id): add(id, in: table)
      case .other(let name): all.insert(.declaration(name))
      case .example, nil: continue
      }
    }
    addHolders(in: table)
  }

  private mutating func add(_ id: TypeID, in table: TypeTable) {
    guard all.insert(.type(id)).inserted else { return }
    for nested in table[id]?.nested ?? [] { add(nested, in: table) }
  }

  private mutating func addHolders(in table: TypeTable) {
    var count = 0
    while count != all.count {
      count = all.count
      for entry in table.entries where !all.contains(.type(entry.id)) {
        let needed = entry.shape.references.compactMap(\.declaredCore)
        if needed.contains(where: { all.contains(.type($0)) }) { all.insert(.type(entry.id)) }
      }
    }
  }
}

/// A declaration, from its name to the next one's.
private struct OutlinedDeclaration {
  enum Kind {
    case type(TypeID)
    case other(SourceRange)

    /// A mistake in it is its own.
    case example
  }

  let start: Int
  let kind: Kind
}

extension FileSyntax {
  /// The declarations of the file, in the order in which they stand there.
  fileprivate func declarations(_ symbols: SymbolTable) -> [OutlinedDeclaration] {
    var all: [OutlinedDeclaration] = []
    func add(_ names: [Located<String>], _ kind: (Located<String>) -> OutlinedDeclaration.Kind) {
      all += names.map { OutlinedDeclaration(start: $0.range.lowerBound, kind: kind($0)) }
    }
    add(types.map(\.name)) { .type(symbols.types[$0.value]?.id ?? TypeID($0.value)) }
    add(errors.map(\.name)) { .type(TypeID($0.value)) }
    add(endpoints.map(\.name) + pages.map(\.name) + webhooks.map(\.name)) { .other($0.range) }
    add(envelopes.map(\.name) + servers.map(\.name) + credentials.map(\.name)) { .other($0.range) }
    add(endpoints.flatMap(\.examples).map(\.name)) { _ in .example }
    add(pages.flatMap(\.examples).map(\.name)) { _ in .example }
    add(webhooks.flatMap(\.examples).map(\.name)) { _ in .example }
    return all.sorted { $0.start < $1.start }
  }
}
