package import YAMLTree

extension Diagnostics {
  /// Leaves those corrections of names safe that others vouch for.
  ///
  /// Where nobody uses a declaration under its own name the declaration may be what is misspelt, as it
  /// is where more people write the other name. To write its name everywhere would be wrong, and on
  /// the wire as well. Where several write one other name, and nobody the declared one, the declaration
  /// alone is reported.
  ///
  /// - Parameter documents: The files of the schema.
  package mutating func weighSpellings(in documents: @autoclosure () -> [YAMLDocument]) {
    let spellings = all.compactMap(\.mend?.spelling)
    guard !spellings.isEmpty else { return }
    var uses = NameUses(of: spellings)
    for document in documents() { uses.count(document.root, as: .declarations) }
    MisspeltDeclarations.report(in: &self) { uses.counts[$0] == nil }
    let wrongUses = spellings.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    replaceEach { diagnostic in
      guard let mend = diagnostic.mend, mend.isSafe, let spelling = mend.spelling,
        uses.counts[spelling.declared, default: 0] < max(1, wrongUses[spelling] ?? 0)
      else { return diagnostic }
      return diagnostic.with(mend: .init(mend.title, mend.edits, spelling: spelling))
    }
  }
}

/// How often the files of a schema use names, other than by declaring them.
private struct NameUses {
  private(set) var counts: [String: Int] = [:]
  private let names: Set<String>

  /// Where the names are declared.
  private let declarations: [SourceRange]

  /// What the entries and items of a part of a file are.
  enum Part {
    /// Keys declare what they name; values use names.
    case declarations

    /// Keys use names as well.
    case values

    /// Nothing there uses a name.
    case texts
  }

  /// Keys behind which a declaration's values or texts stand.
  private static let parts: [String: Part] = [
    "examples": .values, "example": .values, "default": .values, "const": .values,
    "defaults": .values, "when": .values, "with": .values,
    "doc": .texts, "source": .texts, "name": .texts, "enum": .texts,
  ]

  init(of spellings: [Diagnostic.Mend.Spelling]) {
    names = Set(spellings.map(\.declared))
    declarations = Array(Set(spellings.compactMap(\.declaration)))
  }

  mutating func count(_ node: YAMLNode, as part: Part) {
    if let scalar = node.scalar, part != .texts { count(scalar.text, at: node.range) }
    for item in node.items { count(item, as: part) }
    for entry in node.entries {
      let key = entry.key.scalar?.text ?? ""
      if part == .values { count(key, at: entry.key.range) }
      let inner = part == .declarations ? Self.parts[key] : nil
      count(entry.value, as: inner ?? part)
    }
  }

  /// A name alone, or as a part of a type or a path, as in `[Money]?` and `amount.currency`.
  private mutating func count(_ text: String, at range: SourceRange) {
    if names.contains(text) {
      note(text, at: range)
      return
    }
    guard !text.contains(where: \.isWhitespace) else { return }
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }
    for word in words.map(String.init) where names.contains(word) { note(word, at: range) }
  }

  private mutating func note(_ name: String, at range: SourceRange) {
    let isDeclaration = declarations.contains {
      $0.path == range.path && range.lowerBound <= $0.lowerBound
        && $0.upperBound <= range.upperBound
    }
    if !isDeclaration { counts[name, default: 0] += 1 }
  }
}
