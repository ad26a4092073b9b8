// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let registrations: [APIExample] = [
    registrationsCreateAllOfIt()
  ]
}

extension Examples {
  /// `registrations.create: all of it`.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create.examples.all of it`.
  static func registrationsCreateAllOfIt() -> APIExample {
    APIExample(
      name: "registrations.create: all of it",
      method: "POST",
      server: "https://api.example.com",
      path: "/registrations/1",
      query: "page=2&mode=fast%20%26%20%22odd%22",
      headers: [
        "Authorization": "Bearer example-token",
        "signature-certificate": "abc",
        "X-Level": "High",
        "X-Kind": "1",
        "X-Count": "3",
        "X-Amount": "1.5",
        "X-Flag": "true",
        "X-Day": "2024-06-18",
        "X-Site": "https://example.com/a",
        "X-Secret": "s",
        "X-Mode": "fast",
      ],
      usesSecretKey: false,
      requestBody: "{\"name\":\"Ada\"}",
      responseStatus: 200,
      responseBody: "",
      request: { () throws -> APIRequest<NoContent> in
        .registrations.create(
          accessToken: "example-token",
          id: "1",
          page: 2,
          signatureCertificate: "abc",
          name: "Ada",
          xLevel: .high,
          xKind: .reusable,
          xCount: 3,
          xAmount: Decimal(sign: .plus, exponent: -1, significand: 15),
          xFlag: true,
          xDay: try Examples.required(CalendarDate("2024-06-18")),
          xSite: try Examples.required(URL(string: "https://example.com/a")),
          xSecret: "s"
        )
      },
      expected: { () throws -> NoContent in
        NoContent()
      }
    )
  }
}
