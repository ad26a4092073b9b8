// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let tokens: [APIExample] = [
    tokensGrantClientForAnAccount()
  ]
}

extension Examples {
  /// `tokens.grantClient: for an account`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.for an account`.
  static func tokensGrantClientForAnAccount() -> APIExample {
    APIExample(
      name: "tokens.grantClient: for an account",
      method: "POST",
      server: "https://api.example.com",
      path: "/auth/token",
      query: "",
      headers: ["Content-Type": "application/x-www-form-urlencoded"],
      usesSecretKey: false,
      requestBody: """
        grant_type=client_credentials&scope=account&client_id=A%201%26b&password=p%3D%C3%A9&writer=\
        1&count=2&amount=2.5&flag=false&until=2024-06-18T12%3A00%3A00Z&site=https%3A%2F%2Fa.example
        """,
      responseStatus: 200,
      responseBody: "",
      request: { () throws -> APIRequest<NoContent> in
        .tokens.grantClient(
          clientID: "A 1&b",
          password: "p=é",
          scope: "account",
          writer: .reusable,
          count: 2,
          amount: Decimal(sign: .plus, exponent: -1, significand: 25),
          flag: false,
          until: try Examples.required(Timestamp("2024-06-18T12:00:00Z")),
          site: try Examples.required(URL(string: "https://a.example"))
        )
      },
      expected: { () throws -> NoContent in
        NoContent()
      }
    )
  }
}
