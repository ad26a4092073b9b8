import TestSupport
import Testing

@testable import YAMLTree

@Suite("Errors of syntax whose cause lies elsewhere")
struct LikelyCauseTests {
  @Test("a quote that was forgotten is told where the text begins")
  func lostQuote() throws {
    let lost = Expected(
      "the text that begins here goes on up to a quote in line 2",
      hint: "add the \" that closes it", id: "unclosed-quote", covering: "\"",
      notes: ["②": "it ends at this quote"])
    try expectDiagnostics(in: "a: ①\"text\nb: ②\"other\"\n", ["①": lost])
    try expectDiagnostics(in: "{ a: ①\"text,\nb: ②\"other\" }\n", ["①": lost])
    try expectDiagnostics(in: "a: \"text\n  b\"\nc: d\n", [:])
  }

  @Test("a quote inside a text in quotes is told as what ends it", arguments: ["a: %", "{ a: % }"])
  func quoteInside(frame: String) throws {
    func text(_ value: String) -> String { frame.replacing("%", with: value) + "\n" }
    try expectDiagnostics(
      in: text("②'It①'s books.'"),
      [
        "①": Expected(
          "this quote ends the text, and more follows",
          hint: "inside the text a quote is written ''", id: "quote-inside", covering: "'",
          notes: ["②": "the text begins here"])
      ])
    try expectDiagnostics(
      in: text(#"②"The ①"author" name.""#),
      [
        "①": Expected(
          "this quote ends the text, and more follows",
          hint: #"inside the text a quote is written \""#, id: "quote-inside", covering: "\"",
          notes: ["②": "the text begins here"])
      ])
    #expect(try mended(text("'It's books.'")) == text("'It''s books.'"))
    #expect(try mended(text(#""The "author" name.""#)) == text(#""The \"author\" name.""#))
  }

  @Test("a blank that is missing behind a colon, or is none for YAML, is told there and mended")
  func missingBlank() throws {
    try expectDiagnostics(
      in: "a: b\ntitle①:string\nc: d\n",
      [
        "①": Expected(
          "a blank is missing behind this ':'", hint: "an entry is written 'key: value'",
          id: "missing-blank", covering: ":")
      ])
    try expectDiagnostics(
      in: "a:\n  - title①:string\n    c: d\n",
      [
        "①": Expected(
          "a blank is missing behind this ':'", hint: "an entry is written 'key: value'",
          id: "missing-blank", covering: ":")
      ])
    try expectDiagnostics(
      in: "a: b\nid?:①\u{A0}integer\nc: d\n",
      [
        "①": Expected(
          "this blank is no space", hint: "an entry is written 'key: value'",
          id: "missing-blank", covering: "\u{A0}")
      ])
    // What is left over of brackets is no value.
    #expect(try mended("a: b\ntitle:}\nc: d\n") == "a: b\ntitle:}\nc: d\n")
    #expect(try mended("a: b\ntitle:string\nc: d\n") == "a: b\ntitle: string\nc: d\n")
    #expect(try mended("a: b\nid:\u{A0}integer\nc: d\n") == "a: b\nid: integer\nc: d\n")
  }

  @Test("blanks that look like spaces are told where they stand")
  func strangeBlanks() throws {
    let expected = Expected(
      "this blank is no space and cannot indent a line", hint: "indent with spaces",
      id: "strange-indentation", covering: "\u{A0}")
    try expectDiagnostics(in: "a:\n①\u{A0} b: c\n  d: e\n", ["①": expected])
    try expectDiagnostics(in: "a:\n  d: e\n ①\u{A0}b: c\n", ["①": expected])
  }

  @Test("marks of a merge are told, whatever is wrong behind them")
  func mergeMarks() throws {
    let marks = ["<", "=", ">"].map { String(repeating: $0, count: 7) }
    try expectDiagnostics(
      in: "a: b\n①\(marks[0]) HEAD\nc: d\n\(marks[1])\nc: e\n\(marks[2]) main\n",
      [
        "①": Expected(
          "two changes of this file meet here, and nobody has chosen between them",
          hint: "keep one of the two, and remove the lines that git has put around them",
          id: "merge-mark", covering: "\(marks[0]) HEAD")
      ])
  }

  @Test("a question mark behind brackets asks for quotes, and gets them")
  func optionalList() throws {
    try expectDiagnostics(
      in: "a: [B]①?\n",
      ["①": Expected("a '?' cannot stand behind brackets", hint: "put the type in quotes")])
    #expect(try mended("a: [B]?  # or none\n") == "a: \"[B]?\"  # or none\n")
  }

  /// The text with all mends made.
  private func mended(_ text: String) throws -> String {
    var diagnostics = Diagnostics()
    let file = try #require(
      SourceFile(path: "a.yaml", bytes: Array(text.utf8), into: &diagnostics))
    _ = YAMLDocument(parsing: file, into: &diagnostics)
    let mends = diagnostics.all.compactMap(\.mend)
    return String(decoding: MendedText(of: file, with: mends).bytes, as: UTF8.self)
  }
}
