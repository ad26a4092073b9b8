import APISchema
import SchemaReports
import YAMLTree

extension DiagnosticReport {
  /// One JSON object on one line. Lines and columns count from 1, columns in Unicode scalars; offsets
  /// are UTF-8 bytes from 0.
  var json: String {
    json(besides: [:])
  }

  /// The same with members of another report behind the version.
  func json(besides members: KeyValuePairs<String, JSONText?>) -> String {
    var all: [(String, JSONText)] = [("version", .number(1))]
    for (name, value) in members {
      if let value { all.append((name, value)) }
    }
    all += [
      ("diagnostics", .array(diagnostics.map(json))), ("errors", .number(errorCount)),
      ("warnings", .number(warningCount)),
    ]
    return JSONText.object(all).text + "\n"
  }

  private func json(_ diagnostic: Diagnostic) -> JSONText {
    .members([
      "code": .string(DiagnosticCatalog.code(of: diagnostic.id)),
      "name": .string(diagnostic.id),
      "severity": .string(diagnostic.severity.word),
      "message": .string(diagnostic.message),
      "hint": diagnostic.hint.map(JSONText.string),
      "path": .string(shownPath(of: diagnostic.range)),
      "range": json(diagnostic.range),
      "notes": .array(
        diagnostic.notes.map { note in
          .members([
            "message": .string(note.message),
            "path": .string(shownPath(of: note.range)),
            "range": json(note.range),
          ])
        }),
      "mend": diagnostic.mend.map(json),
    ])
  }

  private func json(_ mend: Diagnostic.Mend) -> JSONText {
    .members([
      "title": .string(mend.title),
      "safe": .boolean(mend.isSafe),
      "edits": .array(
        mend.edits.map { edit in
          .members([
            "path": .string(shownPath(of: edit.range)),
            "range": json(edit.range),
            "text": .string(edit.text),
          ])
        }),
    ])
  }

  private func json(_ range: SourceRange) -> JSONText? {
    places(of: range).map { places in
      places.start.json(upTo: places.end)
    }
  }
}

extension SourcePosition {
  /// The range from here to `end`.
  func json(upTo end: SourcePosition) -> JSONText {
    .members(["start": json, "end": end.json])
  }

  private var json: JSONText {
    .members(["line": .number(line), "column": .number(column), "offset": .number(offset)])
  }
}
