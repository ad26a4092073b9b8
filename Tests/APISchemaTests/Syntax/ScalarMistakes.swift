extension BadSchema {
  /// Texts, flags, words and sources.
  static let scalarMistakes = [
    BadSchema(
      "a text that YAML takes for something else",
      """
      types:
        Link:
          doc: ①12①
          fields:
            a: { type: string, doc: ②true② }
            b: { type: string, doc: ③null③ }
            c: { type: string, doc: ④[Short]④ }
      """,
      expects: """
        ① 'doc' is text, not the number 12 [wrong-kind]
          hint: write it in quotes: "12"
        ② 'doc' is text, not the boolean true [wrong-kind]
          hint: write it in quotes: "true"
        ③ 'doc' is text, not null [wrong-kind]
          hint: write it in quotes: "null"
        ④ 'doc' is text, not a list [wrong-kind]
        """),
    BadSchema(
      "a text that is empty",
      """
      resource: ①"  "①
      doc:②
      endpoints: {}
      """,
      expects: """
        ① 'resource' is empty [empty-text]
          hint: write it, or leave 'resource' out
        ② 'doc' is empty [empty-text]
          hint: write it, or leave 'doc' out
        """),
    BadSchema(
      "a boolean of YAML 1.1, in quotes, or none at all",
      """
      types:
        Link:
          open: ①yes①
          hashable: ②"true"②
          fields:
            pin: { type: string, sensitive: ③very③ }
      """,
      expects: """
        ① 'open' is true or false, not the text 'yes' [wrong-kind]
          hint: write 'true': this is YAML 1.2
        ② 'hashable' is true or false, not the text 'true' [wrong-kind]
          hint: take the quotes away: true
        ③ 'sensitive' is true or false, not the text 'very' [wrong-kind]
        """),
    BadSchema(
      "a word that is none of those there are",
      """
      resource: links
      certainty: ①Observed①
      endpoints:
        create:
          request: POST /links
          retry: ②sometimes②
      """,
      expects: """
        ① 'certainty' is 'documented', 'observed', 'inferred' or 'superseded', \
        not the text 'Observed' [wrong-kind]
          hint: did you mean 'observed'?
        ② 'retry' is 'never' or 'safe', not the text 'sometimes' [wrong-kind]
        """),
    BadSchema(
      "a section that is in no text",
      """
      endpoints:
        a: { request: GET /a, section: ①3.2① }
        b: { request: GET /b, section: ②Payments 3.2② }
        c: { request: GET /c, section: [payments 3.2, ③payments  3.2③, ④payments 3.④] }
        d: { request: GET /d, section: ⑤{ payments: 3.2 }⑤ }
      """,
      expects: """
        ① 'section' is the name of a text and a number, as in 'payments 3.2', \
        not the number 3.2 [bad-section]
          hint: write the name of the text before it, as in 'payments 3.2'
        ② 'section' is the name of a text and a number, as in 'payments 3.2', \
        not the text 'Payments 3.2' [bad-section]
        ③ 'section' is the name of a text and a number, as in 'payments 3.2', \
        not the text 'payments  3.2' [bad-section]
        ④ 'section' is the name of a text and a number, as in 'payments 3.2', \
        not the text 'payments 3.' [bad-section]
        ⑤ 'section' is the name of a text and a number, as in 'payments 3.2', \
        not a map [bad-section]
        """),
    BadSchema(
      "a source that nobody can look up",
      """
      types:
        A: { source: ①1147159①, fields: {} }
        B: { source: [p:1147159, ②P:2457679②], fields: {} }
        C: { source: ③{ p: 1147159 }③, fields: {} }
        D: { source: ④the wiki④, fields: {} }
        E: { source: [⑤p:20171986 p:2883616⑤], fields: {} }
      """,
      expects: """
        ① 'source' is a page such as p:1147159, or a body of code such as sdk-ios, \
        not the number 1147159 [bad-source]
          hint: write p:1147159
        ② 'source' is a page such as p:1147159, or a body of code such as sdk-ios, \
        not the text 'P:2457679' [bad-source]
          hint: write p:2457679
        ③ 'source' is a page such as p:1147159, or a body of code such as sdk-ios, \
        not a map [bad-source]
          hint: leave no blank behind the colon: p:1147159
        ④ 'source' is a page such as p:1147159, or a body of code such as sdk-ios, \
        not the text 'the wiki' [bad-source]
        ⑤ 'source' is a page such as p:1147159, or a body of code such as sdk-ios, \
        not the text 'p:20171986 p:2883616' [bad-source]
          hint: write several in a list: [p:20171986, p:2883616]
        """),
    BadSchema(
      "one name where a list belongs",
      """
      defaults:
        errors: ①ValidationFailed①
      """,
      expects: """
        ① 'errors' is a list of names, not the text 'ValidationFailed' [wrong-kind]
          hint: write it as a list: [ValidationFailed]
        """),
    BadSchema(
      "a pattern that YAML takes for a list",
      """
      types:
        Link:
          fields:
            code: { type: string, pattern: ①[A-Z]① }
      """,
      expects: """
        ① 'pattern' is text, not a list [wrong-kind]
          hint: a pattern that begins with a bracket or brace needs quotes: '[A-Z]+'
        """),
  ]

  /// Numbers, counts and JSON.
  static let numberMistakes = [
    BadSchema(
      "numbers that are none, or are written in another way than JSON's",
      """
      types:
        Link:
          fields:
            a: { type: decimal, min: ①"1"①, max: ②many② }
            b: { type: decimal, min: ③+1③, max: ④1e3④ }
            c: { type: decimal, min: ⑤.5⑤, max: ⑥.inf⑥ }
            d: { type: integer, min: ⑦0x1F⑦, max: ⑧007⑧ }
      """,
      expects: """
        ① 'min' is a number, not the text '1' [wrong-kind]
          hint: take the quotes away: 1
        ② 'max' is a number, not the text 'many' [wrong-kind]
        ③ +1 is a number in YAML, but not in JSON [not-a-json-number]
          hint: write "+1" if it is text, or 1 if it is a number
        ④ 1e3 is not written out [number-not-written-out]
          hint: write all digits, as in 1000.00
        ⑤ .5 is a number in YAML, but not in JSON [not-a-json-number]
          hint: write ".5" if it is text, or 0.5 if it is a number
        ⑥ .inf is a number in YAML, but not in JSON [not-a-json-number]
          hint: write ".inf" if it is text
        ⑦ 0x1F is a number in YAML, but not in JSON [not-a-json-number]
          hint: write "0x1F" if it is text
        ⑧ 007 is a number in YAML, but not in JSON [not-a-json-number]
          hint: write "007" if it is text, or 7 if it is a number
        """),
    BadSchema(
      "counts that count nothing",
      """
      types:
        Link:
          fields:
            a: { type: decimal, scale: ①-1① }
            b: { type: decimal, scale: ②2.0② }
            c: { type: string, length: { min: ③-1③, ④most④: 3 } }
            d: { type: string, length: ⑤[1, 2]⑤ }
            e: { type: string, length: ⑥{}⑥ }
            f: { type: string, length: ⑦99999999999999999999⑦ }
      """,
      expects: """
        ① 'scale' counts something and cannot be -1 [negative-count]
          hint: write 0 or more
        ② 'scale' is a whole number, not the number 2.0 [wrong-kind]
        ③ 'min' counts something and cannot be -1 [negative-count]
          hint: write 0 or more
        ④ 'most' is no key of a length [unknown-key]
          hint: the keys are 'min' and 'max'
        ⑤ 'length' is a whole number or a map with the keys of a length, not a list [wrong-kind]
          hint: write 36, or { min: 1, max: 100 }
        ⑥ this length has no bound [empty-length]
          hint: write { min: 1 }, { max: 100 } or both
        ⑦ 99999999999999999999 does not fit into 64 bits [number-too-large]
          hint: whole numbers lie between -9223372036854775808 and 9223372036854775807
        """),
    BadSchema(
      "an example with digits that are no number in JSON",
      """
      types:
        Bank:
          fields:
            sortCode: { type: string, example: ①0123① }
            codes: { type: "[string]", example: ["01", ②02②] }
      """,
      expects: """
        ① 0123 is a number in YAML, but not in JSON [not-a-json-number]
          hint: write "0123" if it is text, or 123 if it is a number
        ② 02 is a number in YAML, but not in JSON [not-a-json-number]
          hint: write "02" if it is text, or 2 if it is a number
        """),
  ]
}
