extension BadSchema {
  /// Pages that a browser opens.
  static let hostedMistakes = [
    BadSchema.ofAPI(
      "pages without a resource",
      """
      hosted:
        ①pay①: { address: /pay }
      """,
      expects: """
        ① hosted pages need a resource, and this file has none [endpoints-without-resource]
          hint: write 'resource: …' at the top of the file, in Swift spelling as in 'checkout'
        """),
    BadSchema.alone(
      "a page without a server, and one whose server nobody declares",
      """
      api: { name: Test }
      resource: checkout
      servers: { live: { url: https://api.example.com } }
      hosted:
        ①pay①: { address: /pay }
        approve: { address: /approve, server: ②lvie② }
        good: { address: /good, server: live }
      """,
      expects: """
        ① nothing says which server 'pay' is sent to [missing-server]
          hint: write 'server: live' in 'defaults' or in the endpoint
        ② no server is called 'lvie' [unknown-server]
          hint: did you mean 'live'?
        """),
    BadSchema.ofAPI(
      "addresses without a place for their payload, or with one for nothing",
      """
      resource: checkout
      hosted:
        a: { address: /pay, payload: ①{ id: string }① }
        b: { payload: ②{ id: string }② }
        c: { address: ③"/pay/{payload}"③ }
        d: { address: ④"/pay/{data}/{id}"④, payload: { id: string } }
        e: { address: ⑤pay⑤ }
        f: { address: ⑥/pay?id=1⑥ }
        good: {}
      """,
      expects: """
        ① nothing says where in its address 'a' has its payload [page-address]
          hint: write 'address: /path/{payload}'
        ② nothing says where in its address 'b' has its payload [page-address]
          hint: write 'address: /path/{payload}'
        ③ the address has a place for the payload, and the page has none [page-address]
          hint: declare its members under 'payload', or take '{payload}' away
        ④ '{data}' stands for nothing in the address of a page [page-address]
          hint: an address has one place, '{payload}'; other values stand under 'query'
        ④ '{id}' stands for nothing in the address of a page [page-address]
          hint: an address has one place, '{payload}'; other values stand under 'query'
        ⑤ the path 'pay' does not begin with a slash [relative-path]
          hint: write '/pay'
        ⑥ '/pay?id=1' holds '?' [bad-path]
          hint: query parameters stand under 'query'
        """),
    BadSchema.ofAPI(
      "what cannot be part of an address",
      """
      resource: checkout
      hosted:
        pay:
          address: "/pay/{payload}"
          payload:
            token: { type: string, sensitive: ①true① }
            keys: "[②publicKey②]"
            other: ③publicKey③?
          query:
            pin?: { type: string, sensitive: ④true④ }
            ⑤tags⑤: "[string]"
      endpoints:
        list: { request: GET /things, query: { key?: ⑥publicKey⑥ } }
      """,
      expects: """
        ① a sensitive value cannot stand in the address of a page, which everybody sees [sensitive-parameter]
          hint: leave it out of the page; if it may be seen, remove 'sensitive'
        ② a public key is a field of a page under 'hosted', and stands nowhere else [public-key-elsewhere]
          hint: calls name a 'credential'; in a page write 'publicKey' alone, without '?' and brackets
        ③ a public key is a field of a page under 'hosted', and stands nowhere else [public-key-elsewhere]
          hint: calls name a 'credential'; in a page write 'publicKey' alone, without '?' and brackets
        ④ a sensitive value cannot stand in a query, which logs keep [sensitive-parameter]
          hint: send it in the body or the header; if it may be logged, remove 'sensitive'
        ⑤ 'tags' is an array, and a query has no form for that [parameter-type]
          hint: a parameter is one text, number, date, boolean or value of an enumeration
        ⑥ a public key is a field of a page under 'hosted', and stands nowhere else [public-key-elsewhere]
          hint: calls name a 'credential'; in a page write 'publicKey' alone, without '?' and brackets
        """),
    BadSchema.ofAPI(
      "addresses to come back to that cannot be told apart, or read",
      """
      resource: checkout
      hosted:
        pay:
          returns:
            ①any①: { query: { message?: string } }
            ②failed②: { contains: failed, query: { reason?: string } }
            ③alsoFailed③: { contains: has-failed, query: { id: string } }
            ④ok④: { query: { state: { const: ok } } }
            okay: { query: { state: { const: okay } } }
            ⑤never⑤: { query: { state: { const: ok }, id: string } }
            back:
              query:
                ⑥count⑥: integer
                ⑦amount⑦?: decimal
                id: { type: string, also: [⑧ID⑧] }
                code?: { type: string, sensitive: ⑨true⑨ }
      """,
      expects: """
        ① nothing says how the address 'any' is known [return-without-condition]
          hint: write 'contains' with a text that occurs in it, or a parameter under 'query'
        ③ the address 'alsoFailed' is never reached: all that is one is 'failed' first [unreachable-return]
          hint: put the one that asks for more first, or tell the two apart
          note ②: this address comes first
        ⑤ the address 'never' is never reached: all that is one is 'ok' first [unreachable-return]
          hint: put the one that asks for more first, or tell the two apart
          note ④: this address comes first
        ⑥ 'count' is an integer, and what comes back in an address is text [return-type]
          hint: make it a string or an enumeration of strings; what may be absent is written 'name?'
        ⑦ 'amount' is a decimal number, and what comes back in an address is text [return-type]
          hint: make it a string or an enumeration of strings; what may be absent is written 'name?'
        ⑧ 'id' of an address has one name, and 'ID' is another [parameter-with-also]
          hint: remove 'also': it is for members of answers
        ⑨ a sensitive value cannot stand in a query, which logs keep [sensitive-parameter]
          hint: send it in the body or the header; if it may be logged, remove 'sensitive'
        """),
    BadSchema.ofAPI(
      "names of pages and addresses that are none, or are taken",
      """
      resource: checkout
      hosted:
        ①Pay①: {}
        open: { returns: { ②none②: { contains: a } } }
        ③show③: { returns: { back: { contains: a } } }
      types:
        ④CheckoutShowReturn④: { fields: { id: string } }
      endpoints:
        get: { request: GET /a, returns: CheckoutShowReturn }
      """,
      expects: """
        ① 'Pay' is not spelt as Swift spells it: 'pay' [unusable-swift-name]
          hint: write 'pay'
        ② 'none' would hide a name that everybody uses [unusable-swift-name]
          hint: choose a Swift name with 'name:'
        ④ 'CheckoutShowReturn' and 'show' are both called 'CheckoutShowReturn' in Swift [colliding-swift-names]
          hint: give one of the two a Swift name of its own with 'name:'
          note ③: the other one is here
        """),
    BadSchema.ofAPI(
      "examples of pages whose values do not fit",
      """
      resource: checkout
      hosted:
        ①pay①:
          address: "/pay/{payload}"
          payload: { amount: { type: decimal, min: ②1② }, key: publicKey }
          examples:
            ③one③: { url: a }
            two:
              payload: { amount: ④0.5④, key: ⑤sk_test_0a1b2c⑤ }
              query: ⑥{ a: b }⑥
              url: a
        ⑦approve⑦:
          returns: { back: { query: { id: string } }, failed: { contains: failed } }
          examples:
            three: { url: a, returns: { url: "https://a.example?id=1", case: ⑧bakc⑧ } }
            four: { url: a, returns: { url: ⑨"https://a.example?id="⑨, case: back } }
            five: { url: a, returns: { url: ⑩"https://a.example?id=failed"⑩, case: failed } }
      """,
      expects: """
        ③ the request of this example has no 'payload' [missing-part]
          hint: the endpoint needs 'amount', 'key' there
        ④ 0.5 is less than 'min', which is 1 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ②: the limit is declared here
        ⑤ the string 'sk_test_0a1b2c' is not a public key [wrong-value]
          hint: it is written like pk_test_0a1b2c
        ⑥ 'pay' takes no 'query' [unwanted-part]
          hint: remove it from the example, or declare it in the endpoint
          note ①: the endpoint is declared here
        ⑧ 'approve' has no return address 'bakc' [unknown-return]
          hint: did you mean 'back'?
          note ⑦: the page is declared here
        ⑨ this address is not 'back': a text or a parameter is missing [wrong-return]
          hint: compare it with 'contains' and 'query' of that return address
        ⑩ this address is 'back', which is tried first [wrong-return]
          hint: write 'case: back', or order the return addresses anew
        """),
    BadSchema.ofAPI(
      "addresses of examples that are not what the values make",
      """
      resource: checkout
      hosted:
        pay:
          address: "/pay/{payload}"
          payload:
            who: { type: Who, flatten: true }
            amount: decimal
            mode: { const: web }
            note?: string
          query: { state?: string }
          examples:
            one: { payload: { mode: web, amount: 12.50, name: "Zo\u{eb}", known: true }, url: ①""① }
            two:
              payload: { amount: 1e2, known: false, mode: web, note: "<>?>" }
              query: { state: a b }
              url: ②"https://api.example.com/pay/abc"②
      types:
        Who:
          union:
            known: { when: { known: true }, fields: { name: string } }
            asked: { when: { known: false } }
      """,
      expects: """
        ① the values of this example make another address [wrong-page-address]
          hint: write https://api.example.com/pay/eyJrbm93biI6dHJ1ZSwibmFtZSI6Ilpvw6siLCJhbW91bnQiOjEyLjUsIm1vZGUiOiJ3ZWIifQ%3D%3D
        ② the values of this example make another address [wrong-page-address]
          hint: write https://api.example.com/pay/eyJrbm93biI6ZmFsc2UsImFtb3VudCI6MTAwLCJtb2RlIjoid2ViIiwibm90ZSI6Ijw%2BPz4ifQ%3D%3D?state=a%20b
        """),
  ]
}
