extension BadSchema {
  /// Lines that are missing above keys, or keys that are not indented as they should be.
  static let fallenKeyMistakes = [
    BadSchema(
      "a name that is missing above the keys of a declaration",
      """
      endpoints:
        ①request①: GET /links
        doc: Lists the links.
        path: {}
      """,
      expects: """
        ① 'request' is a key of an endpoint, and names of endpoints stand here [key-as-name]
          hint: write the name of the endpoint above it, and indent its keys further
        """),
    BadSchema(
      "a key that is not indented like the others of its declaration",
      """
      types:
        Link:
          doc: A link.
        ①fields①:
            id: uuid
            money: string
        Other: { enum: [] }
      """,
      expects: """
        ① 'fields' is a key of a type, and names of types stand here [key-as-name]
          hint: indent it as the other keys of 'Link'
        """),
    BadSchema(
      "a name whose keys are not indented further",
      """
      endpoints:
        list:①
        request: GET /links
        doc: Lists the links.
      """,
      expects: """
        ① 'list' is a map with the keys of an endpoint, not nothing [wrong-kind]
          hint: indent what belongs to 'list' further than its name
        """),
    BadSchema(
      "a field whose keys are not indented further",
      """
      types:
        Link:
          fields:
            id: uuid
            owner:①
            type: string
            doc: The owner, as text.
      """,
      expects: """
        ① 'owner' is a type, not nothing [wrong-kind]
          hint: indent what belongs to 'owner' further than its name
        """),
    BadSchema(
      "keys of something else, whose name is missing above them",
      """
      endpoints:
        list:
          request: GET /links
          examples:
            one:
              response:
                ①value①: []
                status: none
                ②isSuccess②: true
      """,
      expects: """
        ① 'value' is no key of the response of an example [unknown-key]
          hint: a line 'body:' may be missing above them
        ② 'isSuccess' is no key of the response of an example [unknown-key]
          hint: a line 'body:' may be missing above them
        """),
    BadSchema(
      "declarations of another kind, whose section is missing above them",
      """
      webhooks:
        event: { type: Event }
        Event: { doc: An event., ①fields①: { id: uuid } }
        Kind: { ②enum②: [New], ③base③: string }
      """,
      expects: """
        ① 'fields' is no key of a webhook [unknown-key]
          hint: the keys are 'type', 'refuse', 'doc', 'source', 'certainty', 'section' and 'examples'
        ② 'enum' is no key of a webhook [unknown-key]
          hint: the line with the name of what they belong to may be missing above them
        ③ 'base' is no key of a webhook [unknown-key]
          hint: the line with the name of what they belong to may be missing above them
        """),
    BadSchema(
      "a text in braces that two commas cut",
      """
      api: { name: Leatherback, doc: Payments, ①payouts①, and more }
      """,
      expects: """
        ① 'payouts' is no key of the section 'api' [unknown-key]
          hint: a comma in braces ends a text: put the one before it in quotes
        """),
    BadSchema(
      "a map that has lost an entry is not asked for what is missing",
      """
      servers:
        main: { doc: &d Live., ①<<①: *d }
      """,
      expects: """
        ① merge keys ('<<') are not supported [merge-key]
          hint: write the entries out
        """),
    BadSchema(
      "a part whose keys are not indented further than its name",
      """
      endpoints:
        list:
          request: GET /links
          examples:
            one:
              request:①
              query: { page: 1 }
              response: { body: null }
        make:
          request: GET /link
          doc: ②>-
          Makes a link: one.
      """,
      expects: """
        ① 'request' is a map with the keys of the request of an example, not nothing [wrong-kind]
          hint: indent what belongs to 'request' further than its name
        ② 'doc' is empty [empty-text]
          hint: indent what belongs to 'doc' further than its name
        """),
    BadSchema(
      "a section that is indented into the one above",
      """
      envelopes:
        result: { value: value }
        defaults:①
        server: laas
        errors: [Failed]
      """,
      expects: """
        ① 'defaults' is a map with the keys of an envelope, not nothing [wrong-kind]
          hint: indent what belongs to 'defaults' further than its name
        """),
    BadSchema(
      "a doc that is not indented like the other keys of its value",
      """
      types:
        Currency:
          enum:
            gbp: { value: GBP }
            ①doc①: Pounds of the United Kingdom.
      """,
      expects: """
        ① 'doc' is a key of an enumeration value, and names of enumeration values stand here [key-as-name]
          hint: indent it as the other keys of 'gbp'
        """),
    BadSchema(
      "values that are not indented like the other keys of their field",
      """
      types:
        Link:
          fields:
            state: { doc: State of the link. }
            ①enum①: [New, Active]
      """,
      expects: """
        ① 'enum' is a key of a field, and names of fields stand here [key-as-name]
          hint: indent it as the other keys of 'state'
        """),
  ]
}
