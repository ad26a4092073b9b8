extension BadSchema {
  /// Keys that are unknown, missing, or stand beside the wrong ones.
  static let keyMistakes = [
    BadSchema(
      "a misspelt key",
      """
      endpoints:
        create:
          request: POST /links
          ①retruns①: Link
      """,
      expects: """
        ① 'retruns' is no key of an endpoint [unknown-key]
          hint: did you mean 'returns'?
        """),
    BadSchema(
      "a key in the wrong case",
      """
      types:
        Link:
          ①Fields①: { id: uuid }
      """,
      expects: """
        ① 'Fields' is no key of a type [unknown-key]
          hint: did you mean 'fields'?
        """),
    BadSchema(
      "a key that is like no other: the few that there are",
      """
      api: { name: Leatherback, ①colour①: red }
      """,
      expects: """
        ① 'colour' is no key of the section 'api' [unknown-key]
          hint: the keys are 'name', 'doc', 'source' and 'certainty'
        """),
    BadSchema(
      "a key that is like no other of many",
      """
      types:
        Link:
          fields:
            id: { type: uuid, ①colour①: red }
      """,
      expects: "① 'colour' is no key of a field [unknown-key]"),
    BadSchema(
      "a comma inside a text in braces",
      """
      types:
        Link:
          fields:
            id: { type: uuid, doc: Short, ①unique and stable.① }
      """,
      expects: """
        ① 'unique and stable.' is no key of a field [unknown-key]
          hint: a comma in braces ends a text: put the one before it in quotes
        """),
    BadSchema(
      "a field that is there twice, once with a question mark, and marks in wrong places",
      """
      types:
        Link:
          fields:
            ③id③: integer
            ①id①?: { type: integer, name: other }
            ②due ?②: date
            ④?note④: string
            ⑤more??⑤: string
      """,
      expects: """
        ① 'id' is the name of a member of this object already [repeated-wire-name]
          hint: a name on the wire can be read into one member only
          note ③: the other one is here
        ② the '?' of a field that may be absent stands once, right behind its name [misplaced-question-mark]
          hint: write 'due?'
        ④ the '?' of a field that may be absent stands once, right behind its name [misplaced-question-mark]
          hint: write 'note?'
        ⑤ the '?' of a field that may be absent stands once, right behind its name [misplaced-question-mark]
          hint: write 'more?'
        """),
    BadSchema(
      "a key in braces without a blank behind its colon is not missing as well",
      """
      types:
        Link:
          fields:
            id: { ①type:uuid①, doc: Its number. }
            no: { ②type integer②, doc: Its count. }
      """,
      expects: """
        ① 'type:uuid' is no key of a field [unknown-key]
          hint: write 'type: uuid'
        ② 'type integer' is no key of a field [unknown-key]
          hint: write 'type: integer'
        """),
    BadSchema(
      "an unknown key of which nothing is written yet",
      """
      errors:
        Gone:
          when: { status: 404 }
          ①notes①:
      """,
      expects: """
        ① 'notes' is no key of an error [unknown-key]
        """),
    BadSchema(
      "a misspelt key that cannot be left out is not missing as well",
      """
      endpoints:
        create:
          ①requets①: POST /links
      """,
      expects: """
        ① 'requets' is no key of an endpoint [unknown-key]
          hint: did you mean 'request'?
        """),
    BadSchema(
      "an endpoint without a request",
      """
      endpoints:
        ①create①: { retry: never }
      """,
      expects: """
        ① the endpoint 'create' has no 'request' [missing-key]
          hint: add 'request: GET /api/path'
        """),
    BadSchema(
      "a server, a credential and an API without what they are about",
      """
      ①api①: { doc: Payments. }
      servers:
        ②laas②: {}
      credentials:
        ③secretKey③: { doc: The secret key. }
      """,
      expects: """
        ① the section 'api' has no 'name' [missing-key]
          hint: add 'name: Leatherback'
        ② the server 'laas' has no 'url' [missing-key]
          hint: add 'url: https://example.com'
        ③ the credential 'secretKey' does not say how it travels [missing-key]
          hint: add 'header: X-Api' for the secret key, or 'bearer: accessToken' for a token
        """),
    BadSchema(
      "a credential that travels in two ways, and in words from elsewhere",
      """
      credentials:
        both: { ④header④: X-Api, ①bearer①: accessToken }
        other: { ②type②: http, ③scheme③: bearer }
      """,
      expects: """
        ① 'bearer' cannot stand beside 'header' [conflicting-keys]
          hint: keep one of them
          note ④: 'header' stands here
        ② 'type' is no key of a credential [unknown-key]
          hint: write 'header' for the secret key, or 'bearer' for a token
        ③ 'scheme' is no key of a credential [unknown-key]
          hint: write 'header' for the secret key, or 'bearer' for a token
        """),
    BadSchema(
      "what a file without endpoints says about them",
      """
      ①server①: laas
      ②credential②: none
      ③envelope③: none
      ④pageEnvelope④: page
      ⑤errors⑤: []
      types: {}
      """,
      expects: """
        ① 'server' says nothing without 'endpoints' [dependent-key]
          hint: add 'endpoints', or take 'server' away
        ② 'credential' says nothing without 'endpoints' [dependent-key]
          hint: add 'endpoints', or take 'credential' away
        ③ 'envelope' says nothing without 'endpoints' [dependent-key]
          hint: add 'endpoints', or take 'envelope' away
        ④ 'pageEnvelope' says nothing without 'endpoints' [dependent-key]
          hint: add 'endpoints', or take 'pageEnvelope' away
        ⑤ 'errors' says nothing without 'endpoints' [dependent-key]
          hint: add 'endpoints', or take 'errors' away
        """),
    BadSchema(
      "operations that are left out without a reason, or that are known",
      """
      leftOut:
        ①refund①: { doc: Gives money back. }
        payout: { missing: the answer, ②request②: POST /payouts }
        bulk: ③path and method③
        batch: { ④why④: Nobody knows., missing: all }
      """,
      expects: """
        ① the left-out operation 'refund' has no 'missing' [missing-key]
          hint: add 'missing: path and method'
        ② 'request' is no key of a left-out operation [unknown-key]
          hint: an operation whose method and path are known stands under 'endpoints'
        ③ 'bulk' is a map with the keys of a left-out operation, not the text 'path and method' \
        [wrong-kind]
        ④ 'why' is no key of a left-out operation [unknown-key]
          hint: write 'missing'
        """),
    BadSchema(
      "a call that confirms without its name, in another form, and where nothing is confirmed",
      """
      types:
        A: { fields: {}, ①confirm①: { with: { id: id } } }
        B: { fields: {}, confirm: { call: a.b, with: ②[id]② } }
        C: { fields: {}, confirm: ③a.b③ }
        D: { enum: [One], ④confirm④: { call: a.b } }
        E: { fields: { id: { type: string, ⑤confirm⑤: { call: a.b } } } }
        F: { fields: {}, confirm: { ⑥endpoint⑥: a.b } }
      """,
      expects: """
        ① the key 'confirm' has no 'call' [missing-key]
          hint: add 'call: payments.retrieve'
        ② 'with' is a map of members, of which each is text, not a list [wrong-kind]
          hint: write { reference: Reference }: the parameter, then the member
        ③ 'confirm' is a map with the keys of the key 'confirm', not the text 'a.b' [wrong-kind]
        ④ 'confirm' says nothing without 'fields' [dependent-key]
          hint: add 'fields', or take 'confirm' away
        ⑤ 'confirm' is no key of a field [unknown-key]
        ⑥ 'endpoint' is no key of the key 'confirm' [unknown-key]
          hint: write 'call'
        """),
    BadSchema(
      "money without its members, in another form, and where there are none",
      """
      types:
        A: { fields: {}, ①money①: { amount: value } }
        B: { fields: {}, money: { currency: code, amount: ②[value]② } }
        C: { fields: {}, money: ③true③ }
        D: { enum: [One], ④money④: { currency: code, amount: value } }
        E: { fields: { id: { fields: {}, ⑤money⑤: { currency: code, amount: value } } } }
        F: { fields: {}, money: { ⑥code⑥: code, amount: value } }
      """,
      expects: """
        ① the key 'money' has no 'currency' [missing-key]
          hint: add 'currency: currencyCode'
        ② 'amount' is text, not a list [wrong-kind]
        ③ 'money' is a map with the keys of the key 'money', not the boolean true [wrong-kind]
          hint: name the members: 'money: { currency: currencyCode, amount: amount }'
        ④ 'money' says nothing without 'fields' [dependent-key]
          hint: add 'fields', or take 'money' away
        ⑤ 'money' is no key of a field [unknown-key]
        ⑥ 'code' is no key of the key 'money' [unknown-key]
          hint: write 'currency'
        """),
    BadSchema(
      "operations that are left out in a list",
      "leftOut: ①[refund]①",
      expects: """
        ① 'leftOut' is a map of left-out operations by name, not a list [wrong-kind]
          hint: write 'refund: { missing: path and method }'
        """),
    BadSchema(
      "a map of another kind",
      """
      types: ①[Link]①
      endpoints: ②list②
      errors:③
      servers:
        laas: ④https://example.com④
      """,
      expects: """
        ① 'types' is a map of types by name, not a list [wrong-kind]
          hint: write each behind its name, 'name: …', in place of '- …'
        ② 'endpoints' is a map of endpoints by name, not the text 'list' [wrong-kind]
        ③ 'errors' is a map of errors by name, not nothing [wrong-kind]
        ④ 'laas' is a map with the keys of a server, not the text 'https://example.com' [wrong-kind]
        """),
    BadSchema(
      "a file that is a list",
      "①- types: {}",
      expects: """
        ① a schema file is a map of sections, not a list [not-a-schema-file]
          hint: begin with a section such as 'endpoints:' or 'types:'
        """),
    BadSchema(
      "a declaration without a name",
      """
      types:
        ①""①: { fields: {} }
      """,
      expects: """
        ① this type has an empty name [empty-name]
          hint: write its name before the colon
        """),
  ]

  /// Words that authors know from elsewhere.
  static let openAPIHabits = [
    BadSchema(
      "a field in OpenAPI's words",
      """
      types:
        Link:
          fields:
            id:
              type: string
              ①description①: Identifier.
              ②required②: true
              ③nullable③: true
              ④format④: uuid
              ⑤maxLength⑤: 36
      """,
      expects: """
        ① 'description' is no key of a field [unknown-key]
          hint: write 'doc'
        ② 'required' is no key of a field [unknown-key]
          hint: remove it: a field must be there unless it says otherwise
        ③ 'nullable' is no key of a field [unknown-key]
          hint: write 'type: string?'
        ④ 'format' is no key of a field [unknown-key]
          hint: write 'type: uuid'
        ⑤ 'maxLength' is no key of a field [unknown-key]
          hint: write 'length: { max: 36 }'
        """),
    BadSchema(
      "a reference stands for the type and is not missing as well",
      """
      types:
        Link:
          fields:
            amount: { ①$ref①: "#/components/schemas/Money" }
            tags: { ②items②: string }
      """,
      expects: """
        ① '$ref' is no key of a field [unknown-key]
          hint: write 'type: Money'
        ② 'items' is no key of a field [unknown-key]
          hint: write 'type: [string]'
        """),
    BadSchema(
      "an object in OpenAPI's words",
      """
      types:
        Link:
          ①type①: object
          properties: { id: { type: string } }
          ③required③: [id]
      """,
      expects: """
        ① 'type' is no key of a type [unknown-key]
          hint: write 'fields', and leave 'type' out
        ③ 'required' is no key of a type [unknown-key]
          hint: a field must be there unless a question mark follows its name: 'name?:'
        """),
    BadSchema(
      "an endpoint and a file in OpenAPI's words",
      """
      endpoints:
        list:
          ①method①: GET
          ②summary②: Lists.
          ③responses③: {}
      ④paths④: {}
      ⑤components⑤: {}
      """,
      expects: """
        ① 'method' is no key of an endpoint [unknown-key]
          hint: write method and path together: 'request: GET /api/path'
        ② 'summary' is no key of an endpoint [unknown-key]
          hint: write 'doc'
        ③ 'responses' is no key of an endpoint [unknown-key]
          hint: write the type of the answer: 'returns: PaymentLink'
        ④ 'paths' is no key of a schema file [unknown-key]
          hint: write 'endpoints'
        ⑤ 'components' is no key of a schema file [unknown-key]
          hint: write 'types'
        """),
  ]
}
