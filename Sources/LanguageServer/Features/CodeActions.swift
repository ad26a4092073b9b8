import APISchema
import YAMLTree

extension Snapshot {
  private static let quickFix = "quickfix"
  private static let fixAll = "source.fixAll.leatherback"

  /// The mends of what is wrong in a part of a file, and that of all that is wrong in the file.
  ///
  /// - Parameter only: Kinds of actions that are wanted, or `nil` for all. All of a file is mended
  ///   unasked only where one of its safe mends could be made.
  func codeActions(
    in range: LSP.Range, of path: String, only: [String]?
  ) -> [LSP.CodeAction] {
    func isWanted(_ kind: String) -> Bool {
      only?.contains { kind == $0 || $0.isEmpty || kind.hasPrefix($0 + ".") } ?? true
    }
    let mends = isWanted(Self.quickFix) ? quickFixes(in: range, of: path) : []
    let isDue = only != nil || mends.contains { $0.isPreferred == true }
    guard isDue, isWanted(Self.fixAll), let all = fixOfAll(in: path) else { return mends }
    return mends + [all]
  }

  private func quickFixes(in range: LSP.Range, of path: String) -> [LSP.CodeAction] {
    let lower = offset(of: range.start, in: path)
    let upper = offset(of: range.end, in: path)
    let touched = (analysis.diagnostics[root.name(of: path)] ?? []).filter {
      $0.range.lowerBound <= upper && lower <= $0.range.upperBound
        && $0.mend?.edits.isEmpty == false
    }
    guard !touched.isEmpty, let source = document(path)?.reading?.source else { return [] }
    // What `fix` would not make is not offered either.
    return MendJudge(of: source).soundOnes(of: touched).compactMap { diagnostic in
      diagnostic.mend.map { mend in
        LSP.CodeAction(
          title: mend.title, kind: Self.quickFix, diagnostics: [self.diagnostic(diagnostic)],
          isPreferred: mend.isSafe, edit: workspaceEdit(mend.edits))
      }
    }
  }

  /// What `fix` makes of a file; `nil` where it would leave it as it is.
  private func fixOfAll(in path: String) -> LSP.CodeAction? {
    guard let source = document(path)?.reading?.source else { return nil }
    let name = root.name(of: path)
    let mending = SchemaMending(of: [source], rules: nil, choosing: .init()) { files, _ in
      let texts = files.map { (path, DocumentText($0.bytes)) }
      return analysis(with: Dictionary(texts) { $1 }).diagnostics[name] ?? []
    }
    guard let mended = mending.files.first, mended.bytes != source.bytes else { return nil }
    let count = mending.steps.count
    return LSP.CodeAction(
      title: "make all safe mends of this file (\(count))", kind: Self.fixAll, diagnostics: nil,
      isPreferred: nil,
      edit: workspaceEdit(LineEdits(from: source, to: mended.bytes).edits))
  }
}
