import APISchema
import YAMLTree

extension DiagnosticReport {
  /// One line for each diagnostic and note, with an absolute path.
  var xcode: String {
    diagnostics.map { diagnostic in
      let code = DiagnosticCatalog.code(of: diagnostic.id)
      let hint = diagnostic.hint.map { " (\($0))" } ?? ""
      let head = xcodeLine(
        diagnostic.range, diagnostic.severity.word, "\(diagnostic.message)\(hint) [\(code)]")
      return head + diagnostic.notes.map { xcodeLine($0.range, "note", $0.message) }.joined()
    }
    .joined()
  }

  private func xcodeLine(_ range: SourceRange, _ word: String, _ message: String) -> String {
    let place = places(of: range).map { ":\($0.start.line):\($0.start.column)" } ?? ""
    return "\(absolutePath(of: range).visible)\(place): \(word): \(message.visible)\n"
  }

  /// Workflow commands: the runner shows each beside the line that it is about.
  var github: String {
    diagnostics.map { diagnostic in
      var properties = ["file=\(shownPath(of: diagnostic.range).visible.asProperty)"]
      if let places = places(of: diagnostic.range) {
        properties += ["line=\(places.start.line)", "col=\(places.start.column)"]
        properties += ["endLine=\(places.end.line)", "endColumn=\(places.end.column)"]
      }
      properties.append("title=\(DiagnosticCatalog.code(of: diagnostic.id).asProperty)")
      let notes = diagnostic.notes.map { note in
        let line = places(of: note.range).map { ":\($0.start.line)" } ?? ""
        return "note: \(note.message) (\(shownPath(of: note.range).visible)\(line))"
      }
      let hint = diagnostic.hint.map { ["hint: \($0)"] } ?? []
      let text = ([diagnostic.message] + notes + hint).joined(separator: "\n")
      let list = properties.joined(separator: ",")
      return "::\(diagnostic.severity.word) \(list)::\(text.asData)\n"
    }
    .joined()
  }
}

extension String {
  /// The text as the message of a workflow command, which ends with its line. Nothing in it turns the
  /// text around it.
  var asData: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
      .joined(separator: "\n").escaped(["%": "%25", "\n": "%0A"])
  }

  /// The text as the value of a property, in which more marks mean something.
  var asProperty: String { visible.escaped(["%": "%25", ":": "%3A", ",": "%2C"]) }

  private func escaped(_ marks: [Unicode.Scalar: String]) -> String {
    unicodeScalars.map { marks[$0] ?? String($0) }.joined()
  }
}
