import TestSupport
import Testing

@testable import YAMLTree

@Suite("What the reader refuses or mends")
struct StructureTests {
  private func read(_ text: String) throws -> (document: YAMLDocument?, problems: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let source = SourceFile(path: "schema.yaml", bytes: Array(text.utf8), into: &diagnostics)
    let document = YAMLDocument(parsing: try #require(source), into: &diagnostics)
    return (document, diagnostics.all)
  }

  @Test("a key that stands twice is reported with both places, and the first one counts")
  func duplicateKeys() throws {
    let expected = Expected(
      "the key 'a' stands twice in this map", hint: "remove or rename one of the two",
      covering: "'a'", notes: ["①": "the first one is here"])
    try expectDiagnostics(in: "①a: 1\nb: 2\n②'a': 3\n", ["②": expected])
    let document = try #require(read("a: 1\nb: 2\na: 3\n").document)
    #expect(PlainYAML(document.root) == .mapping([("a", .scalar("1")), ("b", .scalar("2"))]))
  }

  @Test("of many keys each duplicate is found", arguments: [3, 8, 9, 10, 100])
  func duplicatesAmongMany(count: Int) throws {
    let lines = (0..<count).map { "k\($0): \($0)\n" }.joined()
    let (document, problems) = try read(lines + "k\(count / 2): x\nk0: y\nk0: z\n")
    #expect(problems.map(\.message) == ["this map has keys twice: 'k\(count / 2)', 'k0'"])
    #expect(problems.first?.notes.last?.range.lowerBound == 0)
    #expect(document?.root.entries.count == count)
  }

  @Test("keys that come again are those of a map whose name is missing, or not indented")
  func secondMap() throws {
    try expectDiagnostics(
      in: "①doc: a\n②fields: {}\n③doc: b\nopen: true\nfields: {}\n",
      [
        "③": Expected(
          "this map has keys twice: 'doc', 'fields'",
          hint: "the name of another map may be missing above this line",
          notes: ["①": "the first 'doc' is here", "②": "the first 'fields' is here"])
      ])
    try expectDiagnostics(
      in: "①doc: a\n②fields: {}\n③Money:\nopen: true\nfields: {}\ndoc: b\n",
      [
        "③": Expected(
          "nothing stands behind 'Money', and this map has keys twice: 'fields', 'doc'",
          hint: "indent what belongs to 'Money' further than its name",
          notes: ["②": "the first 'fields' is here", "①": "the first 'doc' is here"])
      ])
    let document = try #require(read("a: 1\nb: 2\na: 3\nc: 4\nb: 5\n").document)
    #expect(PlainYAML(document.root) == .mapping([("a", .scalar("1")), ("b", .scalar("2"))]))
    #expect(!document.root.isWhole)
  }

  @Test("lines that stand twice are each a mistake, and the one with a value counts")
  func linesTwice() throws {
    let (document, problems) = try read("a: 1\na: 2\nb:\nb: 3\nc: 4\nc:\n")
    #expect(problems.map(\.id) == ["duplicate-key", "duplicate-key", "duplicate-key"])
    let root = try #require(document?.root)
    let values: [PlainYAML] = [.scalar("1"), .scalar("3"), .scalar("4")]
    #expect(PlainYAML(root) == .mapping(Array(zip(["a", "b", "c"], values))))
    #expect(root.isWhole)
  }

  @Test(
    "a list or map that lost something says so",
    arguments: [
      "a: [*b]", "a: { <<: 1, b: 2 }", "a: { ? [x] : 1 }", "a: { b: !tag }",
    ])
  func damage(_ text: String) throws {
    let (document, problems) = try read(text)
    #expect(problems.count == 1)
    let root = try #require(document?.root)
    #expect(root.isWhole)
    let isWhole = root["a"]?.isWhole
    #expect(isWhole == false)
  }

  @Test("aliases whose anchor a text of several lines has taken in are one finding")
  func swallowedAnchors() throws {
    let (_, problems) = try read("a: |\n  x: &x 1\n  y: &y 2\nb: [*x, *y]\n")
    #expect(problems.map(\.id) == ["undefined-alias", "undefined-alias"])
    #expect(Set(problems.map(\.subject)).count == 1)
    #expect(
      problems.first?.notes.map(\.message) == ["the anchor is part of the text that begins here"])
    var diagnostics = Diagnostics()
    for problem in problems { diagnostics.report(problem) }
    #expect(diagnostics.grouped().all.count == 1)
  }

  @Test("keys in different maps, and keys that differ in case, are no duplicates")
  func noDuplicates() throws {
    #expect(try root(of: "a: {a: {a: 1}}\nA: [{a: 1}, {a: 2}]\n").entries.count == 2)
  }

  @Test("keys that look alike are duplicates too, for a dictionary holds only one of them")
  func lookalikeKeys() throws {
    try expectDiagnostics(
      in: "①é: 1\n②e\u{301}: 2\n",
      [
        "②": Expected(
          "the key 'e\u{301}' stands twice in this map",
          hint: "the two differ only in how their accents are encoded",
          notes: ["①": "the first one is here"])
      ])
  }

  @Test("duplicates above an error of syntax are still reported")
  func duplicatesBeforeSyntaxError() throws {
    let (document, problems) = try read("a: 1\na: 2\nm:\n  b: 1\n  b: 2\n  c: @\n")
    #expect(document == nil)
    #expect(Set(problems.map(\.id)) == ["reserved-character", "duplicate-key"])
    #expect(problems.count == 3)
  }

  @Test("an alias shares the node of its anchor")
  func aliases() throws {
    let node = try root(of: "a: &x [1, &y 2]\nb: *x\nc: {d: *y}\n")
    let shared = try #require(node["b"])
    #expect(PlainYAML(shared) == .sequence([.scalar("1"), .scalar("2")]))
    #expect(shared.range == node["a"]?.range)
    #expect(node["c"]?["d"]?.scalar?.text == "2")
  }

  @Test("an alias without an anchor is reported and its entry left out")
  func undefinedAlias() throws {
    try expectDiagnostics(
      in: "a: &money 1\nb: ①*mony\n",
      [
        "①": Expected(
          "no anchor before this is called '&mony'", hint: "did you mean '*money'?",
          covering: "*mony")
      ])
    try expectDiagnostics(
      in: "b: [①*glob, 1]\n",
      [
        "①": Expected(
          "no anchor before this is called '&glob'", hint: "text that begins with '*' needs quotes")
      ])
    let document = try #require(read("a: *x\nb: [*x, 1]\n").document)
    #expect(PlainYAML(document.root) == .mapping([("b", .sequence([.scalar("1")]))]))
    #expect(try read("*x\n").document == nil)
  }

  @Test("an alias inside its own anchor is reported")
  func recursiveAlias() throws {
    try expectDiagnostics(
      in: "a: ①&x\n  b: [②*x]\n",
      [
        "②": Expected(
          "the alias '*x' stands inside its own anchor", hint: "write out what is meant",
          notes: ["①": "the anchor is here"])
      ])
  }

  @Test("an anchor that is defined twice is reported, and the first one counts")
  func duplicateAnchor() throws {
    try expectDiagnostics(
      in: "a: ①&x 1\nb: ②&x 2\n",
      [
        "②": Expected(
          "the anchor '&x' is defined twice", hint: "give one of the two another name",
          covering: "&x", notes: ["①": "the first one is here"])
      ])
    let document = try #require(read("a: &x 1\nb: &x 2\nc: *x\n").document)
    #expect(document.root["c"]?.scalar?.text == "1")
    #expect(document.root["b"]?.scalar?.text == "2")
  }

  @Test("merge keys are refused")
  func mergeKeys() throws {
    try expectDiagnostics(
      in: "a: &x {b: 1}\nc:\n  ①<<: *x\n",
      [
        "①": Expected(
          "merge keys ('<<') are not supported", hint: "write the entries out", covering: "<<")
      ])
    #expect(try root(of: "'<<': 1\n").entries.count == 1)
  }

  @Test("tags are refused", arguments: ["!foo", "!!str", "!!binary", "!", "!<tag:x,2000:y>"])
  func tags(_ tag: String) throws {
    let expected = Expected(
      "tags (words that begin with '!') are not supported",
      hint: "take the tag out; to make a value text, put it in quotes", covering: tag)
    for text in [
      "a: ①\(tag) 12\n", "- ①\(tag) [a]\n", "- &x ①\(tag)\n  a: b\n", "①\(tag) {a: b}\n",
    ] {
      try expectDiagnostics(in: text, ["①": expected])
    }
  }

  @Test("only a scalar can be a key")
  func keys() throws {
    try expectDiagnostics(
      in: "a: {①{ name }}\n",
      ["①": Expected("a key cannot be a map", hint: "text that begins with '{' needs quotes")])
    try expectDiagnostics(
      in: "? ①[a]\n: b\n",
      ["①": Expected("a key cannot be a list", hint: "text that begins with '[' needs quotes")])
    try expectDiagnostics(
      in: "a: &x b\n①*x : c\n",
      ["①": Expected("a key cannot be an alias", hint: "write the key out, or put it in quotes")])
    for text in ["①: c\n", "a: b\n①: c\n", "{①: c}", "?① \n: c\n"] {
      try expectDiagnostics(
        in: text,
        ["①": Expected("an entry of this map has no key", hint: "write a name before the ':'")])
    }
    let document = try #require(read("a: 1\n? {x: [y]}\n: {z: 2}\nb: 2\n").document)
    #expect(PlainYAML(document.root) == .mapping([("a", .scalar("1")), ("b", .scalar("2"))]))
  }

  @Test("a second document is reported at its start, and the first one counts")
  func secondDocument() throws {
    try expectDiagnostics(
      in: "---\na: 1\n①---\nb: 1\n",
      [
        "①": Expected(
          "a second document begins here",
          hint: "a file holds one document; put this one into a file of its own", covering: "---")
      ])
    #expect(try read("a: 1\n---\nb: 1\n").document?.root["a"] != nil)
    #expect(try root(of: "---\na: 1\n...\n").entries.count == 1)
  }

  @Test(
    "a file without a document says so", arguments: ["", "\n\n", "# only a comment\n", "\u{FEFF}"])
  func emptyFiles(_ text: String) throws {
    try expectDiagnostics(
      in: "①\(text)",
      [
        "①": Expected(
          "the file holds no YAML", hint: "write a map of keys and values, or remove the file")
      ])
  }

  @Test("equal text gives equal documents, and other text other ones")
  func equality() throws {
    #expect(try read("a: [b]\n").document == read("a: [b]\n").document)
    #expect(try read("a: [b]\n").document == read("a: [b]\n# c\n").document)
    #expect(try read("a: [b]\n").document != read("a:  [b]\n").document)
    #expect(try read("a: [b]\n").document != read("a: [c]\n").document)
  }

  @Test("entries and items are found by key and place")
  func access() throws {
    let node = try root(of: "a: [x, y]\nb:\n")
    #expect(node.entries.map(\.key.scalar?.text) == ["a", "b"])
    #expect(node["a"]?.items.last?.scalar?.text == "y")
    #expect(node["b"]?.scalar?.resolved == .null)
    #expect(node["c"] == nil)
    #expect(node.items.isEmpty && node.scalar == nil)
    #expect(node["b"]?.entries.isEmpty == true && node["b"]?["x"] == nil)
  }
}
