import APISchema
import SchemaReports
import YAMLTree

/// A page about a kind of diagnostic, as text.
struct ExplanationText: Sendable {
  let page: DiagnosticPage
  let isColored: Bool

  /// All kinds, one on a line.
  static var list: String {
    DiagnosticCatalog.pages.map { page in
      let name = page.id + String(repeating: " ", count: max(1, 28 - page.id.count))
      return "\(page.code)  \(name)\(page.title)\n"
    }
    .joined()
  }

  /// All pages for programs. An example that cannot be shown as it is, is null.
  static var json: String {
    func text(of specimen: Specimen) -> JSONText {
      specimen.isShownWhole ? .string(specimen.text) : .null
    }
    let pages = DiagnosticCatalog.pages.map { page in
      JSONText.members([
        "code": .string(page.code), "name": .string(page.id), "title": .string(page.title),
        "why": .string(page.why), "isStructural": .boolean(page.isStructural),
        "wrong": text(of: page.wrong), "right": text(of: page.right),
      ])
    }
    return JSONText.members(["version": .number(1), "pages": .array(pages)]).text + "\n"
  }

  /// What to say about a code that is none.
  static func unknown(_ code: String) -> String {
    let pages = DiagnosticCatalog.pages
    let meant = (pages.map(\.code) + pages.map(\.id)).closest(to: code)
    let hint = meant.map { "did you mean '\($0)'?" } ?? "'explain --list' lists all"
    return "no error or warning has the code '\(code)'; \(hint)"
  }

  var text: String {
    let head = Style.strong("\(page.code) \(page.id)", inColor: isColored)
    return """
      \(head)
      \(page.title).

      \(page.why.wrapped(to: 80))

      \(Style.error("wrong", inColor: isColored))
      \(page.wrong.text.indented)

      \(found)
      \(Style.hint("right", inColor: isColored))
      \(page.right.text.indented)

      """
  }

  /// What the tool says about the wrong example.
  private var found: String {
    var text = ""
    for diagnostic in page.findings {
      text += "  \(diagnostic.severity.word): \(diagnostic.message.visible)\n"
      if let hint = diagnostic.hint { text += "  hint: \(hint.visible)\n" }
    }
    return text
  }
}

extension String {
  /// The line, which ends with a mark where a reader has understood that it is too long.
  var cut: String { count <= 200 ? self : prefix(120) + " …" }

  /// The text with two blanks before each line.
  fileprivate var indented: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + String($0).cut }
      .joined(separator: "\n")
  }
}
