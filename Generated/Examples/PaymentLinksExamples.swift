// Generated from schema/payment-links.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let paymentLinks: [APIExample] = [
    paymentLinksCreateAReusableLink(),
    paymentLinksCreateALinkOfTheFirstDraft(),
    paymentLinksCreateANameThatIsTaken(),
    paymentLinksCreateAMemberThatIsRefused(),
    paymentLinksListAPageOfLinks(),
    paymentLinksListAPageWithoutLinks(),
    paymentLinksListAFilter(),
    paymentLinksListABadRequest(),
    paymentLinksRetrieveAnOlderLink(),
    paymentLinksRetrieveByAliasALinkOfTheTestMode(),
    paymentLinksRetrieveByAliasALinkOfTheLiveMode(),
    paymentLinksTransactionsAPageOfPayments(),
    paymentLinksTransactionsALinkThatNobodyHasPaid(),
  ]
}

extension Examples {
  /// `paymentLinks.create: a reusable link`.
  ///
  /// Source: p:1147159. Schema: `schema/payment-links.yaml`,
  /// `endpoints.create.examples.a reusable link`.
  static func paymentLinksCreateAReusableLink() -> APIExample {
    APIExample(
      name: "paymentLinks.create: a reusable link",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link",
      query: "",
      requestBody: """
        {"name":"Season ticket","description":"Pay for the season in advance","linkType":1,\
        "currencyCode":"GBP","amountInfo":{"currencyCode":"GBP","amount":100},"amountType":1}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"id":"3b9e7d64-1f0c-4c58-9a27-60d1e5b8f432","name":"Season ticket",\
        "description":"Pay for the season in advance","alias":"0-b7wq2ke",\
        "link":"https://pay.leatherback.co/0-b7wq2ke","amountInfo":{"currencyCode":"GBP",\
        "amount":100.00},"linkType":"Reuseable","amountType":"Dynamic","supportEmail":null,\
        "logo":null,"status":"New","createdDate":"2024-07-02T09:15:42.1180467",\
        "environment":"Test"},"isSuccess":true,"error":"","message":"Request Successful",\
        "responseCode":null,"type":null,"title":null,"status":null,"detail":null,"instance":null}
        """,
      request: { () throws -> APIRequest<PaymentLink> in
        let amountInfo = Money(currencyCode: .gbp, amount: 100)
        return .paymentLinks.create(
          name: "Season ticket",
          description: "Pay for the season in advance",
          linkType: .reusable,
          currencyCode: .gbp,
          amountInfo: amountInfo,
          amountType: .dynamic
        )
      },
      expected: { () throws -> PaymentLink in
        let linkText: String = "https://pay.leatherback.co/0-b7wq2ke"
        let amountInfo = Money(currencyCode: .gbp, amount: 100)
        let result = PaymentLink(
          id: "3b9e7d64-1f0c-4c58-9a27-60d1e5b8f432",
          name: "Season ticket",
          description: "Pay for the season in advance",
          alias: "0-b7wq2ke",
          link: try Examples.required(URL(string: linkText)),
          amountInfo: amountInfo,
          linkType: .reusable,
          amountType: .dynamic,
          status: .new,
          createdDate: try Examples.required(Timestamp("2024-07-02T09:15:42.1180467")),
          environment: .test
        )
        return result
      }
    )
  }
}

extension Examples {
  /// Members that only the oldest page has. The answer's word for a fixed amount is inferred.
  ///
  /// Source: v:2064405 (superseded). Only an older version of the page has it: the service may
  /// refuse it today. Schema: `schema/payment-links.yaml`,
  /// `endpoints.create.examples.a link of the first draft`.
  static func paymentLinksCreateALinkOfTheFirstDraft() -> APIExample {
    APIExample(
      name: "paymentLinks.create: a link of the first draft",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link",
      query: "",
      requestBody: """
        {"name":"Garden chairs","description":"Four chairs of beech","linkType":1,\
        "currencyCode":"NGN","amountInfo":{"currencyCode":"NGN","amount":48000},"amountType":0,\
        "tax":{"isEnabled":true},"metadata":{"shelf":"14","warehouse":"north"}}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"id":"90c4f1aa-7be3-4d02-8d5e-2f6b13a7c059","name":"Garden chairs",\
        "description":"Four chairs of beech","alias":"0-m3xt9rd",\
        "link":"https://pay.leatherback.co/0-m3xt9rd","amountInfo":{"currencyCode":"NGN",\
        "amount":48000},"linkType":"Reuseable","amountType":"Static","status":"New",\
        "createdDate":"2023-01-19T08:02:11.640Z","environment":"Test"},"isSuccess":true,"error":"",\
        "message":"Request Successful"}
        """,
      request: { () throws -> APIRequest<PaymentLink> in
        let amountInfo = Money(currencyCode: .ngn, amount: 48000)
        let tax = PaymentLinkTax(isEnabled: true)
        let metadata: [String: String] = ["warehouse": "north", "shelf": "14"]
        return .paymentLinks.create(
          name: "Garden chairs",
          description: "Four chairs of beech",
          linkType: .reusable,
          currencyCode: .ngn,
          amountInfo: amountInfo,
          amountType: .fixed,
          tax: tax,
          metadata: metadata
        )
      },
      expected: { () throws -> PaymentLink in
        let linkText: String = "https://pay.leatherback.co/0-m3xt9rd"
        let amountInfo = Money(currencyCode: .ngn, amount: 48000)
        let result = PaymentLink(
          id: "90c4f1aa-7be3-4d02-8d5e-2f6b13a7c059",
          name: "Garden chairs",
          description: "Four chairs of beech",
          alias: "0-m3xt9rd",
          link: try Examples.required(URL(string: linkText)),
          amountInfo: amountInfo,
          linkType: .reusable,
          amountType: .fixed,
          status: .new,
          createdDate: try Examples.required(Timestamp("2023-01-19T08:02:11.640Z")),
          environment: .test
        )
        return result
      }
    )
  }
}

extension Examples {
  /// `paymentLinks.create: a name that is taken`.
  ///
  /// Source: p:3670120 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payment-links.yaml`, `endpoints.create.examples.a name that is taken`.
  static func paymentLinksCreateANameThatIsTaken() -> APIExample {
    APIExample(
      name: "paymentLinks.create: a name that is taken",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link",
      query: "",
      requestBody: """
        {"name":"Season ticket","description":"Pay for the season in advance","linkType":0,\
        "currencyCode":"GBP","amountInfo":{"currencyCode":"GBP","amount":100}}
        """,
      responseStatus: 400,
      responseBody: """
        {"isSuccess":false,"error":"A link with this name exists","message":"A link with this name \
        exists","responseCode":null,"type":null,"title":null,"status":400,"detail":null,\
        "instance":null,"extensions":{}}
        """,
      request: { () throws -> APIRequest<PaymentLink> in
        let amountInfo = Money(currencyCode: .gbp, amount: 100)
        return .paymentLinks.create(
          name: "Season ticket",
          description: "Pay for the season in advance",
          linkType: .oneTime,
          currencyCode: .gbp,
          amountInfo: amountInfo
        )
      },
      expectedFailure: { () throws -> BusinessRuleFailed in
        let extensions = RefusalExtensions()
        let failure = BusinessRuleFailed(
          isSuccess: false,
          error: "A link with this name exists",
          message: "A link with this name exists",
          status: 400,
          extensions: extensions
        )
        return failure
      }
    )
  }
}

extension Examples {
  /// `paymentLinks.create: a member that is refused`.
  ///
  /// Source: p:3670120 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payment-links.yaml`, `endpoints.create.examples.a member that is refused`.
  static func paymentLinksCreateAMemberThatIsRefused() -> APIExample {
    APIExample(
      name: "paymentLinks.create: a member that is refused",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link",
      query: "",
      requestBody: """
        {"name":"","description":"","linkType":1,"currencyCode":"GBP",\
        "amountInfo":{"currencyCode":"GBP","amount":12}}
        """,
      responseStatus: 400,
      responseBody: """
        {"failures":["'Name' must not be empty.","'Description' must not be empty."],\
        "isSuccess":false,"error":null,"message":null,"responseCode":null,\
        "type":"ValidationException","title":"A Validation error occured on the supplied payload.",\
        "status":400,"detail":"One or More Validation Failures Have Occurred.","instance":null,\
        "extensions":{"traceId":"00-c25f08d1b6e34a97905a7de1384fb260-91e4d7a35c0b62f8-00"}}
        """,
      request: { () throws -> APIRequest<PaymentLink> in
        let amountInfo = Money(currencyCode: .gbp, amount: 12)
        return .paymentLinks.create(
          name: "",
          description: "",
          linkType: .reusable,
          currencyCode: .gbp,
          amountInfo: amountInfo
        )
      },
      expectedFailure: { () throws -> ValidationFailed in
        let failures: [String] = ["'Name' must not be empty.", "'Description' must not be empty."]
        let extensions = RefusalExtensions(
          traceID: "00-c25f08d1b6e34a97905a7de1384fb260-91e4d7a35c0b62f8-00"
        )
        let failure = ValidationFailed(
          failures: failures,
          isSuccess: false,
          type: "ValidationException",
          title: "A Validation error occured on the supplied payload.",
          status: 400,
          detail: "One or More Validation Failures Have Occurred.",
          extensions: extensions
        )
        return failure
      }
    )
  }
}

extension Examples {
  /// `paymentLinks.list: a page of links`.
  ///
  /// Source: p:2457679. Schema: `schema/payment-links.yaml`,
  /// `endpoints.list.examples.a page of links`.
  static func paymentLinksListAPageOfLinks() -> APIExample {
    APIExample(
      name: "paymentLinks.list: a page of links",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link/",
      query: "pageNumber=1&pageSize=2",
      responseStatus: 200,
      responseBody: """
        {"items":[{"id":"3b9e7d64-1f0c-4c58-9a27-60d1e5b8f432","name":"Season ticket",\
        "description":"Pay for the season in advance","alias":"0-b7wq2ke",\
        "link":"https://pay.leatherback.co/0-b7wq2ke","amountInfo":{"currencyCode":"GBP",\
        "amount":100.00},"linkType":"Reuseable","amountType":"Dynamic","supportEmail":null,\
        "logo":null,"status":"Active","createdDate":"2024-07-02T09:15:42.1180467",\
        "environment":"Test"},{"id":"f7a20c93-58d4-4e61-b3c9-14e08d6a7b25","name":"Workshop",\
        "description":"One day of pottery","alias":"0-q8zn4hv",\
        "link":"https://pay.leatherback.co/0-q8zn4hv","amountInfo":{"currencyCode":"NGN",\
        "amount":12},"linkType":"Reuseable","amountType":"Dynamic","supportEmail":null,"logo":null,\
        "status":"New","createdDate":"2023-04-11T16:05:27.4402198+00:00","environment":"Test"}],\
        "pageParams":{"pageNumber":1,"pageSize":2,"totalCount":5},"isSuccess":true,"error":"",\
        "message":"Request Successful","responseCode":null}
        """,
      request: { () throws -> APIRequest<Page<PaymentLink>> in
        .paymentLinks.list(pageNumber: 1, pageSize: 2)
      },
      expected: { () throws -> Page<PaymentLink> in
        let linkText: String = "https://pay.leatherback.co/0-b7wq2ke"
        let amountInfo = Money(currencyCode: .gbp, amount: 100)
        let itemsItem = PaymentLink(
          id: "3b9e7d64-1f0c-4c58-9a27-60d1e5b8f432",
          name: "Season ticket",
          description: "Pay for the season in advance",
          alias: "0-b7wq2ke",
          link: try Examples.required(URL(string: linkText)),
          amountInfo: amountInfo,
          linkType: .reusable,
          amountType: .dynamic,
          status: .active,
          createdDate: try Examples.required(Timestamp("2024-07-02T09:15:42.1180467")),
          environment: .test
        )
        let linkText2: String = "https://pay.leatherback.co/0-q8zn4hv"
        let amountInfo2 = Money(currencyCode: .ngn, amount: 12)
        let createdDateText: String = "2023-04-11T16:05:27.4402198+00:00"
        let itemsItem2 = PaymentLink(
          id: "f7a20c93-58d4-4e61-b3c9-14e08d6a7b25",
          name: "Workshop",
          description: "One day of pottery",
          alias: "0-q8zn4hv",
          link: try Examples.required(URL(string: linkText2)),
          amountInfo: amountInfo2,
          linkType: .reusable,
          amountType: .dynamic,
          status: .new,
          createdDate: try Examples.required(Timestamp(createdDateText)),
          environment: .test
        )
        let items: [PaymentLink] = [itemsItem, itemsItem2]
        return Page<PaymentLink>(items: items, number: 1, size: 2, totalCount: 5)
      }
    )
  }
}

extension Examples {
  /// `paymentLinks.list: a page without links`.
  ///
  /// Source: p:2457679. Schema: `schema/payment-links.yaml`,
  /// `endpoints.list.examples.a page without links`.
  static func paymentLinksListAPageWithoutLinks() -> APIExample {
    APIExample(
      name: "paymentLinks.list: a page without links",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link/",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"items":[],"pageParams":{"pageNumber":1,"pageSize":10,"totalCount":0},"isSuccess":true,\
        "error":"","message":"Request Successful","responseCode":null}
        """,
      request: { () throws -> APIRequest<Page<PaymentLink>> in
        .paymentLinks.list()
      },
      expected: { () throws -> Page<PaymentLink> in
        Page<PaymentLink>(items: [], number: 1, size: 10, totalCount: 0)
      }
    )
  }
}

extension Examples {
  /// `paymentLinks.list: a filter`.
  ///
  /// Source: v:2457679 (superseded). Only an older version of the page has it: the service may
  /// refuse it today. Schema: `schema/payment-links.yaml`, `endpoints.list.examples.a filter`.
  static func paymentLinksListAFilter() -> APIExample {
    APIExample(
      name: "paymentLinks.list: a filter",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link/",
      query: "pageNumber=3&filterParam=ticket",
      responseStatus: 200,
      responseBody: """
        {"isSuccess":true,"error":"","message":"Request Successful","responseCode":null,"items":[],\
        "pageParams":{"pageNumber":3,"pageSize":10,"totalCount":4}}
        """,
      request: { () throws -> APIRequest<Page<PaymentLink>> in
        .paymentLinks.list(pageNumber: 3, filterParam: "ticket")
      },
      expected: { () throws -> Page<PaymentLink> in
        Page<PaymentLink>(items: [], number: 3, size: 10, totalCount: 4)
      }
    )
  }
}

extension Examples {
  /// The answer is documented; what brings it about is not.
  ///
  /// Source: p:2457679 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payment-links.yaml`, `endpoints.list.examples.a bad request`.
  static func paymentLinksListABadRequest() -> APIExample {
    APIExample(
      name: "paymentLinks.list: a bad request",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link/",
      query: "pageSize=0",
      responseStatus: 400,
      responseBody: """
        {"type":"https://httpstatuses.io/400","title":"Bad Request","status":400,\
        "traceId":"00-4e81d7b02c9f4a63b5de09127ac3f658-d06b2e94f71c8a35-00"}
        """,
      request: { () throws -> APIRequest<Page<PaymentLink>> in
        .paymentLinks.list(pageSize: 0)
      },
      expectedFailure: { () throws -> BadRequest in
        let failure = BadRequest(
          type: "https://httpstatuses.io/400",
          title: "Bad Request",
          status: 400,
          traceID: "00-4e81d7b02c9f4a63b5de09127ac3f658-d06b2e94f71c8a35-00"
        )
        return failure
      }
    )
  }
}

extension Examples {
  /// The documented answer has neither the last members of a link nor most of the wrapper's.
  ///
  /// Source: p:2523272. Schema: `schema/payment-links.yaml`,
  /// `endpoints.retrieve.examples.an older link`.
  static func paymentLinksRetrieveAnOlderLink() -> APIExample {
    APIExample(
      name: "paymentLinks.retrieve: an older link",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link/6c15e8f2-a0d9-47b4-8e36-5d92b7f0c143",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":{"id":"6c15e8f2-a0d9-47b4-8e36-5d92b7f0c143","name":"Boat trip",\
        "description":"Two hours on the lagoon","alias":"0-t5gk8yw",\
        "link":"https://pay.leatherback.co/0-t5gk8yw","amountInfo":{"currencyCode":"NGN",\
        "amount":12.00},"linkType":"Reuseable","status":"New",\
        "createdDate":"2023-04-11T16:05:27.4402198+00:00","environment":"Test"},"isSuccess":true,\
        "message":"Request Successful"}
        """,
      request: { () throws -> APIRequest<PaymentLink> in
        .paymentLinks.retrieve(id: "6c15e8f2-a0d9-47b4-8e36-5d92b7f0c143")
      },
      expected: { () throws -> PaymentLink in
        let linkText: String = "https://pay.leatherback.co/0-t5gk8yw"
        let amountInfo = Money(currencyCode: .ngn, amount: 12)
        let createdDateText: String = "2023-04-11T16:05:27.4402198+00:00"
        let result = PaymentLink(
          id: "6c15e8f2-a0d9-47b4-8e36-5d92b7f0c143",
          name: "Boat trip",
          description: "Two hours on the lagoon",
          alias: "0-t5gk8yw",
          link: try Examples.required(URL(string: linkText)),
          amountInfo: amountInfo,
          linkType: .reusable,
          status: .new,
          createdDate: try Examples.required(Timestamp(createdDateText)),
          environment: .test
        )
        return result
      }
    )
  }
}

extension Examples {
  /// `paymentLinks.retrieveByAlias: a link of the test mode`.
  ///
  /// Source: v:2556047. Schema: `schema/payment-links.yaml`,
  /// `endpoints.retrieveByAlias.examples.a link of the test mode`.
  static func paymentLinksRetrieveByAliasALinkOfTheTestMode() -> APIExample {
    APIExample(
      name: "paymentLinks.retrieveByAlias: a link of the test mode",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link/by-alias/0-t5gk8yw",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":{"id":"6c15e8f2-a0d9-47b4-8e36-5d92b7f0c143","name":"Boat trip",\
        "description":"Two hours on the lagoon","alias":"0-t5gk8yw",\
        "link":"https://pay.leatherback.co/0-t5gk8yw","amountInfo":{"currencyCode":"NGN",\
        "amount":12},"linkType":"Reuseable","status":"Active",\
        "createdDate":"2023-04-11T16:05:27.094Z","environment":"Test"},"isSuccess":true,\
        "message":"Request Successful"}
        """,
      request: { () throws -> APIRequest<PaymentLink> in
        .paymentLinks.retrieveByAlias(alias: "0-t5gk8yw")
      },
      expected: { () throws -> PaymentLink in
        let linkText: String = "https://pay.leatherback.co/0-t5gk8yw"
        let amountInfo = Money(currencyCode: .ngn, amount: 12)
        let result = PaymentLink(
          id: "6c15e8f2-a0d9-47b4-8e36-5d92b7f0c143",
          name: "Boat trip",
          description: "Two hours on the lagoon",
          alias: "0-t5gk8yw",
          link: try Examples.required(URL(string: linkText)),
          amountInfo: amountInfo,
          linkType: .reusable,
          status: .active,
          createdDate: try Examples.required(Timestamp("2023-04-11T16:05:27.094Z")),
          environment: .test
        )
        return result
      }
    )
  }
}

extension Examples {
  /// The alias has no prefix, as in a sample of a live webhook; `Live` is inferred from there as
  /// well.
  ///
  /// Source: v:2556047 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payment-links.yaml`,
  /// `endpoints.retrieveByAlias.examples.a link of the live mode`.
  static func paymentLinksRetrieveByAliasALinkOfTheLiveMode() -> APIExample {
    APIExample(
      name: "paymentLinks.retrieveByAlias: a link of the live mode",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link/by-alias/h2vd6cp",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":{"id":"b84d3f07-e5c2-4196-92fa-7c0e6a1d58b3","name":"Membership",\
        "description":"Membership of the sailing club","alias":"h2vd6cp",\
        "link":"https://pay.leatherback.co/h2vd6cp","amountInfo":{"currencyCode":"GBP",\
        "amount":35.50},"linkType":"Reuseable","amountType":"Dynamic",\
        "supportEmail":"help@club.example","logo":"https://club.example/logo.png",\
        "status":"Active","createdDate":"2024-06-30T22:48:09.0000001","environment":"Live"},\
        "isSuccess":true,"error":"","message":"Request Successful","responseCode":null}
        """,
      request: { () throws -> APIRequest<PaymentLink> in
        .paymentLinks.retrieveByAlias(alias: "h2vd6cp")
      },
      expected: { () throws -> PaymentLink in
        let linkText: String = "https://pay.leatherback.co/h2vd6cp"
        let amountInfo = Money(
          currencyCode: .gbp,
          amount: Decimal(sign: .plus, exponent: -1, significand: 355)
        )
        let result = PaymentLink(
          id: "b84d3f07-e5c2-4196-92fa-7c0e6a1d58b3",
          name: "Membership",
          description: "Membership of the sailing club",
          alias: "h2vd6cp",
          link: try Examples.required(URL(string: linkText)),
          amountInfo: amountInfo,
          linkType: .reusable,
          amountType: .dynamic,
          supportEmail: "help@club.example",
          logo: "https://club.example/logo.png",
          status: .active,
          createdDate: try Examples.required(Timestamp("2024-06-30T22:48:09.0000001")),
          environment: .live
        )
        return result
      }
    )
  }
}

extension Examples {
  /// `paymentLinks.transactions: a page of payments`.
  ///
  /// Source: v:2556032. Schema: `schema/payment-links.yaml`,
  /// `endpoints.transactions.examples.a page of payments`.
  static func paymentLinksTransactionsAPageOfPayments() -> APIExample {
    APIExample(
      name: "paymentLinks.transactions: a page of payments",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link/6c15e8f2-a0d9-47b4-8e36-5d92b7f0c143/transactions",
      query: "pageNumber=1&pageSize=10",
      responseStatus: 200,
      responseBody: """
        {"items":[{"linkAlias":"0-t5gk8yw","customerName":"Tari Example","paymentChannel":"Card",\
        "currencyCode":"NGN","amount":100.00,"transactionDate":"2023-04-12T10:31:54.9076142",\
        "status":"New"}],"pageParams":{"pageNumber":1,"pageSize":10,"totalCount":1},\
        "isSuccess":true,"error":"","message":"Request Successful","responseCode":null}
        """,
      request: { () throws -> APIRequest<Page<LinkTransaction>> in
        .paymentLinks.transactions(
          id: "6c15e8f2-a0d9-47b4-8e36-5d92b7f0c143",
          pageNumber: 1,
          pageSize: 10
        )
      },
      expected: { () throws -> Page<LinkTransaction> in
        let itemsItem = LinkTransaction(
          linkAlias: "0-t5gk8yw",
          customerName: "Tari Example",
          paymentChannel: .card,
          currencyCode: .ngn,
          amount: 100,
          transactionDate: try Examples.required(Timestamp("2023-04-12T10:31:54.9076142")),
          status: .new
        )
        let items: [LinkTransaction] = [itemsItem]
        return Page<LinkTransaction>(items: items, number: 1, size: 10, totalCount: 1)
      }
    )
  }
}

extension Examples {
  /// `paymentLinks.transactions: a link that nobody has paid`.
  ///
  /// Source: v:2556032 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payment-links.yaml`,
  /// `endpoints.transactions.examples.a link that nobody has paid`.
  static func paymentLinksTransactionsALinkThatNobodyHasPaid() -> APIExample {
    APIExample(
      name: "paymentLinks.transactions: a link that nobody has paid",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/payment-link/3b9e7d64-1f0c-4c58-9a27-60d1e5b8f432/transactions",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"items":[],"pageParams":{"pageNumber":1,"pageSize":10,"totalCount":0},"isSuccess":true,\
        "error":"","message":"Request Successful","responseCode":null}
        """,
      request: { () throws -> APIRequest<Page<LinkTransaction>> in
        .paymentLinks.transactions(id: "3b9e7d64-1f0c-4c58-9a27-60d1e5b8f432")
      },
      expected: { () throws -> Page<LinkTransaction> in
        Page<LinkTransaction>(items: [], number: 1, size: 10, totalCount: 0)
      }
    )
  }
}
