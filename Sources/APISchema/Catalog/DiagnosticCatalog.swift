/// All kinds of diagnostics, each with its code.
///
/// A number stays with its kind for good: people search for codes, and programs compare them. A kind
/// that is gone leaves a gap.
package enum DiagnosticCatalog {
  /// The pages in the order of their numbers.
  package static let pages: [DiagnosticPage] =
    [
      filePages, yamlPages, keyPages, typePages, fieldPages, surroundingPages, callPages,
      errorPages, examplePages,
      leftOutPages, confirmationPages, moneyPages, textPages, hostedPages, webhookPages, shapePages,
      lintPages, spellingPages,
    ].flatMap { $0 }
    .sorted { $0.number < $1.number }

  /// The page of a kind, by its name.
  package static func page(id: String) -> DiagnosticPage? { byID[id] }

  /// The page that `text` asks for: a code or a name, in any case.
  package static func page(named text: String) -> DiagnosticPage? {
    let wanted = text.lowercased()
    return byID[wanted] ?? pages.first { $0.code.lowercased() == wanted }
  }

  /// The code of a kind, or its name if it has none.
  package static func code(of id: String) -> String { byID[id]?.code ?? id }

  private static let byID = Dictionary(pages.map { ($0.id, $0) }) { first, _ in first }
}
