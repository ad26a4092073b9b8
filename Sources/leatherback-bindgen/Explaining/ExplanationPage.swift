import APISchema
import SchemaReports
import YAMLTree

/// All pages about kinds of diagnostics as one page in Markdown, where editors find them by their code.
struct ExplanationPage: Sendable {
  static var text: String {
    """
    \(GeneratedMark.markdown.line(for: "the schema language"))
    # Errors and warnings

    What `leatherback-bindgen explain CODE` tells, for all codes. A code is never given to another kind.

    """ + DiagnosticCatalog.pages.map(section).joined()
  }

  private static func section(_ page: DiagnosticPage) -> String {
    """

    <a id="\(page.code.lowercased())"></a>

    ## \(page.code) \(page.id)

    \(MarkdownText(prose: page.title).markdown). \(MarkdownText(prose: page.why).markdown)

    Wrong:

    \(block(page.wrong))
    \(found(in: page))
    Right:

    \(block(page.right))

    """
  }

  /// What the tool says about the wrong example.
  private static func found(in page: DiagnosticPage) -> String {
    page.findings.map { diagnostic in
      let hint = diagnostic.hint.map { "\nhint: \($0.visible)" } ?? ""
      return "\n```\n\(diagnostic.severity.word): \(diagnostic.message.visible)\(hint)\n```\n"
    }
    .joined()
  }

  /// The example.
  private static func block(_ specimen: Specimen) -> String {
    let lines = specimen.text.split(separator: "\n", omittingEmptySubsequences: false)
    return "```yaml\n" + lines.map { String($0).cut + "\n" }.joined() + "```"
  }
}
