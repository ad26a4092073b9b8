// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let payments: [APIExample] = [
    paymentsInitiateByAnAccount()
  ]
}

extension Examples {
  /// `payments.initiate: by an account`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.by an account`.
  static func paymentsInitiateByAnAccount() -> APIExample {
    APIExample(
      name: "payments.initiate: by an account",
      method: "POST",
      server: "https://api.example.com",
      path: "/payments",
      query: "",
      requestBody: """
        {"channel":"Account","floor":-1000000,"iban":"GB33","amount":-1234567.5}
        """,
      responseStatus: 200,
      responseBody: "",
      request: { () throws -> APIRequest<NoContent> in
        let additionalMembers: [String: JSONValue] = ["iban": "GB33", "floor": -1_000_000]
        let account = Method.Account(additionalMembers: additionalMembers)
        let method = Method.account(account)
        return .payments.initiate(
          method: method,
          amount: Decimal(sign: .minus, exponent: -1, significand: 12_345_675)
        )
      },
      expected: { () throws -> NoContent in
        NoContent()
      }
    )
  }
}
