// Generated from schema/sendr.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let sendR: [APIExample] = [
    sendRListCurrenciesAnAnswerOfSomeShape(),
    sendRQuoteNairaToPounds(),
    sendRQuoteARateWithoutAnAmount(),
    sendRListPaymentMethodsDollarsToABankInNigeria(),
    sendRInitiatePoundsToNaira(),
    sendRInitiateDollarsToRupees(),
    sendRInitiatePoundsToDollars(),
    sendRInitiateAQuoteThatIsOver(),
    sendRRetrieveDollarsThatReachedNigeria(),
    sendRRetrieveAnAnswerOfTheOlderPage(),
  ]
}

extension Examples {
  /// The members of `value` are made up; no page shows them.
  ///
  /// Source: p:4915509 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/sendr.yaml`, `endpoints.listCurrencies.examples.an answer of some shape`.
  static func sendRListCurrenciesAnAnswerOfSomeShape() -> APIExample {
    APIExample(
      name: "sendR.listCurrencies: an answer of some shape",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/payout/Disbursement/SendR/currencies",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":{"senderCurrencies":["GBP"],"beneficiaryCurrencies":["NGN","INR"]},\
        "isSuccess":true,"error":"","message":"","responseCode":null,"type":null,"title":null,\
        "status":200,"detail":null,"instance":null,"extensions":{}}
        """,
      request: { () throws -> APIRequest<JSONValue> in
        .sendR.listCurrencies()
      },
      expected: { () throws -> JSONValue in
        let resultItem: JSONValue = ["GBP"]
        let resultItem2: JSONValue = ["NGN", "INR"]
        let result: JSONValue = [
          "senderCurrencies": resultItem,
          "beneficiaryCurrencies": resultItem2,
        ]
        return result
      }
    )
  }
}

extension Examples {
  /// `sendR.quote: naira to pounds`.
  ///
  /// Source: p:5079084. Schema: `schema/sendr.yaml`, `endpoints.quote.examples.naira to pounds`.
  static func sendRQuoteNairaToPounds() -> APIExample {
    APIExample(
      name: "sendR.quote: naira to pounds",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/payout/Disbursement/SendR/rate",
      query: "FromCurrency=NGN&ToCurrency=GBP&Amount=60000",
      responseStatus: 200,
      responseBody: """
        {"value":{"rateId":"4d2f8b16-93ae-4c07-8f51-b7e06a2c91d4","rate":1893.402517,\
        "creditAmount":31.69},"isSuccess":true,"error":"","message":"","responseCode":null,\
        "type":null,"title":null,"status":200,"detail":null,"instance":null,"extensions":{}}
        """,
      request: { () throws -> APIRequest<RateQuote> in
        .sendR.quote(fromCurrency: .ngn, toCurrency: .gbp, amount: 60000)
      },
      expected: { () throws -> RateQuote in
        let result = RateQuote(
          rateID: "4d2f8b16-93ae-4c07-8f51-b7e06a2c91d4",
          rate: Decimal(sign: .plus, exponent: -6, significand: 1_893_402_517),
          creditAmount: Decimal(sign: .plus, exponent: -2, significand: 3169)
        )
        return result
      }
    )
  }
}

extension Examples {
  /// What `creditAmount` is without an amount is not stated.
  ///
  /// Source: p:5079084 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/sendr.yaml`, `endpoints.quote.examples.a rate without an amount`.
  static func sendRQuoteARateWithoutAnAmount() -> APIExample {
    APIExample(
      name: "sendR.quote: a rate without an amount",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/payout/Disbursement/SendR/rate",
      query: "FromCurrency=GBP&ToCurrency=INR",
      responseStatus: 200,
      responseBody: """
        {"value":{"rateId":"c80a5e37-1d94-4b62-a3f8-20e97d6b5c13","rate":105.1174,\
        "creditAmount":null},"isSuccess":true,"error":"","message":"","status":200}
        """,
      request: { () throws -> APIRequest<RateQuote> in
        .sendR.quote(fromCurrency: .gbp, toCurrency: .inr)
      },
      expected: { () throws -> RateQuote in
        let result = RateQuote(
          rateID: "c80a5e37-1d94-4b62-a3f8-20e97d6b5c13",
          rate: Decimal(sign: .plus, exponent: -4, significand: 1_051_174)
        )
        return result
      }
    )
  }
}

extension Examples {
  /// The members of `value` are made up; no page shows them.
  ///
  /// Source: p:5013588 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/sendr.yaml`,
  /// `endpoints.listPaymentMethods.examples.dollars to a bank in Nigeria`.
  static func sendRListPaymentMethodsDollarsToABankInNigeria() -> APIExample {
    APIExample(
      name: "sendR.listPaymentMethods: dollars to a bank in Nigeria",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/Payout/Disbursement/SendR/payment-methods",
      query: """
        BeneficiaryCurrencyCode=USD&BeneficiaryBankCountryCode=NGA&Amount=120.5&CurrencyCode=GBP
        """,
      responseStatus: 200,
      responseBody: """
        {"value":[{"paymentMethodType":"BicSwift","metaData":["beneficiaryAccountNumber"]}],\
        "isSuccess":true,"error":"","message":"","responseCode":null,"type":null,"title":null,\
        "status":200,"detail":null,"instance":null,"extensions":{}}
        """,
      request: { () throws -> APIRequest<JSONValue> in
        .sendR.listPaymentMethods(
          beneficiaryCurrencyCode: .usd,
          beneficiaryBankCountryCode: "NGA",
          amount: Decimal(sign: .plus, exponent: -1, significand: 1205),
          senderCurrencyCode: .gbp
        )
      },
      expected: { () throws -> JSONValue in
        let resultItemItem: JSONValue = ["beneficiaryAccountNumber"]
        let resultItem: JSONValue = ["paymentMethodType": "BicSwift", "metaData": resultItemItem]
        let result: JSONValue = [resultItem]
        return result
      }
    )
  }
}

extension Examples {
  /// The printed answer lacks `instance` and `extensions`, and ends with a comma too many.
  ///
  /// Source: p:5111851. Schema: `schema/sendr.yaml`, `endpoints.initiate.examples.pounds to naira`.
  static func sendRInitiatePoundsToNaira() -> APIExample {
    APIExample(
      name: "sendR.initiate: pounds to naira",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/Payout/Disbursement/SendR/Initiate",
      query: "",
      requestBody: """
        {"rateId":"4d2f8b16-93ae-4c07-8f51-b7e06a2c91d4","reference":"ROOF0031",\
        "senderCurrencyCode":"GBP","amount":250,"beneficiary":{"currencyCode":"NGN",\
        "paymentMethodType":"BankCode","countryCode":"NGA","paymentMethodValue":"000023",\
        "metaData":{"beneficiaryAccountNumber":"0112345678","beneficiaryAccountName":"Bola \
        Example"},"name":"Bola Example","email":"bola@example.com","address":"12 Marina Road"},\
        "description":"Repair of the roof","supportingDocumentReference":null}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentReference":"AaaS-EXAMPLE000031","reference":"shp-ROOF0031"},\
        "isSuccess":true,"error":"","message":"","responseCode":null,"type":null,"title":null,\
        "status":200,"detail":null}
        """,
      request: { () throws -> APIRequest<InitiatedSendR> in
        let metaData = SendRBeneficiary.NGN.MetaData(
          beneficiaryAccountNumber: "0112345678",
          beneficiaryAccountName: "Bola Example"
        )
        let ngn = SendRBeneficiary.NGN(
          countryCode: "NGA",
          bankCode: "000023",
          metaData: metaData,
          name: "Bola Example",
          email: "bola@example.com",
          address: "12 Marina Road"
        )
        let beneficiary = SendRBeneficiary.ngn(ngn)
        return .sendR.initiate(
          rateID: "4d2f8b16-93ae-4c07-8f51-b7e06a2c91d4",
          reference: PayoutReference("ROOF0031"),
          senderCurrencyCode: .gbp,
          amount: 250,
          beneficiary: beneficiary,
          description: "Repair of the roof"
        )
      },
      expected: { () throws -> InitiatedSendR in
        let result = InitiatedSendR(
          paymentReference: "AaaS-EXAMPLE000031",
          reference: LookupReference("shp-ROOF0031")
        )
        return result
      }
    )
  }
}

extension Examples {
  /// All keys that the page asks for; here the country has two letters.
  ///
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr.yaml`,
  /// `endpoints.initiate.examples.dollars to rupees`.
  static func sendRInitiateDollarsToRupees() -> APIExample {
    APIExample(
      name: "sendR.initiate: dollars to rupees",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/Payout/Disbursement/SendR/Initiate",
      query: "",
      requestBody: """
        {"rateId":"c80a5e37-1d94-4b62-a3f8-20e97d6b5c13",\
        "reference":"8c1f4d20-5e7b-4a93-b6d8-03f2a917e465","senderCurrencyCode":"USD",\
        "amount":310.75,"beneficiary":{"currencyCode":"INR","paymentMethodType":"YESBANKALL",\
        "countryCode":"IN","paymentMethodValue":"UTIB0000327","metaData":{"transferPurpose":"PC02",\
        "beneficiaryAccountNumber":"917020044210","beneficiaryFirstname":"Anand",\
        "beneficiaryLastname":"Example","beneficiaryAddress":"4 Lake View",\
        "beneficiaryCountry":"IN","beneficiaryPhoneNumber":"919800000031",\
        "beneficiaryIDType":"DATEOFBIRTH","beneficiaryIdNumber":"19840719",\
        "beneficiaryIDIssueDate":"2021-03-01","beneficiaryIDExpiryDate":"2031-02-28",\
        "remitterFullname":"Nina Example","remitterType":"Individual","remitterAddress":"70 Elm \
        Street","remitterCountryIso2":"US","remitterPhoneNumber":"12025550131",\
        "remitterIDType":"PASSPORT","remitterID":"X2210047","remitterIDIssueDate":"2020-11-05",\
        "remitterIDExpiryDate":"2030-11-04"},"name":"Anand Example","email":"anand@example.com",\
        "address":"4 Lake View"},"description":"School fees",\
        "supportingDocumentReference":"DOC-0031"}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentReference":"AaaS-EXAMPLE000032",\
        "reference":"shp-8c1f4d20-5e7b-4a93-b6d8-03f2a917e465"},"isSuccess":true,"error":"",\
        "message":"","status":200}
        """,
      request: { () throws -> APIRequest<InitiatedSendR> in
        let metaData = SendRBeneficiary.INR.MetaData(
          transferPurpose: .nonResidentFamily,
          beneficiaryAccountNumber: "917020044210",
          beneficiaryFirstName: "Anand",
          beneficiaryLastName: "Example",
          beneficiaryAddress: "4 Lake View",
          beneficiaryCountry: "IN",
          beneficiaryPhoneNumber: "919800000031",
          beneficiaryIDType: .dateOfBirth,
          beneficiaryIDNumber: "19840719",
          beneficiaryIDIssueDate: try Examples.required(CalendarDate("2021-03-01")),
          beneficiaryIDExpiryDate: try Examples.required(CalendarDate("2031-02-28")),
          remitterFullName: "Nina Example",
          remitterType: .individual,
          remitterAddress: "70 Elm Street",
          remitterCountryISO2: "US",
          remitterPhoneNumber: "12025550131",
          remitterIDType: .passport,
          remitterID: "X2210047",
          remitterIDIssueDate: try Examples.required(CalendarDate("2020-11-05")),
          remitterIDExpiryDate: try Examples.required(CalendarDate("2030-11-04"))
        )
        let inr = SendRBeneficiary.INR(
          countryCode: "IN",
          ifsc: "UTIB0000327",
          metaData: metaData,
          name: "Anand Example",
          email: "anand@example.com",
          address: "4 Lake View"
        )
        let beneficiary = SendRBeneficiary.inr(inr)
        return .sendR.initiate(
          rateID: "c80a5e37-1d94-4b62-a3f8-20e97d6b5c13",
          reference: PayoutReference("8c1f4d20-5e7b-4a93-b6d8-03f2a917e465"),
          senderCurrencyCode: .usd,
          amount: Decimal(sign: .plus, exponent: -2, significand: 31075),
          beneficiary: beneficiary,
          description: "School fees",
          supportingDocumentReference: "DOC-0031"
        )
      },
      expected: { () throws -> InitiatedSendR in
        let result = InitiatedSendR(
          paymentReference: "AaaS-EXAMPLE000032",
          reference: LookupReference("shp-8c1f4d20-5e7b-4a93-b6d8-03f2a917e465")
        )
        return result
      }
    )
  }
}

extension Examples {
  /// A currency whose keys no page that was read tells; they come from the list of payment methods.
  ///
  /// Source: p:5111851, p:5013588 (inferred). It was worked out, not seen: try it before you rely
  /// on it. Schema: `schema/sendr.yaml`, `endpoints.initiate.examples.pounds to dollars`.
  static func sendRInitiatePoundsToDollars() -> APIExample {
    APIExample(
      name: "sendR.initiate: pounds to dollars",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/Payout/Disbursement/SendR/Initiate",
      query: "",
      requestBody: """
        {"rateId":"71e6b93d-0c4a-4f28-9d15-8ae3f072b6c9","reference":"INVOICE-0044",\
        "senderCurrencyCode":"GBP","amount":900.5,"beneficiary":{"currencyCode":"USD",\
        "countryCode":"USA","paymentMethodType":"AbaRouting","paymentMethodValue":"021000021",\
        "metaData":{"beneficiaryAccountNumber":"4410093"},"name":"Example Timber"},\
        "supportingDocumentReference":null}
        """,
      responseStatus: 200,
      responseBody: """
        {"value":{"paymentReference":"AaaS-EXAMPLE000044","reference":"shp-INVOICE-0044"},\
        "isSuccess":true,"error":"","message":"","status":200}
        """,
      request: { () throws -> APIRequest<InitiatedSendR> in
        let metaData: [String: String] = ["beneficiaryAccountNumber": "4410093"]
        let otherCorridor = SendRBeneficiary.OtherCorridor(
          currencyCode: .usd,
          countryCode: "USA",
          paymentMethodType: .abaRouting,
          paymentMethodValue: "021000021",
          metaData: metaData,
          name: "Example Timber"
        )
        let beneficiary = SendRBeneficiary.otherCorridor(otherCorridor)
        return .sendR.initiate(
          rateID: "71e6b93d-0c4a-4f28-9d15-8ae3f072b6c9",
          reference: PayoutReference("INVOICE-0044"),
          senderCurrencyCode: .gbp,
          amount: Decimal(sign: .plus, exponent: -1, significand: 9005),
          beneficiary: beneficiary
        )
      },
      expected: { () throws -> InitiatedSendR in
        let result = InitiatedSendR(
          paymentReference: "AaaS-EXAMPLE000044",
          reference: LookupReference("shp-INVOICE-0044")
        )
        return result
      }
    )
  }
}

extension Examples {
  /// No page tells what the service answers then; shape of the refusal as for other payouts.
  ///
  /// Source: p:3670120 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/sendr.yaml`, `endpoints.initiate.examples.a quote that is over`.
  static func sendRInitiateAQuoteThatIsOver() -> APIExample {
    APIExample(
      name: "sendR.initiate: a quote that is over",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/Payout/Disbursement/SendR/Initiate",
      query: "",
      requestBody: """
        {"rateId":"4d2f8b16-93ae-4c07-8f51-b7e06a2c91d4","reference":"ROOF0032",\
        "senderCurrencyCode":"GBP","amount":250,"beneficiary":{"currencyCode":"NGN",\
        "paymentMethodType":"BankCode","countryCode":"NGA","paymentMethodValue":"000023",\
        "metaData":{"beneficiaryAccountNumber":"0112345678","beneficiaryAccountName":"Bola \
        Example"}},"supportingDocumentReference":null}
        """,
      responseStatus: 400,
      responseBody: """
        {"isSuccess":false,"error":"The rate has expired","message":"The rate has expired",\
        "responseCode":null,"type":null,"title":null,"status":400,"detail":null,"instance":null,\
        "extensions":{}}
        """,
      request: { () throws -> APIRequest<InitiatedSendR> in
        let metaData = SendRBeneficiary.NGN.MetaData(
          beneficiaryAccountNumber: "0112345678",
          beneficiaryAccountName: "Bola Example"
        )
        let ngn = SendRBeneficiary.NGN(countryCode: "NGA", bankCode: "000023", metaData: metaData)
        let beneficiary = SendRBeneficiary.ngn(ngn)
        return .sendR.initiate(
          rateID: "4d2f8b16-93ae-4c07-8f51-b7e06a2c91d4",
          reference: PayoutReference("ROOF0032"),
          senderCurrencyCode: .gbp,
          amount: 250,
          beneficiary: beneficiary
        )
      },
      expectedFailure: { () throws -> BusinessRuleFailed in
        let extensions = RefusalExtensions()
        let failure = BusinessRuleFailed(
          isSuccess: false,
          error: "The rate has expired",
          message: "The rate has expired",
          status: 400,
          extensions: extensions
        )
        return failure
      }
    )
  }
}

extension Examples {
  /// `sendR.retrieve: dollars that reached Nigeria`.
  ///
  /// Source: p:9568295. Schema: `schema/sendr.yaml`,
  /// `endpoints.retrieve.examples.dollars that reached Nigeria`.
  static func sendRRetrieveDollarsThatReachedNigeria() -> APIExample {
    APIExample(
      name: "sendR.retrieve: dollars that reached Nigeria",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/payout/Disbursement/SendR/transactions/shp-ROOF0031",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":{"rate":1151.9867,"midRate":1160,"reference":"shp-ROOF0031",\
        "paymentReference":"AaaS-EXAMPLE000031","senderCurrencyCode":"USD","description":"Repair \
        of the roof","amount":2.50,"status":"Successful","beneficiary":{"currencyCode":"NGN",\
        "countryCode":"NGA","name":"Bola Example","email":"bola@example.com","address":"12 Marina \
        Road","paymentMethodType":"BankCode","paymentMethodValue":"000023",\
        "beneficiaryAmount":2879.97,"metaData":{"beneficiaryAccountNumber":"0112345678",\
        "beneficiaryAccountName":"Bola Example","SessionId":"000023240502101500310000000031",\
        "DestinationInstitutionCode":"000023","AccountNumber":"0112345678","AccountName":"BOLA \
        EXAMPLE","KycLevel":"3"}},"creationTime":"2024-05-02T10:15:31.434333"},"isSuccess":true,\
        "error":"","message":"","responseCode":null,"type":null,"title":null,"status":200,\
        "detail":null,"instance":null,"extensions":{}}
        """,
      request: { () throws -> APIRequest<SendRTransaction> in
        .sendR.retrieve(reference: LookupReference("shp-ROOF0031"))
      },
      expected: { () throws -> SendRTransaction in
        let metaData = SendRNetworkData(
          beneficiaryAccountNumber: "0112345678",
          beneficiaryAccountName: "Bola Example",
          sessionID: "000023240502101500310000000031",
          destinationInstitutionCode: "000023",
          accountNumber: "0112345678",
          accountName: "BOLA EXAMPLE",
          kycLevel: "3"
        )
        let beneficiary = SendRTransaction.Beneficiary(
          currencyCode: .ngn,
          countryCode: "NGA",
          name: "Bola Example",
          email: "bola@example.com",
          address: "12 Marina Road",
          paymentMethodType: .bankCode,
          paymentMethodValue: "000023",
          beneficiaryAmount: Decimal(sign: .plus, exponent: -2, significand: 287997),
          metaData: metaData
        )
        let result = SendRTransaction(
          rate: Decimal(sign: .plus, exponent: -4, significand: 11_519_867),
          midRate: 1160,
          reference: LookupReference("shp-ROOF0031"),
          paymentReference: "AaaS-EXAMPLE000031",
          senderCurrencyCode: .usd,
          description: "Repair of the roof",
          amount: Decimal(sign: .plus, exponent: -1, significand: 25),
          status: .successful,
          beneficiary: beneficiary,
          creationTime: try Examples.required(Timestamp("2024-05-02T10:15:31.434333"))
        )
        return result
      }
    )
  }
}

extension Examples {
  /// Numbers where today words stand, a time with `Z`, and fewer members.
  ///
  /// Source: v:12288106 (superseded). Only an older version of the page has it: the service may
  /// refuse it today. Schema: `schema/sendr.yaml`,
  /// `endpoints.retrieve.examples.an answer of the older page`.
  static func sendRRetrieveAnAnswerOfTheOlderPage() -> APIExample {
    APIExample(
      name: "sendR.retrieve: an answer of the older page",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/payout/Disbursement/SendR/transactions/shp-ROOF0009",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":{"rate":1151.9867,"reference":"shp-ROOF0009",\
        "paymentReference":"AaaS-EXAMPLE000009","senderCurrencyCode":"GBP","description":"First \
        repair of the roof","amount":40,"status":0,"beneficiary":{"currencyCode":"NGN",\
        "countryCode":"NGA","name":"Bola Example","email":"bola@example.com","address":"12 Marina \
        Road","paymentMethodType":0,"paymentMethodValue":"000023",\
        "metaData":{"beneficiaryAccountNumber":"0112345678"}},\
        "creationTime":"2023-06-11T08:20:14.117Z"},"isSuccess":true,"error":"","message":"",\
        "responseCode":null}
        """,
      request: { () throws -> APIRequest<SendRTransaction> in
        .sendR.retrieve(reference: LookupReference("shp-ROOF0009"))
      },
      expected: { () throws -> SendRTransaction in
        let metaData = SendRNetworkData(beneficiaryAccountNumber: "0112345678")
        let beneficiary = SendRTransaction.Beneficiary(
          currencyCode: .ngn,
          countryCode: "NGA",
          name: "Bola Example",
          email: "bola@example.com",
          address: "12 Marina Road",
          paymentMethodType: PaymentMethodType(rawValue: "0"),
          paymentMethodValue: "000023",
          metaData: metaData
        )
        let result = SendRTransaction(
          rate: Decimal(sign: .plus, exponent: -4, significand: 11_519_867),
          reference: LookupReference("shp-ROOF0009"),
          paymentReference: "AaaS-EXAMPLE000009",
          senderCurrencyCode: .gbp,
          description: "First repair of the roof",
          amount: 40,
          status: PayoutStatus(rawValue: "0"),
          beneficiary: beneficiary,
          creationTime: try Examples.required(Timestamp("2023-06-11T08:20:14.117Z"))
        )
        return result
      }
    )
  }
}
