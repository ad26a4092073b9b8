extension BadSchema {
  /// Events that the service sends by itself.
  static let webhookMistakes = [
    BadSchema.ofAPI(
      "events that are read as what is no object, or as what is no type",
      """
      webhooks:
        name: { type: ①Name① }
        choice: { type: ②Choice② }
        lost: { type: ③Evnt③ }
        text: { type: ④string④ }
        texts: { type: ⑤strng⑤ }
        event: { type: Event }
      types:
        Name: { enum: [Paid, Refused] }
        Choice: { union: { a: { when: { kind: a }, fields: {} } } }
        Event: { fields: { Name: Name, Choice: Choice } }
      """,
      expects: """
        ① an event is an object, and this is the enumeration 'Name' [webhook-is-no-object]
          hint: declare an object with a member of this type, or 'fields' in its place
        ② an event is an object, and this is the union 'Choice' [webhook-is-no-object]
          hint: declare an object with a member of this type, or 'fields' in its place
        ③ no type is called 'Evnt' [unknown-type]
          hint: did you mean 'Event'?
        ④ an event is an object, and this is the type 'string' [webhook-is-no-object]
          hint: declare an object with a member of this type, or 'fields' in its place
        ⑤ no type is called 'strng' [unknown-type]
        """),
    BadSchema.ofAPI(
      "webhooks that share a name, or a type",
      """
      webhooks:
        ①event①: { type: Event }
        second: { type: ②Event② }
        ③init③: { type: Other }
      types:
        Event: { fields: { Name: string } }
        Other: { fields: { Name: string } }
        Third: { fields: { Name: string } }
      """,
      also: """
        webhooks: { ④event④: { type: Third } }
        """,
      expects: """
        ② the webhook 'event' is read as 'Event' already [type-of-two-webhooks]
          hint: one webhook reads all events of a type: put them together
          note ①: that webhook is declared here
        ③ 'init' is a word that Swift reserves [unusable-swift-name]
          hint: choose another name: this one is the name in Swift
        ④ a webhook called 'event' is declared already [duplicate-name]
          hint: give one of the two another name, or keep only one
          note ①: first declared here
        """),
    BadSchema.ofAPI(
      "refusals that nothing tells, or without a reason",
      """
      webhooks:
        event:
          type: Event
          refuse:
            ①everything①: { doc: All of it. }
            ②silent②: { has: [event] }
            both: { has: [③Data.Name③], lacks: [④Data.Name④], doc: Never. }
            bad: { has: [⑤Data..Name⑤], doc: Never. }
      types:
        Event: { fields: { Name: string } }
      """,
      expects: """
        ① nothing says how 'everything' is recognised [refusal-without-condition]
          hint: write 'has' or 'lacks' with the members that tell it
        ② nothing says why 'silent' is refused [refusal-without-reason]
          hint: write it in 'doc': it is what people read in the error
        ③ nothing both has and lacks 'Data.Name' [impossible-when]
          hint: keep it in 'has' or in 'lacks'
          note ④: it must be missing here
        ⑤ 'Data..Name' does not lead to a member: a name between its dots is empty [bad-member-path]
          hint: write names with single dots between them, as in 'extensions.traceId'
        """),
    BadSchema.ofAPI(
      "examples of events that become of something else than they say",
      """
      webhooks:
        event:
          type: Event
          refuse:
            ①draft①: { has: [event], lacks: [Event], doc: A draft. }
            null: { lacks: [Data], doc: Nothing in it. }
          examples:
            a: { body: ③{ event: paid }③ }
            b: { body: { Event: Paid, Data: {} }, refused: ④draft④ }
            c: { body: { Event: Paid, Data: null }, refused: ⑤draft⑤ }
            d: { body: { Event: Paid, Data: null }, refused: ⑥drat⑥ }
            e: { body: { Event: ⑦7⑦, Data: {} } }
            f: { body: { Event: Paid, Data: {}, ⑧Dta⑧: {} } }
            good: { body: { event: paid, Event: null }, refused: draft }
      types:
        Event: { fields: { Event: string, Data?: any } }
      """,
      expects: """
        ③ this body is refused as 'draft' [body-is-refused]
          hint: write 'refused: draft', or make its conditions narrower
          note ①: what is refused is declared here
        ④ this body is not refused as 'draft': it lacks a member, or has one too many [body-is-not-refused]
          hint: compare the body with 'has' and 'lacks' of 'draft'
        ⑤ this body is refused as 'null' first [body-is-not-refused]
          hint: write 'refused: null', or order the refusals anew
        ⑥ this webhook refuses nothing called 'drat' [unknown-refusal]
          hint: did you mean 'draft'?
        ⑦ the number 7 is not a string [wrong-value]
          hint: put it in quotes to make it a string
        ⑧ 'Event' has no member 'Dta' [unknown-member]
          hint: did you mean 'Data'?
        """),
  ]
}
