import Testing
import YAMLTree

@testable import leatherback_bindgen

@Suite("Diagnostics as text")
struct DiagnosticTextTests {
  /// The text for one error that covers `marked` in a file.
  private func shown(
    _ marked: String, in text: String, hint: String? = nil, notes: [(String, String)] = [],
    isColored: Bool = false
  ) throws -> String {
    let source = SourceFile(displaying: Array(text.utf8), path: "schema/a.yaml")
    func range(of part: String) throws -> SourceRange {
      let bytes = Array(text.utf8)
      let found = bytes.indices.first { bytes[$0...].starts(with: part.utf8) }
      let start = try #require(found)
      return SourceRange(
        path: source.path, lowerBound: start, upperBound: start + part.utf8.count)
    }
    var diagnostics = Diagnostics()
    diagnostics.report(
      Diagnostic(
        .error, id: "wrong", at: try range(of: marked), "this is wrong", hint: hint,
        notes: try notes.map { Diagnostic.Note($0.0, at: try range(of: $0.1)) }))
    return DiagnosticText(
      sources: [source.path: source], shownPaths: [source.path: "api/schema/a.yaml"],
      isColored: isColored
    ).text(of: diagnostics.sorted())
  }

  @Test("have place, excerpt, mark, notes, hint and a count")
  func wholeForm() throws {
    let text = "types:\n  Card:\n    pan: strng\n"
    #expect(
      try shown(
        "strng", in: text, hint: "did you mean 'string'?", notes: [("in this type", "Card")])
          == """
          api/schema/a.yaml:3:10: error: this is wrong [wrong]
           3 |     pan: strng
             |          ^~~~~
          api/schema/a.yaml:2:3: note: in this type
           2 |   Card:
             |   ^~~~
          hint: did you mean 'string'?

          1 error

          """)
  }

  @Test(
    "mark the place where a terminal shows it",
    arguments: [
      ("a: x", "x", " 1 | a: x\n   |    ^"),
      ("a:\tx", "x", " 1 | a:  x\n   |     ^"),
      ("é: xy", "xy", " 1 | é: xy\n   |    ^~"),
      ("世界: xy", "xy", " 1 | 世界: xy\n   |       ^~"),
      ("😀: xy", "xy", " 1 | 😀: xy\n   |     ^~"),
      ("👩‍👧: xy", "xy", " 1 | 👩‍👧: xy\n   |     ^~"),
      ("e\u{301}: x", "x", " 1 | e\u{301}: x\n   |    ^"),
      ("\u{FEFF}a: x", "x", " 1 | a: x\n   |    ^"),
      ("a: 世界", "世界", " 1 | a: 世界\n   |    ^~~~"),
      ("b\r\na: x\r\n", "x", " 2 | a: x\n   |    ^"),
      ("b\r\na: x\r\nc", "x\r\nc", " 2 | a: x\n   |    ^"),
      ("a: x\n", "\n", " 1 | a: x\n   |     ^"),
      ("a: \u{202E}x", "x", " 1 | a: \\u{202E}x\n   |            ^"),
    ])
  func marks(text: String, marked: String, excerpt: String) throws {
    let lines = try shown(marked, in: text).split(separator: "\n").dropFirst().prefix(2)
    #expect(lines.joined(separator: "\n") == excerpt)
  }

  @Test("mark the end of a file, also of an empty one", arguments: ["", "a", "a\n"])
  func endOfFile(text: String) {
    let source = SourceFile(displaying: Array(text.utf8), path: "a")
    let end = SourceRange(path: "a", lowerBound: text.utf8.count, upperBound: text.utf8.count)
    let excerpt = Excerpt(of: end, in: source)
    #expect(excerpt.mark == (text == "a" ? " ^" : "^"))
  }

  @Test("show of a long line what is around the place")
  func longLine() throws {
    let long = String(repeating: "0123456789", count: 300)
    let lines = try shown("here", in: "a: \(long)here\(long)").split(separator: "\n")
    #expect(lines[1].count == Excerpt.width + 2 + " 1 | ".count)
    let mark = try #require(lines[2].firstIndex(of: "^"))
    let column = lines[2].distance(from: lines[2].startIndex, to: mark)
    #expect(lines[1].dropFirst(column).hasPrefix("here0123"))
    #expect(lines[1].hasPrefix(" 1 | …") && lines[1].hasSuffix("…"))
  }

  @Test("show what fits into the columns of a terminal", arguments: [40, 61, 200])
  func columns(_ columns: Int) throws {
    let text = "a: \(String(repeating: "0123456789", count: 100))"
    let source = SourceFile(displaying: Array(text.utf8), path: "a")
    var diagnostics = Diagnostics()
    let place = SourceRange(path: "a", lowerBound: 500, upperBound: 503)
    diagnostics.report(Diagnostic(.error, id: "wrong", at: place, "this is wrong"))
    let lines = DiagnosticText(
      sources: ["a": source], shownPaths: [:], isColored: false, columns: columns
    ).text(of: diagnostics.sorted()).split(separator: "\n")
    #expect(lines[1].count == columns)
    #expect(lines[1].hasPrefix(" 1 | …") && lines[1].hasSuffix("…"))
    #expect(lines[2].count <= columns)
  }

  @Test("have no character in them that a terminal would act upon")
  func escapes() throws {
    var diagnostics = Diagnostics()
    let range = SourceRange(path: "a\u{1B}b", lowerBound: 0, upperBound: 1)
    diagnostics.report(
      Diagnostic(.warning, id: "w", at: range, "a\u{1B}[31m\nb", hint: "\u{7}"))
    let text = DiagnosticText(sources: [:], shownPaths: [:], isColored: false)
    #expect(
      text.text(of: diagnostics.sorted())
        == "a\\u{1B}b: warning: a\\u{1B}[31m\\u{A}b [w]\nhint: \\u{7}\n\n1 warning\n")
  }

  @Test("are coloured only on demand")
  func colour() throws {
    #expect(try !shown("x", in: "a: x").contains("\u{1B}"))
    #expect(try shown("x", in: "a: x", isColored: true).contains("\u{1B}[1;31merror:\u{1B}[0m"))
  }
}
