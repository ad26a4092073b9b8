extension BadSchema {
  /// Calls that confirm.
  static let confirmationMistakes = [
    confirming(
      "calls that are none",
      """
      A: { fields: { id: string }, confirm: { call: ①retrieve① } }
      B: { fields: { id: string }, confirm: { call: ②things.retreive② } }
      C: { fields: { id: string }, confirm: { call: ③nobody③ } }
      D: { fields: { id: string }, confirm: { call: ④things.create④ } }
      E: { fields: { id: string }, confirm: { call: ⑤things.mine⑤ } }
      """,
      expects: """
        ① no call is named 'retrieve' [unknown-call]
          hint: did you mean 'things.retrieve'?
        ② no call is named 'things.retreive' [unknown-call]
          hint: did you mean 'things.retrieve'?
        ③ no call is named 'nobody' [unknown-call]
          hint: a call is named with its resource, as in 'payments.retrieve'
        ④ 'things.create' is a POST, and what confirms only asks [confirming-change]
          hint: name a GET that looks up what the value says
        ⑤ 'things.mine' needs a token, and what confirms gets all it needs from the value \
        [confirming-with-token]
          hint: name a call that needs the secret key alone, or nothing
        """),
    confirming(
      "parameters that a call does not take, and others that it does not get",
      """
      A: { fields: { id: string }, confirm: { call: ①things.retrieve①, with: { ②ident②: id } } }
      B: { fields: { id: string }, confirm: { call: things.list, with: { ③id③: id } } }
      C:
        union:
          one: { when: { a: b }, fields: { id: string }, confirm: { call: ④things.retrieve④ } }
      """,
      expects: """
        ① 'things.retrieve' needs 'id', and nothing gives it [missing-argument]
          hint: write 'with: { id: … }' with a member of this object
        ② 'things.retrieve' has no parameter 'ident' [unknown-parameter]
          hint: it takes 'id' and 'day'
        ③ 'things.list' has no parameter 'id' [unknown-parameter]
          hint: it takes none
        ④ 'things.retrieve' needs 'id', and nothing gives it [missing-argument]
          hint: write 'with: { id: … }' with a member of this object
        """),
    confirming(
      "members that cannot be given",
      """
      A: { fields: { id: string }, confirm: { call: things.retrieve, with: { id: ①idd① } } }
      B: { fields: { inner: C }, confirm: { call: things.retrieve, with: { id: ②inner.id② } } }
      C: { fields: { id?: string }, confirm: { call: things.retrieve, with: { id: ③id③ } } }
      D: { fields: { id: integer }, confirm: { call: things.retrieve, with: { id: ④id④ } } }
      E: { fields: { id: { const: 1 } }, confirm: { call: things.retrieve, with: { id: ⑤id⑤ } } }
      F:
        fields: { id: { type: string, sensitive: true } }
        confirm: { call: things.retrieve, with: { id: ⑥id⑥ } }
      G:
        fields: { id: string, ⑦confirmation⑦: string }
        ⑧confirm⑧: { call: things.retrieve, with: { id: id } }
      """,
      expects: """
        ① this object has no member 'idd' [unknown-argument]
          hint: did you mean 'id'?
        ② this object has no member 'inner.id' [unknown-argument]
          hint: what is given is a member of the object that is confirmed
        ③ 'id' may be missing or null, and 'id' must be there [optional-argument]
          hint: give it a member that is always there
        ④ 'id' is an integer, and 'id' takes a string [wrong-argument]
          hint: give it another member, or let the two be of one type
        ⑤ 'id' is a constant, which tells no value from another [constant-argument]
          hint: give the call a member that differs from value to value
        ⑥ of 'id' and 'id' only one is sensitive [wrong-argument]
          hint: a secret belongs in no path or query: give it another member
        ⑦ 'confirmation' is called 'confirmation' in Swift, as is the request that confirms \
        [confirmation-twice]
          hint: give it a Swift name of its own with 'name:'
          note ⑧: the request is asked for here
        """),
  ]

  /// A schema with a call that takes an 'id' and perhaps a 'day', one that takes nothing, one that
  /// acts, and one that answers each of the types A to G that there are.
  private static func confirming(
    _ title: String, _ types: String, expects expected: String
  ) -> BadSchema {
    let names = ["A", "B", "C", "D", "E", "F", "G"].filter { types.contains("\($0):") }
    let calls = names.map { name in
      "  fetch\(name): { request: GET /\(name), returns: \(name), credential: none }\n"
    }.joined()
    return .ofAPI(
      title, "types:\n" + types.split(separator: "\n").map { "  \($0)\n" }.joined(),
      also: """
        credentials: { user: { bearer: accessToken } }
        resource: things
        endpoints:
          retrieve: { request: "GET /things/{id}", query: { day?: date }, credential: none }
          list: { request: GET /things, credential: none }
          mine: { request: GET /mine, credential: user }
          create: { request: POST /things, retry: never, credential: none }
        \(calls)
        """,
      expects: expected)
  }
}
