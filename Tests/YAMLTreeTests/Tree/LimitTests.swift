import TestSupport
import Testing

@testable import YAMLTree

@Suite("Limits")
struct LimitTests {
  private func problems(in text: String) throws -> [Diagnostic] {
    var diagnostics = Diagnostics()
    let source = SourceFile(path: "schema.yaml", bytes: Array(text.utf8), into: &diagnostics)
    _ = YAMLDocument(parsing: try #require(source), into: &diagnostics)
    return diagnostics.all
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test("128 lists may lie inside each other, and one more is pointed at")
  func depth() throws {
    #expect(try problems(in: repeated("[", 128) + repeated("]", 128)) == [])
    try expectDiagnostics(
      in: repeated("[", 128) + "①[" + repeated("]", 129),
      [
        "①": Expected(
          "lists and maps are nested more than 128 deep",
          hint: "look for a bracket that is never closed", covering: "[")
      ])
  }

  @Test(
    "endless nesting of any kind ends at the limit, at once",
    arguments: ["[", "{a: ", "- ", "[\n", "? ", "{? ", "[a: ", "- ? "])
  func endlessNesting(_ opener: String) throws {
    let found = try problems(in: repeated(opener, 1_000_000 / opener.utf8.count))
    #expect(found.last?.id == "too-deep" || found.last?.id == "too-many-problems")
  }

  @Test("lines that each nest one deeper end at the limit")
  func nestedLines() throws {
    let text = (0..<300).map { repeated(" ", $0) + "a:\n" }.joined()
    #expect(try problems(in: text).map(\.id) == ["too-deep"])
  }

  @Test("aliases may stand for 100,000 values, and one more is pointed at")
  func aliasBudget() throws {
    let list = "a: &a [" + repeated("x, ", 999) + "]\n"
    let aliases = "b: [" + repeated("*a, ", 100)
    #expect(try problems(in: list + aliases + "]\n") == [])
    try expectDiagnostics(
      in: list.replacing("&a", with: "①&a") + aliases + "②*a]\n",
      [
        "②": Expected(
          "the aliases up to here stand for more than 100000 values",
          hint: "use fewer aliases inside of anchors", covering: "*a",
          notes: ["①": "the anchor is here"])
      ])
  }

  @Test("the bomb of nine levels is found at its fifth")
  func aliasBomb() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      text += "a\(level): &a\(level) [" + repeated("*a\(level - 1), ", 9) + "]\n"
    }
    let found = try problems(in: text)
    #expect(found.map(\.id) == ["alias-budget"])
    let place = try #require(found.first).range.lowerBound
    #expect(text.utf8.prefix(place).count { $0 == UInt8(ascii: "\n") } == 5)
  }

  @Test("aliases cannot make a document deeper than the limit")
  func aliasDepth() throws {
    var text = "a0: &a0 [x]\n"
    for level in 1...130 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    let found = try problems(in: text)
    #expect(
      found.map(\.message) == ["with '*a126' lists and maps are nested more than 128 deep"])
  }

  @Test("a file of nothing but errors reports a hundred")
  func manyProblems() throws {
    let found = try problems(in: repeated("a: 1\n", 5000))
    #expect(found.count == 101)
    #expect(found.last?.id == "too-many-problems")
    #expect(found.last?.message == "reading stops here, after 100 errors")
  }

  @Test("a file of nothing but directives is refused")
  func manyDirectives() throws {
    let lines = (0..<100_000).map { "%TAG !a\($0)! b\n" }.joined()
    let found = try problems(in: lines + "---\na\n")
    #expect(found.map(\.message) == ["more than 16 lines of the file begin with '%'"])
  }

  @Test(
    "a megabyte of any small piece is read or refused in time that grows with its length",
    arguments: [
      "a: ", "a,", "[],", "{},", "? ", "*a ", "&a ", "!a ", "'", "\"", "\\", "#", "# \n", "\n",
      "\r", " ", "\t", "- \n", "-\n", "a\n", ": ", ":", "|\n", ">\n ", "😀", "😀: 1, ", "%a\n",
      "---\n", "...\n", "\"\\\n", "''", "a b\n ",
    ])
  func longRepetitions(_ piece: String) throws {
    for start in ["", "[", "{", "a: |\n ", "\"", "é: [", "- &a b\n- "] {
      _ = try problems(in: start + repeated(piece, 100_000 / piece.utf8.count))
    }
  }
}
