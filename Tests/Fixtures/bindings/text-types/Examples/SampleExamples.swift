// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let payouts: [APIExample] = [
    payoutsInitiateAPayout(),
    payoutsRetrieveAPayout(),
  ]
}

extension Examples {
  /// `payouts.initiate: a payout`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.a payout`.
  static func payoutsInitiateAPayout() -> APIExample {
    APIExample(
      name: "payouts.initiate: a payout",
      method: "POST",
      server: "https://api.example.com",
      path: "/payouts",
      query: "note=lunch&caller=7",
      requestBody: "{\"reference\":\"ORDER-7\",\"pin\":\"8765\",\"phone\":\"0091000000\"}",
      responseStatus: 200,
      responseBody: """
        {"value":{"reference":"ays-ORDER-7","all":["ays-ORDER-6","ays-ORDER-7"],\
        "byBank":{"000023":"ays-ORDER-7"},"phone":9100000000,"ids":[1,"2"],"balance":"12,867,\
        940.15","fee":"0.10","limit":null},"isSuccess":true}
        """,
      request: { () throws -> APIRequest<Payout> in
        .payouts.initiate(
          reference: MerchantReference("ORDER-7"),
          pin: "8765",
          phone: "0091000000",
          note: Note("lunch"),
          caller: 7
        )
      },
      expected: { () throws -> Payout in
        let all: [PrefixedReference] = [
          PrefixedReference("ays-ORDER-6"),
          PrefixedReference("ays-ORDER-7"),
        ]
        let byBank: [String: PrefixedReference] = ["000023": PrefixedReference("ays-ORDER-7")]
        let ids: [StringOrInteger] = [1, "2"]
        let result = Payout(
          reference: PrefixedReference("ays-ORDER-7"),
          all: all,
          byBank: byBank,
          phone: 9_100_000_000,
          ids: ids,
          balance: Decimal(sign: .plus, exponent: -2, significand: 1_286_794_015),
          fee: Decimal(sign: .plus, exponent: -1, significand: 1)
        )
        return result
      }
    )
  }
}

extension Examples {
  /// `payouts.retrieve: a payout`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.a payout`.
  static func payoutsRetrieveAPayout() -> APIExample {
    APIExample(
      name: "payouts.retrieve: a payout",
      method: "GET",
      server: "https://api.example.com",
      path: "/payouts/ays-ORDER%207/ORDER-7/910000000",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":{"reference":"ays-ORDER-7","tenantReference":"ORDER-7","all":[],"byBank":{},\
        "note":"lunch","phone":"0091","balance":"0","limit":"1,000"},"isSuccess":true}
        """,
      request: { () throws -> APIRequest<Payout> in
        .payouts.retrieve(
          reference: PrefixedReference("ays-ORDER 7"),
          made: MerchantReference("ORDER-7"),
          phone: 910_000_000
        )
      },
      expected: { () throws -> Payout in
        let result = Payout(
          reference: PrefixedReference("ays-ORDER-7"),
          tenantReference: MerchantReference("ORDER-7"),
          all: [],
          byBank: [:],
          note: Note("lunch"),
          phone: "0091",
          balance: 0,
          limit: 1000
        )
        return result
      }
    )
  }
}
