import APISchema
import SchemaReports
import YAMLTree

extension SchemaMending {
  /// What was mended, as one JSON object on one line.
  ///
  /// `mends` are in the order in which they were made, with places in the text as it was then. `files`
  /// has the whole change of each file in the text as it was read, as changes of whole lines.
  func json(_ edited: EditedFiles, isWritten: Bool, of input: SchemaInput) -> String {
    let report = JSONText.members([
      "version": .number(1),
      "written": .boolean(isWritten),
      "mends": .array(steps.map { json($0, of: input) }),
      "files": .array(edited.changes.map(json)),
    ])
    return report.text + "\n"
  }

  /// The same of a run that could not mend anything.
  static func json(failure: String) -> String {
    JSONText.members([
      "version": .number(1), "written": .boolean(false), "mends": .array([]), "files": .array([]),
      "failure": .string(failure),
    ]).text + "\n"
  }

  private func json(_ step: Step, of input: SchemaInput) -> JSONText {
    .members([
      "code": .string(DiagnosticCatalog.code(of: step.id)),
      "name": .string(step.id),
      "title": .string(step.title),
      "path": .string(input.shownPath(of: step.path)),
      "edits": .array(step.changes.map(\.json)),
    ])
  }

  private func json(_ file: EditedFiles.Change) -> JSONText {
    let edits = LineEdits(from: file.source, to: file.bytes).edits
    return .members([
      "path": .string(file.shownPath),
      "edits": .array(edits.map { Change($0, of: file.source).json }),
    ])
  }
}

extension SchemaMending.Change {
  fileprivate var json: JSONText {
    .members(["range": start.json(upTo: end), "text": .string(text)])
  }
}
