// What is no YAML, or YAML that the reader does not take.
extension DiagnosticCatalog {
  static let yamlPages: [DiagnosticPage] = [
    DiagnosticPage(
      10, "tab", "A tab indents a line",
      why: "A tab is as wide as each editor likes, so YAML indents with spaces alone.",
      wrong: .whole("types:\n\tThing: {}"),
      right: .thing("types:\n  Thing: { fields: { id: uuid } }")),
    DiagnosticPage(
      11, "unexpected-colon", "A ':' makes a key where none can be",
      why: """
        A colon with a blank behind it ends a key. Where a text holds one, the text stands in \
        quotes.
        """,
      wrong: .whole("doc: Note: read this"),
      right: .thing("types: { Thing: { doc: \"Note: read this\", fields: { id: uuid } } }")),
    DiagnosticPage(
      12, "expected-key", "A line is no key of the map around it",
      why: """
        All entries of a map begin in the same column. A line that begins elsewhere, or holds no \
        key, belongs to nothing.
        """,
      wrong: .whole("types:\n  Thing:\n    fields: { id: uuid }\n   doc: A thing."),
      right: .thing("types:\n  Thing:\n    fields: { id: uuid }\n    doc: A thing.")),
    DiagnosticPage(
      13, "expected-item", "A line is no item of the list around it",
      why: "All items of a list begin with '- ' in the same column.",
      wrong: .whole("types:\n  State:\n    enum:\n      - on\n      off: x"),
      right: .thing(
        "types:\n  Thing: { fields: { state: State } }\n  State:\n    enum:\n      - on\n      - off"
      )),
    DiagnosticPage(
      14, "misplaced-item", "A list begins where a value already stands",
      why: "A list in lines begins on the line behind its key.",
      wrong: .whole("source: - p:1"),
      right: .thing("types:\n  Thing:\n    source:\n      - p:1\n    fields: { id: uuid }")),
    DiagnosticPage(
      15, "misplaced-key", "A '?' begins a key where none can be",
      why: "'? ' begins a key of several lines in YAML. A text that begins so stands in quotes.",
      wrong: .whole("doc: ? what"),
      right: .thing("types: { Thing: { doc: \"? what\", fields: { id: uuid } } }")),
    DiagnosticPage(
      16, "missing-colon", "A key has no ':' behind it",
      why: "A key ends with a colon, and a blank before the value.",
      wrong: .whole("resource: orders\ndoc\ntypes: {}"),
      right: .thing("types:\n  Thing: { fields: { id: uuid } }")),
    DiagnosticPage(
      330, "missing-blank", "No blank stands behind the ':' of a key",
      why: """
        Without a blank YAML takes the key, the colon and the value for one text. A no-break space, as \
        it comes with text from web pages, is no blank to it.
        """,
      wrong: .whole("resource:orders\ndoc: Orders."),
      right: .thing("types:\n  Thing: { fields: { id: uuid } }")),
    DiagnosticPage(
      17, "long-key", "A key is longer than YAML allows",
      why: "A key has at most 1024 characters. Most often a quote is missing around a text.",
      wrong: .described("(a key of 1,100 letters)") {
        Array(repeating: UInt8(ascii: "k"), count: 1100) + Array(": 1\n".utf8)
      },
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      18, "expected-value", "A value is missing",
      why: """
        In brackets and braces a comma stands between values. A character that means something to \
        YAML can't begin a text without quotes.
        """,
      wrong: .whole("types: [ , ]"),
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      19, "unclosed-bracket", "A bracket or brace is not closed",
      why: "A list in brackets and a map in braces end with their own closing mark.",
      wrong: .whole("types: { Thing: { fields: { id: uuid } }"),
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      20, "expected-comma", "Something else than ',' stands between two values",
      why: "In brackets and braces a comma stands between values; a text with marks needs quotes.",
      wrong: .whole("types: { Thing: { fields: { id: uuid } } Other: {} }"),
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      21, "unclosed-quote", "A quote is not closed",
      why: """
        A text in quotes ends with the same quote. The place where it begins is shown, for the end \
        may be far away. An apostrophe in single quotes is written twice: 'it''s'.
        """,
      wrong: .whole("doc: \"A thing.\nsource: p:1"),
      right: .thing("types: { Thing: { doc: \"A thing.\", fields: { id: uuid } } }")),
    DiagnosticPage(
      331, "quote-inside", "A quote inside a text in quotes ends it",
      why: """
        A text in quotes ends with the next quote of its kind. Inside single quotes one is written \
        twice, inside double quotes it has a backslash before it; or the text takes the other quotes.
        """,
      wrong: .whole("doc: 'It's a thing.'"),
      right: .thing("types: { Thing: { doc: 'It''s a thing.', fields: { id: uuid } } }")),
    DiagnosticPage(
      22, "escape", "A backslash is followed by something that is no escape",
      why: """
        In double quotes a backslash begins an escape. Regular expressions read better in single \
        quotes, where a backslash is just a backslash.
        """,
      wrong: .whole("pattern: \"\\d+\""),
      right: .thing("types: { Thing: { fields: { id: { type: string, pattern: '\\d+' } } } }")),
    DiagnosticPage(
      23, "reserved-character", "A value begins with a character that YAML reserves",
      why: "'@', '`' and '%' can't begin a text without quotes.",
      wrong: .whole("doc: @home"),
      right: .thing("types: { Thing: { doc: \"@home\", fields: { id: uuid } } }")),
    DiagnosticPage(
      24, "anchor-name", "'&' or '*' is not followed by a name",
      why: "'&' names a value and '*' repeats it. A text that begins so stands in quotes.",
      wrong: .whole("doc: *"),
      right: .thing("types: { Thing: { doc: \"*\", fields: { id: uuid } } }")),
    DiagnosticPage(
      25, "tag", "A value has a tag",
      why: """
        A word that begins with '!' says what a value is to some programs. This language says it \
        with types. A text that begins so stands in quotes.
        """,
      wrong: .whole("doc: !important"),
      right: .thing("types: { Thing: { doc: \"!important\", fields: { id: uuid } } }")),
    DiagnosticPage(
      26, "yaml-version", "A file asks for a YAML that the parser does not know",
      why: "A '%YAML' line is not needed. YAML 1.1 and 1.2 can be read.",
      wrong: .whole("%YAML 3.0\n---\ntypes: {}"),
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      27, "directive", "A '%' line is none that the parser understands",
      why: "Lines that begin with '%' tell the parser something. A schema has none.",
      wrong: .whole("%YAML\n---\ntypes: {}"),
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      28, "too-many-directives", "A file has more '%' lines than anybody needs",
      why: "The parser keeps all of them, so their number is limited. A schema has none.",
      wrong: .described("(1,000 lines '%TAG !a1! a', '%TAG !a2! a', …)") {
        (0..<1_000).flatMap { Array("%TAG !a\($0)! a\n".utf8) } + Array("---\na: 1\n".utf8)
      },
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      29, "block-header", "Text stands on the line of '|' or '>'",
      why: "'|' and '>' begin a text of several lines, which starts on the next line.",
      wrong: .whole("doc: > A thing."),
      right: .thing("types:\n  Thing:\n    doc: >\n      A thing.\n    fields: { id: uuid }")),
    DiagnosticPage(
      30, "text-after-document", "Something stands behind the end of the document",
      why: "A line '...' ends a document. Take it out, or take out what follows.",
      wrong: .whole("types: {}\n...\nmore"),
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      31, "second-document", "A file holds a second document",
      why: "A file is one document. Put the second one into a file of its own.",
      wrong: .whole("types: {}\n---\ntypes: {}"),
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      32, "too-many-problems", "A file has so many problems that no more are shown",
      why: "Most often one mistake at the top causes all of them. Mend that one first.",
      wrong: .described("(a map of 2,000 entries with the same key)") {
        (0..<2_000).flatMap { _ in Array("a: 1\n".utf8) }
      },
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      33, "too-deep", "Values are nested deeper than any schema needs",
      why: "Maps and lists are nested at most 128 deep, aliases counted as what they repeat.",
      wrong: .described("(129 lists in each other)") {
        Array(String(repeating: "[", count: 129).utf8)
          + Array(String(repeating: "]", count: 129).utf8)
      },
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      34, "duplicate-key", "A key stands twice in one map",
      why: """
        YAML parsers silently take the last of two values. Which one was meant only the author \
        knows, so both places are shown.
        """,
      wrong: .whole("types: {}\nendpoints: {}\ntypes: {}"),
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      35, "empty-key", "An entry of a map has no key",
      why: "A colon alone gives an entry without a key. Write the key, or remove the line.",
      wrong: .whole("types:\n  : {}"),
      right: .thing("types:\n  Thing: { fields: { id: uuid } }")),
    DiagnosticPage(
      36, "compound-key", "A key is a list or a map",
      why: "Keys are names. Braces and brackets in a name need quotes.",
      wrong: .whole("types:\n  {a: b}: {}"),
      right: .thing("types:\n  Thing: { fields: { id: uuid } }")),
    DiagnosticPage(
      37, "merge-key", "A map is merged into another one",
      why: """
        '<<' belongs to YAML 1.1, and readers disagree about which of two values it keeps. Write \
        the entries out, or give what is shared a type of its own.
        """,
      wrong: .thing("types:\n  Thing: &a { fields: { id: uuid } }\n  Other: { <<: *a }"),
      right: .thing("types:\n  Thing: { fields: { id: Key } }\n  Key: { fields: { id: uuid } }")),
    DiagnosticPage(
      38, "duplicate-anchor", "Two values have the same anchor",
      why: "An alias would mean one or the other, by where it stands. Give each a name of its own.",
      wrong: .thing(
        "types:\n  Thing: { fields: { id: &id uuid, owner: *id, key: &id string } }"),
      right: .thing("types:\n  Thing: { fields: { id: &id uuid, owner: *id, key: string } }")),
    DiagnosticPage(
      39, "alias-as-key", "A key is an alias",
      why: "Names are written out, so that a search finds them.",
      wrong: .thing("types:\n  Thing: { fields: { id: &a uuid, *a : url } }"),
      right: .thing("types:\n  Thing: { fields: { id: uuid, uuid: url } }")),
    DiagnosticPage(
      40, "undefined-alias", "An alias repeats a value that has no such anchor",
      why: "An anchor stands before its aliases, in the same file.",
      wrong: .whole("types:\n  Thing: *thing"),
      right: .thing("types:\n  Thing: &thing { fields: { id: uuid } }")),
    DiagnosticPage(
      41, "recursive-alias", "An alias repeats the value that it stands in",
      why: "Such a value would never end. A type may hold itself by its name, in a list or a map.",
      wrong: .whole("types: &a\n  Thing: *a"),
      right: .thing("types:\n  Thing: { fields: { parts: \"[Thing]\" } }")),
    DiagnosticPage(
      42, "alias-budget", "Aliases repeat more than a schema could need",
      why: """
        A few lines of aliases of aliases can stand for a text of gigabytes. What aliases repeat \
        is counted, and the count is limited.
        """,
      wrong: .described("(nine lists, each of which repeats the one before nine times)", in: .api) {
        var text =
          "resource: calls\nendpoints: { fetch: { request: GET /a, examples: { one: { response: { body: {\n"
        text += "a0: &a0 [x]"
        for level in 1...9 {
          let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
          text += ",\na\(level): &a\(level) [\(aliases)]"
        }
        return Array((text + " } } } } } }\n").utf8)
      },
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      290, "merge-mark", "Two changes of a file meet, and nobody has chosen",
      why: """
        Where git cannot join two changes it leaves both, with lines of seven '<', '=' and '>' around \
        them. One of the two stays, and those lines go.
        """,
      wrong: .described("(a line of seven '<' and a name, as git writes it)") {
        let marks = ["<", "=", ">"].map { String(repeating: $0, count: 7) }
        return Array(
          "\(marks[0]) HEAD\nresource: a\n\(marks[1])\nresource: b\n\(marks[2]) b\n".utf8)
      },
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      291, "strange-indentation", "A line is indented by blanks that are no spaces",
      why: """
        No-break spaces come with text that was copied from a web page. They look like spaces, and \
        YAML takes them for letters.
        """,
      wrong: .whole("types:\n\u{A0} Thing: {}\n  Other: {}"),
      right: .thing("types:\n  Thing: { fields: { id: uuid } }")),
  ]
}
