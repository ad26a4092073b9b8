// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let links: [APIExample] = [
    linksCreateAReusableLink(),
    linksCreateANameThatIsTaken(),
    linksListOnePage(),
    linksListNone(),
    linksInitiateByCard(),
    linksInitiateBySomethingNew(),
  ]
}

extension Examples {
  /// `links.create: a reusable link`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.a reusable link`.
  static func linksCreateAReusableLink() -> APIExample {
    APIExample(
      name: "links.create: a reusable link",
      method: "POST",
      server: "https://api.example.com",
      path: "/links/a%20b%2Fc",
      query: "dry-run=true",
      requestBody: """
        {"name":"TV \\"Payment\\" \\\\(x)","type":1,"money":{"currencyCode":"GBP","amount":100.2},\
        "mode":"mobile","metaData":{"a":[null,1.50,{"k":"é"}],"big":1e400,"z":1},"rates":{"a":12,\
        "b":0.000000000000000000001},"logo":null}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"id":"2d60ca92-8f2f-486a-aa21-35cc9434898f","type":"Reuseable",\
        "createdAt":"2023-03-31T10:43:09.1931541+00:00","day":"2024-06-18",\
        "url":"https://pay.example.com/x?y=1","money":[{"currencyCode":"GBP","amount":-12.5},\
        {"currencyCode":"EUR","amount":7}],"logo":null,"token":"tok","alias":"0-abc"},\
        "isSuccess":true,"error":""}
        """,
      request: { () throws -> APIRequest<Link> in
        let money = Money(
          currencyCode: .gbp,
          amount: Decimal(sign: .plus, exponent: -1, significand: 1002)
        )
        let metaDataItemItem: JSONValue = ["k": "é"]
        let metaDataItem: JSONValue = [
          .null,
          .number(try Examples.required(JSONNumber("1.50"))),
          metaDataItemItem,
        ]
        let metaData: [String: JSONValue] = [
          "z": 1,
          "a": metaDataItem,
          "big": .number(try Examples.required(JSONNumber("1e400"))),
        ]
        let rates: [String: Decimal] = [
          "b": Decimal(sign: .plus, exponent: -21, significand: 1),
          "a": 12,
        ]
        return .links.create(
          group: "a b/c",
          name: "TV \"Payment\" \\(x)",
          type: .reusable,
          money: money,
          level: .null,
          dryRun: true,
          metaData: metaData,
          rates: rates
        )
      },
      expected: { () throws -> Link in
        let createdAtText: String = "2023-03-31T10:43:09.1931541+00:00"
        let moneyItem = Money(
          currencyCode: .gbp,
          amount: Decimal(sign: .minus, exponent: -1, significand: 125)
        )
        let moneyItem2 = Money(currencyCode: Currency(rawValue: "EUR"), amount: 7)
        let money: [Money] = [moneyItem, moneyItem2]
        let additionalMembers: [String: JSONValue] = ["alias": "0-abc"]
        let result = Link(
          id: "2d60ca92-8f2f-486a-aa21-35cc9434898f",
          type: .reusable,
          createdAt: try Examples.required(Timestamp(createdAtText)),
          day: try Examples.required(CalendarDate("2024-06-18")),
          url: try Examples.required(URL(string: "https://pay.example.com/x?y=1")),
          money: money,
          token: "tok",
          additionalMembers: additionalMembers
        )
        return result
      }
    )
  }
}

extension Examples {
  /// `links.create: a name that is taken`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.a name that is taken`.
  static func linksCreateANameThatIsTaken() -> APIExample {
    APIExample(
      name: "links.create: a name that is taken",
      method: "POST",
      server: "https://api.example.com",
      path: "/links/x",
      query: "",
      requestBody: """
        {"name":"TV","type":7,"money":{"currencyCode":"NGN","amount":1},"mode":"mobile",\
        "logo":null,"level":9100000001}
        """,
      responseStatus: 400,
      responseBody: """
        {"type":"ValidationException","failures":["'Name' is taken"],\
        "extensions":{"traceId":"00-1"},"title":"One or more errors occured"}
        """,
      request: { () throws -> APIRequest<Link> in
        let money = Money(currencyCode: .ngn, amount: 1)
        return .links.create(
          group: "x",
          name: "TV",
          type: LinkType(rawValue: "7"),
          money: money,
          level: 9_100_000_001
        )
      },
      expectedFailure: { () throws -> ValidationFailed in
        let failures: [String] = ["'Name' is taken"]
        let extensions = Extensions(traceID: "00-1")
        let failure = ValidationFailed(
          failures: failures,
          title: "One or more errors occured",
          extensions: extensions
        )
        return failure
      }
    )
  }
}

extension Examples {
  /// `links.list: one page`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.one page`.
  static func linksListOnePage() -> APIExample {
    APIExample(
      name: "links.list: one page",
      method: "GET",
      server: "https://api.example.com",
      path: "/links",
      query: "type=1",
      responseStatus: 200,
      responseBody: """
        {"items":[{"currencyCode":"GBP","amount":1}],"pageParams":{"pageNumber":1,"pageSize":10,\
        "totalCount":1},"isSuccess":true}
        """,
      request: { () throws -> APIRequest<Page<Money>> in
        .links.list(type: .reusable)
      },
      expected: { () throws -> Page<Money> in
        let itemsItem = Money(currencyCode: .gbp, amount: 1)
        let items: [Money] = [itemsItem]
        return Page<Money>(items: items, number: 1, size: 10, totalCount: 1)
      }
    )
  }
}

extension Examples {
  /// `links.list: none`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.none`.
  static func linksListNone() -> APIExample {
    APIExample(
      name: "links.list: none",
      method: "GET",
      server: "https://api.example.com",
      path: "/links",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"items":[],"pageParams":{"pageNumber":1,"pageSize":10,"totalCount":0}}
        """,
      request: { () throws -> APIRequest<Page<Money>> in
        .links.list()
      },
      expected: { () throws -> Page<Money> in
        Page<Money>(items: [], number: 1, size: 10, totalCount: 0)
      }
    )
  }
}

extension Examples {
  /// `links.initiate: by card`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.by card`.
  static func linksInitiateByCard() -> APIExample {
    APIExample(
      name: "links.initiate: by card",
      method: "POST",
      server: "https://api.example.com",
      path: "/payments",
      query: "",
      requestBody: "{\"amount\":2.5,\"channel\":\"Card\",\"number\":\"42\",\"note\":\"n\"}",
      responseStatus: 200,
      responseBody: "",
      request: { () throws -> APIRequest<NoContent> in
        let card = Method.Card(number: "42")
        let method = Method.card(card)
        return .links.initiate(
          amount: Decimal(sign: .plus, exponent: -1, significand: 25),
          method: method,
          note: "n"
        )
      },
      expected: { () throws -> NoContent in
        NoContent()
      }
    )
  }
}

extension Examples {
  /// `links.initiate: by something new`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.by something new`.
  static func linksInitiateBySomethingNew() -> APIExample {
    APIExample(
      name: "links.initiate: by something new",
      method: "POST",
      server: "https://api.example.com",
      path: "/payments",
      query: "",
      requestBody: "{\"amount\":3,\"bank\":{\"id\":1},\"channel\":\"Wire\"}",
      responseStatus: 200,
      responseBody: "",
      request: { () throws -> APIRequest<NoContent> in
        let methodItem: JSONValue = ["id": 1]
        let methodMembers: [String: JSONValue] = ["channel": "Wire", "bank": methodItem]
        let method = Method.other(methodMembers)
        return .links.initiate(amount: 3, method: method)
      },
      expected: { () throws -> NoContent in
        NoContent()
      }
    )
  }
}
