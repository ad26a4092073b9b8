// Types, their names and their shapes.
extension DiagnosticCatalog {
  static let typePages: [DiagnosticPage] = [
    DiagnosticPage(
      80, "unknown-type",
      "A name stands for no type",
      why: """
        A type is a word of the language or is declared under 'types' of any file. Names \
        are compared letter for letter.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { price: Mony } }
          Money: { fields: { amount: decimal } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { price: Money } }
          Money: { fields: { amount: decimal } }
        """)),
    DiagnosticPage(
      81, "foreign-type",
      "A type is the word of another language",
      why: """
        Each language has words of its own for the same few types. This one has \
        'string', 'integer', 'decimal', 'boolean' and some more.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { count: int } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { count: integer } }
        """)),
    DiagnosticPage(
      82, "stray-text-in-type",
      "A type holds what has no place in one",
      why: """
        A type is one word, perhaps in brackets or braces, perhaps with a question mark \
        behind it. Limits are keys of their own.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { name: string(36) } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { name: { type: string, length: 36 } } }
        """)),
    DiagnosticPage(
      83, "missing-type",
      "The brackets of a type hold none",
      why: """
        An array is written [T], a map {string: T}.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { list: "[ ]?" } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { list: "[string]?" } }
        """)),
    DiagnosticPage(
      84, "not-one-element-type",
      "The brackets of an array do not hold one type",
      why: """
        All elements of an array have the same type. What may be null has a question \
        mark.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { list: { type: [string, "null"] } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { list: { type: "[string?]" } } }
        """)),
    DiagnosticPage(
      85, "not-a-map-type",
      "A map type has other names than strings",
      why: """
        Names of members are strings in JSON, so a map type begins with 'string:'.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { table: "{uuid: string}" } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { table: "{string: string}" } }
        """)),
    DiagnosticPage(
      86, "not-a-type",
      "A map stands where the name of a type must be",
      why: """
        A type with fields is declared under 'types', or stands as 'fields' inside a \
        field.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, returns: { id: uuid } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, returns: Order } }
        types: { Order: { fields: { id: uuid } } }
        """)),
    DiagnosticPage(
      87, "type-too-deep",
      "Brackets of a type lie deeper than anybody can read",
      why: """
        Declare a part under 'types' and give it a name.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { list: "[[[[[[[[[[[[[[[[[string]]]]]]]]]]]]]]]]]" } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { list: "[Row]" } }
          Row: { fields: { cells: "[string]" } }
        """)),
    DiagnosticPage(
      88, "nullable-twice",
      "A type may be null twice over",
      why: """
        There is one null on the wire. 'any' includes it already.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { meta: any? } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { meta: any } }
        """)),
    DiagnosticPage(
      89, "type-without-shape",
      "A type says nothing about its values",
      why: """
        A type has 'fields', 'enum', 'union' or 'text'.
        """,
      wrong: .thing(
        """
        types:
          Thing: { doc: Something. }
        """),
      right: .thing(
        """
        types:
          Thing: { doc: Something., fields: { id: uuid } }
        """)),
    DiagnosticPage(
      90, "endless-type",
      "A type holds itself",
      why: """
        A value that holds a value of its own type, which holds another one, could never \
        be complete. An array, a map or a null in between ends it: in Swift only an \
        array or a map can.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { parent?: Thing } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { parents: "[Thing]" } }
        """)),
    DiagnosticPage(
      91, "duplicate-name",
      "Two declarations of one kind have the same name",
      why: """
        A name stands for one thing, in all files together. Here the resource is that of another \
        file.
        """,
      wrong: .thing(
        """
        resource: calls
        endpoints: { list: { request: GET /list } }
        types:
          Thing: { fields: { id: uuid } }
        """),
      right: .thing(
        """
        resource: orders
        endpoints: { list: { request: GET /list } }
        types:
          Thing: { fields: { id: uuid } }
        """)),
    DiagnosticPage(
      92, "colliding-swift-names",
      "Two names become one name in Swift",
      why: """
        Swift names follow from wire names by one rule, which may lead two of them to \
        one name. One of the two gets another with 'name:'.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { return-url: url, returnUrl: url } }
        """),
      right: .thing(
        """
        types:
          Thing:
            fields:
              return-url: url
              returnUrl: { type: url, name: otherReturnURL }
        """)),
    DiagnosticPage(
      93, "unusable-swift-name",
      "A name cannot be used in Swift",
      why: """
        A Swift name begins with a letter, has letters and digits, is not reserved, and \
        hides nothing that everybody uses.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { 3dSecure: boolean } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { 3dSecure: { type: boolean, name: isThreeDSecure } } }
        """)),
    DiagnosticPage(
      94, "hidden-type",
      "A type written inside a field hides the one that is meant",
      why: """
        A type inside a field is called after the field. Inside its object that name \
        comes first.
        """,
      wrong: .thing(
        """
        types:
          Thing:
            fields:
              state: { enum: [On] }
              other: State
          State: { enum: [Off] }
        """),
      right: .thing(
        """
        types:
          Thing:
            fields:
              state: { enum: [On], name: ownState }
              other: State
          State: { enum: [Off] }
        """)),
    DiagnosticPage(
      95, "mixed-enum",
      "An enumeration has values of several forms",
      why: """
        All values are texts, or all are integers, or all have a request and an answer.
        """,
      wrong: .thing(
        """
        types:
          Thing: { enum: { one: 1, two: Two } }
        """),
      right: .thing(
        """
        types:
          Thing: { enum: { one: 1, two: 2 } }
        """)),
    DiagnosticPage(
      96, "enum-without-base",
      "Nothing says what the values of an enumeration are",
      why: """
        Where no value is known, 'base' says whether they are texts or integers.
        """,
      wrong: .thing(
        """
        types:
          Thing: { enum: {} }
        """),
      right: .thing(
        """
        types:
          Thing: { base: integer, enum: {} }
        """)),
    DiagnosticPage(
      97, "enum-base-mismatch",
      "A value is not what the base of its enumeration says",
      why: """
        'base' is needed only where no value says so.
        """,
      wrong: .thing(
        """
        types:
          Thing: { base: integer, enum: [One] }
        """),
      right: .thing(
        """
        types:
          Thing: { enum: [One] }
        """)),
    DiagnosticPage(
      98, "repeated-enum-value",
      "Two values of an enumeration are the same on the wire",
      why: """
        A value that arrives stands for one case.
        """,
      wrong: .thing(
        """
        types:
          Thing: { enum: { one: One, first: One } }
        """),
      right: .thing(
        """
        types:
          Thing: { enum: { one: One, first: First } }
        """)),
    DiagnosticPage(
      99, "not-an-enum-value",
      "A value of an enumeration is neither text nor integer",
      why: """
        Values are texts or integers. What YAML takes for something else stands in \
        quotes.
        """,
      wrong: .thing(
        """
        types:
          Thing: { enum: [on, true] }
        """),
      right: .thing(
        """
        types:
          Thing: { enum: { isOn: "on", isTrue: "true" } }
        """)),
    DiagnosticPage(
      100, "enum-list-holds-more",
      "A list of values says more than the values",
      why: """
        In a list there are values alone. With doc or source they stand in a map of \
        Swift names.
        """,
      wrong: .thing(
        """
        types:
          Thing: { enum: [Active, { failed: FAILED }] }
        """),
      right: .thing(
        """
        types:
          Thing: { enum: { active: Active, failed: FAILED } }
        """)),
    DiagnosticPage(
      101, "union-without-case",
      "A union has no cases",
      why: """
        A union is one of several objects. Where nothing is known, the type is 'any'.
        """,
      wrong: .thing(
        """
        types:
          Thing: { union: {} }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { value: any } }
        """)),
    DiagnosticPage(
      102, "case-without-when",
      "Nothing says how a case of a union is known",
      why: """
        'when' names members with the values that tell the case.
        """,
      wrong: .thing(
        """
        types:
          Thing:
            union:
              bank: { fields: { iban: string } }
              card: { when: { way: Card }, fields: { number: string } }
        """),
      right: .thing(
        """
        types:
          Thing:
            union:
              bank: { when: { way: Bank }, fields: { iban: string } }
              card: { when: { way: Card }, fields: { number: string } }
        """)),
    DiagnosticPage(
      103, "unreachable-case",
      "A case of a union is hidden by an earlier one",
      why: """
        Cases with more conditions are tried first; two with the same conditions cannot \
        be told apart.
        """,
      wrong: .thing(
        """
        types:
          Thing:
            union:
              card: { when: { way: Card }, fields: { a: string } }
              other1: { when: { way: Card }, fields: { b: string } }
        """),
      right: .thing(
        """
        types:
          Thing:
            union:
              card: { when: { way: Card }, fields: { a: string } }
              bank: { when: { way: Bank }, fields: { b: string } }
        """)),
    DiagnosticPage(
      104, "tag-is-field",
      "A member tells a case and is a field of it",
      why: """
        The case itself writes the members in 'when', so they are no parameters.
        """,
      wrong: .thing(
        """
        types:
          Thing:
            union:
              card: { when: { way: Card }, fields: { way: string } }
        """),
      right: .thing(
        """
        types:
          Thing:
            union:
              card: { when: { way: Card }, fields: { number: string } }
        """)),
  ]
}
