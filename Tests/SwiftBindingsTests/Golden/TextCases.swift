import APISchema
import SwiftBindings

extension GoldenCase {
  /// Header fields, with each kind of value, and a token.
  static let headers = GoldenCase(
    name: "headers",
    api: .sample(
      [.strings("Level", ["Low", "High"]), linkType],
      resources: [
        .sample(
          "registrations",
          [
            .sample(
              "create", .post, "/registrations/{id}",
              query: [
                .sample("page", .integer), .sample("mode", .any, constant: "fast & \"odd\""),
              ],
              headers: [
                .sample(
                  "signature-certificate", .string, doc: "Text that the caller chose.",
                  isSensitive: true, limits: .sample(length: 1...9)),
                .sample("X-Level?", .named("Level")), .sample("X-Kind?", .named("LinkType")),
                .sample("X-Count?", .integer, limits: .sample(min: "1")),
                .sample("X-Amount?", .decimal), .sample("X-Flag?", .boolean),
                .sample("X-Day?", .date), .sample("X-Site?", .url),
                .sample("X-Secret?", .string, isSensitive: true),
                .sample("X-Mode", .any, constant: "fast"),
              ],
              body: .fields([.sample("name", .string)]), envelope: nil, credential: "userToken",
              examples: [
                .sample(
                  "all of it", path: ["id": "1"], query: ["page": 2, "mode": "fast & \"odd\""],
                  headers: [
                    "X-Count": 3, "signature-certificate": "abc", "X-Level": "High", "X-Kind": 1,
                    "X-Amount": .number("1.50"), "X-Flag": true, "X-Mode": "fast",
                    "X-Day": "2024-06-18", "X-Site": "https://example.com/a", "X-Secret": "s",
                  ], body: ["name": "Ada"], answer: nil)
              ]),
            .sample("list", .get, "/registrations", envelope: nil, credential: "userToken"),
          ])
      ], servers: Surroundings.servers,
      credentials: Surroundings.credentials + [
        Credential(
          name: "userToken", scheme: .bearer(parameter: "accessToken"),
          facts: .sample("Token of the account holder.", at: "credentials.userToken")),
        Credential(
          name: "clientToken", scheme: .bearer(parameter: "token"),
          facts: .sample(at: "credentials.clientToken")),
      ]),
    options: BindingsOptions(examples: true))

  /// Forms.
  static let forms = GoldenCase(
    name: "forms",
    api: .sample(
      [linkType],
      resources: [
        .sample(
          "tokens",
          [
            .sample(
              "grantClient", .post, "/auth/token",
              body: .form([
                .sample("grant_type", .any, constant: "client_credentials"),
                .sample("scope?", .string, limits: .sample(maxLength: 20)),
                .sample("client_id", .string), .sample("password", .string, isSensitive: true),
                .sample("old_password?", .string, isSensitive: true),
                .sample("writer?", .named("LinkType")), .sample("count?", .integer),
                .sample("amount?", .decimal), .sample("flag?", .boolean),
                .sample("until?", .timestamp), .sample("site?", .url),
              ]), envelope: nil, credential: nil,
              examples: [
                .sample(
                  "for an account",
                  body: [
                    "client_id": "A 1&b", "grant_type": "client_credentials", "password": "p=é",
                    "scope": "account", "writer": 1, "count": 2, "amount": .number("2.50"),
                    "flag": false, "until": "2024-06-18T12:00:00Z", "site": "https://a.example",
                  ], answer: nil)
              ]),
            .sample("touch", .post, "/touch", body: .form([]), envelope: nil, credential: nil),
          ])
      ], servers: Surroundings.servers, credentials: Surroundings.credentials),
    options: BindingsOptions(examples: true))

  /// Pages that say more than four numbers.
  static let pages = GoldenCase(
    name: "pages",
    api: .sample(
      [],
      resources: [
        .sample(
          "payouts",
          [
            .sample(
              "list", .get, "/payouts", query: [.sample("pageNumber?", .integer)],
              returns: .page(.string), envelope: "records",
              examples: [
                .sample(
                  "the first of two",
                  answer: [
                    "record": ["a", "b"],
                    "pageData": [
                      "number": 1, "size": 2, "total": 3, "pages": 2, "hasNext": true,
                      "hasPrevious": false, "first": 1, "last": 2,
                    ],
                  ]),
                .sample(
                  "less is said",
                  answer: [
                    "record": [],
                    "pageData": [
                      "number": 1, "size": 2, "total": 0, "pages": .null, "hasNext": .null,
                    ],
                  ]),
              ])
          ])
      ], servers: Surroundings.servers, credentials: Surroundings.credentials,
      envelopes: [
        Envelope(
          name: "records",
          content: .page(
            PageShape(
              items: WirePath(names: ["record"]), number: pageData("number"),
              size: pageData("size"), total: pageData("total"), pages: pageData("pages"),
              hasNext: pageData("hasNext"), hasPrevious: pageData("hasPrevious"),
              first: pageData("first"), last: pageData("last"), parameter: "pageNumber")),
          success: nil, facts: .sample(at: "envelopes.records"))
      ]),
    options: BindingsOptions(examples: true))

  private static func pageData(_ name: String) -> WirePath { WirePath(names: ["pageData", name]) }

  private static let linkType = TypeDeclaration.sample(
    "LinkType",
    .enumeration(
      EnumShape(
        base: .dual,
        cases: [
          EnumCase(
            swiftName: "reusable", wire: .dual(request: 1, response: "Reuseable"),
            facts: .sample())
        ])))
}
