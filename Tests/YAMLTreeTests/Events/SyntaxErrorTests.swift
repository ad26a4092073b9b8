import TestSupport
import Testing

@testable import YAMLTree

@Suite("Errors of syntax in words")
struct SyntaxErrorTests {
  @Test("a tab that indents a line is explained")
  func tabs() throws {
    let tab = Expected("a tab cannot indent a line", hint: "indent with spaces", id: "tab")
    try expectDiagnostics(in: "a:\n①\tb: 1\n", ["①": tab])
    try expectDiagnostics(in: "a: b\n①\tc: 1\n", ["①": tab])
    try expectDiagnostics(in: "a: |\n  ①\tb\n  c\n", ["①": tab])
    try expectDiagnostics(in: "a: |\n  b\n  \tc\n", [:])
    try expectDiagnostics(in: "a: |\n①\tb\n", ["①": tab])
  }

  @Test("a tab behind a colon or before a comment is no error")
  func harmlessTabs() throws {
    #expect(try PlainYAML(root(of: "a:\tb\t# c\n")) == .mapping([("a", .scalar("b"))]))
  }

  @Test("a second colon on a line")
  func secondColon() throws {
    let hint = "put the value in quotes, or write the inner map on lines of its own"
    try expectDiagnostics(
      in: "a: b①: c\n",
      ["①": Expected("a second ': ' stands on this line", hint: hint, covering: ":")])
    try expectDiagnostics(
      in: "é: 😀 x①: c\n", ["①": Expected("a second ': ' stands on this line", hint: hint)])
  }

  @Test("a key below a value")
  func keyBelowValue() throws {
    let message = "a key cannot stand here: the line above already holds a value"
    let expected = Expected(message, hint: "check how far the line is indented")
    try expectDiagnostics(in: "a: b\n  c①: d\n", ["①": expected])
    try expectDiagnostics(in: "a\nb①: c\n", ["①": expected])
  }

  @Test("a key of more than 1024 characters, in each place where libyaml notices it")
  func longKeys() throws {
    let long = String(repeating: "k", count: 1100)
    let expected = Expected(
      "a key has more than 1024 characters", hint: "use a shorter key", id: "long-key")
    try expectDiagnostics(in: "\(long)①: 1\n", ["①": expected])
    try expectDiagnostics(in: "a: 1\n①\(long): 1\n", ["①": expected])
    #expect(try root(of: "\(long.dropLast(77)): 1\n").entries.count == 1)
  }

  @Test("a key without a colon")
  func missingColon() throws {
    try expectDiagnostics(
      in: "a: 1\n①key\nb: 2\n",
      [
        "①": Expected(
          "a ':' is missing behind this key", hint: "an entry is written 'key: value'",
          covering: "key")
      ])
  }

  @Test("a line that does not fit its map")
  func expectedKey() throws {
    let expected = Expected(
      "a key was expected here",
      hint: "an entry is written 'key: value' and begins in the column of its neighbours",
      notes: ["①": "the map begins here"])
    try expectDiagnostics(in: "①a: \"x\" ②y\n", ["②": expected])
    try expectDiagnostics(in: "①k: |\n  text\n ②b: c\n", ["②": expected])
  }

  @Test("a line that does not fit its list")
  func expectedItem() throws {
    let expected = Expected(
      "an item was expected here",
      hint: "an item is written '- value' and begins in the column of its neighbours",
      notes: ["①": "the list begins here"])
    try expectDiagnostics(in: "①- a\n②b: c\n", ["②": expected])
  }

  @Test("a list or a key where none can begin")
  func misplaced() throws {
    try expectDiagnostics(
      in: "a: ①- b\n",
      [
        "①": Expected(
          "a list cannot begin here",
          hint: "begin it on a line of its own, or write it in brackets; text that begins with "
            + "'- ' needs quotes")
      ])
    try expectDiagnostics(
      in: "a: ①? b\n",
      ["①": Expected("a key cannot begin here", hint: "text that begins with '? ' needs quotes")])
  }

  @Test("brackets that are never closed, with the place where they are opened")
  func unclosedBrackets() throws {
    try expectDiagnostics(
      in: "a: ①[1, 2\n②",
      [
        "①": Expected(
          "this list is never closed", hint: "add its ']'", notes: ["②": "the file ends here"])
      ])
    try expectDiagnostics(
      in: "a: ①{b: 1②",
      [
        "①": Expected(
          "this map is never closed", hint: "add its '}'", notes: ["②": "the file ends here"])
      ])
    try expectDiagnostics(
      in: "a: ①[1, 2\nb②: 3\n",
      [
        "②": Expected(
          "a ',' or a ']' was expected here",
          hint: "close the list, or put text that holds ',', ':' or brackets in quotes",
          notes: ["①": "the list begins here"])
      ])
  }

  @Test("what cannot stand in brackets")
  func brackets() throws {
    try expectDiagnostics(
      in: "a: ①]\n",
      [
        "①": Expected(
          "a value was expected before ']'", hint: "text that begins with ']' needs quotes")
      ])
    try expectDiagnostics(
      in: "[a, b,\n①",
      [
        "①": Expected(
          "the file ends where a value was expected",
          hint: "write the value, or close the list or map")
      ])
    try expectDiagnostics(
      in: "{a ①:]",
      [
        "①": Expected(
          "a ':' stands at the end of text in brackets",
          hint: "write 'key: value' with a space, or put the text in quotes")
      ])
  }

  @Test("quotes that are never closed, with the place where they are opened")
  func unclosedQuotes() throws {
    try expectDiagnostics(
      in: "a: ①\"b\nc: d\n②",
      [
        "①": Expected(
          "this quote is never closed", hint: "add the closing \"",
          notes: ["②": "the file ends here"])
      ])
    try expectDiagnostics(
      in: "a: ①'b\n②---\n",
      [
        "①": Expected(
          "this quote is never closed", hint: "add the closing '",
          notes: ["②": "the document ends here"])
      ])
  }

  @Test("escapes that mean nothing")
  func escapes() throws {
    try expectDiagnostics(
      in: #"a: "😀①\q""#,
      [
        "①": Expected(
          #"'\q' is no escape"#,
          hint: #"write '\\' for a backslash, or use single quotes"#)
      ])
    try expectDiagnostics(
      in: #"a: "①\u12g4""#,
      [
        "①": Expected(
          #"'\u' is followed by too few hexadecimal digits"#,
          hint: #"write '\x' with 2 digits, '\u' with 4 or '\U' with 8"#)
      ])
    try expectDiagnostics(
      in: #"a: "①\ud800""#,
      [
        "①": Expected(
          "this escape stands for no character",
          hint: #"write the character itself, or '\U' with 8 hexadecimal digits; halves of a pair "#
            + "do not count")
      ])
  }

  @Test("characters that begin no value", arguments: ["@", "`", "%"])
  func reservedCharacters(_ character: String) throws {
    try expectDiagnostics(
      in: "a: ①\(character)b\n",
      ["①": Expected("a value cannot begin with '\(character)'", hint: "put the value in quotes")])
  }

  @Test("an anchor or an alias without a name", arguments: ["&", "*"])
  func anchorNames(_ sign: String) throws {
    try expectDiagnostics(
      in: "a: ①\(sign).yaml\n",
      [
        "①": Expected(
          "'\(sign)' is not followed by a name of letters and digits",
          hint: "text that begins with '\(sign)' needs quotes")
      ])
  }

  @Test("tags that libyaml itself refuses", arguments: ["!<x", "!x!y z", "!<%zz> z"])
  func tags(_ tag: String) throws {
    try expectDiagnostics(
      in: "a: ①\(tag)\n",
      [
        "①": Expected(
          "tags (words that begin with '!') are not supported",
          hint: "take the tag out, or put text that begins with '!' in quotes")
      ])
  }

  @Test("the line of a block scalar")
  func blockHeaders() throws {
    try expectDiagnostics(
      in: "a: | ①x\n  b\n",
      [
        "①": Expected(
          "text cannot stand on the line of '|'",
          hint: "begin it on the next line; text that begins with '|' needs quotes")
      ])
    try expectDiagnostics(
      in: "a: >①0\n  b\n",
      [
        "①": Expected(
          "an indentation of 0 cannot stand behind '>'",
          hint: "write a digit from 1 to 9, or none")
      ])
  }

  @Test("YAML 1.1 and 1.2 are read, other versions are not")
  func versions() throws {
    for version in ["1.1", "1.2"] {
      #expect(try root(of: "%YAML \(version)\n---\na\n").scalar?.text == "a")
    }
    try expectDiagnostics(
      in: "①%YAML 2.0\n---\na\n",
      ["①": Expected("only YAML 1.1 and 1.2 can be read", hint: "take the '%YAML' line out")])
  }

  @Test("lines that begin with a percent sign")
  func directives() throws {
    let hint = "take it out, or put text that begins with '%' in quotes"
    for line in ["%x", "%YAML 1.1 x", "%YAML", "%TAG x"] {
      try expectDiagnostics(
        in: "①\(line)\n---\na\n",
        ["①": Expected("the parser does not understand this '%' line", hint: hint)])
    }
    try expectDiagnostics(
      in: "%YAML 1.1\n①a: b\n",
      [
        "①": Expected(
          "the '%' lines must end with a line '---'", hint: "add '---', or take them out")
      ])
  }

  @Test("text behind the end of the document")
  func textAfterDocument() throws {
    try expectDiagnostics(
      in: "[a]\n①b: c\n",
      [
        "①": Expected(
          "the document has ended before this",
          hint: "a file holds one value; indent this line if it belongs to the one above")
      ])
  }
}
