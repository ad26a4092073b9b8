// Generated from schema/payouts.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let payouts: [APIExample] = [
    payoutsTransferNaira(),
    payoutsTransferNairaAfterANameEnquiry(),
    payoutsTransferPounds(),
    payoutsTransferDollarsWithinTheUnitedStates(),
    payoutsTransferDollarsByWayOfAnotherBank(),
    payoutsTransferIndianRupees(),
    payoutsTransferPakistaniRupees(),
    payoutsTransferBirr(),
    payoutsTransferAMemberThatIsRefused(),
    payoutsTransferABalanceThatIsTooLow(),
    payoutsRetrieveAPayoutByItsPrefixedReference(),
    payoutsRetrieveAReferenceThatNobodyKnows(),
    payoutsRetrieveBatchABatchOfTwo(),
    payoutsListAPayoutAndADeposit(),
    payoutsListAPageWithoutRecords(),
    payoutsListABadRequest(),
  ]
}

extension Examples {
  /// The request has the nulls of the page's sample; account and bank are those of a test.
  ///
  /// Source: p:3670120, p:90275901. Schema: `schema/payouts.yaml`,
  /// `endpoints.transfer.examples.naira`.
  static func payoutsTransferNaira() -> APIExample {
    APIExample(
      name: "payouts.transfer: naira",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/payout/disbursement/payout/fundTransfer",
      query: "",
      requestBody: """
        {"currencyCode":"NGN","paymentMethodType":"BankCode","beneficiaryAccountName":"Bola \
        Example","beneficiaryAccountNumber":"0112345678","paymentMethodValue":"999998",\
        "beneficiaryCountryIso":"NG","beneficiaryAddress":"12 Marina Road","beneficiaryCity":null,\
        "beneficiaryState":null,"beneficiaryZIP":null,"nameEnquiryRef":null,\
        "beneficiaryKYCLevel":null,"beneficiaryBankVerificationNumber":null,"amount":1200,\
        "narration":"Lunch for the team","tenantReference":"LUNCH0007"}
        """,
      responseStatus: 202,
      responseBody: """
        {"value":{"reference":"QWEXAMPLEA","tenantReference":"Bd47-LUNCH0007"},"isSuccess":true,\
        "error":"","message":"transfer is being processed","responseCode":null,"type":null,\
        "title":null,"status":202,"detail":null,"instance":null,"extensions":{}}
        """,
      request: { () throws -> APIRequest<AcceptedTransfer> in
        let ngn = PayoutDestination.NGN(
          beneficiaryAccountName: "Bola Example",
          beneficiaryAccountNumber: "0112345678",
          bankCode: "999998",
          beneficiaryCountryISO: "NG",
          beneficiaryAddress: "12 Marina Road"
        )
        let to = PayoutDestination.ngn(ngn)
        return .payouts.transfer(
          to: to,
          amount: 1200,
          narration: "Lunch for the team",
          tenantReference: PayoutReference("LUNCH0007")
        )
      },
      expected: { () throws -> AcceptedTransfer in
        let result = AcceptedTransfer(
          reference: LookupReference("QWEXAMPLEA"),
          tenantReference: LookupReference("Bd47-LUNCH0007")
        )
        return result
      }
    )
  }
}

extension Examples {
  /// Whether the level is a number or a text was never seen.
  ///
  /// Source: p:90275901 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payouts.yaml`, `endpoints.transfer.examples.naira after a name enquiry`.
  static func payoutsTransferNairaAfterANameEnquiry() -> APIExample {
    APIExample(
      name: "payouts.transfer: naira after a name enquiry",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/payout/disbursement/payout/fundTransfer",
      query: "",
      requestBody: """
        {"currencyCode":"NGN","paymentMethodType":"BankCode","beneficiaryAccountName":"Tari \
        Example","beneficiaryAccountNumber":"0000000120","paymentMethodValue":"000023",\
        "beneficiaryCountryIso":"NG","beneficiaryCity":"Lagos","beneficiaryState":"Lagos",\
        "beneficiaryZIP":"100001","nameEnquiryRef":"999999240502101500310000000120",\
        "beneficiaryKYCLevel":"3","beneficiaryBankVerificationNumber":"22200000031",\
        "amount":7500.5,"narration":"Two boat trips","tenantReference":"2f6b13a7-c059-4d02-8d5e-90c\
        4f1aa7be3"}
        """,
      responseStatus: 202,
      responseBody: """
        {"value":{"reference":"QWEXAMPLEB","tenantReference":"Bd47-2f6b13a7-c059-4d02-8d5e-90c4f1aa\
        7be3"},"isSuccess":true,"error":"","message":"transfer is being processed","status":202}
        """,
      request: { () throws -> APIRequest<AcceptedTransfer> in
        let ngn = PayoutDestination.NGN(
          beneficiaryAccountName: "Tari Example",
          beneficiaryAccountNumber: "0000000120",
          bankCode: "000023",
          beneficiaryCountryISO: "NG",
          beneficiaryCity: "Lagos",
          beneficiaryState: "Lagos",
          beneficiaryZIP: "100001",
          nameEnquiryRef: "999999240502101500310000000120",
          beneficiaryKYCLevel: "3",
          beneficiaryBankVerificationNumber: "22200000031"
        )
        let to = PayoutDestination.ngn(ngn)
        return .payouts.transfer(
          to: to,
          amount: Decimal(sign: .plus, exponent: -1, significand: 75005),
          narration: "Two boat trips",
          tenantReference: PayoutReference("2f6b13a7-c059-4d02-8d5e-90c4f1aa7be3")
        )
      },
      expected: { () throws -> AcceptedTransfer in
        let result = AcceptedTransfer(
          reference: LookupReference("QWEXAMPLEB"),
          tenantReference: LookupReference("Bd47-2f6b13a7-c059-4d02-8d5e-90c4f1aa7be3")
        )
        return result
      }
    )
  }
}

extension Examples {
  /// `payouts.transfer: pounds`.
  ///
  /// Source: p:90243200. Schema: `schema/payouts.yaml`, `endpoints.transfer.examples.pounds`.
  static func payoutsTransferPounds() -> APIExample {
    APIExample(
      name: "payouts.transfer: pounds",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/payout/disbursement/payout/fundTransfer",
      query: "",
      requestBody: """
        {"currencyCode":"GBP","paymentMethodType":"SortCode","beneficiaryAccountName":"Efe \
        Example","beneficiaryAccountNumber":"00008245","paymentMethodValue":"040691",\
        "beneficiaryCountryIso":"GB","amount":64.99,"narration":"Refund for the shoes",\
        "tenantReference":"SHOES0012"}
        """,
      responseStatus: 202,
      responseBody: """
        {"value":{"reference":"QWEXAMPLEC","tenantReference":"Bd47-SHOES0012"},"isSuccess":true,\
        "error":"","message":"transfer is being processed","status":202}
        """,
      request: { () throws -> APIRequest<AcceptedTransfer> in
        let gbp = PayoutDestination.GBP(
          beneficiaryAccountName: "Efe Example",
          beneficiaryAccountNumber: "00008245",
          sortCode: "040691",
          beneficiaryCountryISO: "GB"
        )
        let to = PayoutDestination.gbp(gbp)
        return .payouts.transfer(
          to: to,
          amount: Decimal(sign: .plus, exponent: -2, significand: 6499),
          narration: "Refund for the shoes",
          tenantReference: PayoutReference("SHOES0012")
        )
      },
      expected: { () throws -> AcceptedTransfer in
        let result = AcceptedTransfer(
          reference: LookupReference("QWEXAMPLEC"),
          tenantReference: LookupReference("Bd47-SHOES0012")
        )
        return result
      }
    )
  }
}

extension Examples {
  /// `intermidiaryBankRoutingNumber` is null and has to be there.
  ///
  /// Source: p:90308688. Schema: `schema/payouts.yaml`,
  /// `endpoints.transfer.examples.dollars within the United States`.
  static func payoutsTransferDollarsWithinTheUnitedStates() -> APIExample {
    APIExample(
      name: "payouts.transfer: dollars within the United States",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/payout/disbursement/payout/fundTransfer",
      query: "",
      requestBody: """
        {"currencyCode":"USD","paymentMethodType":"AbaRouting","beneficiaryAccountName":"Nina \
        Example","beneficiaryAccountNumber":"4410093","paymentMethodValue":"021000021",\
        "intermidiaryBankRoutingNumber":null,"beneficiaryCountryIso":"US","beneficiaryAddress":"70 \
        Elm Street","beneficiaryCity":"Springfield","beneficiaryState":"IL",\
        "beneficiaryZIP":"62701","amount":35,"narration":"Fee for the talk",\
        "tenantReference":"TALK0003"}
        """,
      responseStatus: 202,
      responseBody: """
        {"value":{"reference":"QWEXAMPLED","tenantReference":"Bd47-TALK0003"},"isSuccess":true,\
        "error":"","message":"transfer is being processed","status":202}
        """,
      request: { () throws -> APIRequest<AcceptedTransfer> in
        let usdLocal = PayoutDestination.USDLocal(
          beneficiaryAccountName: "Nina Example",
          beneficiaryAccountNumber: "4410093",
          routingNumber: "021000021",
          beneficiaryCountryISO: "US",
          beneficiaryAddress: "70 Elm Street",
          beneficiaryCity: "Springfield",
          beneficiaryState: "IL",
          beneficiaryZIP: "62701"
        )
        let to = PayoutDestination.usdLocal(usdLocal)
        return .payouts.transfer(
          to: to,
          amount: 35,
          narration: "Fee for the talk",
          tenantReference: PayoutReference("TALK0003")
        )
      },
      expected: { () throws -> AcceptedTransfer in
        let result = AcceptedTransfer(
          reference: LookupReference("QWEXAMPLED"),
          tenantReference: LookupReference("Bd47-TALK0003")
        )
        return result
      }
    )
  }
}

extension Examples {
  /// Account, bank and intermediary are those of a test; the intermediary has eight digits.
  ///
  /// Source: p:90308688. Schema: `schema/payouts.yaml`,
  /// `endpoints.transfer.examples.dollars by way of another bank`.
  static func payoutsTransferDollarsByWayOfAnotherBank() -> APIExample {
    APIExample(
      name: "payouts.transfer: dollars by way of another bank",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/payout/disbursement/payout/fundTransfer",
      query: "",
      requestBody: """
        {"currencyCode":"USD","paymentMethodType":"BicSwift","beneficiaryAccountName":"Example \
        Timber","beneficiaryAccountNumber":"0112345678","paymentMethodValue":"CHASUS33",\
        "intermidiaryBankRoutingNumber":"21000021","beneficiaryCountryIso":"US",\
        "beneficiaryCity":null,"beneficiaryState":null,"beneficiaryZIP":null,"amount":900.5,\
        "narration":"Oak boards","tenantReference":"OAK0021"}
        """,
      responseStatus: 202,
      responseBody: """
        {"value":{"reference":"QWEXAMPLEE","tenantReference":"Bd47-OAK0021"},"isSuccess":true,\
        "error":"","message":"transfer is being processed","status":202}
        """,
      request: { () throws -> APIRequest<AcceptedTransfer> in
        let usdInternational = PayoutDestination.USDInternational(
          beneficiaryAccountName: "Example Timber",
          beneficiaryAccountNumber: "0112345678",
          bic: "CHASUS33",
          intermediaryBankRoutingNumber: "21000021",
          beneficiaryCountryISO: "US"
        )
        let to = PayoutDestination.usdInternational(usdInternational)
        return .payouts.transfer(
          to: to,
          amount: Decimal(sign: .plus, exponent: -1, significand: 9005),
          narration: "Oak boards",
          tenantReference: PayoutReference("OAK0021")
        )
      },
      expected: { () throws -> AcceptedTransfer in
        let result = AcceptedTransfer(
          reference: LookupReference("QWEXAMPLEE"),
          tenantReference: LookupReference("Bd47-OAK0021")
        )
        return result
      }
    )
  }
}

extension Examples {
  /// Both telephone numbers are numbers, as in the page's sample.
  ///
  /// Source: p:139591683. Schema: `schema/payouts.yaml`,
  /// `endpoints.transfer.examples.Indian rupees`.
  static func payoutsTransferIndianRupees() -> APIExample {
    APIExample(
      name: "payouts.transfer: Indian rupees",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/payout/disbursement/payout/fundTransfer",
      query: "",
      requestBody: """
        {"currencyCode":"INR","paymentMethodType":"YESBANKALL",\
        "remittersInfo":{"remitterFullName":"Nina Example","remitterType":"I",\
        "remitterAddress":"70 Elm Street","remitterCountryIso":"US",\
        "remitterDateOfBirth":"1986-04-12","remitterPhoneNumber":12025550131,\
        "remitterIDType":"driver","remitterID":"2210047","remitterIDIssueDate":"2020-11-05",\
        "remitterIDExpiryDate":"2030-11-04"},"beneficiaryAccountName":"Anand Example",\
        "beneficiaryAccountNumber":"917020044210","beneficiaryFirstName":"Anand",\
        "beneficiaryLastName":"Example","beneficiaryType":"I","beneficiaryContactNo":919800000031,\
        "paymentMethodValue":"UTIB0000327","transferPurpose":"PC02","beneficiaryAddress":"4 Lake \
        View","beneficiaryCity":"Pune","beneficiaryState":"Maharashtra","beneficiaryZIP":"411001",\
        "beneficiaryCountryIso":"IN","beneficiaryIDType":"DATEOFBIRTH",\
        "beneficiaryIDNumber":"19840719","beneficiaryIDIssueDate":"2021-03-01",\
        "beneficiaryIDExpiryDate":"2031-02-28","beneficiaryPIN":null,"amount":1700,\
        "narration":"School fees","tenantReference":"SCHOOL0005"}
        """,
      responseStatus: 202,
      responseBody: """
        {"value":{"reference":"QWEXAMPLEF","tenantReference":"Bd47-SCHOOL0005"},"isSuccess":true,\
        "error":"","message":"transfer is being processed","status":202}
        """,
      request: { () throws -> APIRequest<AcceptedTransfer> in
        let remitter = PayoutDestination.INR.Remitter(
          fullName: "Nina Example",
          kind: .individual,
          address: "70 Elm Street",
          countryISO: "US",
          dateOfBirth: try Examples.required(CalendarDate("1986-04-12")),
          phoneNumber: 12_025_550_131,
          idType: .driver,
          idNumber: "2210047",
          idIssueDate: try Examples.required(CalendarDate("2020-11-05")),
          idExpiryDate: try Examples.required(CalendarDate("2030-11-04"))
        )
        let inr = PayoutDestination.INR(
          remitter: remitter,
          beneficiaryAccountName: "Anand Example",
          beneficiaryAccountNumber: "917020044210",
          beneficiaryFirstName: "Anand",
          beneficiaryLastName: "Example",
          beneficiaryType: .individual,
          beneficiaryContactNumber: 919_800_000_031,
          ifsc: "UTIB0000327",
          transferPurpose: .nonResidentFamily,
          beneficiaryAddress: "4 Lake View",
          beneficiaryCity: "Pune",
          beneficiaryState: "Maharashtra",
          beneficiaryZIP: "411001",
          beneficiaryCountryISO: "IN",
          beneficiaryIDType: .dateOfBirth,
          beneficiaryIDNumber: "19840719",
          beneficiaryIDIssueDate: try Examples.required(CalendarDate("2021-03-01")),
          beneficiaryIDExpiryDate: try Examples.required(CalendarDate("2031-02-28"))
        )
        let to = PayoutDestination.inr(inr)
        return .payouts.transfer(
          to: to,
          amount: 1700,
          narration: "School fees",
          tenantReference: PayoutReference("SCHOOL0005")
        )
      },
      expected: { () throws -> AcceptedTransfer in
        let result = AcceptedTransfer(
          reference: LookupReference("QWEXAMPLEF"),
          tenantReference: LookupReference("Bd47-SCHOOL0005")
        )
        return result
      }
    )
  }
}

extension Examples {
  /// Unlike the page's sample it has the remitter's kind and telephone number, for which the table
  /// asks.
  ///
  /// Source: p:90341496. Schema: `schema/payouts.yaml`,
  /// `endpoints.transfer.examples.Pakistani rupees`.
  static func payoutsTransferPakistaniRupees() -> APIExample {
    APIExample(
      name: "payouts.transfer: Pakistani rupees",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/payout/disbursement/payout/fundTransfer",
      query: "",
      requestBody: """
        {"currencyCode":"PKR","paymentMethodType":"Transfer",\
        "remittersInfo":{"remitterFirstName":"Nina","remitterLastName":"Example",\
        "remitterType":"I","remitterAddress":"70 Elm Street","remitterCountryIso":"US",\
        "remitterDateOfBirth":"1986-04-12","remitterPhoneNumber":"12025550131",\
        "remitterIDType":"driver","remitterID":2210047,"remitterIDIssueDate":"2020-11-05",\
        "remitterIDExpiryDate":"2030-11-04"},"beneficiaryAccountName":"Sana Example",\
        "beneficiaryAccountNumber":"0092102010088604","beneficiaryFirstName":"Sana",\
        "beneficiaryLastName":"Example","paymentMethodValue":"MIB","beneficiaryAddress":"9 Canal \
        Road","beneficiaryCountryIso":"PK","beneficiaryCity":null,"beneficiaryState":null,\
        "beneficiaryZIP":null,"beneficiaryContactNo":null,"beneficiaryPIN":null,"amount":5000,\
        "narration":"A gift","tenantReference":"GIFT0018"}
        """,
      responseStatus: 202,
      responseBody: """
        {"value":{"reference":"QWEXAMPLEG","tenantReference":"Bd47-GIFT0018"},"isSuccess":true,\
        "error":"","message":"transfer is being processed","status":202}
        """,
      request: { () throws -> APIRequest<AcceptedTransfer> in
        let remitter = PayoutDestination.PKR.Remitter(
          firstName: "Nina",
          lastName: "Example",
          kind: .individual,
          address: "70 Elm Street",
          countryISO: "US",
          dateOfBirth: try Examples.required(CalendarDate("1986-04-12")),
          phoneNumber: "12025550131",
          idType: .driver,
          idNumber: 2_210_047,
          idIssueDate: try Examples.required(CalendarDate("2020-11-05")),
          idExpiryDate: try Examples.required(CalendarDate("2030-11-04"))
        )
        let pkr = PayoutDestination.PKR(
          remitter: remitter,
          beneficiaryAccountName: "Sana Example",
          beneficiaryAccountNumber: "0092102010088604",
          beneficiaryFirstName: "Sana",
          beneficiaryLastName: "Example",
          bankCode: "MIB",
          beneficiaryAddress: "9 Canal Road",
          beneficiaryCountryISO: "PK"
        )
        let to = PayoutDestination.pkr(pkr)
        return .payouts.transfer(
          to: to,
          amount: 5000,
          narration: "A gift",
          tenantReference: PayoutReference("GIFT0018")
        )
      },
      expected: { () throws -> AcceptedTransfer in
        let result = AcceptedTransfer(
          reference: LookupReference("QWEXAMPLEG"),
          tenantReference: LookupReference("Bd47-GIFT0018")
        )
        return result
      }
    )
  }
}

extension Examples {
  /// No page shows a request in birr; names of members are those of other currencies.
  ///
  /// Source: p:201818117 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payouts.yaml`, `endpoints.transfer.examples.birr`.
  static func payoutsTransferBirr() -> APIExample {
    APIExample(
      name: "payouts.transfer: birr",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/payout/disbursement/payout/fundTransfer",
      query: "",
      requestBody: """
        {"currencyCode":"ETB","remittersInfo":{"remitterFirstName":"Nina",\
        "remitterLastName":"Example","remitterType":"I","remitterAddress":"70 Elm Street",\
        "remitterCountryIso":"USA","remitterDateOfBirth":"1986-04-12",\
        "remitterPhoneNumber":"12025550131","remitterIDType":"PASSPORT","remitterID":"X2210047",\
        "remitterIDIssueDate":"2020-11-05","remitterIDExpiryDate":"2030-11-04"},\
        "beneficiaryAccountName":"Hana Example","beneficiaryAccountNumber":"1000200030004",\
        "beneficiaryType":"I","beneficiaryContactNo":"251900000031","beneficiaryAddress":"3 Market \
        Street","beneficiaryIDType":"PASSPORT","beneficiaryIDIssueDate":"2021-03-01",\
        "beneficiaryIDExpiryDate":"2031-02-28","amount":2500,"narration":"A gift",\
        "tenantReference":"GIFT0019"}
        """,
      responseStatus: 202,
      responseBody: """
        {"value":{"reference":"QWEXAMPLEH","tenantReference":"Bd47-GIFT0019"},"isSuccess":true,\
        "error":"","message":"transfer is being processed","status":202}
        """,
      request: { () throws -> APIRequest<AcceptedTransfer> in
        let remitter = PayoutDestination.ETB.Remitter(
          firstName: "Nina",
          lastName: "Example",
          kind: .individual,
          address: "70 Elm Street",
          countryISO: "USA",
          dateOfBirth: try Examples.required(CalendarDate("1986-04-12")),
          phoneNumber: "12025550131",
          idType: .passport,
          idNumber: "X2210047",
          idIssueDate: try Examples.required(CalendarDate("2020-11-05")),
          idExpiryDate: try Examples.required(CalendarDate("2030-11-04"))
        )
        let etb = PayoutDestination.ETB(
          remitter: remitter,
          beneficiaryAccountName: "Hana Example",
          beneficiaryAccountNumber: "1000200030004",
          beneficiaryType: .individual,
          beneficiaryContactNumber: "251900000031",
          beneficiaryAddress: "3 Market Street",
          beneficiaryIDType: .passport,
          beneficiaryIDIssueDate: try Examples.required(CalendarDate("2021-03-01")),
          beneficiaryIDExpiryDate: try Examples.required(CalendarDate("2031-02-28"))
        )
        let to = PayoutDestination.etb(etb)
        return .payouts.transfer(
          to: to,
          amount: 2500,
          narration: "A gift",
          tenantReference: PayoutReference("GIFT0019")
        )
      },
      expected: { () throws -> AcceptedTransfer in
        let result = AcceptedTransfer(
          reference: LookupReference("QWEXAMPLEH"),
          tenantReference: LookupReference("Bd47-GIFT0019")
        )
        return result
      }
    )
  }
}

extension Examples {
  /// `payouts.transfer: a member that is refused`.
  ///
  /// Source: p:3670120. Schema: `schema/payouts.yaml`,
  /// `endpoints.transfer.examples.a member that is refused`.
  static func payoutsTransferAMemberThatIsRefused() -> APIExample {
    APIExample(
      name: "payouts.transfer: a member that is refused",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/payout/disbursement/payout/fundTransfer",
      query: "",
      requestBody: """
        {"currencyCode":"GBP","paymentMethodType":"SortCode","beneficiaryAccountName":"",\
        "beneficiaryAccountNumber":"00008245","paymentMethodValue":"040691",\
        "beneficiaryCountryIso":"GB","amount":64.99,"narration":"","tenantReference":"SHOES0013"}
        """,
      responseStatus: 400,
      responseBody: """
        {"failures":["'Narration' must not be empty.","'BeneficiaryAccountName' must not be \
        empty."],"isSuccess":false,"error":null,"message":null,"responseCode":null,\
        "type":"ValidationException","title":"A Validation error occured on the supplied payload.",\
        "status":400,"detail":"One or More Validation Failures Have Occurred.","instance":null,\
        "extensions":{"traceId":"00-51f0c7d9b3e84a2690d1e47a8c25b36f-a7d3019e5bc8f264-00"}}
        """,
      request: { () throws -> APIRequest<AcceptedTransfer> in
        let gbp = PayoutDestination.GBP(
          beneficiaryAccountName: "",
          beneficiaryAccountNumber: "00008245",
          sortCode: "040691",
          beneficiaryCountryISO: "GB"
        )
        let to = PayoutDestination.gbp(gbp)
        return .payouts.transfer(
          to: to,
          amount: Decimal(sign: .plus, exponent: -2, significand: 6499),
          narration: "",
          tenantReference: PayoutReference("SHOES0013")
        )
      },
      expectedFailure: { () throws -> ValidationFailed in
        let failures: [String] = [
          "'Narration' must not be empty.",
          "'BeneficiaryAccountName' must not be empty.",
        ]
        let extensions = RefusalExtensions(
          traceID: "00-51f0c7d9b3e84a2690d1e47a8c25b36f-a7d3019e5bc8f264-00"
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
  /// `payouts.transfer: a balance that is too low`.
  ///
  /// Source: p:3670120. Schema: `schema/payouts.yaml`,
  /// `endpoints.transfer.examples.a balance that is too low`.
  static func payoutsTransferABalanceThatIsTooLow() -> APIExample {
    APIExample(
      name: "payouts.transfer: a balance that is too low",
      method: "POST",
      server: "https://laas.leatherback.co",
      path: "/payout/disbursement/payout/fundTransfer",
      query: "",
      requestBody: """
        {"currencyCode":"GBP","paymentMethodType":"SortCode","beneficiaryAccountName":"Efe \
        Example","beneficiaryAccountNumber":"00008245","paymentMethodValue":"040691",\
        "beneficiaryCountryIso":"GB","amount":64000,"narration":"Refund for many shoes",\
        "tenantReference":"SHOES0014"}
        """,
      responseStatus: 400,
      responseBody: """
        {"isSuccess":false,"error":"00000031's balance (250.00) is not sufficient to process a \
        transaction of amount (64000.00)","message":"00000031's balance (250.00) is not sufficient \
        to process a transaction of amount (64000.00)","responseCode":null,"type":null,\
        "title":null,"status":400,"detail":null,"instance":null,"extensions":{}}
        """,
      request: { () throws -> APIRequest<AcceptedTransfer> in
        let gbp = PayoutDestination.GBP(
          beneficiaryAccountName: "Efe Example",
          beneficiaryAccountNumber: "00008245",
          sortCode: "040691",
          beneficiaryCountryISO: "GB"
        )
        let to = PayoutDestination.gbp(gbp)
        return .payouts.transfer(
          to: to,
          amount: 64000,
          narration: "Refund for many shoes",
          tenantReference: PayoutReference("SHOES0014")
        )
      },
      expectedFailure: { () throws -> BusinessRuleFailed in
        let extensions = RefusalExtensions()
        let failure = BusinessRuleFailed(
          isSuccess: false,
          error: """
            00000031's balance (250.00) is not sufficient to process a transaction of amount \
            (64000.00)
            """,
          message: """
            00000031's balance (250.00) is not sufficient to process a transaction of amount \
            (64000.00)
            """,
          status: 400,
          extensions: extensions
        )
        return failure
      }
    )
  }
}

extension Examples {
  /// The difference of the balances is more than the amount; a fee is charged on top (inferred).
  ///
  /// Source: p:3801180. Schema: `schema/payouts.yaml`,
  /// `endpoints.retrieve.examples.a payout by its prefixed reference`.
  static func payoutsRetrieveAPayoutByItsPrefixedReference() -> APIExample {
    APIExample(
      name: "payouts.retrieve: a payout by its prefixed reference",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/Payout/Disbursement/Payout/FetchTransactionbyReference/Bd47-LUNCH0007",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":{"batchId":"0d7a2e95-6b1c-4f38-a5e0-92c4d81b73f6",\
        "debitAccountNumber":"0100200031","debitAccountName":"Example Shop",\
        "beneficiaryAccountNumber":"0112345678","currencyCode":"NGN","currencySymbol":"",\
        "amount":1200,"narration":"Lunch for the team","status":"Successful",\
        "previousBalance":89860,"currentBalance":88650,"payoutType":"Debit",\
        "tenantReference":"Bd47-LUNCH0007","paymentReference":"QWEXAMPLEA",\
        "beneficiaryAccountName":"Bola Example","beneficiaryPaymentMethod":"BankCode",\
        "beneficiaryPaymentMethodValue":"999998"},"isSuccess":true,"error":"","message":"",\
        "responseCode":null,"type":null,"title":null,"status":200,"detail":null,"instance":null,\
        "extensions":{}}
        """,
      request: { () throws -> APIRequest<PayoutRecord?> in
        .payouts.retrieve(reference: LookupReference("Bd47-LUNCH0007"))
      },
      expected: { () throws -> PayoutRecord? in
        let result = PayoutRecord(
          batchID: "0d7a2e95-6b1c-4f38-a5e0-92c4d81b73f6",
          debitAccountNumber: "0100200031",
          debitAccountName: "Example Shop",
          beneficiaryAccountNumber: "0112345678",
          beneficiaryAccountName: "Bola Example",
          beneficiaryPaymentMethodType: .bankCode,
          beneficiaryPaymentMethodValue: "999998",
          currencyCode: .ngn,
          currencySymbol: "",
          amount: 1200,
          previousBalance: 89860,
          currentBalance: 88650,
          narration: "Lunch for the team",
          status: .successful,
          payoutType: .debit,
          tenantReference: LookupReference("Bd47-LUNCH0007"),
          paymentReference: "QWEXAMPLEA"
        )
        return result
      }
    )
  }
}

extension Examples {
  /// HTTP status and `isSuccess` speak of success.
  ///
  /// Source: p:3801180. Schema: `schema/payouts.yaml`,
  /// `endpoints.retrieve.examples.a reference that nobody knows`.
  static func payoutsRetrieveAReferenceThatNobodyKnows() -> APIExample {
    APIExample(
      name: "payouts.retrieve: a reference that nobody knows",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/Payout/Disbursement/Payout/FetchTransactionbyReference/Bd47-NOSUCHPAYOUT",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":null,"isSuccess":true,"error":"","message":"","responseCode":null,"type":null,\
        "title":null,"status":200,"detail":null,"instance":null,"extensions":{}}
        """,
      request: { () throws -> APIRequest<PayoutRecord?> in
        .payouts.retrieve(reference: LookupReference("Bd47-NOSUCHPAYOUT"))
      },
      expected: { () throws -> PayoutRecord? in
        nil
      }
    )
  }
}

extension Examples {
  /// The page's sample is a schema with placeholders; these values are made up.
  ///
  /// Source: p:3833978. Schema: `schema/payouts.yaml`,
  /// `endpoints.retrieveBatch.examples.a batch of two`.
  static func payoutsRetrieveBatchABatchOfTwo() -> APIExample {
    APIExample(
      name: "payouts.retrieveBatch: a batch of two",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: """
        /Payout/Disbursement/Payout/FetchTransactionsbyBatch/5e91c7b3-40fa-4d26-8a1f-d3b6029e84c7
        """,
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":[{"txnId":"6a0f3b92-d57e-4c18-90ab-1e84c7f2d635",\
        "batchId":"5e91c7b3-40fa-4d26-8a1f-d3b6029e84c7","debitAccountNumber":"0100200031",\
        "debitAccountName":"Example Shop","beneficiaryAccountNumber":"0112345678",\
        "currencyCode":"NGN","currencySymbol":"₦","amount":1500,"narration":"Wages",\
        "status":"Successful","previousBalance":90000,"currentBalance":88490,"payoutType":"None",\
        "tenantReference":"Bd47-WAGES0001","paymentReference":"QWEXAMPLEI",\
        "beneficiaryAccountName":"Bola Example","beneficiaryPaymentMethodType":"BankCode",\
        "beneficiaryPaymentMethodValue":"999998"},{"txnId":"2c7d94e1-8b35-4fa0-b6d2-75e09c13af48",\
        "batchId":"5e91c7b3-40fa-4d26-8a1f-d3b6029e84c7","debitAccountNumber":"0100200031",\
        "debitAccountName":"Example Shop","beneficiaryAccountNumber":"0000000120",\
        "currencyCode":"NGN","currencySymbol":"₦","amount":1750.50,"narration":"Wages",\
        "status":"Successful","previousBalance":88490,"currentBalance":86729.50,\
        "payoutType":"Debit","tenantReference":"Bd47-WAGES0002","paymentReference":"QWEXAMPLEJ",\
        "beneficiaryAccountName":"Tari Example","beneficiaryPaymentMethodType":"BankCode",\
        "beneficiaryPaymentMethodValue":"000023"}],"isSuccess":true,"error":"","message":"",\
        "responseCode":null,"type":null,"title":null,"status":200,"detail":null,"instance":null,\
        "extensions":{}}
        """,
      request: { () throws -> APIRequest<[PayoutRecord]> in
        .payouts.retrieveBatch(batchID: "5e91c7b3-40fa-4d26-8a1f-d3b6029e84c7")
      },
      expected: { () throws -> [PayoutRecord] in
        let resultItem = PayoutRecord(
          txnID: "6a0f3b92-d57e-4c18-90ab-1e84c7f2d635",
          batchID: "5e91c7b3-40fa-4d26-8a1f-d3b6029e84c7",
          debitAccountNumber: "0100200031",
          debitAccountName: "Example Shop",
          beneficiaryAccountNumber: "0112345678",
          beneficiaryAccountName: "Bola Example",
          beneficiaryPaymentMethodType: .bankCode,
          beneficiaryPaymentMethodValue: "999998",
          currencyCode: .ngn,
          currencySymbol: "₦",
          amount: 1500,
          previousBalance: 90000,
          currentBalance: 88490,
          narration: "Wages",
          status: .successful,
          payoutType: .unspecified,
          tenantReference: LookupReference("Bd47-WAGES0001"),
          paymentReference: "QWEXAMPLEI"
        )
        let resultItem2 = PayoutRecord(
          txnID: "2c7d94e1-8b35-4fa0-b6d2-75e09c13af48",
          batchID: "5e91c7b3-40fa-4d26-8a1f-d3b6029e84c7",
          debitAccountNumber: "0100200031",
          debitAccountName: "Example Shop",
          beneficiaryAccountNumber: "0000000120",
          beneficiaryAccountName: "Tari Example",
          beneficiaryPaymentMethodType: .bankCode,
          beneficiaryPaymentMethodValue: "000023",
          currencyCode: .ngn,
          currencySymbol: "₦",
          amount: Decimal(sign: .plus, exponent: -1, significand: 17505),
          previousBalance: 88490,
          currentBalance: Decimal(sign: .plus, exponent: -1, significand: 867295),
          narration: "Wages",
          status: .successful,
          payoutType: .debit,
          tenantReference: LookupReference("Bd47-WAGES0002"),
          paymentReference: "QWEXAMPLEJ"
        )
        let result: [PayoutRecord] = [resultItem, resultItem2]
        return result
      }
    )
  }
}

extension Examples {
  /// The deposit has no debit account, no reference and no payment method, each in its own way.
  ///
  /// Source: p:10256508. Schema: `schema/payouts.yaml`,
  /// `endpoints.list.examples.a payout and a deposit`.
  static func payoutsListAPayoutAndADeposit() -> APIExample {
    APIExample(
      name: "payouts.list: a payout and a deposit",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/Payout/Disbursement/Payout/FetchPayoutTxns",
      query: "pageNumber=1&pageSize=2",
      responseStatus: 200,
      responseBody: """
        {"value":{"pageData":{"pageNumber":1,"pageCount":51,"pageSize":2,"hasNextPage":true,\
        "hasPreviousPage":false,"firstItemOnPage":1,"lastItemOnPage":2,"totalItemCount":101},\
        "record":[{"txnId":"84f2b06d-3e91-4a57-bc18-d07e5a92c364",\
        "batchId":"e19c58d7-a2b4-4063-9f7d-50b8361ec2fa","debitAccountNumber":"00000031",\
        "debitAccountName":"Example Shop","beneficiaryAccountNumber":"00008245",\
        "currencyCode":"GBP","currencySymbol":"£","amount":64.99,"narration":"Refund for the \
        shoes","status":"Successful","previousBalance":315.49,"currentBalance":250.00,\
        "payoutType":"Debit","tenantReference":"Bd47-SHOES0012","paymentReference":"QWEXAMPLEC",\
        "beneficiaryAccountName":"Efe Example","beneficiaryPaymentMethodType":"SortCode",\
        "beneficiaryPaymentMethodValue":"040691","transactionDate":"2024-05-02T09:58:12.5111377"},\
        {"txnId":"19d6e7c5-f804-4b3a-a29e-63c5b80d17f2",\
        "batchId":"7b40a1f9-5c2d-48e6-93b7-e81d05f6c42a","debitAccountNumber":null,\
        "debitAccountName":null,"beneficiaryAccountNumber":"GB33BUKB20201555555555",\
        "currencyCode":"GBP","currencySymbol":"£","amount":300,"narration":"Deposit",\
        "status":"Successful","previousBalance":15.49,"currentBalance":315.49,\
        "payoutType":"Credit","tenantReference":"","paymentReference":"QWEXAMPLEK",\
        "beneficiaryAccountName":"Example Shop","beneficiaryPaymentMethodType":"None",\
        "beneficiaryPaymentMethodValue":null,"transactionDate":"2024-05-01T17:20:45.0018204"}]},\
        "isSuccess":true,"error":"","message":"","responseCode":null,"type":null,"title":null,\
        "status":200,"detail":null,"instance":null,"extensions":{}}
        """,
      request: { () throws -> APIRequest<Page<PayoutRecord>> in
        .payouts.list(pageNumber: 1, pageSize: 2)
      },
      expected: { () throws -> Page<PayoutRecord> in
        let itemsItem = PayoutRecord(
          txnID: "84f2b06d-3e91-4a57-bc18-d07e5a92c364",
          batchID: "e19c58d7-a2b4-4063-9f7d-50b8361ec2fa",
          debitAccountNumber: "00000031",
          debitAccountName: "Example Shop",
          beneficiaryAccountNumber: "00008245",
          beneficiaryAccountName: "Efe Example",
          beneficiaryPaymentMethodType: .sortCode,
          beneficiaryPaymentMethodValue: "040691",
          currencyCode: .gbp,
          currencySymbol: "£",
          amount: Decimal(sign: .plus, exponent: -2, significand: 6499),
          previousBalance: Decimal(sign: .plus, exponent: -2, significand: 31549),
          currentBalance: 250,
          narration: "Refund for the shoes",
          status: .successful,
          payoutType: .debit,
          tenantReference: LookupReference("Bd47-SHOES0012"),
          paymentReference: "QWEXAMPLEC",
          transactionDate: try Examples.required(Timestamp("2024-05-02T09:58:12.5111377"))
        )
        let itemsItem2 = PayoutRecord(
          txnID: "19d6e7c5-f804-4b3a-a29e-63c5b80d17f2",
          batchID: "7b40a1f9-5c2d-48e6-93b7-e81d05f6c42a",
          beneficiaryAccountNumber: "GB33BUKB20201555555555",
          beneficiaryAccountName: "Example Shop",
          beneficiaryPaymentMethodType: .noMethod,
          currencyCode: .gbp,
          currencySymbol: "£",
          amount: 300,
          previousBalance: Decimal(sign: .plus, exponent: -2, significand: 1549),
          currentBalance: Decimal(sign: .plus, exponent: -2, significand: 31549),
          narration: "Deposit",
          status: .successful,
          payoutType: .credit,
          tenantReference: LookupReference(""),
          paymentReference: "QWEXAMPLEK",
          transactionDate: try Examples.required(Timestamp("2024-05-01T17:20:45.0018204"))
        )
        let items: [PayoutRecord] = [itemsItem, itemsItem2]
        return Page<PayoutRecord>(
          items: items,
          number: 1,
          size: 2,
          totalCount: 101,
          pageCount: 51,
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
  /// `payouts.list: a page without records`.
  ///
  /// Source: p:10256508 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payouts.yaml`, `endpoints.list.examples.a page without records`.
  static func payoutsListAPageWithoutRecords() -> APIExample {
    APIExample(
      name: "payouts.list: a page without records",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/Payout/Disbursement/Payout/FetchPayoutTxns",
      query: "",
      responseStatus: 200,
      responseBody: """
        {"value":{"pageData":{"pageNumber":1,"pageCount":0,"pageSize":50,"hasNextPage":false,\
        "hasPreviousPage":false,"firstItemOnPage":0,"lastItemOnPage":0,"totalItemCount":0},\
        "record":[]},"isSuccess":true,"error":"","message":"","status":200}
        """,
      request: { () throws -> APIRequest<Page<PayoutRecord>> in
        .payouts.list()
      },
      expected: { () throws -> Page<PayoutRecord> in
        Page<PayoutRecord>(
          items: [],
          number: 1,
          size: 50,
          totalCount: 0,
          pageCount: 0,
          hasNextPage: false,
          hasPreviousPage: false,
          firstItemNumber: 0,
          lastItemNumber: 0
        )
      }
    )
  }
}

extension Examples {
  /// The answer is documented for a list of payments; what brings it about is not.
  ///
  /// Source: p:2457679 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payouts.yaml`, `endpoints.list.examples.a bad request`.
  static func payoutsListABadRequest() -> APIExample {
    APIExample(
      name: "payouts.list: a bad request",
      method: "GET",
      server: "https://laas.leatherback.co",
      path: "/Payout/Disbursement/Payout/FetchPayoutTxns",
      query: "pageSize=0",
      responseStatus: 400,
      responseBody: """
        {"type":"https://httpstatuses.io/400","title":"Bad Request","status":400,\
        "traceId":"00-90b3e5d72f1c4a86b0d94e7c15fa3826-3c8e51a70db9f462-00"}
        """,
      request: { () throws -> APIRequest<Page<PayoutRecord>> in
        .payouts.list(pageSize: 0)
      },
      expectedFailure: { () throws -> BadRequest in
        let failure = BadRequest(
          type: "https://httpstatuses.io/400",
          title: "Bad Request",
          status: 400,
          traceID: "00-90b3e5d72f1c4a86b0d94e7c15fa3826-3c8e51a70db9f462-00"
        )
        return failure
      }
    )
  }
}
