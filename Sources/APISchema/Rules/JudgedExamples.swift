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
  /// What is wrong with the examples of one call, page or webhook.
  struct Findings: Sendable {
    /// Name of the call, page or webhook.
    let owner: SourceRange

    /// The types and errors by which the examples are judged.
    let types: [TypeID]

    let envelope: SourceRange?

    /// Whether it is known where the call goes, with whose key, and in what its answers lie.
    let isResolved: Bool

    let diagnostics: Diagnostics
  }

  private var findings: [Findings] = []

  mutating func add(_ finding: Findings) {
    if !finding.diagnostics.all.isEmpty { findings.append(finding) }
  }

  mutating func add(_ others: JudgedExamples) { findings += others.findings }

  /// Reports what follows from no other mistake.
  ///
  /// - Parameter diagnostics: What is wrong with the declarations.
  func report(
    of files: [FileSyntax], _ symbols: SymbolTable, _ table: TypeTable,
    into diagnostics: inout Diagnostics
  ) {
    guard !findings.isEmpty else { return }
    let wrong = WrongDeclarations(diagnostics, in: files, symbols, table)
    for finding in findings where finding.isResolved && !wrong.decide(finding) {
      diagnostics.report(finding.diagnostics)
    }
  }
}

/// The declarations that hold a mistake, or need one that does.
private struct WrongDeclarations {
  private var types: Set<TypeID> = []

  /// Names of calls, pages, webhooks and envelopes.
  private var others: Set<SourceRange> = []

  init(
    _ diagnostics: Diagnostics, in files: [FileSyntax], _ symbols: SymbolTable, _ table: TypeTable
  ) {
    let errors = diagnostics.all.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    let outlines = Dictionary(files.map { ($0.path, $0.declarations(symbols)) }) { first, _ in first
    }
    for error in errors {
      switch outlines[error.range.path]?.last(where: { $0.start <= error.range.lowerBound })?.kind {
      case .type(let id): add(id, in: table)
      case .other(let name): others.insert(name)
      case .example, nil: continue
      }
    }
    addHolders(in: table)
  }

  /// Whether examples may only look wrong because of a mistake in what they are judged by.
  func decide(_ finding: JudgedExamples.Findings) -> Bool {
    others.contains(finding.owner) || finding.envelope.map(others.contains) ?? false
      || finding.types.contains(where: types.contains)
  }

  private mutating func add(_ id: TypeID, in table: TypeTable) {
    guard types.insert(id).inserted else { return }
    for nested in table[id]?.nested ?? [] { add(nested, in: table) }
  }

  private mutating func addHolders(in table: TypeTable) {
    var count = 0
    while count != types.count, !types.isEmpty {
      count = types.count
      for entry in table.entries where !types.contains(entry.id) {
        let needed = entry.shape.references.compactMap(\.declaredCore)
        if needed.contains(where: types.contains) { types.insert(entry.id) }
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
