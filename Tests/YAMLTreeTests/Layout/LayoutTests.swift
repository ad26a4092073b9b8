import Testing

@testable import YAMLTree

@Suite("The layout of a YAML file")
struct LayoutTests {
  @Test("indents by two, and lists below their key")
  func indentation() throws {
    try expect(
      "a:\n    b: 1\n    c:\n    - x\n    -   y: 1\n        z: 2\n    -\n      - p\n",
      """
      a:
        b: 1
        c:
          - x
          - y: 1
            z: 2
          - - p

      """)
  }

  @Test("has one blank between the parts of brackets")
  func brackets() throws {
    try expect(
      "a: {x: 1,y: [1,2 ,3],}\nb: [  ]\nc: { }\nd: [a: 1]\n",
      "a: { x: 1, y: [1, 2, 3] }\nb: []\nc: {}\nd: [{ a: 1 }]\n")
  }

  @Test("takes brackets apart that are too long, or hold comments")
  func longBrackets() throws {
    try expect(
      "a: { first: 1,\n     second: 2 }\nb: { first: a long text, second: another, third: more }\n"
        + "c: [1, # one\n  2]\n",
      """
      a: { first: 1, second: 2 }

      b:
        first: a long text
        second: another
        third: more

      c:
        - 1  # one
        - 2

      """, width: 40)
  }

  @Test("keeps values below each other where the author put them so")
  func alignment() throws {
    try expect(
      "a:\n  one:  1\n  three: 3\n  more:\n    x: 1\n  single:   1\nb:\n  one: 1\n  three: 3\n",
      """
      a:
        one:   1
        three: 3
        more:
          x: 1
        single: 1

      b:
        one: 1
        three: 3

      """)
  }

  @Test("keeps comments where they are, two blanks behind their line")
  func comments() throws {
    try expect(
      "# top\n\n\na: 1 # one\nbcd: 2 # two\ne: 1   # x\nfg: 1  # y\nh:\n    # in h\n    i: 1\n"
        + "    # still in h\n  # of j\nj: 1\n",
      """
      # top

      a: 1  # one
      bcd: 2  # two
      e: 1  # x
      fg: 1  # y

      h:
        # in h
        i: 1
        # still in h

      # of j
      j: 1

      """)
  }

  @Test("keeps comments below each other where the author put them so")
  func alignedComments() throws {
    try expect(
      "a: 1       # one\nbcd: 2     # two\n", "a: 1    # one\nbcd: 2  # two\n")
  }

  @Test("keeps quotes, texts and the lines of texts")
  func texts() throws {
    try expect(
      "a: 'it''s'\nb: \"x\"\nc: >-\n      text\n       more\n\n\nd: |2\n    two\n   one\ne: plain\n"
        + "     goes on\n",
      """
      a: 'it''s'
      b: "x"
      c: >-
        text
         more

      d: |2
          two
         one
      e: plain
        goes on

      """)
  }

  @Test("has one blank line at most, and one around sections")
  func blankLines() throws {
    try expect(
      "a: 1\n\n\n\nb:\n\n  c: 1\n\n\n  d: 1\ne: 1\ntypes:\n  A: { x: 1 }\n  B:\n    x: 1\n  # of C\n"
        + "  C:\n    x: 1\n  D: { x: 1 }\n\n\n",
      """
      a: 1

      b:
        c: 1

        d: 1

      e: 1

      types:
        A: { x: 1 }

        B:
          x: 1

        # of C
        C:
          x: 1

        D: { x: 1 }

      """)
  }

  @Test("keeps line ends, the byte order mark and all characters")
  func characters() throws {
    try expect("\u{FEFF}a:   😀\r\nb:  é", "\u{FEFF}a: 😀\r\nb: é\r\n")
    try expect("a: |\n   no line end", "a: |\n  no line end")
    try expect("a: |+\n   kept\n\n\nb: 1", "a: |+\n  kept\n\n\nb: 1\n")
  }

  @Test("keeps anchors and aliases")
  func anchors() throws {
    try expect(
      "a: &x {b: 1}\nc: *x\nd: &y\n    e: &z\n       f: 1\n",
      "a: &x { b: 1 }\nc: *x\n\nd: &y\n  e: &z\n    f: 1\n")
  }

  @Test(
    "leaves what it cannot lay out alone", arguments: ["", "a", "a: [", "[a]: 1", "? |\n a\n: 1"])
  func leftAlone(_ text: String) throws {
    var ignored = Diagnostics()
    let source = try #require(
      SourceFile(path: "a.yaml", bytes: Array(text.utf8), into: &ignored))
    #expect(YAMLLayout().text(of: source) == nil)
  }

  private func expect(
    _ text: String, _ wanted: String, width: Int = 120,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var ignored = Diagnostics()
    let source = try #require(
      SourceFile(path: "a.yaml", bytes: Array(text.utf8), into: &ignored))
    let layout = YAMLLayout(width: width, spacedSections: ["types"])
    let bytes = try #require(layout.text(of: source), sourceLocation: sourceLocation)
    #expect(String(decoding: bytes, as: UTF8.self) == wanted, sourceLocation: sourceLocation)
  }
}
