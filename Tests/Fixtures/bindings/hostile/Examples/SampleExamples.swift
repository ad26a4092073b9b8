// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

extension Examples {
  static let things: [APIExample] = [
    thingsCreateExit1aSymbolxyParameterXY(),
    thingsGrantA(),
  ]
}

extension Examples {
  /// `things.create: """ \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  ///
  /// Schema: `schema/sample.yaml`,
  /// `endpoints.create.examples.""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  static func thingsCreateExit1aSymbolxyParameterXY() -> APIExample {
    APIExample(
      name: """
        things.create: ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: \
        y\u{2028}\u{202E}\u{0}
        """,
      method: "POST",
      server: """
        ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
        """,
      path: "/\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}",
      query: """
        %22%5C%28x%29%0A%E2%80%AE=%22%22%22%20%5C%28exit%281%29%29%20%2A%2F%20%60a%60%20%60%60Symbo\
        l%60%60%20%5Bx%5D%28y%29%0A%0A-%20Parameter%20x%3A%20y%E2%80%A8%E2%80%AE%00
        """,
      headers: [
        "\"\\(x)\n\u{202E}": """
        ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
        """,
        "\"\\(x)\n\u{202E}3": """
        ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
        """,
      ],
      requestBody: """
        {"\\"\\\\(x)\\n\u{202E}":"\\"\\"\\" \\\\(exit(1)) */ `a` ``Symbol`` [x](y)\\n\\n- \
        Parameter x: y\u{2028}\u{202E}\\u0000","any":["\\"\\"\\" \\\\(exit(1)) */ `a` ``Symbol`` \
        [x](y)\\n\\n- Parameter x: y\u{2028}\u{202E}\\u0000",{"\\"\\"\\" \\\\(exit(1)) */ `a` \
        ``Symbol`` [x](y)\\n\\n- Parameter x: y\u{2028}\u{202E}\\u0000":"\\"\\"\\" \\\\(exit(1)) \
        */ `a` ``Symbol`` [x](y)\\n\\n- Parameter x: y\u{2028}\u{202E}\\u0000"}]}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"\\"\\\\(x)\\n\u{202E}":"\\"\\"\\" \\\\(exit(1)) */ `a` ``Symbol`` [x](y)\\n\\n- \
        Parameter x: y\u{2028}\u{202E}\\u0000","any":["\\"\\"\\" \\\\(exit(1)) */ `a` ``Symbol`` \
        [x](y)\\n\\n- Parameter x: y\u{2028}\u{202E}\\u0000",{"\\"\\"\\" \\\\(exit(1)) */ `a` \
        ``Symbol`` [x](y)\\n\\n- Parameter x: y\u{2028}\u{202E}\\u0000":"\\"\\"\\" \\\\(exit(1)) \
        */ `a` ``Symbol`` [x](y)\\n\\n- Parameter x: y\u{2028}\u{202E}\\u0000"}]},"\\"\\"\\" \
        \\\\(exit(1)) */ `a` ``Symbol`` [x](y)\\n\\n- Parameter x: \
        y\u{2028}\u{202E}\\u0000":"\\"\\"\\" \\\\(exit(1)) */ `a` ``Symbol`` [x](y)\\n\\n- \
        Parameter x: y\u{2028}\u{202E}\\u0000"}
        """,
      request: { () throws -> APIRequest<Model> in
        let anyItem: JSONValue = [
          """
          ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
          """: """
          ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
          """
        ]
        let any: JSONValue = [
          "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}",
          anyItem,
        ]
        return .things.create(
          query: """
            ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
            """,
          header: """
            ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
            """,
          member: """
            ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
            """,
          any: any
        )
      },
      expected: { () throws -> Model in
        let additionalMembersItemItem: JSONValue = [
          """
          ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
          """: """
          ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
          """
        ]
        let additionalMembersItem: JSONValue = [
          "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}",
          additionalMembersItemItem,
        ]
        let additionalMembers: [String: JSONValue] = ["any": additionalMembersItem]
        let result = Model(
          member: """
            ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
            """,
          additionalMembers: additionalMembers
        )
        return result
      }
    )
  }
}

extension Examples {
  /// `things.grant: a`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.a`.
  static func thingsGrantA() -> APIExample {
    APIExample(
      name: "things.grant: a",
      method: "POST",
      server: """
        ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
        """,
      path: "/token",
      query: "",
      headers: [
        "Authorization": "Bearer example-token",
        "Content-Type": "application/x-www-form-urlencoded",
      ],
      usesSecretKey: false,
      requestBody: """
        %22%5C%28x%29%0A%E2%80%AE=%22%22%22%20%5C%28exit%281%29%29%20%2A%2F%20%60a%60%20%60%60Symbo\
        l%60%60%20%5Bx%5D%28y%29%0A%0A-%20Parameter%20x%3A%20y%E2%80%A8%E2%80%AE%00&%22%5C%28x%29%0\
        A%E2%80%AE=%22%22%22%20%5C%28exit%281%29%29%20%2A%2F%20%60a%60%20%60%60Symbol%60%60%20%5Bx%\
        5D%28y%29%0A%0A-%20Parameter%20x%3A%20y%E2%80%A8%E2%80%AE%00
        """,
      responseStatus: 200,
      responseBody: "",
      request: { () throws -> APIRequest<NoContent> in
        .things.grant(
          token: "example-token",
          form: """
            ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
            """
        )
      },
      expected: { () throws -> NoContent in
        NoContent()
      }
    )
  }
}
