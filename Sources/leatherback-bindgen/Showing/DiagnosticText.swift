import APISchema
import YAMLTree

/// Diagnostics as text for a terminal, an editor or a log.
///
///     schema/payments.yaml:42:13: error: no model or enum is called 'Mony' [LB0080 unknown-type]
///      42 |       type: Mony
///         |             ^~~~
///     hint: did you mean 'Money'?
struct DiagnosticText: Sendable {
  /// The files that diagnostics point into, by the path that the diagnostics use.
  let sources: [String: SourceFile]

  /// Paths to show in place of those, so that a click leads to the file.
  let shownPaths: [String: String]

  let isColored: Bool

  /// Columns of the terminal, if it is shown on one.
  var columns: Int?

  /// All of `diagnostics`, and a last line that counts them.
  ///
  /// - Parameter diagnostics: In the order in which people read them.
  func text(of sorted: [Diagnostic]) -> String {
    guard !sorted.isEmpty else { return "" }
    let errors = sorted.count { $0.severity == .error }
    let counts = [(errors, "error"), (sorted.count - errors, "warning")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return sorted.map { text(of: $0) + "\n" }.joined() + counts.joined(separator: ", ")
      + mendable(in: sorted) + "\n"
  }

  /// How many of them `fix` can mend without asking.
  private func mendable(in diagnostics: [Diagnostic]) -> String {
    let count = diagnostics.count { $0.mend?.isSafe == true }
    return count == 0 ? "" : "; `leatherback-bindgen fix` mends \(count)"
  }

  /// One diagnostic: head, excerpt, notes with their excerpts, hint.
  private func text(of diagnostic: Diagnostic) -> String {
    let (word, style): (String, Style) =
      switch diagnostic.severity {
      case .error: ("error:", .error)
      case .warning: ("warning:", .warning)
      }
    var text = head(
      at: diagnostic.range, word, style, "\(diagnostic.message.visible) \(label(of: diagnostic))")
    for note in diagnostic.notes {
      text += head(at: note.range, "note:", .note, note.message.visible)
    }
    if let hint = diagnostic.hint {
      text += "\(Style.hint("hint:", inColor: isColored)) \(hint.visible)\n"
    }
    if let mend = diagnostic.mend {
      text += MendText(mend: mend, sources: sources, isColored: isColored)
        .text(besides: diagnostic.hint)
    }
    return text
  }

  /// Code and name of the kind: what to ask `explain` about.
  private func label(of diagnostic: Diagnostic) -> String {
    let page = DiagnosticCatalog.page(id: diagnostic.id)
    return page.map { "[\($0.code) \($0.id)]" } ?? "[\(diagnostic.id)]"
  }

  private func head(
    at range: SourceRange, _ word: String, _ style: Style, _ message: String
  ) -> String {
    let path = (shownPaths[range.path] ?? range.path).visible
    guard let source = sources[range.path] else {
      return "\(path): \(style(word, inColor: isColored)) \(message)\n"
    }
    let start = source.position(at: range.lowerBound)
    let place = Style.strong("\(path):\(start.line):\(start.column):", inColor: isColored)
    let head = "\(place) \(style(word, inColor: isColored)) \(message)\n"
    let number = String(start.line)
    let width = Excerpt.width(inTerminal: columns, behind: " \(number) | ".count)
    let excerpt = Excerpt(of: range, in: source, width: width)
    let bar = Style.faint(" \(number) |", inColor: isColored)
    let barBelow = Style.faint(
      " \(String(repeating: " ", count: number.count)) |", inColor: isColored)
    let line = excerpt.text.isEmpty ? "" : " \(excerpt.text)"
    return head + "\(bar)\(line)\n\(barBelow) \(style(excerpt.mark, inColor: isColored))\n"
  }
}
