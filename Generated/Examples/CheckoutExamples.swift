// Generated from schema/checkout.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let checkoutPages: [HostedPageExample] = [
    checkoutRedirectACustomerWhomTheShopKnows(),
    checkoutRedirectACustomerWhoIsAskedOnThePage(),
    checkoutPopupAPopupInAnApp(),
    checkoutPopupAPopupThatAsksTheCustomer(),
  ]
}

extension Examples {
  /// `checkout.redirect: a customer whom the shop knows`.
  ///
  /// Source: p:80150531. Schema: `schema/checkout.yaml`,
  /// `hosted.redirect.examples.a customer whom the shop knows`.
  static func checkoutRedirectACustomerWhomTheShopKnows() -> HostedPageExample {
    HostedPageExample(
      name: "checkout.redirect: a customer whom the shop knows",
      url: """
        https://pay.leatherback.co/redirect/eyJyZWRpcmVjdFVybCI6Imh0dHBzOi8vc2hvcC5leGFtcGxlL3RoYW5\
        rcyIsImtleSI6InBrX3Rlc3RfZXhhbXBsZTByZWRpcmVjdCIsInNob3dQZXJzb25hbEluZm9ybWF0aW9uIjpmYWxzZS\
        wiY3VzdG9tZXJFbWFpbCI6ImVmZUBleGFtcGxlLmNvbSIsImN1c3RvbWVyTmFtZSI6IkVmZSBFeGFtcGxlIiwicmVmZ\
        XJlbmNlIjoiQkFTS0VUMDAwMjMxIiwic2hvdWxkV2luZG93Q2xvc2UiOmZhbHNlLCJhbW91bnQiOjEwMC4zLCJjdXJy\
        ZW5jeUNvZGUiOiJOR04ifQ%3D%3D
        """,
      page: { () throws -> HostedPage in
        let known = RedirectCustomer.Known(email: "efe@example.com", name: "Efe Example")
        let customer = RedirectCustomer.known(known)
        return .checkout.redirect(
          redirectURL: try Examples.required(URL(string: "https://shop.example/thanks")),
          key: try PublicKey("pk_test_example0redirect"),
          customer: customer,
          reference: "BASKET000231",
          shouldWindowClose: false,
          amount: Decimal(sign: .plus, exponent: -1, significand: 1003),
          currencyCode: .ngn
        )
      },
      returnURL: "https://shop.example/thanks?reference=BASKET000231",
      returned: { () throws -> CheckoutRedirectReturn in
        .returned(reference: "BASKET000231")
      },
      reading: { (url: URL) throws -> CheckoutRedirectReturn in
        try CheckoutRedirectReturn(url)
      }
    )
  }
}

extension Examples {
  /// The base64 of this payload has a `+`, a `/` and a `=`, which are percent-encoded.
  ///
  /// Source: p:80150531. Schema: `schema/checkout.yaml`,
  /// `hosted.redirect.examples.a customer who is asked on the page`.
  static func checkoutRedirectACustomerWhoIsAskedOnThePage() -> HostedPageExample {
    HostedPageExample(
      name: "checkout.redirect: a customer who is asked on the page",
      url: """
        https://pay.leatherback.co/redirect/eyJyZWRpcmVjdFVybCI6Imh0dHBzOi8vc2hvcHMuZXhhbXBsZS9%2Bb\
        2xhL2JhY2s%2FYmFza2V0PTIzMiZsYW5nPWZyIiwia2V5IjoicGtfdGVzdF9leGFtcGxlMHJlZGlyZWN0Iiwic2hvd1\
        BlcnNvbmFsSW5mb3JtYXRpb24iOnRydWUsInJlZmVyZW5jZSI6IkJBU0tFVDAwMDIzMiIsInNob3VsZFdpbmRvd0Nsb\
        3NlIjpmYWxzZSwiYW1vdW50IjoxMiwiY3VycmVuY3lDb2RlIjoiQ0FEIn0%3D
        """,
      page: { () throws -> HostedPage in
        let redirectURLText: String = "https://shops.example/~ola/back?basket=232&lang=fr"
        let asked = RedirectCustomer.Asked()
        let customer = RedirectCustomer.asked(asked)
        return .checkout.redirect(
          redirectURL: try Examples.required(URL(string: redirectURLText)),
          key: try PublicKey("pk_test_example0redirect"),
          customer: customer,
          reference: "BASKET000232",
          shouldWindowClose: false,
          amount: 12,
          currencyCode: .cad
        )
      },
      returnURL: "https://shops.example/~ola/back?basket=232&lang=fr&reference=BASKET000232",
      returned: { () throws -> CheckoutRedirectReturn in
        .returned(reference: "BASKET000232")
      },
      reading: { (url: URL) throws -> CheckoutRedirectReturn in
        try CheckoutRedirectReturn(url)
      }
    )
  }
}

extension Examples {
  /// `checkout.popup: a popup in an app`.
  ///
  /// Source: sdk-ios (observed). It was seen but is promised nowhere, so it may change without
  /// notice. Schema: `schema/checkout.yaml`, `hosted.popup.examples.a popup in an app`.
  static func checkoutPopupAPopupInAnApp() -> HostedPageExample {
    HostedPageExample(
      name: "checkout.popup: a popup in an app",
      url: """
        https://pay.leatherback.co/popup/eyJhbW91bnQiOjIwLCJjdXJyZW5jeUNvZGUiOiJHQlAiLCJrZXkiOiJwa1\
        90ZXN0X2V4YW1wbGUwMHBvcHVwIiwicmVmZXJlbmNlIjoiVElDS0VUUzAwMDIzMyIsImN1c3RvbWVyRW1haWwiOiJuZ\
        296aUBleGFtcGxlLmNvbSIsImN1c3RvbWVyTmFtZSI6Ik5nb3ppIEV4YW1wbGUiLCJhcHBsaWNhdGlvbk1vZGUiOiJt\
        b2JpbGUiLCJjaGFubmVscyI6WyJDYXJkIiwiUGF5QnlBY2NvdW50Il19
        """,
      page: { () throws -> HostedPage in
        let known = PopupCustomer.Known(email: "ngozi@example.com", name: "Ngozi Example")
        let customer = PopupCustomer.known(known)
        let channels: [Channel] = [.card, .payByAccount]
        return .checkout.popup(
          amount: 20,
          currencyCode: .gbp,
          key: try PublicKey("pk_test_example00popup"),
          customer: customer,
          channels: channels,
          reference: "TICKETS000233",
          applicationMode: .mobile
        )
      },
      returnURL: "https://pay.leatherback.co/transaction-successful?refId=TICKETS000233",
      returned: { () throws -> CheckoutPopupReturn in
        .successful(refID: "TICKETS000233")
      },
      reading: { (url: URL) throws -> CheckoutPopupReturn in
        try CheckoutPopupReturn(url)
      }
    )
  }
}

extension Examples {
  /// `checkout.popup: a popup that asks the customer`.
  ///
  /// Source: sdk-ios (observed). It was seen but is promised nowhere, so it may change without
  /// notice. Schema: `schema/checkout.yaml`,
  /// `hosted.popup.examples.a popup that asks the customer`.
  static func checkoutPopupAPopupThatAsksTheCustomer() -> HostedPageExample {
    HostedPageExample(
      name: "checkout.popup: a popup that asks the customer",
      url: """
        https://pay.leatherback.co/popup/eyJhbW91bnQiOjc1MDAuNSwiY3VycmVuY3lDb2RlIjoiTkdOIiwia2V5Ij\
        oicGtfdGVzdF9leGFtcGxlMDBwb3B1cCIsInNob3dQZXJzb25hbEluZm9ybWF0aW9uIjp0cnVlLCJjaGFubmVscyI6W\
        yJQYXlCeVRyYW5zZmVyIl19
        """,
      page: { () throws -> HostedPage in
        let asked = PopupCustomer.Asked()
        let customer = PopupCustomer.asked(asked)
        let channels: [Channel] = [.payByTransfer]
        return .checkout.popup(
          amount: Decimal(sign: .plus, exponent: -1, significand: 75005),
          currencyCode: .ngn,
          key: try PublicKey("pk_test_example00popup"),
          customer: customer,
          channels: channels
        )
      },
      returnURL: """
        https://pay.leatherback.co/transaction-failed?message=The%20transfer%20came%20too%20late
        """,
      returned: { () throws -> CheckoutPopupReturn in
        .failed(message: "The transfer came too late")
      },
      reading: { (url: URL) throws -> CheckoutPopupReturn in
        try CheckoutPopupReturn(url)
      }
    )
  }
}
