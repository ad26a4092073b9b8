import APISchema
import SchemaReports
import YAMLTree

/// Why two versions could not be compared, as a report of the format that was asked for: who reads
/// standard output gets one whole document whatever happens.
struct DiffFailure: Sendable {
  let message: String

  /// What is wrong with the version that has errors; `nil` where one could not be read at all.
  let report: DiagnosticReport?

  init(_ message: String, report: DiagnosticReport? = nil) {
    self.message = message
    self.report = report
  }

  /// `nil` for people, who read standard error.
  func text(as format: DiffFormat) -> String? {
    switch format {
    case .human: nil
    case .json: json
    case .markdown: markdown
    case .github: (report?.github ?? "") + "::error title=diff::\(message.asData)\n"
    }
  }

  /// As `check` reports it, with the reason as `failure`. A report on changes has no such member.
  private var json: String {
    let failure: KeyValuePairs<String, JSONText?> = ["failure": .string(message)]
    if let report { return report.json(besides: failure) }
    return JSONText.members([
      "version": .number(1), "failure": .string(message), "diagnostics": .array([]),
      "errors": .number(1), "warnings": .number(0),
    ]).text + "\n"
  }

  private var markdown: String {
    var text = "The versions could not be compared: \(MarkdownText(plain: message).markdown).\n"
    guard let report else { return text }
    text += "\n"
    for diagnostic in report.diagnostics {
      let line = report.places(of: diagnostic.range).map { ":\($0.start.line)" } ?? ""
      let place = MarkdownText(code: report.shownPath(of: diagnostic.range) + line).markdown
      let code = DiagnosticCatalog.code(of: diagnostic.id)
      text +=
        "- \(place) \(diagnostic.severity.word): "
        + "\(MarkdownText(plain: diagnostic.message).markdown) (\(code))\n"
    }
    return text
  }
}
