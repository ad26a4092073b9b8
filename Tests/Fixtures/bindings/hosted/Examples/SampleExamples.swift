// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let checkoutPages: [HostedPageExample] = [
    checkoutRedirectAnOrder(),
    checkoutApproveAConsent(),
  ]
}

extension Examples {
  /// `checkout.redirect: an order`.
  ///
  /// Schema: `schema/sample.yaml`, `hosted.redirect.examples.an order`.
  static func checkoutRedirectAnOrder() -> HostedPageExample {
    HostedPageExample(
      name: "checkout.redirect: an order",
      url: "https://api.example.com/redirect/abc?state=a%20b&key2=pk_live_0a1b2c",
      page: { () throws -> HostedPage in
        let known = Customer.Known(name: "Ada")
        let customer = Customer.known(known)
        return .checkout.redirect(
          redirectURL: try Examples.required(URL(string: "https://shop.example/thanks")),
          key: try PublicKey("pk_test_0a1b2c"),
          customer: customer,
          amount: Decimal(sign: .plus, exponent: -1, significand: 125),
          queryKey: try PublicKey("pk_live_0a1b2c"),
          state: "a b"
        )
      },
      returnURL: "https://shop.example/transaction-failed?outcome=failed",
      returned: { () throws -> CheckoutRedirectReturn in
        .failed(message: nil, outcome: .failed)
      },
      reading: { (url: URL) throws -> CheckoutRedirectReturn in
        try CheckoutRedirectReturn(url)
      }
    )
  }
}

extension Examples {
  /// `checkout.approve: a consent`.
  ///
  /// Schema: `schema/sample.yaml`, `hosted.approve.examples.a consent`.
  static func checkoutApproveAConsent() -> HostedPageExample {
    HostedPageExample(
      name: "checkout.approve: a consent",
      url: "https://api.example.com?request=a.b",
      page: { () throws -> HostedPage in
        .checkout.approve(request: "a.b")
      }
    )
  }
}
