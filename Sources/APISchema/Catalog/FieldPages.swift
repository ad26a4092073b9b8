// What the keys of a field say together.
extension DiagnosticCatalog {
  static let fieldPages: [DiagnosticPage] = [
    DiagnosticPage(
      110, "repeated-wire-name",
      "Two members have the same name on the wire",
      why: """
        A name on the wire is read into one member.
        """,
      wrong: .thing(
        """
        types:
          Thing:
            fields:
              currency: { type: string, also: [currencyCode] }
              currencyCode: string
        """),
      right: .thing(
        """
        types:
          Thing:
            fields:
              currency: { type: string, also: [currencyCode] }
        """)),
    DiagnosticPage(
      111, "default-of-required",
      "A member that must be there has a default",
      why: """
        'default' is what the service takes when the member is left out.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { size: { type: integer, default: 10 } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { size?: { type: integer, default: 10 } } }
        """)),
    DiagnosticPage(
      112, "default-of-constant",
      "A member that is always sent has a default",
      why: """
        A constant is never left out.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { kind?: { type: string, const: a, default: a } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { kind: { type: string, const: a } } }
        """)),
    DiagnosticPage(
      113, "misplaced-limit",
      "A limit does not belong to the type of its field",
      why: """
        'min' and 'max' limit numbers, 'scale' decimals, 'length' texts and arrays, \
        'pattern' texts.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { name: { type: string, max: 20 } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { name: { type: string, length: { max: 20 } } } }
        """)),
    DiagnosticPage(
      114, "empty-limits",
      "No value fits the limits",
      why: """
        Both bounds are inclusive.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { amount: { type: decimal, min: 10, max: 9 } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { amount: { type: decimal, min: 9, max: 10 } } }
        """)),
    DiagnosticPage(
      115, "broken-limit",
      "A value breaks the limits of its own field",
      why: """
        Limits are checked before a request leaves: what an example breaks, a user \
        cannot send.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { amount: { type: decimal, min: 1.00, example: 0.50 } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { amount: { type: decimal, min: 1.00, example: 1.50 } } }
        """)),
    DiagnosticPage(
      116, "bad-pattern",
      "A pattern is no regular expression",
      why: """
        Patterns are those of Swift. In single quotes a backslash needs no second one.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { code: { type: string, pattern: "[0-9" } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { code: { type: string, pattern: "[0-9]+" } } }
        """)),
    DiagnosticPage(
      117, "slow-pattern",
      "A pattern could be tried for hours",
      why: """
        Where what repeats is repeated, and where many things repeat side by side, a text that \
        does not fit can be shared among them in more ways than there is time.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { code: { type: string, pattern: '([a-z]+)+' } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { code: { type: string, pattern: '[a-z]+' } } }
        """)),
    DiagnosticPage(
      118, "sensitive-type",
      "A member that is no text is sensitive",
      why: """
        A secret is wrapped as text from the first line that touches it, so only a \
        string can be one.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { cvv: { type: integer, sensitive: true } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { cvv: { type: string, sensitive: true } } }
        """)),
    DiagnosticPage(
      119, "flattened-type",
      "A member that is no union is flattened",
      why: """
        Only a union lies beside the other members of its object.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { price: { type: Money, flatten: true } } }
          Money: { fields: { amount: decimal } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { price: Money } }
          Money: { fields: { amount: decimal } }
        """)),
    DiagnosticPage(
      120, "flattened-twice",
      "An object has two flattened unions",
      why: """
        Nobody could tell to which of two unions a member belongs.
        """,
      wrong: .thing(
        """
        types:
          Thing:
            fields:
              a: { type: Way, flatten: true }
              b: { type: Way, flatten: true }
          Way: { union: { card: { when: { way: Card }, fields: { number: string } } } }
        """),
      right: .thing(
        """
        types:
          Thing:
            fields:
              a: { type: Way, flatten: true }
          Way: { union: { card: { when: { way: Card }, fields: { number: string } } } }
        """)),
    DiagnosticPage(
      121, "flattened-clash",
      "A member is one of the flattened union as well",
      why: """
        The union reads and writes the member.
        """,
      wrong: .thing(
        """
        types:
          Thing:
            fields:
              way: string
              method: { type: Way, flatten: true }
          Way: { union: { card: { when: { way: Card }, fields: { number: string } } } }
        """),
      right: .thing(
        """
        types:
          Thing:
            fields:
              method: { type: Way, flatten: true }
          Way: { union: { card: { when: { way: Card }, fields: { number: string } } } }
        """)),
    DiagnosticPage(
      122, "wrong-value",
      "A value is not of its type",
      why: """
        Examples, defaults and constants stand as on the wire: a text in quotes, a \
        number without.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { amount: { type: decimal, example: "12" } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { amount: { type: decimal, example: 12 } } }
        """)),
    DiagnosticPage(
      123, "unknown-enum-value",
      "A value is none that its enumeration lists",
      why: """
        The service may send more values than are listed, and an example shows one that \
        is known.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { state: { type: State, example: Onn } } }
          State: { enum: [On, Off] }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { state: { type: State, example: On } } }
          State: { enum: [On, Off] }
        """)),
    DiagnosticPage(
      124, "unknown-member",
      "An object has a member that its type does not know",
      why: """
        An example shows members that the schema knows; an object that may have others \
        is open.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { price: { type: Money, example: { amuont: 1 } } } }
          Money: { fields: { amount?: decimal } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { price: { type: Money, example: { amount: 1 } } } }
          Money: { fields: { amount?: decimal } }
        """)),
    DiagnosticPage(
      125, "missing-member",
      "An object lacks a member that must be there",
      why: """
        A member that may be left out has a question mark behind its name.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { price: { type: Money, example: {} } } }
          Money: { fields: { amount: decimal } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { price: { type: Money, example: { amount: 1 } } } }
          Money: { fields: { amount: decimal } }
        """)),
    DiagnosticPage(
      126, "no-union-case",
      "An object fits no case of its union",
      why: """
        The members that tell the cases have values that belong to none.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { way: { type: Way, example: { way: Cash } } } }
          Way: { union: { card: { when: { way: Card }, fields: { number?: string } } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { way: { type: Way, example: { way: Card } } } }
          Way: { union: { card: { when: { way: Card }, fields: { number?: string } } } }
        """)),
  ]
}
