// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

extension Examples {
  static let payouts: [APIExample] = [
    payoutsListTheFirstOfTwo(),
    payoutsListLessIsSaid(),
  ]
}

extension Examples {
  /// `payouts.list: the first of two`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.the first of two`.
  static func payoutsListTheFirstOfTwo() -> APIExample {
    APIExample(
      name: "payouts.list: the first of two",
      method: "GET",
      server: "https://api.example.com",
      path: "/payouts",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"record":["a","b"],"pageData":{"number":1,"size":2,"total":3,"pages":2,"hasNext":true,\
        "hasPrevious":false,"first":1,"last":2}}
        """,
      request: { () throws -> APIRequest<Page<String>> in
        .payouts.list()
      },
      expected: { () throws -> Page<String> in
        let items: [String] = ["a", "b"]
        return Page<String>(
          items: items,
          number: 1,
          size: 2,
          totalCount: 3,
          pageCount: 2,
          hasNextPage: true,
          hasPreviousPage: false,
          firstItemNumber: 1,
          lastItemNumber: 2
        )
      }
    )
  }
}

extension Examples {
  /// `payouts.list: less is said`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.less is said`.
  static func payoutsListLessIsSaid() -> APIExample {
    APIExample(
      name: "payouts.list: less is said",
      method: "GET",
      server: "https://api.example.com",
      path: "/payouts",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"record":[],"pageData":{"number":1,"size":2,"total":0,"pages":null,"hasNext":null}}
        """,
      request: { () throws -> APIRequest<Page<String>> in
        .payouts.list()
      },
      expected: { () throws -> Page<String> in
        Page<String>(items: [], number: 1, size: 2, totalCount: 0)
      }
    )
  }
}
