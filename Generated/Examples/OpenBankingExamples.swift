// Generated from schema/open-banking.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let openBanking: [APIExample] = [
    openBankingRegisterAProviderInTheUnitedKingdom(),
    openBankingCreateClientTokenATokenForConsents(),
    openBankingCreateConsentTwoPermissions(),
    openBankingCreateUserTokenATokenForAccounts(),
    openBankingListAccountsAnAccountWithTwoNumbers(),
  ]
}

extension Examples {
  static let openBankingPages: [HostedPageExample] = [
    openBankingApprovalAConsentToApprove()
  ]
}

extension Examples {
  /// `openBanking.register: a provider in the United Kingdom`.
  ///
  /// Source: p:96796676. Schema: `schema/open-banking.yaml`,
  /// `endpoints.register.examples.a provider in the United Kingdom`.
  static func openBankingRegisterAProviderInTheUnitedKingdom() -> APIExample {
    APIExample(
      name: "openBanking.register: a provider in the United Kingdom",
      method: "POST",
      server: "https://api-openbanking.leatherback.co",
      path: "/api/account/registration",
      query: "",
      headers: ["signature-certificate": "example-signature-secret"],
      usesSecretKey: false,
      requestBody: """
        {"countryISO":"GB","address":"4 Example Street, Leeds","name":"Example Ledger Ltd",\
        "email":"api@ledger.example","certificateType":"account",\
        "callbackUrl":"https://ledger.example/approved"}
        """,
      responseStatus: 200,
      responseBody: """
        {"Certificate":"example-certificate-text","ClientId":"7F03B6D21C9A4E58A0D47B1E93C6F582",\
        "Message":"OK"}
        """,
      request: { () throws -> APIRequest<ProviderRegistration> in
        .openBanking.register(
          signatureCertificate: "example-signature-secret",
          countryISO: "GB",
          address: "4 Example Street, Leeds",
          name: "Example Ledger Ltd",
          email: "api@ledger.example",
          certificateType: .account,
          callbackURL: try Examples.required(URL(string: "https://ledger.example/approved"))
        )
      },
      expected: { () throws -> ProviderRegistration in
        let result = ProviderRegistration(
          certificate: "example-certificate-text",
          clientID: "7F03B6D21C9A4E58A0D47B1E93C6F582",
          message: "OK"
        )
        return result
      }
    )
  }
}

extension Examples {
  /// The answer is cut off behind its first member; the others are those of a user token.
  ///
  /// Source: p:96796676 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/open-banking.yaml`,
  /// `endpoints.createClientToken.examples.a token for consents`.
  static func openBankingCreateClientTokenATokenForConsents() -> APIExample {
    APIExample(
      name: "openBanking.createClientToken: a token for consents",
      method: "POST",
      server: "https://api-openbanking.leatherback.co",
      path: "/auth/token",
      query: "",
      headers: ["Content-Type": "application/x-www-form-urlencoded"],
      usesSecretKey: false,
      requestBody: """
        grant_type=client_credentials&client_id=7F03B6D21C9A4E58A0D47B1E93C6F582&password=example-c\
        ertificate-text&scope=account
        """,
      responseStatus: 200,
      responseBody: """
        {"access_token":"example-client-token","token_type":"Bearer","expires_in":3600}
        """,
      request: { () throws -> APIRequest<ClientToken> in
        .openBanking.createClientToken(
          clientID: "7F03B6D21C9A4E58A0D47B1E93C6F582",
          certificate: "example-certificate-text",
          scope: .account
        )
      },
      expected: { () throws -> ClientToken in
        let result = ClientToken(
          accessToken: "example-client-token",
          tokenType: "Bearer",
          expiresIn: 3600
        )
        return result
      }
    )
  }
}

extension Examples {
  /// Some of the answer's points in time end with `Z`, the others with an offset.
  ///
  /// Source: v:96075791 (superseded). Only an older version of the page has it: the service may
  /// refuse it today. Schema: `schema/open-banking.yaml`,
  /// `endpoints.createConsent.examples.two permissions`.
  static func openBankingCreateConsentTwoPermissions() -> APIExample {
    APIExample(
      name: "openBanking.createConsent: two permissions",
      method: "POST",
      server: "https://api.leatherback.com",
      path: "/api/v1/consent/create",
      query: "",
      headers: ["Authorization": "Bearer example-token"],
      usesSecretKey: false,
      requestBody: """
        {"Data":{"Permissions":["ReadAccountsBasic","ReadAccountsDetail"],\
        "ExpirationDateTime":"2024-12-02T00:00:00+00:00",\
        "TransactionFromDateTime":"2024-01-01T00:00:00+00:00",\
        "TransactionToDateTime":"2024-06-30T00:00:00+00:00"},"Risk":{}}
        """,
      responseStatus: 200,
      responseBody: """
        {"Data":{"Status":"AwaitingAuthorisation","StatusUpdateDateTime":"2024-07-01T09:30:12.48291\
        3Z","CreationDateTime":"2024-07-01T09:30:12.482913Z",\
        "TransactionFromDateTime":"2024-01-01T00:00:00+00:00",\
        "TransactionToDateTime":"2024-06-30T00:00:00+00:00",\
        "ExpirationDateTime":"2024-12-02T00:00:00+00:00","Permissions":["ReadAccountsBasic",\
        "ReadAccountsDetail"],"ConsentId":"c41e7a95-6d0b-4f38-8b27-e5a930f1d684"},"Risk":{},\
        "Links":{"Self":"https://bank.example/consents/c41e7a95-6d0b-4f38-8b27-e5a930f1d684"},\
        "Meta":{"TotalPages":1}}
        """,
      request: { () throws -> APIRequest<Consent> in
        let permissions: [ConsentPermission] = [.readAccountsBasic, .readAccountsDetail]
        let data = ConsentRequest(
          permissions: permissions,
          expirationDateTime: try Examples.required(Timestamp("2024-12-02T00:00:00+00:00")),
          transactionFromDateTime: try Examples.required(Timestamp("2024-01-01T00:00:00+00:00")),
          transactionToDateTime: try Examples.required(Timestamp("2024-06-30T00:00:00+00:00"))
        )
        return .openBanking.createConsent(clientToken: "example-token", data: data)
      },
      expected: { () throws -> Consent in
        let permissions: [ConsentPermission] = [.readAccountsBasic, .readAccountsDetail]
        let data = ConsentDetails(
          consentID: "c41e7a95-6d0b-4f38-8b27-e5a930f1d684",
          status: .awaitingAuthorisation,
          statusUpdateDateTime: try Examples.required(Timestamp("2024-07-01T09:30:12.482913Z")),
          creationDateTime: try Examples.required(Timestamp("2024-07-01T09:30:12.482913Z")),
          transactionFromDateTime: try Examples.required(Timestamp("2024-01-01T00:00:00+00:00")),
          transactionToDateTime: try Examples.required(Timestamp("2024-06-30T00:00:00+00:00")),
          expirationDateTime: try Examples.required(Timestamp("2024-12-02T00:00:00+00:00")),
          permissions: permissions
        )
        let consentText: String = """
          https://bank.example/consents/c41e7a95-6d0b-4f38-8b27-e5a930f1d684
          """
        let links = ConsentLinks(consent: try Examples.required(URL(string: consentText)))
        let meta = ConsentMeta(totalPages: 1)
        let result = Consent(data: data, risk: [:], links: links, meta: meta)
        return result
      }
    )
  }
}

extension Examples {
  /// `openBanking.createUserToken: a token for accounts`.
  ///
  /// Source: p:92471389, p:96731196. Schema: `schema/open-banking.yaml`,
  /// `endpoints.createUserToken.examples.a token for accounts`.
  static func openBankingCreateUserTokenATokenForAccounts() -> APIExample {
    APIExample(
      name: "openBanking.createUserToken: a token for accounts",
      method: "POST",
      server: "https://api-openbanking.leatherback.co",
      path: "/auth/token",
      query: "",
      headers: ["Content-Type": "application/x-www-form-urlencoded"],
      usesSecretKey: false,
      requestBody: """
        grant_type=authorization_code&code=example-code-from-the-browser&client_id=7F03B6D21C9A4E58\
        A0D47B1E93C6F582&password=example-certificate-text&scope=account
        """,
      responseStatus: 200,
      responseBody: """
        {"access_token":"example-user-token","token_type":"Bearer","expires_in":39361,\
        "id_token":"oa_stg_example","access_token_id":"example-token-identifier"}
        """,
      request: { () throws -> APIRequest<UserToken> in
        .openBanking.createUserToken(
          code: "example-code-from-the-browser",
          clientID: "7F03B6D21C9A4E58A0D47B1E93C6F582",
          certificate: "example-certificate-text",
          scope: .account
        )
      },
      expected: { () throws -> UserToken in
        let result = UserToken(
          accessToken: "example-user-token",
          tokenType: "Bearer",
          expiresIn: 39361,
          idToken: "oa_stg_example",
          accessTokenID: "example-token-identifier"
        )
        return result
      }
    )
  }
}

extension Examples {
  /// One account in pounds that is reached in two ways. The shape is that of the older address.
  ///
  /// Source: v:97746960, p:96731196 (inferred). It was worked out, not seen: try it before you rely
  /// on it. Schema: `schema/open-banking.yaml`,
  /// `endpoints.listAccounts.examples.an account with two numbers`.
  static func openBankingListAccountsAnAccountWithTwoNumbers() -> APIExample {
    APIExample(
      name: "openBanking.listAccounts: an account with two numbers",
      method: "GET",
      server: "https://api-openbanking.leatherback.co",
      path: "/accounts",
      query: "",
      headers: ["Authorization": "Bearer example-token"],
      usesSecretKey: false,
      responseStatus: 200,
      responseBody: """
        {"value":{"pageData":{"pageNumber":1,"pageCount":1,"pageSize":50,"hasNextPage":false,\
        "hasPreviousPage":false,"firstItemOnPage":1,"lastItemOnPage":1,"totalItemCount":1},\
        "record":[{"accountId":"2e8c05d7-91b4-4c6a-a3f0-58d7e6b2194f","accountName":"Efe Example",\
        "availableBalance":"12,480.35","ledgerBalance":"12,530.35","freezeRemarks":null,\
        "currencyCode":"GBP","currencyId":"9D41F6A0-3B72-4E85-9C1D-A07F52E8B634",\
        "rateByPassThresholdAmount":5000,"isPrimary":true,"status":"Active",\
        "accountExitStatus":null,"systemAccountType":"CustomerAccount",\
        "accountDetails":[{"accountNumber":"GB00EXMP00000000000118","bankCountry":"United Kingdom",\
        "bankCountryIso":"GB","bankName":"Example Bank","bankAddress":null,\
        "paymentMethodType":"BicSwift","paymentMethodValue":"EXMPGB2LXXX","transitNumber":"",\
        "institutionCode":""},{"accountNumber":"00000118","bankCountry":"United Kingdom",\
        "bankCountryIso":"GB","bankName":"Example Bank","bankAddress":"2 Example Square, London",\
        "paymentMethodType":"SortCode","paymentMethodValue":"000000","transitNumber":"",\
        "institutionCode":""}],"id":"2e8c05d7-91b4-4c6a-a3f0-58d7e6b2194f",\
        "dateAdded":"2023-02-14T08:12:30.5518204","dateModified":"2024-06-20T17:45:02.0093117"}]},\
        "isSuccess":true,"error":"","message":"","responseCode":null,"type":null,"title":null,\
        "status":200,"detail":null,"instance":null,"extensions":{}}
        """,
      request: { () throws -> APIRequest<Page<CustomerAccount>> in
        .openBanking.listAccounts(userToken: "example-token")
      },
      expected: { () throws -> Page<CustomerAccount> in
        let accountDetailsItem = AccountRoute(
          accountNumber: "GB00EXMP00000000000118",
          bankCountry: "United Kingdom",
          bankCountryISO: "GB",
          bankName: "Example Bank",
          paymentMethodType: .bicSwift,
          paymentMethodValue: "EXMPGB2LXXX",
          transitNumber: "",
          institutionCode: ""
        )
        let accountDetailsItem2 = AccountRoute(
          accountNumber: "00000118",
          bankCountry: "United Kingdom",
          bankCountryISO: "GB",
          bankName: "Example Bank",
          bankAddress: "2 Example Square, London",
          paymentMethodType: .sortCode,
          paymentMethodValue: "000000",
          transitNumber: "",
          institutionCode: ""
        )
        let accountDetails: [AccountRoute] = [accountDetailsItem, accountDetailsItem2]
        let itemsItem = CustomerAccount(
          accountID: "2e8c05d7-91b4-4c6a-a3f0-58d7e6b2194f",
          accountName: "Efe Example",
          availableBalance: Decimal(sign: .plus, exponent: -2, significand: 1_248_035),
          ledgerBalance: Decimal(sign: .plus, exponent: -2, significand: 1_253_035),
          currencyCode: .gbp,
          currencyID: "9D41F6A0-3B72-4E85-9C1D-A07F52E8B634",
          rateByPassThresholdAmount: 5000,
          isPrimary: true,
          status: .active,
          systemAccountType: .customerAccount,
          accountDetails: accountDetails,
          id: "2e8c05d7-91b4-4c6a-a3f0-58d7e6b2194f",
          dateAdded: try Examples.required(Timestamp("2023-02-14T08:12:30.5518204")),
          dateModified: try Examples.required(Timestamp("2024-06-20T17:45:02.0093117"))
        )
        let items: [CustomerAccount] = [itemsItem]
        return Page<CustomerAccount>(
          items: items,
          number: 1,
          size: 50,
          totalCount: 1,
          pageCount: 1,
          hasNextPage: false,
          hasPreviousPage: false,
          firstItemNumber: 1,
          lastItemNumber: 1
        )
      }
    )
  }
}

extension Examples {
  /// `openBanking.approval: a consent to approve`.
  ///
  /// Source: p:96796698. Schema: `schema/open-banking.yaml`,
  /// `hosted.approval.examples.a consent to approve`.
  static func openBankingApprovalAConsentToApprove() -> HostedPageExample {
    HostedPageExample(
      name: "openBanking.approval: a consent to approve",
      url: """
        https://app-leatherback-openbanking-dev.azurewebsites.net?request=eyJhbGciOiJQUzI1NiJ9.eyJz\
        Y29wZSI6ImFjY291bnRzIn0.c2lnbmVk&state=5b1e0c9a
        """,
      page: { () throws -> HostedPage in
        .openBanking.approval(
          request: "eyJhbGciOiJQUzI1NiJ9.eyJzY29wZSI6ImFjY291bnRzIn0.c2lnbmVk",
          state: "5b1e0c9a"
        )
      }
    )
  }
}
