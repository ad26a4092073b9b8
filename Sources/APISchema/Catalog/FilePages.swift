// What can be wrong with the bytes of a file, before anything in them is read.
extension DiagnosticCatalog {
  static let filePages: [DiagnosticPage] = [
    DiagnosticPage(
      1, "file-too-large", "A schema file is too large to be one",
      why: """
        A schema file has at most 16 MiB. What is larger is most likely no schema, and reading it \
        would take memory for nothing. Split it: all files below the folder are one schema.
        """,
      wrong: .described("(a file of 17 MiB)") { Array(repeating: 0x20, count: 17 << 20) },
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      2, "invalid-utf-8", "A file is not in UTF-8",
      why: """
        Schema files are UTF-8, so that an offset means the same to every program. A file from an \
        old editor may be in Latin-1 or in a Windows encoding: save it as UTF-8.
        """,
      wrong: .described("# caf<E9>, in Latin-1") { Array("# caf".utf8) + [0xE9, 0x0A] },
      right: .thing("# café\ntypes: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      3, "invalid-utf-16", "A file in UTF-16 holds half a character",
      why: """
        A file that begins with the byte order mark of UTF-16 is read as such. Half of a pair of \
        units, or an odd byte at the end, stands for no character. Save the file as UTF-8.
        """,
      wrong: .described("<FF FE>, then one half of a pair") {
        [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]
      },
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      4, "control-character", "A file holds a character that no YAML file may hold",
      why: """
        YAML forbids control characters: nobody sees them, and a terminal acts on them. In double \
        quotes they can be written as an escape, such as "\\0" or "\\x1B".
        """,
      wrong: .described("a: <07>, the bell") { Array("a: ".utf8) + [0x07, 0x0A] },
      right: .thing(
        "types: { Thing: { fields: { id: { type: string, example: \"\\x07\" } } } }")),
    DiagnosticPage(
      5, "ambiguous-line-break", "A file holds a line break that editors do not show as one",
      why: """
        YAML 1.1 ends a line at U+0085, U+2028 and U+2029, YAML 1.2 and most editors do not. So \
        that everybody counts the same lines, such a character is written as an escape in double \
        quotes.
        """,
      wrong: .described("doc: one<U+2028>two") {
        Array("types: { Thing: { doc: one\u{2028}two, fields: { id: uuid } } }\n".utf8)
      },
      right: .thing("types: { Thing: { doc: one two, fields: { id: uuid } } }")),
    DiagnosticPage(
      6, "empty-file", "A file holds no YAML",
      why: """
        A file that is empty, or holds nothing but comments, says nothing. Often it was cut off \
        while it was written. Remove it, or write a section into it.
        """,
      wrong: .whole("# to be written"),
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
    DiagnosticPage(
      7, "not-a-schema-file", "A file is no map of sections",
      why: """
        A schema file is a map whose keys are sections, such as 'endpoints' and 'types'. A file \
        that is a list or a text belongs elsewhere.
        """,
      wrong: .whole("- types\n- endpoints"),
      right: .thing("types: { Thing: { fields: { id: uuid } } }")),
  ]
}
