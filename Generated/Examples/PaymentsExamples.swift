// Generated from schema/payments.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let payments: [APIExample] = [
    paymentsValidatePounds(),
    paymentsValidateNairaWithTwoDecimals(),
    paymentsValidateNothingCanTakeIt(),
    paymentsValidateAMerchantsRuleForbidsIt(),
    paymentsInitiateACardInPounds(),
    paymentsInitiateACardThatTheBankWantsToCheck(),
    paymentsInitiateACardInNaira(),
    paymentsInitiateACardInNairaAsOneClientSendsIt(),
    paymentsInitiateABankAccount(),
    paymentsInitiateABankTransfer(),
    paymentsInitiateABankTransferThroughAPaymentLink(),
    paymentsInitiateAnInteracRequest(),
    paymentsInitiateAPaymentThatFailsAtOnce(),
    paymentsInitiateACallThatFailsWithAStatusOfSuccess(),
    paymentsInitiateAMemberThatIsRefused(),
    paymentsRetrieveThreeDSecurePageAChallenge(),
    paymentsFinalizeTheMoneyHasMoved(),
    paymentsFinalizeNothingToFinalize(),
  ]
}

extension Examples {
  /// `payments.validate: pounds`.
  ///
  /// Source: p:129531913. Schema: `schema/payments.yaml`, `endpoints.validate.examples.pounds`.
  static func paymentsValidatePounds() -> APIExample {
    APIExample(
      name: "payments.validate: pounds",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/validate",
      query: "",
      requestBody: """
        {"amount":{"currencyCode":"GBP","amount":20},"channels":["Card","PayByAccount"]}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"isValid":true,"channels":[{"id":"2d60ca92-8f2f-486a-aa21-35cc9434898f",\
        "name":"Card","alias":"Card","description":null},\
        {"id":"a470390f-4d10-4a9b-922b-8fd960b4b595","name":"PayByAccount","alias":"PayByAccount",\
        "description":null}]},"isSuccess":true,"error":"","message":"Request Successful",\
        "type":null,"title":null,"status":null,"detail":null,"instance":null}
        """,
      request: { () throws -> APIRequest<PaymentValidation> in
        let amount = Money(currencyCode: .gbp, amount: 20)
        let channels: [Channel] = [.card, .payByAccount]
        return .payments.validate(amount: amount, channels: channels)
      },
      expected: { () throws -> PaymentValidation in
        let channelsItem = AvailableChannel(
          id: "2d60ca92-8f2f-486a-aa21-35cc9434898f",
          name: "Card",
          alias: .card
        )
        let channelsItem2 = AvailableChannel(
          id: "a470390f-4d10-4a9b-922b-8fd960b4b595",
          name: "PayByAccount",
          alias: .payByAccount
        )
        let channels: [AvailableChannel] = [channelsItem, channelsItem2]
        let result = PaymentValidation(isValid: true, channels: channels)
        return result
      }
    )
  }
}

extension Examples {
  /// `payments.validate: naira with two decimals`.
  ///
  /// Source: p:16777241. Schema: `schema/payments.yaml`,
  /// `endpoints.validate.examples.naira with two decimals`.
  static func paymentsValidateNairaWithTwoDecimals() -> APIExample {
    APIExample(
      name: "payments.validate: naira with two decimals",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/validate",
      query: "",
      requestBody: """
        {"amount":{"currencyCode":"NGN","amount":1500.5},"channels":["Card","PayByTransfer"]}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"isValid":true,"channels":[{"id":"4f737265-27cb-40fd-84a6-f41d999a39d1",\
        "name":"PayByTransfer","alias":"PayByTransfer","description":null},\
        {"id":"2d60ca92-8f2f-486a-aa21-35cc9434898f","name":"Card","alias":"Card",\
        "description":null}]},"isSuccess":true,"error":"","message":"Request Successful",\
        "type":null,"title":null,"status":null,"detail":null,"instance":null}
        """,
      request: { () throws -> APIRequest<PaymentValidation> in
        let amount = Money(
          currencyCode: .ngn,
          amount: Decimal(sign: .plus, exponent: -1, significand: 15005)
        )
        let channels: [Channel] = [.card, .payByTransfer]
        return .payments.validate(amount: amount, channels: channels)
      },
      expected: { () throws -> PaymentValidation in
        let channelsItem = AvailableChannel(
          id: "4f737265-27cb-40fd-84a6-f41d999a39d1",
          name: "PayByTransfer",
          alias: .payByTransfer
        )
        let channelsItem2 = AvailableChannel(
          id: "2d60ca92-8f2f-486a-aa21-35cc9434898f",
          name: "Card",
          alias: .card
        )
        let channels: [AvailableChannel] = [channelsItem, channelsItem2]
        let result = PaymentValidation(isValid: true, channels: channels)
        return result
      }
    )
  }
}

extension Examples {
  /// The reason stands in `message`, beside `value`, where one client looks for it.
  ///
  /// Source: sdk-flutter (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payments.yaml`, `endpoints.validate.examples.nothing can take it`.
  static func paymentsValidateNothingCanTakeIt() -> APIExample {
    APIExample(
      name: "payments.validate: nothing can take it",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/validate",
      query: "",
      requestBody: "{\"amount\":{\"currencyCode\":\"CAD\",\"amount\":1},\"channels\":[]}",
      responseStatus: 200,
      responseBody: """
        {"value":{"isValid":false,"channels":[]},"isSuccess":true,"error":"","message":"No channel \
        is available for this currency"}
        """,
      request: { () throws -> APIRequest<PaymentValidation> in
        let amount = Money(currencyCode: .cad, amount: 1)
        return .payments.validate(amount: amount, channels: [])
      },
      expected: { () throws -> PaymentValidation in
        let result = PaymentValidation(isValid: false, channels: [])
        return result
      }
    )
  }
}

extension Examples {
  /// `payments.validate: a merchant's rule forbids it`.
  ///
  /// Source: p:3670120 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payments.yaml`, `endpoints.validate.examples.a merchant's rule forbids it`.
  static func paymentsValidateAMerchantsRuleForbidsIt() -> APIExample {
    APIExample(
      name: "payments.validate: a merchant's rule forbids it",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/validate",
      query: "",
      requestBody: """
        {"amount":{"currencyCode":"GBP","amount":900000},"channels":["Card"]}
        """,
      responseStatus: 400,
      responseBody: """
        {"isSuccess":false,"error":"The amount is above the limit of this account","message":"The \
        amount is above the limit of this account","responseCode":null,"type":null,"title":null,\
        "status":400,"detail":null,"instance":null,"extensions":{}}
        """,
      request: { () throws -> APIRequest<PaymentValidation> in
        let amount = Money(currencyCode: .gbp, amount: 900000)
        let channels: [Channel] = [.card]
        return .payments.validate(amount: amount, channels: channels)
      },
      expectedFailure: { () throws -> BusinessRuleFailed in
        let extensions = RefusalExtensions()
        let failure = BusinessRuleFailed(
          isSuccess: false,
          error: "The amount is above the limit of this account",
          message: "The amount is above the limit of this account",
          status: 400,
          extensions: extensions
        )
        return failure
      }
    )
  }
}

extension Examples {
  /// The request is documented in full, its answer only in part.
  ///
  /// Source: p:201588746, sdk-flutter. Schema: `schema/payments.yaml`,
  /// `endpoints.initiate.examples.a card in pounds`.
  static func paymentsInitiateACardInPounds() -> APIExample {
    APIExample(
      name: "payments.initiate: a card in pounds",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/initiate",
      query: "",
      requestBody: """
        {"channel":"Card","currency":"GBP","narration":"Two tickets for the evening show",\
        "reference":"TICKETS000118","paymentRequestProps":{"card":{"number":"4242424242424242",\
        "cvv":"123","expMonth":6,"expYear":2025,"cardNumber":"4242 4242 4242 4242",\
        "expiryDate":"06/25"}},"metaData":{},"amount":100.2,"userInformation":{"firstName":"Efe",\
        "lastName":"Example","emailAddress":"efe@example.com","phone":"07700 900118"}}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentStatus":"INITIATED","requiresAction":false,"message":"Payment Initiated \
        Successfully","bankAuthURL":null,"paymentItem":{"channel":"Card","message":null,\
        "totalAmount":101.70,"amount":100.20,"fees":1.50,"reference":"TICKETS000118",\
        "paymentReference":"LBEXAMPLE00000118","metaData":{}}},"isSuccess":true,"error":"",\
        "message":"Request Successful","responseCode":null,"type":null,"title":null,"status":null,\
        "detail":null,"instance":null}
        """,
      request: { () throws -> APIRequest<InitiatedPayment> in
        let card = PaymentCard(
          number: "4242424242424242",
          cvv: "123",
          expMonth: 6,
          expYear: 2025,
          cardNumber: "4242 4242 4242 4242",
          expiryDate: "06/25"
        )
        let paymentRequestProps = CardProps(card: card)
        let cardGBP = PaymentMethod.CardGBP(
          narration: "Two tickets for the evening show",
          reference: "TICKETS000118",
          paymentRequestProps: paymentRequestProps,
          metaData: [:]
        )
        let method = PaymentMethod.cardGBP(cardGBP)
        let userInformation = UserInformation(
          firstName: "Efe",
          lastName: "Example",
          emailAddress: "efe@example.com",
          phone: "07700 900118"
        )
        return .payments.initiate(
          method: method,
          amount: Decimal(sign: .plus, exponent: -1, significand: 1002),
          userInformation: userInformation
        )
      },
      expected: { () throws -> InitiatedPayment in
        let metaData = PaymentItemMetaData()
        let paymentItem = PaymentItem(
          channel: .card,
          totalAmount: Decimal(sign: .plus, exponent: -1, significand: 1017),
          amount: Decimal(sign: .plus, exponent: -1, significand: 1002),
          fees: Decimal(sign: .plus, exponent: -1, significand: 15),
          reference: "TICKETS000118",
          paymentReference: "LBEXAMPLE00000118",
          metaData: metaData
        )
        let result = InitiatedPayment(
          paymentStatus: .initiated,
          requiresAction: false,
          message: "Payment Initiated Successfully",
          paymentItem: paymentItem
        )
        return result
      }
    )
  }
}

extension Examples {
  /// The customer goes to `bankAuthURL`, or sees the 3-D Secure page.
  ///
  /// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
  /// notice. Schema: `schema/payments.yaml`,
  /// `endpoints.initiate.examples.a card that the bank wants to check`.
  static func paymentsInitiateACardThatTheBankWantsToCheck() -> APIExample {
    APIExample(
      name: "payments.initiate: a card that the bank wants to check",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/initiate",
      query: "",
      requestBody: """
        {"channel":"Card","currency":"GBP","narration":"One pair of shoes",\
        "paymentRequestProps":{"card":{"number":"4242424242424242","cvv":"123","expMonth":6,\
        "expYear":2025},"returnUrl":"https://shop.example/thanks"},"metaData":{"basket":"B-2291",\
        "gift":true,"pieces":1},"amount":64,"userInformation":{"firstName":"Ngozi",\
        "lastName":"Example","emailAddress":"ngozi@example.com","phone":"07700900145"}}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentStatus":"REQUIRE_BANK_AUTH","requiresAction":true,"message":null,\
        "bankAuthURL":"https://bank.example/approve?payment=77104","paymentItem":{"channel":"Card",\
        "message":null,"totalAmount":64,"amount":64,"fees":0,"reference":"GENERATED77104",\
        "paymentReference":null,"metaData":null}},"isSuccess":true,"error":"","message":"Request \
        Successful"}
        """,
      request: { () throws -> APIRequest<InitiatedPayment> in
        let card = PaymentCard(number: "4242424242424242", cvv: "123", expMonth: 6, expYear: 2025)
        let paymentRequestProps = CardProps(
          card: card,
          returnURL: try Examples.required(URL(string: "https://shop.example/thanks"))
        )
        let metaData: [String: JSONValue] = ["basket": "B-2291", "gift": true, "pieces": 1]
        let cardGBP = PaymentMethod.CardGBP(
          narration: "One pair of shoes",
          paymentRequestProps: paymentRequestProps,
          metaData: metaData
        )
        let method = PaymentMethod.cardGBP(cardGBP)
        let userInformation = UserInformation(
          firstName: "Ngozi",
          lastName: "Example",
          emailAddress: "ngozi@example.com",
          phone: "07700900145"
        )
        return .payments.initiate(method: method, amount: 64, userInformation: userInformation)
      },
      expected: { () throws -> InitiatedPayment in
        let paymentItem = PaymentItem(
          channel: .card,
          totalAmount: 64,
          amount: 64,
          fees: 0,
          reference: "GENERATED77104"
        )
        let result = InitiatedPayment(
          paymentStatus: .requireBankAuth,
          requiresAction: true,
          bankAuthURL: "https://bank.example/approve?payment=77104",
          paymentItem: paymentItem
        )
        return result
      }
    )
  }
}

extension Examples {
  /// The customer returns to `return-url` once 3-D Secure is done; then the payment is finalized.
  /// The answer is known in part; its `requiresAction` is made up.
  ///
  /// Source: p:201588766, p:16777241. Schema: `schema/payments.yaml`,
  /// `endpoints.initiate.examples.a card in naira`.
  static func paymentsInitiateACardInNaira() -> APIExample {
    APIExample(
      name: "payments.initiate: a card in naira",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/initiate",
      query: "",
      requestBody: """
        {"channel":"Card","currency":"NGN","paymentRequestProps":{"card":{"number":"450875001574101\
        9","cvv":"100","expMonth":1,"expYear":2039}},"metaData":{"return-url":"https://shop.example\
        /return"},"amount":2500,"userInformation":{"firstName":"Tari","lastName":"Example",\
        "emailAddress":"tari@example.com","phone":"08000000037"}}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentStatus":"INITIATED","requiresAction":true,"message":null,\
        "bankAuthURL":null,"paymentItem":{"channel":"Card","message":null,"totalAmount":2537.50,\
        "amount":2500.00,"fees":37.50,"reference":"GENERATED88215",\
        "paymentReference":"LBEXAMPLE00088215","metaData":null}},"isSuccess":true,"error":"",\
        "message":"Request Successful"}
        """,
      request: { () throws -> APIRequest<InitiatedPayment> in
        let card = PaymentCard(number: "4508750015741019", cvv: "100", expMonth: 1, expYear: 2039)
        let paymentRequestProps = CardProps(card: card)
        let metaData = PaymentMethod.CardNGN.MetaData(
          returnURL: try Examples.required(URL(string: "https://shop.example/return"))
        )
        let cardNGN = PaymentMethod.CardNGN(
          paymentRequestProps: paymentRequestProps,
          metaData: metaData
        )
        let method = PaymentMethod.cardNGN(cardNGN)
        let userInformation = UserInformation(
          firstName: "Tari",
          lastName: "Example",
          emailAddress: "tari@example.com",
          phone: "08000000037"
        )
        return .payments.initiate(method: method, amount: 2500, userInformation: userInformation)
      },
      expected: { () throws -> InitiatedPayment in
        let paymentItem = PaymentItem(
          channel: .card,
          totalAmount: Decimal(sign: .plus, exponent: -1, significand: 25375),
          amount: 2500,
          fees: Decimal(sign: .plus, exponent: -1, significand: 375),
          reference: "GENERATED88215",
          paymentReference: "LBEXAMPLE00088215"
        )
        let result = InitiatedPayment(
          paymentStatus: .initiated,
          requiresAction: true,
          paymentItem: paymentItem
        )
        return result
      }
    )
  }
}

extension Examples {
  /// Members that programs send besides the documented ones, some of them twice. Its answer has no
  /// item.
  ///
  /// Source: sdk-flutter, react (observed). It was seen but is promised nowhere, so it may change
  /// without notice. Schema: `schema/payments.yaml`,
  /// `endpoints.initiate.examples.a card in naira, as one client sends it`.
  static func paymentsInitiateACardInNairaAsOneClientSendsIt() -> APIExample {
    APIExample(
      name: "payments.initiate: a card in naira, as one client sends it",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/initiate",
      query: "",
      requestBody: """
        {"channel":"Card","currency":"NGN","paymentRequestProps":{"card":{"number":"450875001574101\
        9","cvv":"100","expMonth":1,"expYear":2039},"returnUrl":"https://shop.example/return"},\
        "metaData":{"return-url":"https://shop.example/return",\
        "redirect-url":"https://shop.example/return"},"amount":100.2,\
        "userInformation":{"firstName":"Tari","lastName":"Example",\
        "emailAddress":"tari@example.com","phone":"+2348000000037"},"currencyCode":"NGN",\
        "amountInfo":{"amount":100.2,"currency":"NGN"}}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentStatus":"INITIATED","requiresAction":false,"message":null,\
        "bankAuthURL":null,"paymentItem":null},"isSuccess":true,"error":"","message":""}
        """,
      request: { () throws -> APIRequest<InitiatedPayment> in
        let card = PaymentCard(number: "4508750015741019", cvv: "100", expMonth: 1, expYear: 2039)
        let paymentRequestProps = CardProps(
          card: card,
          returnURL: try Examples.required(URL(string: "https://shop.example/return"))
        )
        let metaData = PaymentMethod.CardNGN.MetaData(
          returnURL: try Examples.required(URL(string: "https://shop.example/return")),
          redirectURL: try Examples.required(URL(string: "https://shop.example/return"))
        )
        let cardNGN = PaymentMethod.CardNGN(
          paymentRequestProps: paymentRequestProps,
          metaData: metaData
        )
        let method = PaymentMethod.cardNGN(cardNGN)
        let userInformation = UserInformation(
          firstName: "Tari",
          lastName: "Example",
          emailAddress: "tari@example.com",
          phone: "+2348000000037"
        )
        let amountInfo = UndocumentedAmount(
          amount: Decimal(sign: .plus, exponent: -1, significand: 1002),
          currency: .ngn
        )
        return .payments.initiate(
          method: method,
          amount: Decimal(sign: .plus, exponent: -1, significand: 1002),
          userInformation: userInformation,
          currencyCode: .ngn,
          amountInfo: amountInfo
        )
      },
      expected: { () throws -> InitiatedPayment in
        let result = InitiatedPayment(paymentStatus: .initiated, requiresAction: false)
        return result
      }
    )
  }
}

extension Examples {
  /// State and flag of this answer are inferred; only its `metaData` is known.
  ///
  /// Source: p:201588756, react, sdk-flutter (inferred). It was worked out, not seen: try it before
  /// you rely on it. Schema: `schema/payments.yaml`, `endpoints.initiate.examples.a bank account`.
  static func paymentsInitiateABankAccount() -> APIExample {
    APIExample(
      name: "payments.initiate: a bank account",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/initiate",
      query: "",
      requestBody: """
        {"channel":"PayByAccount","currency":"GBP","reference":"ORDER000118","narration":"Order \
        118","metaData":{"return-url":"https://shop.example/return","redirect":true,"order":118},\
        "amount":20,"userInformation":{"firstName":"Efe","lastName":"Example",\
        "emailAddress":"efe@example.com","phone":"07700900118"}}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentStatus":"INITIATED","requiresAction":true,"message":null,\
        "bankAuthURL":null,"paymentItem":{"channel":"PayByAccount","message":null,"totalAmount":20,\
        "amount":20,"fees":0,"reference":"ORDER000118","paymentReference":"LBEXAMPLE00000119",\
        "metaData":{"AuthUrl":"https://bank.example/link?client_url=https%3A%2F%2Fshop.example%2Fre\
        turn&lb_reference=ORDER000118","token":"example-link-token"}}},"isSuccess":true,"error":"",\
        "message":"Request Successful"}
        """,
      request: { () throws -> APIRequest<InitiatedPayment> in
        let additionalMembers: [String: JSONValue] = ["order": 118]
        let metaData = PaymentMethod.PayByAccount.MetaData(
          returnURL: try Examples.required(URL(string: "https://shop.example/return")),
          redirect: true,
          additionalMembers: additionalMembers
        )
        let payByAccount = PaymentMethod.PayByAccount(
          currency: .gbp,
          reference: "ORDER000118",
          narration: "Order 118",
          metaData: metaData
        )
        let method = PaymentMethod.payByAccount(payByAccount)
        let userInformation = UserInformation(
          firstName: "Efe",
          lastName: "Example",
          emailAddress: "efe@example.com",
          phone: "07700900118"
        )
        return .payments.initiate(method: method, amount: 20, userInformation: userInformation)
      },
      expected: { () throws -> InitiatedPayment in
        let metaData = PaymentItemMetaData(
          authURL: """
            https://bank.example/link?client_url=https%3A%2F%2Fshop.example%2Freturn&lb_reference=O\
            RDER000118
            """,
          token: "example-link-token"
        )
        let paymentItem = PaymentItem(
          channel: .payByAccount,
          totalAmount: 20,
          amount: 20,
          fees: 0,
          reference: "ORDER000118",
          paymentReference: "LBEXAMPLE00000119",
          metaData: metaData
        )
        let result = InitiatedPayment(
          paymentStatus: .initiated,
          requiresAction: true,
          paymentItem: paymentItem
        )
        return result
      }
    )
  }
}

extension Examples {
  /// The customer transfers the exact amount to the account in `transfer-info` before it expires.
  /// The answer is known from one client; its `requiresAction` is made up.
  ///
  /// Source: p:201719866, sdk-flutter. Schema: `schema/payments.yaml`,
  /// `endpoints.initiate.examples.a bank transfer`.
  static func paymentsInitiateABankTransfer() -> APIExample {
    APIExample(
      name: "payments.initiate: a bank transfer",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/initiate",
      query: "",
      requestBody: """
        {"channel":"PayByTransfer","currency":"NGN","reference":"RENT2024MAY","metaData":{},\
        "amount":7500,"userInformation":{"firstName":"Tari","lastName":"Example",\
        "emailAddress":"tari@example.com","phone":"0800 000 0037"},"currencyCode":"NGN"}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentStatus":"REQUIRE_USER_OFFLINE_ACTION","requiresAction":true,\
        "message":"Payment Initiated Successfully","bankAuthURL":null,\
        "paymentItem":{"channel":"PayByTransfer","message":null,"totalAmount":7550.00,\
        "amount":7500.00,"fees":50,"reference":"RENT2024MAY",\
        "paymentReference":"LBEXAMPLE00000120","metaData":{"transfer-info":{"note":"Transfer the \
        exact amount","bank":"Example Bank","account_number":"0000000120","account_name":"Example \
        Shop","expiration":"2024-05-03T11:45:00.5128837","mode":null}}}},"isSuccess":true,\
        "error":"","message":"Request Successful"}
        """,
      request: { () throws -> APIRequest<InitiatedPayment> in
        let payByTransfer = PaymentMethod.PayByTransfer(
          currency: .ngn,
          reference: "RENT2024MAY",
          metaData: [:]
        )
        let method = PaymentMethod.payByTransfer(payByTransfer)
        let userInformation = UserInformation(
          firstName: "Tari",
          lastName: "Example",
          emailAddress: "tari@example.com",
          phone: "0800 000 0037"
        )
        return .payments.initiate(
          method: method,
          amount: 7500,
          userInformation: userInformation,
          currencyCode: .ngn
        )
      },
      expected: { () throws -> InitiatedPayment in
        let transferInfo = TransferInfo(
          note: "Transfer the exact amount",
          bank: "Example Bank",
          accountNumber: "0000000120",
          accountName: "Example Shop",
          expiration: "2024-05-03T11:45:00.5128837"
        )
        let metaData = PaymentItemMetaData(transferInfo: transferInfo)
        let paymentItem = PaymentItem(
          channel: .payByTransfer,
          totalAmount: 7550,
          amount: 7500,
          fees: 50,
          reference: "RENT2024MAY",
          paymentReference: "LBEXAMPLE00000120",
          metaData: metaData
        )
        let result = InitiatedPayment(
          paymentStatus: .requireUserOfflineAction,
          requiresAction: true,
          message: "Payment Initiated Successfully",
          paymentItem: paymentItem
        )
        return result
      }
    )
  }
}

extension Examples {
  /// All that may be missing is missing; the service makes the reference.
  ///
  /// Source: p:1147159, p:201719866 (inferred). It was worked out, not seen: try it before you rely
  /// on it. Schema: `schema/payments.yaml`,
  /// `endpoints.initiate.examples.a bank transfer through a payment link`.
  static func paymentsInitiateABankTransferThroughAPaymentLink() -> APIExample {
    APIExample(
      name: "payments.initiate: a bank transfer through a payment link",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/initiate",
      query: "",
      requestBody: """
        {"channel":"PayByTransfer","currency":"NGN","amount":1,\
        "userInformation":{"firstName":"Ada","lastName":"Example","emailAddress":"ada@example.com",\
        "phone":"08000000041"},"link":{"alias":"0-b7wq2ke"}}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentStatus":"REQUIRE_USER_OFFLINE_ACTION","requiresAction":true,\
        "message":null,"bankAuthURL":null,"paymentItem":{"channel":"PayByTransfer","message":null,\
        "totalAmount":1,"amount":1,"fees":0,"reference":"GENERATED90412","paymentReference":null,\
        "metaData":{"transfer-info":{"note":null,"bank":null,"account_number":null,\
        "account_name":null,"expiration":null,"mode":null}}}},"isSuccess":true,"error":"",\
        "message":"Request Successful"}
        """,
      request: { () throws -> APIRequest<InitiatedPayment> in
        let payByTransfer = PaymentMethod.PayByTransfer(currency: .ngn)
        let method = PaymentMethod.payByTransfer(payByTransfer)
        let userInformation = UserInformation(
          firstName: "Ada",
          lastName: "Example",
          emailAddress: "ada@example.com",
          phone: "08000000041"
        )
        let link = UsedPaymentLink(alias: "0-b7wq2ke")
        return .payments.initiate(
          method: method,
          amount: 1,
          userInformation: userInformation,
          link: link
        )
      },
      expected: { () throws -> InitiatedPayment in
        let transferInfo = TransferInfo()
        let metaData = PaymentItemMetaData(transferInfo: transferInfo)
        let paymentItem = PaymentItem(
          channel: .payByTransfer,
          totalAmount: 1,
          amount: 1,
          fees: 0,
          reference: "GENERATED90412",
          metaData: metaData
        )
        let result = InitiatedPayment(
          paymentStatus: .requireUserOfflineAction,
          requiresAction: true,
          paymentItem: paymentItem
        )
        return result
      }
    )
  }
}

extension Examples {
  /// The reference has 36 characters, as the page's own example has. The payer acts outside the
  /// API.
  ///
  /// Source: p:201785362, php. Schema: `schema/payments.yaml`,
  /// `endpoints.initiate.examples.an Interac request`.
  static func paymentsInitiateAnInteracRequest() -> APIExample {
    APIExample(
      name: "payments.initiate: an Interac request",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/initiate",
      query: "",
      requestBody: """
        {"channel":"Interac","currency":"CAD","paymentRequestProps":{"email":"sol@example.com"},\
        "reference":"5d0f7c1e-94b2-4a36-8e55-b1c3f02a6d78","amount":45.75,\
        "userInformation":{"firstName":"Sol","lastName":"Example","emailAddress":"sol@example.com",\
        "phone":"+1 613 555 0142"}}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentStatus":"INITIATED","requiresAction":false,"message":"Payment Initiated \
        Successfully","bankAuthURL":null,"paymentItem":{"channel":"Interac","message":null,\
        "totalAmount":45.75,"amount":45.75,"fees":0,"reference":"5d0f7c1e-94b2-4a36-8e55-b1c3f02a6d\
        78","paymentReference":"LBEXAMPLE00000121","metaData":null}},"isSuccess":true,"error":"",\
        "message":"Request Successful","responseCode":null,"type":null,"title":null,"status":null,\
        "detail":null,"instance":null}
        """,
      request: { () throws -> APIRequest<InitiatedPayment> in
        let paymentRequestProps = InteracProps(email: "sol@example.com")
        let interac = PaymentMethod.Interac(
          currency: .cad,
          paymentRequestProps: paymentRequestProps,
          reference: "5d0f7c1e-94b2-4a36-8e55-b1c3f02a6d78"
        )
        let method = PaymentMethod.interac(interac)
        let userInformation = UserInformation(
          firstName: "Sol",
          lastName: "Example",
          emailAddress: "sol@example.com",
          phone: "+1 613 555 0142"
        )
        return .payments.initiate(
          method: method,
          amount: Decimal(sign: .plus, exponent: -2, significand: 4575),
          userInformation: userInformation
        )
      },
      expected: { () throws -> InitiatedPayment in
        let paymentItem = PaymentItem(
          channel: .interac,
          totalAmount: Decimal(sign: .plus, exponent: -2, significand: 4575),
          amount: Decimal(sign: .plus, exponent: -2, significand: 4575),
          fees: 0,
          reference: "5d0f7c1e-94b2-4a36-8e55-b1c3f02a6d78",
          paymentReference: "LBEXAMPLE00000121"
        )
        let result = InitiatedPayment(
          paymentStatus: .initiated,
          requiresAction: false,
          message: "Payment Initiated Successfully",
          paymentItem: paymentItem
        )
        return result
      }
    )
  }
}

extension Examples {
  /// HTTP status and `isSuccess` speak of success; `paymentStatus` does not.
  ///
  /// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
  /// notice. Schema: `schema/payments.yaml`,
  /// `endpoints.initiate.examples.a payment that fails at once`.
  static func paymentsInitiateAPaymentThatFailsAtOnce() -> APIExample {
    APIExample(
      name: "payments.initiate: a payment that fails at once",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/initiate",
      query: "",
      requestBody: """
        {"channel":"Card","currency":"GBP","narration":"Coffee for two","reference":"COFFEE000121",\
        "paymentRequestProps":{"card":{"number":"4242424242424242","cvv":"123","expMonth":6,\
        "expYear":2025}},"metaData":{},"amount":5,"userInformation":{"firstName":"Efe",\
        "lastName":"Example","emailAddress":"efe@example.com","phone":"07700900118"}}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentStatus":"FAILED","message":"The card has expired","bankAuthURL":null,\
        "paymentItem":null},"isSuccess":true,"error":"","message":"Request Successful"}
        """,
      request: { () throws -> APIRequest<InitiatedPayment> in
        let card = PaymentCard(number: "4242424242424242", cvv: "123", expMonth: 6, expYear: 2025)
        let paymentRequestProps = CardProps(card: card)
        let cardGBP = PaymentMethod.CardGBP(
          narration: "Coffee for two",
          reference: "COFFEE000121",
          paymentRequestProps: paymentRequestProps,
          metaData: [:]
        )
        let method = PaymentMethod.cardGBP(cardGBP)
        let userInformation = UserInformation(
          firstName: "Efe",
          lastName: "Example",
          emailAddress: "efe@example.com",
          phone: "07700900118"
        )
        return .payments.initiate(method: method, amount: 5, userInformation: userInformation)
      },
      expectedFailure: { () throws -> PaymentFailed in
        let additionalMembers: [String: JSONValue] = ["bankAuthURL": .null, "paymentItem": .null]
        let value = FailedPayment(
          paymentStatus: .failed,
          message: "The card has expired",
          additionalMembers: additionalMembers
        )
        let failure = PaymentFailed(
          value: value,
          isSuccess: true,
          error: "",
          message: "Request Successful"
        )
        return failure
      }
    )
  }
}

extension Examples {
  /// `payments.initiate: a call that fails with a status of success`.
  ///
  /// Source: sdk-flutter, php (observed). It was seen but is promised nowhere, so it may change
  /// without notice. Schema: `schema/payments.yaml`,
  /// `endpoints.initiate.examples.a call that fails with a status of success`.
  static func paymentsInitiateACallThatFailsWithAStatusOfSuccess() -> APIExample {
    APIExample(
      name: "payments.initiate: a call that fails with a status of success",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/initiate",
      query: "",
      requestBody: """
        {"channel":"Interac","currency":"CAD","paymentRequestProps":{"email":"sol@example.com"},\
        "metaData":{"return-url":"https://shop.example/return"},"amount":12,\
        "userInformation":{"firstName":"Sol","lastName":"Example","emailAddress":"sol@example.com",\
        "phone":"+1 613 555 0142"}}
        """,
      responseStatus: 200,
      responseBody: """
        {"isSuccess":false,"error":null,"message":null,"detail":"This currency is not enabled for \
        the account"}
        """,
      request: { () throws -> APIRequest<InitiatedPayment> in
        let paymentRequestProps = InteracProps(email: "sol@example.com")
        let metaData = PaymentMethod.Interac.MetaData(
          returnURL: try Examples.required(URL(string: "https://shop.example/return"))
        )
        let interac = PaymentMethod.Interac(
          currency: .cad,
          paymentRequestProps: paymentRequestProps,
          metaData: metaData
        )
        let method = PaymentMethod.interac(interac)
        let userInformation = UserInformation(
          firstName: "Sol",
          lastName: "Example",
          emailAddress: "sol@example.com",
          phone: "+1 613 555 0142"
        )
        return .payments.initiate(method: method, amount: 12, userInformation: userInformation)
      },
      expectedFailure: { () throws -> CallFailed in
        let failure = CallFailed(
          isSuccess: false,
          detail: "This currency is not enabled for the account"
        )
        return failure
      }
    )
  }
}

extension Examples {
  /// `payments.initiate: a member that is refused`.
  ///
  /// Source: p:3670120 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payments.yaml`, `endpoints.initiate.examples.a member that is refused`.
  static func paymentsInitiateAMemberThatIsRefused() -> APIExample {
    APIExample(
      name: "payments.initiate: a member that is refused",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/initiate",
      query: "",
      requestBody: """
        {"channel":"PayByAccount","currency":"GBP","reference":"ORDER000122",\
        "metaData":{"return-url":"https://shop.example/return"},\
        "paymentRequestProps":{"additionalProp1":"first","additionalProp2":"second"},"amount":20,\
        "userInformation":{"firstName":"","lastName":"Example","emailAddress":"efe@example.com",\
        "phone":"07700900118"}}
        """,
      responseStatus: 400,
      responseBody: """
        {"failures":["'FirstName' must not be empty."],"isSuccess":false,"error":null,\
        "message":null,"responseCode":null,"type":"ValidationException","title":"A Validation \
        error occured on the supplied payload.","status":400,"detail":"One or More Validation \
        Failures Have Occurred.","instance":null,"extensions":{"traceId":"00-7d1e0c52a94b4f3e8c6ab5\
        d90f21374e-5b3c9a07e1d2486f-00"}}
        """,
      request: { () throws -> APIRequest<InitiatedPayment> in
        let metaData = PaymentMethod.PayByAccount.MetaData(
          returnURL: try Examples.required(URL(string: "https://shop.example/return"))
        )
        let paymentRequestProps: [String: JSONValue] = [
          "additionalProp1": "first",
          "additionalProp2": "second",
        ]
        let payByAccount = PaymentMethod.PayByAccount(
          currency: .gbp,
          reference: "ORDER000122",
          metaData: metaData,
          paymentRequestProps: paymentRequestProps
        )
        let method = PaymentMethod.payByAccount(payByAccount)
        let userInformation = UserInformation(
          firstName: "",
          lastName: "Example",
          emailAddress: "efe@example.com",
          phone: "07700900118"
        )
        return .payments.initiate(method: method, amount: 20, userInformation: userInformation)
      },
      expectedFailure: { () throws -> ValidationFailed in
        let failures: [String] = ["'FirstName' must not be empty."]
        let extensions = RefusalExtensions(
          traceID: "00-7d1e0c52a94b4f3e8c6ab5d90f21374e-5b3c9a07e1d2486f-00"
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
  /// `payments.retrieveThreeDSecurePage: a challenge`.
  ///
  /// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
  /// notice. Schema: `schema/payments.yaml`,
  /// `endpoints.retrieveThreeDSecurePage.examples.a challenge`.
  static func paymentsRetrieveThreeDSecurePageAChallenge() -> APIExample {
    APIExample(
      name: "payments.retrieveThreeDSecurePage: a challenge",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/get-auth-3ds",
      query: "referenceId=TICKETS000118",
      responseStatus: 200,
      responseBody: """
        {"value":{"authenticationhtml":"<form action=\\"https://issuer.example/challenge\\" \
        method=\\"post\\"><button>Continue</button></form>"},"isSuccess":true,"error":"",\
        "message":"Request Successful"}
        """,
      request: { () throws -> APIRequest<ThreeDSecurePage> in
        .payments.retrieveThreeDSecurePage(referenceID: "TICKETS000118")
      },
      expected: { () throws -> ThreeDSecurePage in
        let result = ThreeDSecurePage(
          authenticationHTML: """
            <form action="https://issuer.example/challenge" \
            method="post"><button>Continue</button></form>
            """
        )
        return result
      }
    )
  }
}

extension Examples {
  /// `payments.finalize: the money has moved`.
  ///
  /// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
  /// notice. Schema: `schema/payments.yaml`, `endpoints.finalize.examples.the money has moved`.
  static func paymentsFinalizeTheMoneyHasMoved() -> APIExample {
    APIExample(
      name: "payments.finalize: the money has moved",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/Finalize",
      query: "",
      requestBody: "{\"paymentReference\":\"GENERATED88215\"}",
      responseStatus: 200,
      responseBody: """
        {"value":{"status":"Successful","message":null},"isSuccess":true,"error":"",\
        "message":"Request Successful","responseCode":null,"type":null,"title":null,"status":null,\
        "detail":null,"instance":null}
        """,
      request: { () throws -> APIRequest<FinalizedPayment> in
        .payments.finalize(paymentReference: "GENERATED88215")
      },
      expected: { () throws -> FinalizedPayment in
        let result = FinalizedPayment(status: .successful)
        return result
      }
    )
  }
}

extension Examples {
  /// `payments.finalize: nothing to finalize`.
  ///
  /// Source: sdk-flutter, p:3670120 (inferred). It was worked out, not seen: try it before you rely
  /// on it. Schema: `schema/payments.yaml`, `endpoints.finalize.examples.nothing to finalize`.
  static func paymentsFinalizeNothingToFinalize() -> APIExample {
    APIExample(
      name: "payments.finalize: nothing to finalize",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/api/payment/pay/Finalize",
      query: "",
      requestBody: "{\"paymentReference\":\"NOSUCHPAYMENT\"}",
      responseStatus: 400,
      responseBody: """
        {"isSuccess":false,"error":"There is no payment with this reference","message":"There is \
        no payment with this reference","responseCode":null,"type":null,"title":null,"status":400,\
        "detail":null,"instance":null,"extensions":{}}
        """,
      request: { () throws -> APIRequest<FinalizedPayment> in
        .payments.finalize(paymentReference: "NOSUCHPAYMENT")
      },
      expectedFailure: { () throws -> BusinessRuleFailed in
        let extensions = RefusalExtensions()
        let failure = BusinessRuleFailed(
          isSuccess: false,
          error: "There is no payment with this reference",
          message: "There is no payment with this reference",
          status: 400,
          extensions: extensions
        )
        return failure
      }
    )
  }
}
