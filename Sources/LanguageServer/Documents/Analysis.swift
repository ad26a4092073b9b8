import APISchema
import YAMLTree

/// What all files of a schema mean together.
struct Analysis: Sendable {
  /// `nil` when the schema has a mistake.
  let api: APIDescription?

  /// What is wrong, by the path that diagnostics use, each in the order of the file.
  let diagnostics: [String: [Diagnostic]]

  /// Number of errors in all files.
  let errorCount: Int

  /// Says what `lint` says about the same files.
  ///
  /// - Parameter rules: The file with the levels of the rules of style, if there is one.
  init(_ documents: inout [String: SchemaDocument], rules: SchemaDocument?) {
    var found = rules?.flaws ?? Diagnostics()
    let levels = rules?.reading.map { LintConfiguration(reading: $0.source, into: &found) }
    var mistakes = Diagnostics()
    api = Self.description(of: documents, into: &mistakes)
    found.report(mistakes)
    if api != nil {
      let readings = documents.values.compactMap(\.reading)
        .sorted { $0.source.path < $1.source.path }
      let surroundings = LintSurroundings(
        of: readings.compactMap(\.file), in: readings.map(\.source))
      for path in documents.keys.sorted() {
        documents[path]?.check(among: surroundings, with: levels ?? LintConfiguration())
        if let findings = documents[path]?.findings { found.report(findings) }
      }
    }
    found.layOutMends(in: documents.values.compactMap { $0.reading?.source })
    found.weighSpellings(in: documents.values.compactMap { $0.reading?.document })
    diagnostics = Dictionary(grouping: found.sorted()) { $0.range.path }
    errorCount = found.all.count { $0.severity == .error }
  }

  private static func description(
    of documents: [String: SchemaDocument], into diagnostics: inout Diagnostics
  ) -> APIDescription? {
    let documents = documents.sorted { $0.key < $1.key }.map(\.value)
    guard !documents.isEmpty else { return nil }
    for document in documents { diagnostics.report(document.flaws) }
    let areAllText = !diagnostics.hasErrors
    guard
      let syntax = SchemaSyntax(joining: documents.compactMap(\.reading), into: &diagnostics),
      areAllText
    else { return nil }
    return APIDescription(resolving: syntax, into: &diagnostics)
  }
}

extension SchemaDocument {
  /// Looks for broken rules of style, unless that was done before and nothing has changed that they
  /// depend on.
  fileprivate mutating func check(
    among surroundings: LintSurroundings, with configuration: LintConfiguration
  ) {
    guard findings == nil || judgedAmong != surroundings, let reading, let file = reading.file
    else { return }
    var findings = Diagnostics()
    Lint.check(
      file, in: reading.source, among: surroundings, with: configuration, into: &findings)
    self.findings = findings
    judgedAmong = surroundings
  }
}
