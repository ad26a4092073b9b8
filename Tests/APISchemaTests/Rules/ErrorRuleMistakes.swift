extension BadSchema {
  /// Errors whose condition or paths are wrong.
  static let errorRuleMistakes = [
    BadSchema.ofAPI(
      "members of an open error that are none of its fields",
      """
      resource: things
      endpoints: { get: { request: GET /thing, errors: [Refused] } }
      errors:
        Refused:
          when: { has: [①tiltle①], lacks: [anything] }
          open: true
          fields:
            title: string
            failures?: "[string]"
            extensions?: Extensions
          reason: [②titel②]
          failures: ③failurez③
          traceID: ④extensions.traceid④
      types: { Extensions: { open: true, fields: { traceId: string } } }
      """,
      expects: """
        ① no field of this error is called 'tiltle' [unknown-member-path]
          hint: did you mean 'title'?
        ② no field of this error is called 'titel' [unknown-member-path]
          hint: did you mean 'title'?
        ③ no field of this error is called 'failurez' [unknown-member-path]
          hint: did you mean 'failures'?
        ④ 'extensions.traceid' leads nowhere: no field there is called 'traceid' [unknown-member-path]
          hint: did you mean 'traceId'?
        """),
    BadSchema.ofAPI(
      "an error that nothing tells from others",
      """
      resource: things
      endpoints: { list: { request: GET /things, errors: [Refused] } }
      errors:
        ①Refused①: { fields: { title: string } }
      """,
      expects: """
        ① nothing says when an answer is 'Refused' [error-without-when]
          hint: write 'when' with 'status', 'has', 'lacks' or 'equals'
        """),
    BadSchema.ofAPI(
      "a condition that cannot hold",
      """
      resource: things
      endpoints: { list: { request: GET /things, errors: [Refused] } }
      errors:
        Refused: { when: { has: [①title①], lacks: [②title②] }, fields: { title: string } }
      """,
      expects: """
        ① nothing both has and lacks 'title' [impossible-when]
          hint: keep it in 'has' or in 'lacks'
          note ②: it must be missing here
        """),
    BadSchema.ofAPI(
      "paths that lead to no field, or to one of the wrong type",
      """
      resource: things
      endpoints: { list: { request: GET /things, errors: [Refused] } }
      errors:
        Refused:
          when: { has: [①titel①], equals: { ②status②: 400, code: ③"4"③ } }
          fields:
            title: string
            code: integer
            extensions?: { fields: { traceId?: string? } }
          reason: [④code④]
          failures: ⑤title⑤
          traceID: ⑥extensions.traceID⑥
      """,
      expects: """
        ① no field of this error is called 'titel' [unknown-member-path]
          hint: did you mean 'title'?
        ② no field of this error is called 'status' [unknown-member-path]
          hint: declare it under 'fields'
        ③ the string '4' is not an integer [wrong-value]
          hint: remove the quotes to make it a number
        ④ 'code' is an integer, and this must be a string [wrong-member-type]
          hint: name another field, or change the type of this one
        ⑤ 'title' is a string, and this must be an array of strings [wrong-member-type]
          hint: name another field, or change the type of this one
        ⑥ 'extensions.traceID' leads nowhere: no field there is called 'traceID' [unknown-member-path]
          hint: did you mean 'traceId'?
        """),
    BadSchema.ofAPI(
      "a path through what is no object",
      """
      resource: things
      endpoints: { list: { request: GET /things, errors: [Refused] } }
      errors:
        Refused:
          when: { status: 400 }
          fields: { title: string }
          reason: [①title.text①, ②title.②]
      """,
      expects: """
        ① 'title.text' leads nowhere: 'title' is a string [unknown-member-path]
          hint: a path goes through objects
        ② 'title.' does not lead to a member: a name between its dots is empty [bad-member-path]
          hint: write names with single dots between them, as in 'extensions.traceId'
        """),
    BadSchema.ofAPI(
      "fields that would print the error, or be what a refusal has already",
      """
      resource: things
      endpoints: { list: { request: GET /things, errors: [Refused, Late] } }
      errors:
        Refused:
          when: { status: 400 }
          fields:
            ①description①: string
            debug: { name: ②debugDescription②, type: string }
            ③custom_mirror③: string
            ④shape④: { enum: [Round] }
            ⑤hashValue⑤: integer
            detail: string
            ⑥reason⑥: string
            ⑦failures⑦: string
            ⑧trace-id⑧?: integer
          reason: [detail, reason]
        Late:
          when: { status: 429 }
          fields:
            ⑨reason⑨: url
            failures?: "[string]?"
            traceID?: uuid
            also: { const: a, name: description }
          reason: [reason]
          failures: failures
          traceID: traceID
      """,
      expects: """
        ① a field called 'description' would change how the error is known or printed [error-field-name]
          hint: choose a Swift name with 'name:'
        ② a field called 'debugDescription' would change how the error is known or printed [error-field-name]
          hint: choose a Swift name with 'name:'
        ③ a field called 'customMirror' would change how the error is known or printed [error-field-name]
          hint: choose a Swift name with 'name:'
        ④ a field called 'shape' would change how the error is known or printed [error-field-name]
          hint: choose a Swift name with 'name:'
        ⑤ 'hashValue' would hide a name that everybody uses [unusable-swift-name]
          hint: choose a Swift name with 'name:'
        ⑥ 'reason' of an error is its reason as plain text, and this field is not just that [error-field-name]
          hint: choose a Swift name with 'name:', or write 'reason: [reason]' if it is all of it
        ⑦ 'failures' of an error is its list of single reasons as plain text, and this field is not just that [error-field-name]
          hint: choose a Swift name with 'name:', or write 'failures: failures' if it is all of it
        ⑧ 'traceID' of an error is its trace identifier as plain text, and this field is not just that [error-field-name]
          hint: choose a Swift name with 'name:', or write 'traceID: trace-id' if it is all of it
        ⑨ 'reason' of an error is its reason as plain text, and this field is not just that [error-field-name]
          hint: choose a Swift name with 'name:'
        """),
    BadSchema.ofAPI(
      "families that nothing tells, or that an earlier one takes",
      """
      resource: things
      endpoints: { list: { request: GET /things, errors: [Refused] } }
      errors:
        Refused:
          when: { status: 400 }
          fields: { error: string, ①family①: string }
          families:
            ②empty②: { in: error, contains: [] }
            ③balance③: { in: error, contains: [balance] }
            ④lowBalance④: { in: error, contains: ["s balance (", is low] }
            elsewhere: { in: error, contains: [low, the bal] }
            ⑤same⑤: { in: error, contains: [balance, balance, low] }
            ⑥none⑥: { in: error, contains: [none at all] }
      """,
      expects: """
        ① 'family' of an error is the family that its message belongs to [error-field-name]
          hint: choose another Swift name with 'name:'
          note ②: a family is declared here
        ② nothing says which messages are of the family 'empty' [family-without-texts]
          hint: write the texts that occur in them, as in 'contains: [is not sufficient]'
        ④ the family 'lowBalance' is never reached: all its messages are of 'balance' first [unreachable-family]
          hint: put the family that asks for more first
          note ③: this family comes first
        ⑤ the family 'same' is never reached: all its messages are of 'balance' first [unreachable-family]
          hint: put the family that asks for more first
          note ③: this family comes first
        ⑥ 'none' would hide a name that everybody uses [unusable-swift-name]
          hint: choose another name: this one is the name in Swift
        """),
    BadSchema.ofAPI(
      "families in members that hold no text, or one that stays hidden",
      """
      resource: things
      endpoints: { list: { request: GET /things, errors: [Refused] } }
      errors:
        Refused:
          when: { status: 400 }
          open: true
          fields:
            code: integer
            pin: { type: string, sensitive: true }
            extensions: any
            inner: { fields: { text: string } }
          families:
            a: { in: ①code①, contains: [a] }
            b: { in: ②pin②, contains: [b] }
            c: { in: ③extensions.text③, contains: [c] }
            d: { in: ④massage④, contains: [d] }
            e: { in: inner.text, contains: [e] }
      """,
      expects: """
        ① 'code' is an integer, and this must be a string [wrong-member-type]
          hint: name another field, or change the type of this one
        ② 'pin' is 'sensitive', and a family would tell what it says [family-of-secret]
          hint: name another member, or remove 'sensitive' if it may be shown
        ③ 'extensions.text' leads nowhere: 'extensions' is any JSON [unknown-member-path]
          hint: a path goes through objects
        ④ no field of this error is called 'massage' [unknown-member-path]
          hint: declare it under 'fields'
        """),
  ]
}
