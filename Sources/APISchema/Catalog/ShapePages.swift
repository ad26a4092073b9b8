// Texts with types of their own, and unions that are told apart by what is there.
extension DiagnosticCatalog {
  static let shapePages: [DiagnosticPage] = [
    DiagnosticPage(
      260, "grouped-decimal-alone",
      "A number with separators stands where only a plain one can be read",
      why: """
        The Swift type of 'groupedDecimal' is that of 'decimal'. The field says how it is written; in \
        an array, a map or a whole answer nothing says so.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { balances: "[groupedDecimal]" } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { balances: "[Balance]" } }
          Balance: { fields: { amount: groupedDecimal } }
        """)),
    DiagnosticPage(
      261, "alphabet-without-length",
      "Nothing says how long a made text is",
      why: """
        A text that the caller makes of an 'alphabet' is as long as it can be: the longer it is, the \
        less likely there are two of the same. Where the service names no limit, 'made' says how long \
        one is, and longer texts are sent as well.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { reference: Reference } }
          Reference: { text: { alphabet: ABC123 } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { reference: Reference } }
          Reference: { text: { length: { max: 20 }, alphabet: ABC123 } }
        """)),
    DiagnosticPage(
      262, "bad-alphabet",
      "A character of an alphabet cannot be picked",
      why: """
        Made texts stand in paths and queries as they are, so they have only characters that no URL \
        escapes. One that stands twice would be picked twice as often.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { reference: Reference } }
          Reference: { text: { length: { max: 20 }, alphabet: "ABC 123" } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { reference: Reference } }
          Reference: { text: { length: { max: 20 }, alphabet: ABC123 } }
        """)),
    DiagnosticPage(
      263, "alphabet-breaks-pattern",
      "A text of the alphabet would break the pattern",
      why: """
        A made text may be any mixture of the characters, so each mixture has to fit the pattern.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { reference: Reference } }
          Reference: { text: { length: 8, pattern: "[A-Z]{8}", alphabet: ABC123 } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { reference: Reference } }
          Reference: { text: { length: 8, pattern: "[A-Z0-9]{8}", alphabet: ABC123 } }
        """)),
    DiagnosticPage(
      273, "made-breaks-length",
      "Made texts are shorter or longer than a text may be",
      why: """
        No made text would ever be sent, for each breaks the type's own 'length'.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { reference: Reference } }
          Reference: { text: { length: { max: 20 }, alphabet: ABC123, made: 24 } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { reference: Reference } }
          Reference: { text: { length: { max: 20 }, alphabet: ABC123, made: 16 } }
        """)),
    DiagnosticPage(
      274, "made-without-alphabet",
      "Nothing says of what texts are made",
      why: """
        'made' is the length of texts that the caller makes of the characters of 'alphabet'. Texts that \
        come from elsewhere are limited by 'length'.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { reference: Reference } }
          Reference: { text: { made: 20 } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { reference: Reference } }
          Reference: { text: { alphabet: ABC123, made: 20 } }
        """)),
    DiagnosticPage(
      264, "not-a-tag",
      "A case is told by a value that nobody compares",
      why: """
        Members tell a case by a text, an integer or a boolean. A member that is just there stands in \
        'has'.
        """,
      wrong: .thing(
        """
        types:
          Thing: { union: { paid: { when: { rate: 1.5 } }, failed: { when: { state: Failed } } } }
        """),
      right: .thing(
        """
        types:
          Thing: { union: { paid: { when: { state: Paid } }, failed: { when: { state: Failed } } } }
        """)),
    DiagnosticPage(
      265, "has-tag",
      "A member tells a case by its value and by being there",
      why: """
        What has a certain value is there.
        """,
      wrong: .thing(
        """
        types:
          Thing: { union: { paid: { when: { state: Paid }, has: [state] } } }
        """),
      right: .thing(
        """
        types:
          Thing: { union: { paid: { when: { state: Paid } } } }
        """)),
    DiagnosticPage(
      266, "has-no-field",
      "A case is told by a member that it does not write",
      why: """
        A value of the case that is written and read again has to be of the same case, so the member \
        is one of its fields.
        """,
      wrong: .thing(
        """
        types:
          Thing: { union: { payout: { has: [batch], fields: { id: string } } } }
        """),
      right: .thing(
        """
        types:
          Thing: { union: { payout: { has: [batch], fields: { id: string, batch: string } } } }
        """)),
    DiagnosticPage(
      267, "has-optional-field",
      "A case is told by a member that it may leave out",
      why: """
        Without the member, or with null in its place, a value would be of another case.
        """,
      wrong: .thing(
        """
        types:
          Thing: { union: { payout: { has: [batch], fields: { batch?: string } } } }
        """),
      right: .thing(
        """
        types:
          Thing: { union: { payout: { has: [batch], fields: { batch: string } } } }
        """)),
    DiagnosticPage(
      268, "no-life",
      "A value is good for no time at all",
      why: """
        'life' counts the seconds from when a value is read. After 0 of them it is over before anybody \
        has looked at it.
        """,
      wrong: .thing(
        """
        types:
          Thing: { life: 0, fields: { rate: decimal } }
        """),
      right: .thing(
        """
        types:
          Thing: { life: 300, fields: { rate: decimal } }
        """)),
    DiagnosticPage(
      269, "lifetime-twice",
      "A member has the name of what 'life' adds",
      why: """
        A type with a 'life' has a property 'lifetime' in Swift, so no member can be called like it.
        """,
      wrong: .thing(
        """
        types:
          Thing: { life: 300, fields: { lifetime: integer } }
        """),
      right: .thing(
        """
        types:
          Thing: { life: 300, fields: { lifetime: { type: integer, name: totalLifetime } } }
        """)),
  ]
}
