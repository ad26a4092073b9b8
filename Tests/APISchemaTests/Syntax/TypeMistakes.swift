extension BadSchema {
  /// Types in texts, brackets and braces.
  static let typeExpressionMistakes = [
    inField(
      "words of other languages", "①int①",
      """
      ① 'int' is no type of this language [foreign-type]
        hint: write integer
      """),
    inField(
      "a word of Swift, deep in brackets", "\"[{string: ①String①?}]\"",
      """
      ① 'String' is no type of this language [foreign-type]
        hint: write string
      """),
    inField(
      "a string or an integer in other words", "①stringOrInt①?",
      """
      ① 'stringOrInt' is no type of this language [foreign-type]
        hint: write stringOrInteger
      """),
    inField(
      "an object without fields", "①object①",
      """
      ① 'object' is no type of this language [foreign-type]
        hint: write {string: any}
      """),
    inField(
      "an array in C's writing", "string①[①]",
      """
      ① '[' has no place in a type [stray-text-in-type]
        hint: write [string]
      """),
    inField(
      "a generic type", "list①<①string>",
      """
      ① '<' has no place in a type [stray-text-in-type]
        hint: write [string]
      """),
    inField(
      "a generic type that there is none of", "tuple①<①string, Pet>",
      """
      ① '<' has no place in a type [stray-text-in-type]
        hint: an array is written [string], and a map "{string: any}"
      """),
    inField(
      "generic types in one another", "Map①<①String, Optional<List[int]>>",
      """
      ① '<' has no place in a type [stray-text-in-type]
        hint: write {string: [integer]?}
      """),
    inField(
      "null as an alternative", "string ①|① null",
      """
      ① '|' has no place in a type [stray-text-in-type]
        hint: write string?
      """),
    inField(
      "null and more as alternatives", "string ①|① integer | null",
      """
      ① '|' has no place in a type [stray-text-in-type]
        hint: a type that may be null has a question mark behind it: 'string?'
      """),
    inField(
      "a length in parentheses", "string①(①36)",
      """
      ① '(' has no place in a type [stray-text-in-type]
        hint: limits are keys of their own, such as 'length' and 'scale'
      """),
    inField(
      "words behind a type", "string ①or① null",
      """
      ① 'or' has no place in a type [stray-text-in-type]
        hint: a type is one word, in brackets or braces, with '?' behind it
      """),
    inField(
      "a bracket that is never closed", "\"①[①string\"",
      """
      ① this bracket is never closed [unclosed-bracket]
        hint: write ']' behind the type in it
      """),
    inField(
      "brackets around nothing", "\"①[ ]①?\"",
      """
      ① a type is missing here [missing-type]
        hint: write one, as in [string]
      """),
    inField(
      "a map with other names than strings", "\"{①uuid①: string}\"",
      """
      ① a map type begins with 'string:', not with 'uuid' [not-a-map-type]
        hint: write "{string: T}" with the type of the values for T
      """),
    inField(
      "brackets that go on and on", "\"[[[[[[[[[[[[[[[[①[①[[[[\"",
      """
      ① the brackets lie more than 16 deep [type-too-deep]
        hint: declare a part of it under 'types' and write its name here
      """),
    inField(
      "an alternative in a list", "{ type: ①[string, null]① }",
      """
      ① the brackets hold 2 types, and an array has one [not-one-element-type]
        hint: a type that may be null has a question mark: string?
      """),
    inField(
      "a list without a type", "①[]①",
      """
      ① the brackets hold no type [not-one-element-type]
        hint: write the type of the elements, as in [string]
      """),
    inField(
      "null for a type", "{ type: ①null① }",
      """
      ① 'type' is a type, not null [wrong-kind]
        hint: a type that may be null has a question mark: 'string?'
      """),
    inField(
      "a number for a type", "①12①",
      "① 'it' is a type, not the number 12 [wrong-kind]"),
    inField(
      "no type at all", "{ type: ①}",
      """
      ① 'type' is a type, not nothing [wrong-kind]
        hint: write it behind the colon, as in 'string'
      """),
    inField(
      "a map of other names, without quotes", "{ type: { ①uuid①: string } }",
      """
      ① names of members are 'string', not 'uuid' [not-a-type]
        hint: write {string: T} for an object whose names no schema knows
      """),
    inField(
      "a type declared where only its name can stand", "{ type: ①{ fields: { id: uuid } }① }",
      """
      ① 'type' is a type, not a map [not-a-type]
        hint: declare it under 'types' and write its name here
      """),
  ]

  /// One field with that text behind its colon.
  private static func inField(_ title: String, _ type: String, _ expected: String) -> BadSchema {
    BadSchema(title, "types:\n  Link:\n    fields:\n      it: \(type)\n", expects: expected)
  }

  static let fieldMistakes = [
    BadSchema(
      "a field without a type",
      """
      types:
        Link:
          fields:
            ①amount①: { min: 1 }
      """,
      expects: """
        ① the field 'amount' has no 'type' [missing-key]
          hint: add 'type: string'
        """),
    BadSchema(
      "a field with two types",
      """
      types:
        Link:
          fields:
            status: { ①type①: string, ②enum②: [New] }
      """,
      expects: """
        ② 'enum' cannot stand beside 'type' [conflicting-keys]
          hint: leave 'type' out: 'enum' says it
          note ①: 'type' stands here
        """),
    BadSchema(
      "keys that belong to another shape",
      """
      types:
        Link:
          fields:
            meta: { type: any, ①open①: true }
            status: { fields: {}, ②base②: integer }
      """,
      expects: """
        ① 'open' says nothing without 'fields' [dependent-key]
          hint: add 'fields', or take 'open' away
        ② 'base' says nothing without 'enum' [dependent-key]
          hint: add 'enum', or take 'base' away
        """),
    BadSchema(
      "a field that is named by its question mark alone",
      """
      types:
        Link:
          fields:
            ①"?"①: string
      """,
      expects: """
        ① this field has an empty name [empty-name]
          hint: write its name before the colon
        """),
    BadSchema(
      "a reference as OpenAPI writes it",
      """
      endpoints:
        create:
          request: POST /links
          body: { ①$ref①: "#/components/schemas/Link" }
      """,
      expects: """
        ① '$ref' is no name of a field [unknown-key]
          hint: write the name of the type in place of the map: 'body: Link'
        """),
    BadSchema(
      "fields in a list",
      """
      types:
        Link:
          fields: ①[id, name]①
      """,
      expects: """
        ① 'fields' is a map of fields by name, not a list [wrong-kind]
          hint: write each behind its name, 'name: …', in place of '- …'
        """),
    BadSchema(
      "a union inside a field",
      """
      types:
        Link:
          fields:
            method: { ①union①: {} }
      """,
      expects: """
        ① 'union' is no key of a field [unknown-key]
          hint: declare a type with 'union' and write its name: 'type: PaymentMethod'
        """),
  ]

  static let typeMistakes = [
    BadSchema(
      "types that say nothing about their values",
      """
      types:
        ①A①: { doc: Something. }
        B:②
        C: ③string③
        D: ④[One, Two]④
      """,
      expects: """
        ① the type 'A' says nothing about its values [type-without-shape]
          hint: add 'fields', 'enum', 'union' or 'text'
        ② 'B' is a map with the keys of a type, not nothing [wrong-kind]
          hint: add 'fields', 'enum', 'union' or 'text'
        ③ 'C' is a map with the keys of a type, not the text 'string' [wrong-kind]
          hint: a type has no second name: write the type where it is used
        ④ 'D' is a map with the keys of a type, not a list [wrong-kind]
          hint: values of an enumeration lie under 'enum': { enum: [One, Two] }
        """),
    BadSchema(
      "a life of what is no object, or that is no number of seconds",
      """
      types:
        A: { ①life①: 60, enum: [a] }
        B: { fields: {}, life: ②5m② }
        C: { fields: {}, ③ttl③: 60 }
      """,
      expects: """
        ① 'life' says nothing without 'fields' [dependent-key]
          hint: add 'fields', or take 'life' away
        ② 'life' is a whole number, not the text '5m' [wrong-kind]
        ③ 'ttl' is no key of a type [unknown-key]
          hint: write 'life'
        """),
    BadSchema(
      "a type of two shapes",
      """
      types:
        A:
          ①union①: {}
          ②fields②: { id: uuid }
      """,
      expects: """
        ② 'fields' cannot stand beside 'union' [conflicting-keys]
          hint: keep one of them
          note ①: 'union' stands here
        """),
    BadSchema(
      "tags that are no texts",
      """
      types:
        A:
          union:
            card: { when: ①Card① }
            bank: { when: { channel: ②1.5②, state: ③null③, list: ④[1]④, name: ⑤""⑤ } }
            cash: { has: ⑥Cash⑥ }
      """,
      expects: """
        ① 'when' is a map of members, of which each is a text, number or boolean, \
        not the text 'Card' [wrong-kind]
          hint: write { channel: Card }
        ② 'channel' tells the case by a text, an integer or a boolean, not by the number 1.5 [not-a-tag]
        ③ 'state' tells the case by a text, an integer or a boolean, not by null [not-a-tag]
          hint: write 'has: [state]' if the member is just there
        ④ 'list' tells the case by a text, an integer or a boolean, not by a list [not-a-tag]
        ⑤ 'name' is empty [empty-text]
          hint: write it, or leave 'name' out
        ⑥ 'has' is a list of names, not the text 'Cash' [wrong-kind]
          hint: write it as a list: [Cash]
        """),
    BadSchema(
      "a text type with keys of a field, and one that is a word",
      """
      types:
        A: { text: { ①maxLength①: 20, ②not②: [a], alphabet: ③12③, ④doc④: Text. } }
        B: { text: ⑤string⑤ }
        C: { ⑥pattern⑥: "[A-Z]+" }
        D: { fields: { a: { ⑦text⑦: {} } } }
        E: { text: { excludes: ⑧DRAFT⑧ } }
      """,
      expects: """
        ① 'maxLength' is no key of a text type [unknown-key]
          hint: write 'length: { max: 100 }'
        ② 'not' is no key of a text type [unknown-key]
          hint: write 'excludes'
        ③ 'alphabet' is text, not the number 12 [wrong-kind]
          hint: write it in quotes: "12"
        ④ 'doc' is no key of a text type [unknown-key]
          hint: the keys are 'length', 'pattern', 'excludes', 'alphabet' and 'made'
        ⑤ 'text' is a map with the keys of a text type, not the text 'string' [wrong-kind]
        ⑥ 'pattern' is no key of a type [unknown-key]
          hint: write it under 'text': { text: { pattern: '[A-Z]+' } }
        ⑦ 'text' is no key of a field [unknown-key]
          hint: declare a type with 'text' and write its name: 'type: Reference'
        ⑧ 'excludes' is a list of names, not the text 'DRAFT' [wrong-kind]
          hint: write it as a list: [DRAFT]
        """),
  ]

  static let enumMistakes = [
    BadSchema(
      "values that YAML takes for something else",
      """
      types:
        A: { enum: [NO, ①1.0①, ②true②, ③null③, "off"] }
        B: { enum: { first: ④false④, second: { value: ⑤1.5⑤ }, third: ⑥007⑥ } }
      """,
      expects: """
        ① a value of an enumeration is text or an integer, not the number 1.0 [not-an-enum-value]
          hint: write it in quotes: "1.0"
        ② a value of an enumeration is text or an integer, not the boolean true [not-an-enum-value]
          hint: write it in quotes: "true"
        ③ a value of an enumeration is text or an integer, not null [not-an-enum-value]
          hint: write it in quotes: "null"
        ④ a value of an enumeration is text or an integer, not the boolean false [not-an-enum-value]
          hint: write it in quotes: "false"
        ⑤ a value of an enumeration is text or an integer, not the number 1.5 [not-an-enum-value]
          hint: write it in quotes: "1.5"
        ⑥ 007 is a number in YAML, but not in JSON [not-a-json-number]
          hint: write "007" if it is text, or 7 if it is a number
        """),
    BadSchema(
      "a list of values that says more",
      """
      types:
        A:
          enum:
            - Active
            - ①failed: FAILED
      """,
      expects: """
        ① a list of values holds values alone, not a map [enum-list-holds-more]
          hint: say more about values in a map: 'active: { value: Active, doc: … }'
        """),
    BadSchema(
      "one value without a list, and none",
      """
      types:
        A: { enum: ①Active① }
        B: { base: string, enum: ②}
      """,
      expects: """
        ① 'enum' is a list of values, or a map from names to values, \
        not the text 'Active' [wrong-kind]
          hint: write [Active]
        ② 'enum' is a list of values, or a map from names to values, not nothing [wrong-kind]
          hint: write {} if no value is known
        """),
    BadSchema(
      "forms of a value that do not go together",
      """
      types:
        A:
          enum:
            one: { ①value①: One, ②request②: 1 }
            two: { ③response③: Two }
            ④three④: { doc: Nothing more. }
            four: { request: ⑤"4"⑤, response: ⑥4⑥ }
            five: ⑦[5]⑦
      """,
      expects: """
        ② 'request' cannot stand beside 'value' [conflicting-keys]
          hint: keep one of them
          note ①: 'value' stands here
        ③ 'response' says nothing without 'request' [dependent-key]
          hint: add 'request', or take 'response' away
        ④ the enumeration value 'three' has no 'value' [missing-key]
          hint: add 'value: three'
        ⑤ 'request' is a whole number, not the text '4' [wrong-kind]
          hint: take the quotes away: 4
        ⑥ 'response' is text, not the number 4 [wrong-kind]
          hint: write it in quotes: "4"
        ⑦ a value of an enumeration is text or an integer, not a list [not-an-enum-value]
        """),
    BadSchema(
      "a base that no value has",
      """
      types:
        A: { base: ①int①, enum: {} }
      """,
      expects: """
        ① 'base' is 'string' or 'integer', not the text 'int' [wrong-kind]
        """),
  ]
}
