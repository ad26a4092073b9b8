import Testing

@testable import YAMLTree

@Suite("Tabs as spaces")
struct TabbedLinesTests {
  @Test(
    "are safe to replace where their width does not matter",
    arguments: [
      ("a:\n\tb: 1\n\tc:\n\t\td: 1\n", "a:\n  b: 1\n  c:\n    d: 1\n"),
      ("a:\n\t- b: 1\n\t  c: 2\n", "a:\n  - b: 1\n    c: 2\n"),
      ("a:\n\t- b: 1\n\t\tc: 2\n", "a:\n  - b: 1\n    c: 2\n"),
      ("\u{FEFF}a:\n\t# why\n\n\tb: 1\n", "\u{FEFF}a:\n  # why\n\n  b: 1\n"),
    ])
  func safe(_ text: String, _ wanted: String) throws {
    let mend = try #require(try mend(text))
    #expect(mend.isSafe)
    #expect(try mended(text, mend) == wanted)
  }

  @Test(
    "are as wide as the lines beside them say, which somebody should look at",
    arguments: [
      // Tabs as wide as four.
      (
        "a:\n  b:\n\tc: 1\n\td:\n\t  e: 1\n  f: 1\n",
        "a:\n  b:\n    c: 1\n    d:\n      e: 1\n  f: 1\n"
      ),
      // The next line says it.
      ("a:\n  B:\n\topen: 1\n    c: 2\n", "a:\n  B:\n    open: 1\n    c: 2\n"),
      ("a:\n   b:\n\tc: 1\n      d: 2\n", "a:\n   b:\n      c: 1\n      d: 2\n"),
      // The line above says it.
      ("a:\n  B:\n    c: 2\n\topen: 1\n  D: 3\n", "a:\n  B:\n    c: 2\n    open: 1\n  D: 3\n"),
      // The key above must have a value.
      ("a:\n  b:\n    c:\n\td: 1\n  e: 1\n", "a:\n  b:\n    c:\n      d: 1\n  e: 1\n"),
      ("a:\n    b:\n    - c\n \t- d\n", "a:\n    b:\n    - c\n    - d\n"),
    ])
  func unsafe(_ text: String, _ wanted: String) throws {
    let mend = try #require(try mend(text))
    #expect(!mend.isSafe)
    #expect(try mended(text, mend) == wanted)
  }

  @Test("stay where no width makes a text that can be read")
  func hopeless() throws {
    #expect(try mend("a: 1\n  \tb: 2\nc: 3\n") == nil)
  }

  @Test("of a thousand lines are replaced at once")
  func many() throws {
    let text = "a:\n" + (0..<1000).map { "\tb\($0): 1\n" }.joined()
    let mend = try #require(try mend(text))
    #expect(mend.title == "indent 1000 lines with spaces")
    #expect(try mended(text, mend) == text.replacing("\t", with: "  "))
  }

  private func source(_ text: String) throws -> SourceFile {
    var ignored = Diagnostics()
    return try #require(SourceFile(path: "a", bytes: Array(text.utf8), into: &ignored))
  }

  private func mend(_ text: String) throws -> Diagnostic.Mend? {
    var found = Diagnostics()
    #expect(YAMLDocument(parsing: try source(text), into: &found) == nil)
    return found.all.first { $0.id == "tab" }?.mend
  }

  private func mended(_ text: String, _ mend: Diagnostic.Mend) throws -> String {
    String(decoding: MendedText(of: try source(text), with: [mend]).bytes, as: UTF8.self)
  }
}
