import YAMLTree

/// Makes something of a schema, and shows what is wrong with it.
struct SchemaReading: Sendable {
  let schema: SchemaFolder

  /// Folder that the tool was started in; paths are shown from there.
  let workingFolder: String
  let console: Console

  /// What `make` makes of the files, or `nil` after their errors have been shown.
  func result<Result>(
    of make: ([SourceFile], inout Diagnostics) -> Result?
  ) -> Result? {
    var diagnostics = Diagnostics()
    let sources = schema.files.compactMap {
      SourceFile(path: $0.name, bytes: $0.bytes, into: &diagnostics)
    }
    // Names in a file that is no text cannot be known: going on would call them all unknown.
    let result = diagnostics.hasErrors ? nil : make(sources, &diagnostics)
    show(diagnostics)
    return diagnostics.hasErrors ? nil : result
  }

  private func show(_ diagnostics: Diagnostics) {
    guard !diagnostics.all.isEmpty else { return }
    let named = Set(diagnostics.all.flatMap { [$0.range.path] + $0.notes.map(\.range.path) })
    let files = schema.files.filter { named.contains($0.name) }
    let text = DiagnosticText(
      sources: Dictionary(
        files.map { ($0.name, SourceFile(displaying: $0.bytes, path: $0.name)) },
        uniquingKeysWith: { first, _ in first }),
      shownPaths: Dictionary(
        files.map { ($0.name, $0.path.shownPath(from: workingFolder)) },
        uniquingKeysWith: { first, _ in first }),
      isColored: console.isErrorColored)
    console.report(text.text(of: diagnostics))
  }
}
