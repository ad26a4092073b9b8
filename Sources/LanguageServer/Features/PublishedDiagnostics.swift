import APISchema
import YAMLTree

/// What the client was last told about each file.
struct PublishedDiagnostics: Sendable {
  /// By the address of the file.
  private var told: [String: [LSP.Diagnostic]] = [:]

  /// What has to be told so that the client knows of nothing any more.
  var takenBack: [LSP.PublishDiagnosticsParams] {
    told.keys.sorted().map { LSP.PublishDiagnosticsParams(uri: $0, version: nil, diagnostics: []) }
  }

  /// What has to be told so that the client knows what is wrong in all files.
  mutating func update(to snapshot: Snapshot) -> [LSP.PublishDiagnosticsParams] {
    var current: [String: (version: Int?, diagnostics: [LSP.Diagnostic])] = [:]
    let paths = Set(
      snapshot.analysis.diagnostics.values.compactMap(\.first).map { snapshot.path(of: $0.range) })
    for path in paths.union(snapshot.opened.keys) {
      let found = snapshot.analysis.diagnostics[snapshot.root.name(of: path)] ?? []
      // What version the editor has is not known either then.
      current[snapshot.uri(of: path)] =
        snapshot.isOutOfStep(path)
        ? (nil, [.outOfStep])
        : (snapshot.opened[path]?.version, found.map(snapshot.diagnostic))
    }
    for uri in told.keys where current[uri] == nil { current[uri] = (nil, []) }
    let changed = current.filter { uri, state in told[uri] ?? [] != state.diagnostics }
    for (uri, state) in changed {
      told[uri] = state.diagnostics.isEmpty ? nil : state.diagnostics
    }
    return changed.sorted { $0.key < $1.key }.map { uri, state in
      LSP.PublishDiagnosticsParams(
        uri: uri, version: state.version, diagnostics: state.diagnostics)
    }
  }
}

extension Snapshot {
  /// A diagnostic as editors show it.
  func diagnostic(_ diagnostic: Diagnostic) -> LSP.Diagnostic {
    let notes = diagnostic.notes.map { note in
      LSP.DiagnosticRelatedInformation(location: location(note.range), message: note.message)
    }
    let code = DiagnosticCatalog.code(of: diagnostic.id)
    return LSP.Diagnostic(
      range: range(diagnostic.range),
      severity: diagnostic.severity == .error ? 1 : 2,
      code: code, codeDescription: LSP.CodeDescription(code: code), source: "leatherback",
      message: diagnostic.message + (diagnostic.hint.map { "\nhint: " + $0 } ?? ""),
      relatedInformation: notes.isEmpty ? nil : notes)
  }
}

extension LSP.Diagnostic {
  /// A change of a document was lost: all else that could be said of it would be about another text.
  fileprivate static let outOfStep = LSP.Diagnostic(
    range: LSP.Range(
      start: LSP.Position(line: 0, character: 0), end: LSP.Position(line: 0, character: 0)),
    severity: 1, code: nil, codeDescription: nil, source: "leatherback",
    message: "a change of this file was lost, so nothing can be said of it"
      + "\nhint: save it, or close and open it again",
    relatedInformation: nil)
}

extension LSP.CodeDescription {
  /// The page that says more about a code.
  init(code: String) {
    let page =
      "https://github.com/leatherback-swift/leatherback-swift/blob/main/docs/diagnostics.md"
    self.init(href: "\(page)#\(code.lowercased())")
  }
}
