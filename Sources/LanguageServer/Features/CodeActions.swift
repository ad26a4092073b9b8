import APISchema
import YAMLTree

extension Snapshot {
  /// The mends of what is wrong in a part of a file.
  ///
  /// - Parameter only: Kinds of actions that are wanted, or `nil` for all.
  func codeActions(
    in range: LSP.Range, of path: String, only: [String]?
  ) -> [LSP.CodeAction] {
    let kind = "quickfix"
    guard only.map({ $0.contains { kind == $0 || kind.hasPrefix($0 + ".") } }) ?? true else {
      return []
    }
    let lower = offset(of: range.start, in: path)
    let upper = offset(of: range.end, in: path)
    let found = analysis.diagnostics[root.name(of: path)] ?? []
    return found.compactMap { diagnostic in
      guard diagnostic.range.lowerBound <= upper, lower <= diagnostic.range.upperBound,
        let mend = diagnostic.mend, !mend.edits.isEmpty
      else { return nil }
      return LSP.CodeAction(
        title: mend.title, kind: kind, diagnostics: [self.diagnostic(diagnostic)],
        isPreferred: mend.isSafe, edit: workspaceEdit(mend.edits))
    }
  }
}
