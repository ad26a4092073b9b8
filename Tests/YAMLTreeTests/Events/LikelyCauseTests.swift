import TestSupport
import Testing

@testable import YAMLTree

@Suite("Errors of syntax whose cause lies elsewhere")
struct LikelyCauseTests {
  @Test("a quote that was forgotten is told where the text begins")
  func lostQuote() throws {
    let lost = Expected(
      "the text that begins in line 1 goes on up to this quote",
      hint: "add the \" that closes it in line 1", id: "unclosed-quote", covering: "\"",
      notes: ["②": "the quote is opened here"])
    try expectDiagnostics(in: "a: ②\"text\nb: ①\"other\"\n", ["①": lost])
    try expectDiagnostics(in: "{ a: ②\"text,\nb: ①\"other\" }\n", ["①": lost])
    try expectDiagnostics(in: "a: \"text\n  b\"\nc: d\n", [:])
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
    var diagnostics = Diagnostics()
    let source = SourceFile(
      path: "a.yaml", bytes: Array("a: [B]?  # or none\n".utf8), into: &diagnostics)
    let file = try #require(source)
    _ = YAMLDocument(parsing: file, into: &diagnostics)
    let mends = diagnostics.all.compactMap(\.mend)
    #expect(mends.map(\.isSafe) == [true])
    #expect(
      String(decoding: MendedText(of: file, with: mends).bytes, as: UTF8.self)
        == "a: \"[B]?\"  # or none\n")
  }
}
