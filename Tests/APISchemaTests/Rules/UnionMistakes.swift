extension BadSchema {
  /// Unions whose cases are told by the presence of members, or by nothing.
  static let unionMistakes = [
    BadSchema.withThing(
      "members whose presence tells a case and that it does not write",
      """
      types:
        Thing:
          union:
            a: { has: [①Typ①], fields: { Type: string } }
            b: { has: [②Kind②, Name], fields: { Name: string } }
            c: { when: { ③State③: 1 }, has: [④State④] }
            d: { has: [⑤Late⑤, ⑥Empty⑥], fields: { ⑦Late⑦?: string, ⑧Empty⑧: string? } }
      """,
      expects: """
        ① 'Typ' tells the case and is no field of it [has-no-field]
          hint: did you mean 'Type'?
        ② 'Kind' tells the case and is no field of it [has-no-field]
          hint: declare it under 'fields': what tells a case must be written with it
        ④ 'State' stands in 'when' already, so it is there anyway [has-tag]
          hint: take it out of 'has'
          note ③: its value is fixed here
        ⑤ 'Late' tells the case, and its field may be absent or null [has-optional-field]
          hint: take the question mark away: in this case the member is there
          note ⑦: the field is declared here
        ⑥ 'Empty' tells the case, and its field may be absent or null [has-optional-field]
          hint: take the question mark away: in this case the member is there
          note ⑧: the field is declared here
        """),
    BadSchema.withThing(
      "cases that an earlier one takes, whatever the kind of their tags",
      """
      types:
        Thing:
          union:
            ①paid①: { has: [Amount], fields: { Amount: decimal } }
            ②part②: { when: { Amount: 0 } }
            ③yes③: { when: { Flag: true } }
            no: { when: { Flag: false } }
            word: { when: { Flag: "true" } }
            ④again④: { when: { Flag: true }, has: [Date], fields: { Date: date } }
      """,
      expects: """
        ② the case 'part' is never reached: all that fits it fits 'paid' first [unreachable-case]
          hint: put the case with more members in 'when' first, or tell the two apart
          note ①: this case comes first
        ④ the case 'again' is never reached: all that fits it fits 'yes' first [unreachable-case]
          hint: put the case with more members in 'when' first, or tell the two apart
          note ③: this case comes first
        """),
    BadSchema.withThing(
      "cases without conditions that are not the last of several",
      """
      types:
        Thing: { fields: { one: One, many: Many } }
        One: { union: { ①only①: { fields: { id: string } } } }
        Many:
          union:
            a: { when: { kind: A } }
            ②b②: { fields: { id: string } }
            c: { when: { kind: C } }
            d: { fields: { id: string } }
      """,
      expects: """
        ① nothing says how the case 'only' is known [case-without-when]
          hint: write 'when: { channel: Card }' or 'has: [Member]'; the last of several can do without
        ② nothing says how the case 'b' is known [case-without-when]
          hint: write 'when: { channel: Card }' or 'has: [Member]'; the last of several can do without
        """),
    BadSchema.withThing(
      "values that fit no case, and one that only seems to fit the last",
      """
      types:
        Thing:
          fields:
            a: { type: Told, example: ①{ Type: null, Flag: "true" }① }
            b: { type: Rest, example: ②{ Kind: B }② }
        Told:
          union:
            typed: { has: [Type], fields: { Type: string } }
            flagged: { when: { Flag: true } }
        Rest:
          union:
            known: { when: { Kind: A } }
            unknown: { fields: { Kind: string, Name: string } }
      """,
      expects: """
        ① no case of 'Told' fits [no-union-case]
          hint: its cases are told apart by 'Type', 'Flag'
        ② 'Rest.Unknown' lacks 'Name' [missing-member]
          hint: add it, or write 'Name?' in the type if it may be left out
        """),
    BadSchema.withThing(
      "a union that holds itself where no member tells it",
      """
      types:
        ①Thing①:
          union:
            known: { when: { Kind: A } }
            rest: { fields: { more: { type: Thing, flatten: true, example: { Name: a } } } }
      """,
      expects: """
        ① 'Thing' holds 'Thing.Rest', and that holds 'Thing' again [endless-type]
          hint: put an array or a map between, or use 'any'
        """),
  ]
}
