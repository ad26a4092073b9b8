// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

extension Examples {
  static let eventWebhooks: [WebhookExample] = [
    eventExit1aSymbolxyParameterXY(),
    eventExit1aSymbolxyParameterXY2(),
  ]
}

extension Examples {
  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). It was seen but is promised nowhere, so it may change without notice. Schema:
  /// `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  static func eventExit1aSymbolxyParameterXY() -> WebhookExample {
    WebhookExample(
      name: """
        event: ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
        """,
      body: """
        {"\\"\\\\(x)\\n\u{202E}":"\\"\\"\\" \\\\(exit(1)) */ `a` ``Symbol`` [x](y)\\n\\n- \
        Parameter x: y\u{2028}\u{202E}\\u0000","any":["\\"\\"\\" \\\\(exit(1)) */ `a` ``Symbol`` \
        [x](y)\\n\\n- Parameter x: y\u{2028}\u{202E}\\u0000",{"\\"\\"\\" \\\\(exit(1)) */ `a` \
        ``Symbol`` [x](y)\\n\\n- Parameter x: y\u{2028}\u{202E}\\u0000":"\\"\\"\\" \\\\(exit(1)) \
        */ `a` ``Symbol`` [x](y)\\n\\n- Parameter x: y\u{2028}\u{202E}\\u0000"}]}
        """,
      read: { (bytes: [UInt8]) throws(WebhookError) -> Model in
        try Model(webhook: bytes)
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
        let event = Model(
          member: """
            ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
            """,
          additionalMembers: additionalMembers
        )
        return event
      }
    )
  }
}

extension Examples {
  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). It was seen but is promised nowhere, so it may change without notice. Schema:
  /// `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  static func eventExit1aSymbolxyParameterXY2() -> WebhookExample {
    WebhookExample(
      name: """
        event: ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
        """,
      body: """
        {"\\"\\\\(x)\\n\u{202E}":"\\"\\"\\" \\\\(exit(1)) */ `a` ``Symbol`` [x](y)\\n\\n- \
        Parameter x: y\u{2028}\u{202E}\\u0000","any":["\\"\\"\\" \\\\(exit(1)) */ `a` ``Symbol`` \
        [x](y)\\n\\n- Parameter x: y\u{2028}\u{202E}\\u0000",{"\\"\\"\\" \\\\(exit(1)) */ `a` \
        ``Symbol`` [x](y)\\n\\n- Parameter x: y\u{2028}\u{202E}\\u0000":"\\"\\"\\" \\\\(exit(1)) \
        */ `a` ``Symbol`` [x](y)\\n\\n- Parameter x: y\u{2028}\u{202E}\\u0000"}]}
        """,
      read: { (bytes: [UInt8]) throws(WebhookError) -> Model in
        try Model(webhook: bytes)
      },
      refused: """
        ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
        """
    )
  }
}
