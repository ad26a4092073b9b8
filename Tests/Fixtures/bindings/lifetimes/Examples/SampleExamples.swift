// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let quotes: [APIExample] = [
    quotesRetrieveAQuote(),
    quotesCheckAKey(),
  ]
}

extension Examples {
  /// `quotes.retrieve: a quote`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.a quote`.
  static func quotesRetrieveAQuote() -> APIExample {
    APIExample(
      name: "quotes.retrieve: a quote",
      method: "GET",
      server: "https://api.example.com",
      path: "/quotes",
      query: "",
      responseStatus: 200,
      responseBody: "{\"value\":{\"rate\":1.25}}",
      request: { () throws -> APIRequest<Quote> in
        .quotes.retrieve()
      },
      expected: { () throws -> Quote in
        let result = Quote(rate: Decimal(sign: .plus, exponent: -2, significand: 125))
        return result
      }
    )
  }
}

extension Examples {
  /// `quotes.check: a key`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.a key`.
  static func quotesCheckAKey() -> APIExample {
    APIExample(
      name: "quotes.check: a key",
      method: "GET",
      server: "https://api.example.com",
      path: "/keys",
      query: "",
      responseStatus: 200,
      responseBody: "{\"value\":[{\"id\":\"1\",\"more\":2}]}",
      request: { () throws -> APIRequest<[Key]> in
        .quotes.check()
      },
      expected: { () throws -> [Key] in
        let additionalMembers: [String: JSONValue] = ["more": 2]
        let resultItem = Key(id: "1", additionalMembers: additionalMembers)
        let result: [Key] = [resultItem]
        return result
      }
    )
  }
}
