extension BadSchema {
  /// Header fields, forms and tokens.
  static let textMistakes = [
    BadSchema.ofAPI(
      "headers that are none, or that others write",
      """
      resource: things
      credentials: { secretKey: { header: ①X-Api① } }
      credential: secretKey
      endpoints:
        list:
          request: GET /things
          headers:
            ②"X Mode"②: { type: string, name: mode }
            ③Authorization③: string
            ④user-agent④: string
            ⑤x-api⑤: { type: string, name: key }
            ⑥X-Trace⑥: string
            ⑦x-trace⑦: { type: string, name: other }
      """,
      expects: """
        ② 'X Mode' cannot be the name of a header [bad-header-name]
          hint: a header's name holds letters, digits and hyphens, as in 'X-Api'
        ③ the header 'Authorization' is written by the client, and is no field of a call [bad-header-name]
          hint: declare a credential with 'bearer', and name it in the endpoint
        ④ the header 'user-agent' is written by the client, and is no field of a call [bad-header-name]
          hint: leave it out
        ⑤ the header 'x-api' carries the credential of this call already [bad-header-name]
          hint: leave it out
          note ①: the credential is declared here
        ⑦ 'x-trace' and 'X-Trace' are one header [repeated-header]
          hint: keep one of them: the case of letters means nothing in a header's name
          note ⑥: the other one is here
        """),
    BadSchema.withThing(
      "headers and forms with more than scalars",
      """
      resource: others
      types:
        Thing: { fields: { id: string } }
      endpoints:
        send:
          request: POST /send
          retry: safe
          headers: { ①marks①: "[string]" }
          form:
            ②thing②: Thing
            ③note③: "string?"
            pin: { type: integer, sensitive: ④true④ }
            id: { type: string, also: [⑤ID⑤] }
      """,
      expects: """
        ① 'marks' is an array, and a header has no form for that [parameter-type]
          hint: a parameter is one text, number, date, boolean or value of an enumeration
        ② 'thing' is the object 'Thing', and a form body has no form for that [parameter-type]
          hint: a parameter is one text, number, date, boolean or value of an enumeration
        ③ 'note' is a string or null, and a form body has no form for that [parameter-type]
          hint: what may be absent is written 'note?'
        ④ 'pin' is an integer, and only a string can be sensitive [sensitive-type]
          hint: mark the members inside that hold the secret, or make it a string
        ⑤ 'id' is only sent, so nothing is read as 'ID' [parameter-with-also]
          hint: remove 'also': it is for members of answers
        """),
    BadSchema.ofAPI(
      "constants that cannot be sent as text",
      """
      resource: things
      endpoints:
        send:
          request: POST /send/{kind}
          retry: safe
          path: { kind: { const: ①fast① } }
          query: { count: { const: ②1② } }
          headers:
            X-Mode: { const: ③"fast\\nX-Other: 1"③ }
            X-Kind: { const: ⑥" fast"⑥ }
          form:
            scopes: { const: ④[a]④ }
            amount: { type: decimal, const: ⑤twelve⑤ }
            grant_type: { const: client_credentials }
      """,
      expects: """
        ① 'kind' of the path never changes, so it is no parameter [constant-parameter]
          hint: write the text into the path in place of '{kind}'
        ② the number 1 is no text, and a query holds texts only [constant-parameter]
          hint: write it in quotes, as it is sent
        ③ the header 'X-Mode' cannot hold this text [bad-header-value]
          hint: a header holds visible ASCII, and blanks inside only
        ⑥ the header 'X-Kind' cannot hold this text [bad-header-value]
          hint: a header holds visible ASCII, and blanks inside only
        ④ an array is no text, and a form body holds texts only [constant-parameter]
          hint: write it in quotes, as it is sent
        ⑤ the string 'twelve' is not a decimal number [wrong-value]
        """),
    BadSchema.ofAPI(
      "a form in a GET",
      """
      resource: things
      endpoints:
        list:
          request: GET /things
          form: ①{ from: date }①
      """,
      expects: """
        ① a GET sends no body [body-in-get]
          hint: what a GET takes besides its path stands under 'query'
        """),
    BadSchema.ofAPI(
      "tokens whose name is none, or is taken",
      """
      resource: things
      credentials:
        first: { bearer: ①AccessToken① }
        second: { bearer: ②token② }
      endpoints:
        a: { request: GET /a, credential: first }
        b: { request: GET /b, credential: second, query: { ③token③?: string } }
      """,
      expects: """
        ① 'AccessToken' is not spelt as Swift spells it: 'accessToken' [unusable-swift-name]
          hint: choose another name: this one is the name in Swift
        ③ another declaration here is called 'token' [colliding-swift-names]
          hint: give one of the two a Swift name of its own with 'name:'
          note ②: the other one is here
        """),
    BadSchema.ofAPI(
      "examples that send what their calls do not, or lack what they do",
      """
      resource: things
      endpoints:
        ①grant①:
          request: POST /token
          retry: safe
          headers: { X-Mode: string }
          form: { ②grant_type②: { const: password }, user: string }
          examples:
            one:
              request:
                headers: { X-Mode: ③"caf\u{e9}"③ }
                form: { ④grant_type④: ⑤token⑤, ⑥usr⑥: me }
                body: ⑦{ user: me }⑦
              response: {}
            ⑧two⑧: { response: {} }
        ⑨create⑨:
          request: POST /things
          retry: safe
          body: { name: string }
          examples:
            one: { request: { body: { name: a }, form: ⑩{ name: a }⑩ }, response: {} }
      """,
      expects: """
        ③ the header 'X-Mode' cannot hold this text [bad-header-value]
          hint: a header holds visible ASCII, and blanks inside only
        ⑤ 'grant_type' is always sent with its 'const', and this is something else [wrong-constant]
          hint: write the same value
          note ②: the constant is declared here
        ⑥ the form of 'grant' has no member 'usr' [unknown-member]
          hint: did you mean 'user'?
        ⑦ 'grant' takes no 'body' [unwanted-part]
          hint: remove it from the example, or declare it in the endpoint
          note ①: the endpoint is declared here
        ⑧ the request of this example has no 'headers' [missing-part]
          hint: the endpoint needs 'X-Mode' there
        ⑧ the request of this example has no 'form' [missing-part]
          hint: the endpoint needs 'grant_type', 'user' there
        ⑩ 'create' takes no 'form' [unwanted-part]
          hint: remove it from the example, or declare it in the endpoint
          note ⑨: the endpoint is declared here
        """),
  ]
}
