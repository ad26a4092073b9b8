import Foundation
import Leatherback
import LeatherbackTesting
import Testing

@Suite("Oddities of open banking")
struct OpenBankingOddities {
  @Test("oddity O-25: one product spells names in three ways, and each is kept")
  func casings() async throws {
    let registration = try await Wire.answer(
      to: Self.register(), #"{"Certificate":"c","ClientId":"7F03","Message":"OK"}"#)
    #expect(registration.clientID == "7F03")
    let token = try await Wire.answer(to: Self.userToken(), Self.tokenAnswer())
    #expect(token.tokenType == "Bearer")
    let page = try await Wire.answer(to: Self.accounts(), Self.accountsAnswer())
    #expect(page.items.first?.accountName == "Ada")
    #expect(try Wire.body(of: Self.consent()).hasPrefix(#"{"Data":{"Permissions":["#))
    #expect(try Wire.body(of: Self.register()).hasPrefix(#"{"countryISO":"GB","address":"#))
  }

  @Test("oddity O-26: two grants on one path are forms, and their secret is called password")
  func grants() throws {
    let client = Self.clientToken()
    let user = Self.userToken()
    #expect(client.path == "/auth/token")
    #expect(user.path == client.path)
    #expect(user.method == client.method)
    #expect(user.endpoint != client.endpoint)
    #expect(client.contentType == "application/x-www-form-urlencoded")
    #expect(
      try Wire.body(of: client)
        == "grant_type=client_credentials&client_id=7F03&password=a%26b%3Dc&scope=account")
    #expect(
      try Wire.body(of: user)
        == "grant_type=authorization_code&code=c%2B1&client_id=7F03&password=p&scope=account")
  }

  @Test("oddity O-26: the answer to a form has members of its own, and no id token that is a JWT")
  func tokenMembers() async throws {
    let token = try await Wire.answer(to: Self.userToken(), Self.tokenAnswer())
    #expect(token.accessTokenID.unprotectedText == "i1")
    #expect(token.idToken.unprotectedText == "oa_stg_1")
    let client = try await Wire.answer(to: Self.clientToken(), #"{"access_token":"t"}"#)
    #expect(client.accessToken.unprotectedText == "t")
    #expect(client.expiresIn == nil)
  }

  @Test("oddity O-27: both spellings of the scope and both algorithms can be said")
  func scopes() throws {
    let claims = [OpenBankingScope.account, .accounts].map { Self.claims(scope: $0) }
    #expect(claims.map { Self.text(of: $0).contains(#""scope":"accounts""#) } == [false, true])
    #expect(Self.text(of: ApprovalHeader(alg: .ps256, kid: "k1")) == #"{"alg":"PS256","kid":"k1"}"#)
    #expect(Self.text(of: ApprovalHeader(alg: .hs256)) == #"{"alg":"HS256"}"#)
  }

  @Test("oddity O-28: a value with a blank goes out as it is")
  func blank() {
    #expect(
      Self.text(of: Self.claims()) == """
        {"response_type":"code id_token","client_id":"7F03",\
        "redirect_uri":"https://ledger.example/approved","scope":"account",\
        "openbanking_intent_id":"c41e","nbf":1,"exp":2,"iat":1}
        """)
  }

  @Test("oddity O-29: a consent says nothing about risk, in an empty object that must be there")
  func risk() throws {
    #expect(try Wire.body(of: Self.consent()).hasSuffix(#","Risk":{}}"#))
  }

  @Test("oddity O-30: a call without a body has no content type, and no parameter without a place")
  func accountsRequest() async throws {
    let request = Self.accounts()
    #expect(request.contentType == nil)
    #expect(request.path == "/accounts")
    #expect(request.query == "")
    let sent = try await Wire.sent(request)
    #expect(sent.body == nil)
    #expect(sent.header("Content-Type") == nil)
  }

  @Test("oddity O-31: calls go to the hosts that their pages name")
  func hosts() async throws {
    #expect(try await Wire.sent(Self.register()).server == "https://api-openbanking.leatherback.co")
    #expect(
      try await Wire.sent(Self.userToken()).server == "https://api-openbanking.leatherback.co")
    #expect(try await Wire.sent(Self.accounts()).server == "https://api-openbanking.leatherback.co")
    #expect(try await Wire.sent(Self.consent()).server == "https://api.leatherback.com")
    let merchant: APIRequest = .transactions.retrieve(reference: "ORDER7")
    #expect(try await Wire.sent(merchant).server == "https://laas.leatherback.co")
  }

  @Test("oddity O-31: the merchant's key stays on the merchant's host")
  func keys() async throws {
    for sent in [
      try await Wire.sent(Self.register()), try await Wire.sent(Self.clientToken()),
      try await Wire.sent(Self.consent()), try await Wire.sent(Self.accounts()),
    ] {
      #expect(sent.header("X-Api") == nil)
    }
  }

  @Test("oddity O-32: approval is an address for a browser, with a query and without a path")
  func approval() throws {
    let page: HostedPage = .openBanking.approval(request: "e30.e30.c2ln", state: "a b&c")
    #expect(
      try page.url().absoluteString == """
        https://app-leatherback-openbanking-dev.azurewebsites.net\
        ?request=e30.e30.c2ln&state=a%20b%26c
        """)
  }

  @Test(
    "oddity O-44: neither lifetime of a token is acted upon: it is sent, and none is asked for",
    arguments: [39_361, 300, 0, -1])
  func lifetime(seconds: Int) async throws {
    // Its claims are {"nbf":0,"exp":300}: by its own word it was over in 1970.
    let expired = "e30.eyJuYmYiOjAsImV4cCI6MzAwfQ.c2ln"
    let transport = ScriptedTransport([
      .json(Self.tokenAnswer(expired, expires: seconds)), .json(Self.accountsAnswer()),
      .json(Self.accountsAnswer()),
    ])
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_oddities"), transport: transport, time: TestTime())
    let token = try await client.send(Self.userToken())
    #expect(token.expiresIn == seconds)
    #expect(token.accessToken.unprotectedText == expired)
    for _ in 1...2 {
      let page = try await client.send(Self.accounts(token.accessToken))
      #expect(page.items.count == 1)
    }
    #expect(transport.sentRequests.map(\.path) == ["/auth/token", "/accounts", "/accounts"])
    #expect(
      transport.sentRequests.map { $0.header("Authorization") != nil } == [false, true, true])
  }

  @Test(
    "oddity O-35: times of open banking have six digits and a Z, or an offset and no digits",
    arguments: [
      ("2024-07-01T09:30:12.482913Z", 1_719_826_212, 482_913_000, 0),
      ("2024-12-02T00:00:00+00:00", 1_733_097_600, 0, 0),
      ("2024-12-02T01:00:00+01:00", 1_733_097_600, 0, 60),
    ])
  func times(text: String, seconds: Int64, nanoseconds: Int, offset: Int) async throws {
    let consent = try await Wire.answer(to: Self.consent(), Self.consentAnswer(text))
    for time in [consent.data.creationDateTime, consent.data.expirationDateTime] {
      #expect(time.seconds == seconds)
      #expect(time.nanoseconds == nanoseconds)
      #expect(time.offsetMinutes == offset)
      #expect(time.description == text)
    }
  }
}

@Suite("Oddities of accounts")
struct AccountOddities {
  @Test(
    "oddity O-12: balances are texts with commas, read exactly and written back",
    arguments: [
      ("867,940.15", "867940.15", "867,940.15"), ("0.00", "0", "0"),
      ("1,234,567,890.10", "1234567890.1", "1,234,567,890.1"),
      ("-12,480.35", "-12480.35", "-12,480.35"), ("940.15", "940.15", "940.15"),
    ])
  func balances(text: String, number: String, written: String) async throws {
    let page = try await Wire.answer(
      to: OpenBankingOddities.accounts(),
      OpenBankingOddities.accountsAnswer(balance: #""\#(text)""#))
    let account = try #require(page.items.first)
    let balance = account.availableBalance
    #expect(balance == Decimal(string: number, locale: Locale(identifier: "en_US_POSIX")))
    let json = OpenBankingOddities.text(of: account)
    #expect(json.contains(#""availableBalance":"\#(written)","#), "\(json)")
    #expect(try Wire.read(CustomerAccount.self, json) == account)
  }

  @Test(
    "oddity O-12: a balance that is no such text is an error with its place",
    arguments: [#""867.940,15""#, #""940,15""#, #""£867,940.15""#, #""""#, "null"])
  func otherBalances(text: String) async throws {
    let error = try await Wire.error(
      of: OpenBankingOddities.accounts(), OpenBankingOddities.accountsAnswer(balance: text))
    #expect(error.unreadablePath == "value.record[0].availableBalance")
  }

  @Test("oddity O-23: the array of a page is called record, in the singular")
  func record() async throws {
    let page = try await Wire.answer(
      to: OpenBankingOddities.accounts(), OpenBankingOddities.accountsAnswer())
    #expect(page.items.count == 1)
    #expect(page.totalCount == 1)
    #expect(page.hasNextPage == false)
  }

  @Test(
    "oddity O-24: an account has its identifier twice, and neither is taken for the other",
    arguments: ["2e8c", "7d10"])
  func identifiers(id: String) async throws {
    let page = try await Wire.answer(
      to: OpenBankingOddities.accounts(), OpenBankingOddities.accountsAnswer(id: id))
    let account = try #require(page.items.first)
    #expect(account.accountID == "2e8c")
    #expect(account.id == id)
    let text = OpenBankingOddities.text(of: account)
    #expect(text.contains(#""accountId":"2e8c""#))
    #expect(text.contains(#""id":"\#(id)""#))
  }
}

extension OpenBankingOddities {
  static func register() -> APIRequest<ProviderRegistration> {
    .openBanking.register(
      signatureCertificate: "s", countryISO: "GB", address: "1 Road", name: "Ledger",
      email: "api@ledger.example", certificateType: .account, callbackURL: returnURL)
  }

  static func clientToken() -> APIRequest<ClientToken> {
    .openBanking.createClientToken(clientID: "7F03", certificate: "a&b=c", scope: .account)
  }

  static func userToken() -> APIRequest<UserToken> {
    .openBanking.createUserToken(code: "c+1", clientID: "7F03", certificate: "p", scope: .account)
  }

  static func consent() -> APIRequest<Consent> {
    .openBanking.createConsent(
      clientToken: "t",
      data: ConsentRequest(
        permissions: [.readAccountsBasic], expirationDateTime: Timestamp(date),
        transactionFromDateTime: Timestamp(date), transactionToDateTime: Timestamp(date)))
  }

  static func accounts(_ token: SensitiveText = "t") -> APIRequest<Page<CustomerAccount>> {
    .openBanking.listAccounts(userToken: token)
  }

  static func claims(scope: OpenBankingScope = .account) -> ApprovalClaims {
    ApprovalClaims(
      clientID: "7F03", redirectURI: returnURL, scope: scope, consentID: "c41e", notBefore: 1,
      expiresAt: 2, issuedAt: 1)
  }

  static func text(of value: some JSONWritable) -> String {
    String(decoding: value.jsonBytes, as: UTF8.self)
  }

  static func consentAnswer(_ time: String) -> String {
    """
    {"Data":{"Status":"AwaitingAuthorisation","StatusUpdateDateTime":"\(time)",\
    "CreationDateTime":"\(time)","TransactionFromDateTime":"\(time)",\
    "TransactionToDateTime":"\(time)","ExpirationDateTime":"\(time)","Permissions":[],\
    "ConsentId":"c41e"},"Risk":{}}
    """
  }

  static func tokenAnswer(_ token: String = "t", expires: Int = 300) -> String {
    """
    {"access_token":"\(token)","token_type":"Bearer","expires_in":\(expires),"id_token":"oa_stg_1",\
    "access_token_id":"i1"}
    """
  }

  static func accountsAnswer(balance: String = #""1.00""#, id: String = "2e8c") -> String {
    """
    {"value":{"pageData":{"pageNumber":1,"pageCount":1,"pageSize":50,"hasNextPage":false,\
    "hasPreviousPage":false,"firstItemOnPage":1,"lastItemOnPage":1,"totalItemCount":1},\
    "record":[{"accountId":"2e8c","accountName":"Ada","availableBalance":\(balance),\
    "ledgerBalance":"1.00","currencyCode":"GBP","currencyId":"9D41","rateByPassThresholdAmount":1,\
    "isPrimary":true,"status":"Active","systemAccountType":"CustomerAccount",\
    "accountDetails":[],"id":"\(id)","dateAdded":"2023-02-14T08:12:30.5518204",\
    "dateModified":"2023-02-14T08:12:30.5518204"}]},"isSuccess":true}
    """
  }

  private static var date: Date { Date(timeIntervalSince1970: 1_700_000_000) }

  private static var returnURL: URL {
    URL(string: "https://ledger.example/approved") ?? URL(filePath: "/")
  }
}
