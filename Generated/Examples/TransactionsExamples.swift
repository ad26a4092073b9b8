// Generated from schema/transactions.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let transactions: [APIExample] = [
    transactionsRetrieveAPaymentInNaira(),
    transactionsRetrieveAPaymentWithoutAReferenceOfTheService(),
    transactionsRetrieveAReferenceThatNobodyKnows(),
  ]
}

extension Examples {
  /// What the number of the state means is not documented.
  ///
  /// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
  /// notice. Schema: `schema/transactions.yaml`, `endpoints.retrieve.examples.a payment in naira`.
  static func transactionsRetrieveAPaymentInNaira() -> APIExample {
    APIExample(
      name: "transactions.retrieve: a payment in naira",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/transactions/GENERATED88215",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentReference":"LBEXAMPLE00088215","amount":{"currencyCode":"NGN",\
        "amount":2500.00},"paymentStatus":1},"isSuccess":true,"error":"","message":"Request \
        Successful","responseCode":null,"type":null,"title":null,"status":null,"detail":null,\
        "instance":null}
        """,
      request: { () throws -> APIRequest<Transaction> in
        .transactions.retrieve(reference: "GENERATED88215")
      },
      expected: { () throws -> Transaction in
        let amount = Money(currencyCode: .ngn, amount: 2500)
        let result = Transaction(
          paymentReference: "LBEXAMPLE00088215",
          amount: amount,
          paymentStatus: TransactionStatus(rawValue: 1)
        )
        return result
      }
    )
  }
}

extension Examples {
  /// `transactions.retrieve: a payment without a reference of the service`.
  ///
  /// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
  /// notice. Schema: `schema/transactions.yaml`,
  /// `endpoints.retrieve.examples.a payment without a reference of the service`.
  static func transactionsRetrieveAPaymentWithoutAReferenceOfTheService() -> APIExample {
    APIExample(
      name: "transactions.retrieve: a payment without a reference of the service",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/transactions/5d0f7c1e-94b2-4a36-8e55-b1c3f02a6d78",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentReference":null,"amount":{"currencyCode":"CAD","amount":45.75},\
        "paymentStatus":0},"isSuccess":true,"error":"","message":"Request Successful"}
        """,
      request: { () throws -> APIRequest<Transaction> in
        .transactions.retrieve(reference: "5d0f7c1e-94b2-4a36-8e55-b1c3f02a6d78")
      },
      expected: { () throws -> Transaction in
        let amount = Money(
          currencyCode: .cad,
          amount: Decimal(sign: .plus, exponent: -2, significand: 4575)
        )
        let result = Transaction(amount: amount, paymentStatus: TransactionStatus(rawValue: 0))
        return result
      }
    )
  }
}

extension Examples {
  /// `transactions.retrieve: a reference that nobody knows`.
  ///
  /// Source: sdk-flutter, php (inferred). It was worked out, not seen: try it before you rely on
  /// it. Schema: `schema/transactions.yaml`,
  /// `endpoints.retrieve.examples.a reference that nobody knows`.
  static func transactionsRetrieveAReferenceThatNobodyKnows() -> APIExample {
    APIExample(
      name: "transactions.retrieve: a reference that nobody knows",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/api/payment/transactions/NOSUCHPAYMENT",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"isSuccess":false,"error":"No transaction was found","message":null,"detail":null}
        """,
      request: { () throws -> APIRequest<Transaction> in
        .transactions.retrieve(reference: "NOSUCHPAYMENT")
      },
      expectedFailure: { () throws -> CallFailed in
        let failure = CallFailed(isSuccess: false, error: "No transaction was found")
        return failure
      }
    )
  }
}
