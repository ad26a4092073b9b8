extension BadSchema {
  /// Enumerations, unions, and types that hold themselves.
  static let shapeMistakes = [
    BadSchema.withThing(
      "values of two forms in one enumeration",
      """
      types:
        Thing:
          enum:
            ①on①: On
            ②off②: 2
      """,
      expects: """
        ② 'off' is an integer, and 'on' is a string [mixed-enum]
          hint: all values of an enumeration have one form; texts that look like numbers need quotes
          note ①: the first value is here
        """),
    BadSchema.withThing(
      "a base that its values contradict",
      """
      types:
        Thing:
          base: ①integer①
          enum: [②On②]
      """,
      expects: """
        ② 'On' is a string, and 'base' says 'integer' [enum-base-mismatch]
          hint: remove 'base': values say what they are
          note ①: the base is stated here
        """),
    BadSchema.withThing(
      "an enumeration without values or base",
      """
      types:
        ①Thing①: { enum: {} }
      """,
      expects: """
        ① 'Thing' has no values, so it must say what they look like on the wire [enum-without-base]
          hint: write 'base: string' or 'base: integer'
        """),
    BadSchema.withThing(
      "a value on the wire that stands for two cases",
      """
      types:
        Thing:
          enum:
            ①one①:   { request: 1, response: Once }
            ②two②:   { request: ③1③, response: Twice }
            three: { request: 3, response: ④Once④ }
      """,
      expects: """
        ③ '1' is the value of 'one' already [repeated-enum-value]
          hint: a value on the wire stands for one case; remove one of the two
          note ①: the other case is here
        ④ 'Once' is the value of 'one' already [repeated-enum-value]
          hint: a value on the wire stands for one case; remove one of the two
          note ①: the other case is here
        """),
    BadSchema.withThing(
      "a union without cases",
      """
      types:
        ①Thing①: { union: {} }
      """,
      expects: """
        ① the union 'Thing' has no cases [union-without-case]
          hint: write at least one, or use the type 'any'
        """),
    BadSchema.withThing(
      "cases of a union that cannot be told apart",
      """
      types:
        Thing:
          union:
            ①card①: { when: { channel: Card }, fields: { id: string } }
            ②gbp②: { when: { channel: Card, currency: GBP }, fields: { id: string } }
            ③bank③: { fields: { id: string } }
            pay: { when: { ④way④: Pay }, fields: { ⑤way⑤: string } }
      """,
      expects: """
        ② the case 'gbp' is never reached: all that fits it fits 'card' first [unreachable-case]
          hint: put the case with more members in 'when' first, or tell the two apart
          note ①: this case comes first
        ③ nothing says how the case 'bank' is known [case-without-when]
          hint: write 'when: { channel: Card }' or 'has: [Member]'; the last of several can do without
        ⑤ 'way' tells the case and cannot be a field of it as well [tag-is-field]
          hint: remove the field: the case itself writes the member
          note ④: the case is told by it here
        """),
    BadSchema.withThing(
      "values that are good for no time, or have a member of that name",
      """
      types:
        Thing: { fields: { a: A, b: B, c: C } }
        A: { life: ①0①, fields: { id: string } }
        B: { life: ②60②, fields: { ③lifetime③: integer } }
        C: { life: 60, fields: { lifetime: { type: integer, name: seconds } } }
      """,
      expects: """
        ① a value that is good for 0 seconds is never good [no-life]
          hint: write how many seconds it is good for, or take 'life' away
        ③ 'lifetime' is called 'lifetime' in Swift, as is what says how long the value is good [lifetime-twice]
          hint: choose another Swift name for the member with 'name:'
          note ②: the life is stated here
        """),
    BadSchema.withThing(
      "types that hold themselves",
      """
      types:
        ①Thing①: { fields: { parent?: Thing, list: "[Thing]", a?: A } }
        ②A②: { fields: { b: "B?" } }
        B: { fields: { a: A } }
      """,
      expects: """
        ① 'Thing' holds itself, which a structure of Swift cannot, absent or not [endless-type]
          hint: put an array or a map between, or use 'any'
        ② 'A' holds 'B', and that holds 'A' again [endless-type]
          hint: put an array or a map between, or use 'any'
        """),
    BadSchema.withThing(
      "a case that is called like the one for what nobody knows",
      """
      types:
        Thing:
          union:
            ①other①: { when: { channel: Card }, fields: { id: string } }
      """,
      expects: """
        ① 'other' would hide a name that everybody uses [unusable-swift-name]
          hint: choose a Swift name with 'name:'
        """),
    BadSchema.withThing(
      "an answer that is the number of a case for which none was seen",
      """
      types:
        Thing:
          enum:
            zero: { request: 0, response: ①"2"① }
            one: { request: 1, response: "0" }
            ②two②: { request: 2 }
      """,
      expects: """
        ① '2' stands for 'two' in Swift, which has no 'response' [repeated-enum-value]
          hint: write the 'response' of 'two', or remove this one
          note ②: the other case is here
        """),
  ]
}
