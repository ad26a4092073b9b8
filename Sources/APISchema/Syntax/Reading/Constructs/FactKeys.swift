import YAMLTree

/// The keys that may stand on every declaration.
enum FactKeys {
  /// Names of all these keys.
  static let names = Set(["section", "name"] + unnamed.map(\.name))

  /// - Parameter facts: Where the target keeps them.
  static func rows<Target>(
    in facts: any WritableKeyPath<Target, FactsSyntax> & Sendable
  ) -> [KeyRow<Target>] {
    unnamed.map { $0.within(facts) }
  }

  /// The same for declarations whose Swift name may differ from what the schema calls them.
  static func rowsWithName<Target>(
    in facts: any WritableKeyPath<Target, FactsSyntax> & Sendable
  ) -> [KeyRow<Target>] {
    (unnamed + [name]).map { $0.within(facts) }
  }

  /// Where an operation stands in the reference.
  ///
  /// - Parameter facts: Where the target keeps them.
  static func section<Target>(
    in facts: any WritableKeyPath<Target, FactsSyntax> & Sendable
  ) -> KeyRow<Target> {
    section.within(facts)
  }

  private static let section = KeyRow(
    "section", .oneOrMore(of: .section), into: \FactsSyntax.sections,
    doc: "Section of the API's reference that tells about it, or several.")

  private static let unnamed: [KeyRow<FactsSyntax>] = [
    KeyRow("doc", .text, into: \.doc, doc: "Purpose in whole sentences."),
    KeyRow(
      "source", .oneOrMore(of: .source), into: \.sources, doc: "Page that states it, or several."),
    KeyRow(
      "certainty", .word(Certainty.self), into: \.certainty,
      doc: "How well the fact is known; 'documented' if left out."),
  ]

  private static let name = KeyRow(
    "name", Form.text, into: \FactsSyntax.name,
    doc: "Swift name, where the derived one is not good enough.")
}
