import TestSupport
import Testing

@testable import YAMLTree

@Suite("Places of values and of the text in them")
struct PlaceTests {
  /// Reads `a`'s value from a marked text and returns what stands at ① and ②.
  private func read(
    _ marked: String, key: String = "a"
  ) throws -> (node: YAMLNode, source: SourceFile, marks: MarkedYAML) {
    let marks = try MarkedYAML(marked)
    let node = try root(of: marks.files[0].text)
    return (try #require(node[key] ?? node.items.last), node.arena.source, marks)
  }

  @Test(
    "the range of a value holds just what is written",
    arguments: [
      ("a: ①b c② # d\n", "b c"), ("a: ①'b'②\n", "'b'"), ("a: ①\"b\"②\n", "\"b\""),
      ("😀: x\r\nb: {é: 1}\r\na: ①ü x②\r\n", "ü x"), ("\u{FEFF}a: ①b②", "b"),
      ("a: &x ①b②\n", "b"), ("a: &x # c\n\n  ①'b'②\n", "'b'"),
      ("- z\n- &x\n\u{FEFF} ①b②\n", "b"), ("a: &x\n  ①b: c②\n", "b: c"),
      ("a: ①[b, {c: d}]②\n", nil),
      ("a:\n  ①- b\n  - c: d②\n\n# e\nf: 1\n", "- b\n  - c: d"),
      ("a:\n  ①b: 1\n  c:\n    - d②\n\nf: 1\n", "b: 1\n  c:\n    - d"),
      ("a: ①{b: c}②\n", "{b: c}"), ("a: ①b\n  c②\nd: e\n", "b\n  c"),
      ("a: |\n  ①b\n  c②\n\n\nd: e\n", "b\n  c"), ("a: |+\n\n  ①b②\n\nd: e\n", "b"),
      ("a: >-\n    ①b\n\n    c②", "b\n\n    c"), ("a: |1\n ① b\n  c②\n", " b\n  c"),
      ("a: ①|②\nd: e\n", "|"), ("a: ①>②+\n\n\nd: e\n", ">"), ("a: &x |\r\n  ①😀②\r\n", "😀"),
      ("a:①②\nb: 1\n", ""),
    ] as [(String, String?)])
  func ranges(marked: String, covered: String?) throws {
    let (node, source, marks) = try read(marked)
    #expect(node.range.lowerBound == marks.offset(of: "①"))
    #expect(node.range.upperBound == marks.offset(of: "②"))
    if let covered { #expect(source.text(node.range) == covered) }
  }

  struct Piece: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let marked: String
    let text: String
    let word: String
  }

  private static let pieces: [Piece] = [
    Piece(testDescription: "plain", marked: "a: x ①Mony② y\n", text: "x Mony y", word: "Mony"),
    Piece(
      testDescription: "plain on two lines", marked: "a: x\n  \n  y ①Mony②\n", text: "x\ny Mony",
      word: "Mony"),
    Piece(
      testDescription: "plain folded", marked: "a: x  \r\n   ①Mony② y\r\n", text: "x Mony y",
      word: "Mony"),
    Piece(
      testDescription: "the space of a folded line", marked: "a: x①  \n  ②y\n", text: "x y",
      word: " "),
    Piece(
      testDescription: "single quotes", marked: "a: 'it''s ①Mony②'\n", text: "it's Mony",
      word: "Mony"),
    Piece(
      testDescription: "a doubled quote", marked: "a: 'it①''②s'\n", text: "it's", word: "'"),
    Piece(
      testDescription: "double quotes", marked: #"a: "\x41\u00e9\U0001F600\t\L①Mony②\n""#,
      text: "Aé😀\t\u{2028}Mony\n", word: "Mony"),
    Piece(
      testDescription: "an escape", marked: #"a: "x①\U0001F600②y""#, text: "x😀y", word: "😀"),
    Piece(
      testDescription: "an escaped line end", marked: "a: \"x\\\n   \n  ①Mony②\"\n",
      text: "x\nMony", word: "Mony"),
    Piece(
      testDescription: "literal", marked: "a: | # c\n\n  x\n   y\n  ①Mony②\nb: 1\n",
      text: "\nx\n y\nMony\n", word: "Mony"),
    Piece(
      testDescription: "literal with a digit", marked: "a: |2-\n   x\n  ①Mony②\n",
      text: " x\nMony", word: "Mony"),
    Piece(
      testDescription: "literal that keeps its end", marked: "a: |+\n  x\n①\n\n②b: 1\n",
      text: "x\n\n\n", word: "\n\n"),
    Piece(
      testDescription: "folded", marked: "a: >\n  x\n  y\n\n  ①Mony②\n   - z\n  w\n",
      text: "x y\nMony\n - z\nw\n", word: "Mony"),
    Piece(
      testDescription: "folded with indented lines",
      marked: "a: >-\n  x\n\n    y\n\n\n    z\n  ①Mony② v\n",
      text: "x\n\n  y\n\n\n  z\nMony v", word: "Mony"),
    Piece(
      testDescription: "folded over CRLF behind an emoji",
      marked: "😀: é\r\na: >-\r\n  x 😀\r\n  ①Mony②\r\n", text: "x 😀 Mony", word: "Mony"),
    Piece(
      testDescription: "literal in a list", marked: "a:\n- |-\n ①Mony②\n", text: "Mony",
      word: "Mony"),
  ]

  @Test("a word in a text is found in the file, whatever the style", arguments: pieces)
  func words(_ piece: Piece) throws {
    var (node, _, marks) = try read(piece.marked)
    node = node.items.first ?? node
    let text = try #require(node.scalar?.text)
    #expect(text == piece.text)
    let start = try #require(lastOffset(of: piece.word, in: text))
    let range = node.range(ofTextBytes: start..<start + piece.word.utf8.count)
    #expect(range.lowerBound == marks.offset(of: "①"))
    #expect(range.upperBound == marks.offset(of: "②"))
  }

  @Test("an empty or too large piece of a text is cut to the text")
  func edges() throws {
    let (node, source, _) = try read("a: 'bc'\n")
    #expect(source.text(node.range(ofTextBytes: 0..<99)) == "bc")
    #expect(node.range(ofTextBytes: 1..<1).lowerBound == 5)
    #expect(node.range(ofTextBytes: 1..<1).upperBound == 5)
    #expect(node.range(ofTextBytes: 2..<2).lowerBound == 6)
    let (list, _, _) = try read("a: [b]\n")
    #expect(list.range(ofTextBytes: 0..<1) == list.range)
  }

  @Test("keys have places too")
  func keys() throws {
    let marks = try MarkedYAML("①'é'②: 1\r\n③b④:\r\n  ⑤c⑥: 2\r\n")
    let node = try root(of: marks.files[0].text)
    let inner = try #require(node.entries.last?.value)
    let keys = [node.entries[0].key, node.entries[1].key, inner.entries[0].key]
    #expect(keys.map(\.range.lowerBound) == ["①", "③", "⑤"].map { marks.offset(of: $0) })
    #expect(keys.map(\.range.upperBound) == ["②", "④", "⑥"].map { marks.offset(of: $0) })
  }

  private func lastOffset(of word: String, in text: String) -> Int? {
    let (word, text) = (Array(word.utf8), Array(text.utf8))
    return text.indices.last { text[$0...].starts(with: word) }
  }
}
