import TestSupport
import Testing

@testable import YAMLTree

@Suite("Changes of entries as edits of the text")
struct TreeEditsTests {
  @Test(
    "take entries and items away",
    arguments: [
      ("a: 1\n①b: 2\nc: 3\n", "a: 1\nc: 3\n"),
      ("a: 1\n①b:\n  c: 2\n  d: 3\ne: 4\n", "a: 1\ne: 4\n"),
      ("a:\n  ①b: 1\nc: 2\n", "c: 2\n"),
      ("a: { ①b: 1, c: 2 }\n", "a: { c: 2 }\n"),
      ("a: { b: 1, ①c: 2 }\n", "a: { b: 1 }\n"),
      ("a: { ①b: 1 }\nc: 2\n", "c: 2\n"),
      ("a:\n  - ①b: 1\n    c: 2\n", "a:\n  - c: 2\n"),
      ("a:\n  - x\n  - ①y\n", "a:\n  - x\n"),
      ("a: [x, ①y]\n", "a: [x]\n"),
      ("a: 1\n①b: |\n  text\n\nc: 2", "a: 1\n\nc: 2"),
      ("a: 1\n①b: 2", "a: 1\n"),
    ])
  func removal(_ marked: String, _ wanted: String) throws {
    try expect(marked, wanted) { .removal(of: $0) }
  }

  @Test("leave what is written with a '?', and anchors that are used")
  func untouched() throws {
    try expect("? ①a\n: 1\n? b\n: 2\n", nil) { .removal(of: $0) }
    try expect("①a:\n  ? b\n  : 1\n", nil) { .insertion("x: 1", into: $0, after: "b") }
    try expect("d: &x { e: 1 }\n? ①<<\n: *x\n", nil) { .writingOut(at: $0) }
    try expect("①a: { b: &x 1 }\nc: *x\n", nil) { .removal(of: $0) }
    try expect("①a: { b: &x 1, c: *x }\nd: 2\n", "d: 2\n") { .removal(of: $0) }
  }

  @Test(
    "take that of two equal keys away which says no more than the other one",
    arguments: [
      ("a:\na: { b: 1 }\nc: 2\n", "a: { b: 1 }\nc: 2\n"),
      ("a: { b: 1 }\na:\nc: 2\n", "a: { b: 1 }\nc: 2\n"),
      ("a: { b: 1 }\na: { b: 1 }\nc: 2\n", "a: { b: 1 }\nc: 2\n"),
      ("a: 1\na: 2\n", nil),
      ("a: { b: 1 }\na: &x { b: 1 }\nc: *x\n", nil),
    ])
  func duplicateKeys(_ text: String, _ wanted: String?) throws {
    var found = Diagnostics()
    let source = try #require(SourceFile(path: "a", bytes: Array(text.utf8), into: &found))
    #expect(YAMLDocument(parsing: source, into: &found) != nil)
    #expect(found.all.first?.id == "duplicate-key")
    found.layOutMends(in: [source])
    let mended = found.all.first?.mend.map { MendedText(of: source, with: [$0]).bytes }
    #expect(mended.map { String(decoding: $0, as: UTF8.self) } == wanted)
  }

  @Test("take an entry away by its key")
  func removalOfKey() throws {
    try expect("①a:\n  b: 1\n  c: 2\n", "a:\n  c: 2\n") { .removalOfKey("b", of: $0) }
    try expect("①a: { c: 1, b: 2 }\n", "a: { c: 1 }\n") { .removalOfKey("b", of: $0) }
    try expect("①a: { c: 1 }\n", nil) { .removalOfKey("b", of: $0) }
  }

  @Test(
    "put entries in",
    arguments: [
      ("①a:\n  b: 1\n  c: 2\n", "a:\n  b: 1\n  x: 1\n  c: 2\n"),
      ("①a:\n  b: 1  # why\r\n  c: 2\r\n", "a:\n  b: 1  # why\n  x: 1\r\n  c: 2\r\n"),
      ("①a:\n  b:\n    - 1\n", "a:\n  b:\n    - 1\n  x: 1\n"),
      ("①a:\n    c: 2\n", "a:\n    x: 1\n    c: 2\n"),
      ("①a: { b: 1, c: 2 }\n", "a: { b: 1, x: 1, c: 2 }\n"),
      ("①a: { c: 2 }\n", "a: { x: 1, c: 2 }\n"),
      ("①a: {}\n", "a: { x: 1 }\n"),
      ("①a: string?  # why\n", "a: { b: string?, x: 1 }  # why\n"),
      ("①a: [string]\n", "a: { b: [string], x: 1 }\n"),
      ("①a: {string: T}\n", "a: { b: {string: T}, x: 1 }\n"),
      ("l:\n  - ①a:\n      b: 1\n", "l:\n  - a:\n      b: 1\n      x: 1\n"),
    ])
  func insertion(_ marked: String, _ wanted: String) throws {
    try expect(marked, wanted) { .insertion("x: 1", into: $0, after: "b", short: "b") }
  }

  @Test("put an entry into the file")
  func insertionIntoFile() throws {
    try expect("# top\n①a: 1\n", "# top\nx: 1\na: 1\n") {
      .insertionIntoFile("x: 1", path: $0.path)
    }
  }

  @Test(
    "put a text back together",
    arguments: [
      ("{ a: One, ①and two, three, b: 1 }", "{ a: \"One, and two, three\", b: 1 }"),
      ("{ a: One, two, ①three }", nil),
      ("{ a: \"One\", ①two }", nil),
      ("{ ①two, a: 1 }", nil),
    ])
  func joining(_ marked: String, _ wanted: String?) throws {
    try expect(marked, wanted) { .joining(at: $0) }
  }

  @Test(
    "write merge keys out",
    arguments: [
      ("a: &x { b: 1, c: 2 }\nd: { ①<<: *x, c: 3 }\n", "a: &x { b: 1, c: 2 }\nd: { b: 1, c: 3 }\n"),
      (
        "a: &x\n  b: 1\n  c: [2]\nd:\n  ①<<: *x\n  e: 3\n",
        "a: &x\n  b: 1\n  c: [2]\nd:\n  b: 1\n  c: [2]\n  e: 3\n"
      ),
      ("a: &x { b: &y 1 }\nd: { ①<<: *x }\n", nil),
      ("d: { ①<<: { a: 1 } }\n", nil),
    ])
  func writingOut(_ marked: String, _ wanted: String?) throws {
    try expect(marked, wanted) { .writingOut(at: $0) }
  }

  @Test("keep comments: a mend that would take one away is not made")
  func comments() throws {
    let text = "a: 1\nb: 2  # of b\nc: 3\n"
    var ignored = Diagnostics()
    let source = try #require(SourceFile(path: "a", bytes: Array(text.utf8), into: &ignored))
    let document = try #require(WrittenDocument(reading: source))
    let edits = try #require(
      TreeEdits(in: document).edits(
        for: .removal(of: SourceRange(path: "a", lowerBound: 5, upperBound: 6))))
    #expect(MendedText(of: source, with: [.init("", edits)]).made == [])
    let comment = SourceRange(path: "a", lowerBound: 11, upperBound: 17)
    #expect(MendedText(of: source, with: [.init("", [.init(comment, "")])]).made == [0])
  }

  @Test("are made once where they overlap")
  func overlaps() throws {
    var ignored = Diagnostics()
    let source = try #require(SourceFile(path: "a", bytes: Array("abcdef".utf8), into: &ignored))
    func mend(_ lower: Int, _ upper: Int, _ text: String, path: String = "a") -> Diagnostic.Mend {
      .init("", [.init(SourceRange(path: path, lowerBound: lower, upperBound: upper), text)])
    }
    let mended = MendedText(
      of: source,
      with: [
        mend(1, 3, "X"), mend(2, 4, "Y"), mend(1, 1, "Z"), mend(3, 3, "W"), mend(5, 6, ""),
        mend(0, 1, "", path: "b"), .init("", []),
      ])
    #expect(String(decoding: mended.bytes, as: UTF8.self) == "aXWde")
    #expect(mended.made == [0, 3, 4])
  }

  private func expect(
    _ marked: String, _ wanted: String?, sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (SourceRange) -> TreeChange
  ) throws {
    let text = try MarkedYAML(marked)
    var diagnostics = Diagnostics()
    let source = try #require(text.sources(into: &diagnostics).first)
    let document = try #require(WrittenDocument(reading: source))
    let place = try #require(text.places["①"])
    let edits = TreeEdits(in: document).edits(for: change(place))
    let result = edits.map { MendedText(of: source, with: [.init("", $0)]).bytes }
    #expect(
      result.map { String(decoding: $0, as: UTF8.self) } == wanted, sourceLocation: sourceLocation)
  }
}
