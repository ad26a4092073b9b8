extension BadSchema {
  static let webhookSyntaxMistakes = [
    BadSchema(
      "webhooks in other words",
      """
      webhooks:
        a: { type: A, ①payload①: {}, ②reject②: {}, ③example③: {} }
        b: { type: B, refuse: { c: { has: [d], ④reason④: no } } }
        e: { type: E, examples: { f: { body: {}, ⑤error⑤: g } } }
      """,
      expects: """
        ① 'payload' is no key of a webhook [unknown-key]
          hint: write 'type'
        ② 'reject' is no key of a webhook [unknown-key]
          hint: write 'refuse'
        ③ 'example' is no key of a webhook [unknown-key]
          hint: write 'examples'
        ④ 'reason' is no key of a refused shape [unknown-key]
          hint: write 'doc'
        ⑤ 'error' is no key of a webhook example [unknown-key]
          hint: write 'refused'
        """),
    BadSchema(
      "webhooks without a type, and examples without a body",
      """
      webhooks:
        ①a①: {}
        b: { type: ②7②, refuse: { c: ③no③ }, examples: { ④d④: {}, e: ⑤[]⑤ } }
        f: ⑥Event⑥
      """,
      expects: """
        ① the webhook 'a' has no 'type' [missing-key]
          hint: add 'type: WebhookEvent'
        ② 'type' is text, not the number 7 [wrong-kind]
          hint: write it in quotes: "7"
        ③ 'c' is a map with the keys of a refused shape, not the text 'no' [wrong-kind]
        ④ the webhook example 'd' has no 'body' [missing-key]
          hint: add 'body: { … }'
        ⑤ 'e' is a map with the keys of a webhook example, not a list [wrong-kind]
        ⑥ 'f' is a map with the keys of a webhook, not the text 'Event' [wrong-kind]
        """),
  ]
}
