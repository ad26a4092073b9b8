// Generated from schema/open-banking.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension APIRequest {
  /// Accounts of customers who allow a third party to read them. In order: register once, get a
  /// client token, create a consent, send the customer to the page that asks for approval, exchange
  /// the code that comes back for a user token, and read accounts with it.
  ///
  /// Source: p:96796676, p:96796698, p:92471389, p:96731196, p:91357409. Schema:
  /// `schema/open-banking.yaml`, `resource`.
  public static var openBanking: OpenBankingRequests { OpenBankingRequests() }
}

/// Accounts of customers who allow a third party to read them. In order: register once, get a
/// client token, create a consent, send the customer to the page that asks for approval, exchange
/// the code that comes back for a user token, and read accounts with it.
///
/// Source: p:96796676, p:96796698, p:92471389, p:96731196, p:91357409. Schema:
/// `schema/open-banking.yaml`, `resource`.
public struct OpenBankingRequests: Sendable {
  /// Registers a third-party provider, once. Keep the answer: client identifier and certificate are
  /// what tokens are asked for with, and nothing tells how to get them again. An earlier version of
  /// the call was `POST /api/v1/tpp/register` with other names.
  ///
  /// `POST /api/account/registration`. Never send it twice: the service may do it twice.
  ///
  /// Source: p:96796676, v:97550356. Schema: `schema/open-banking.yaml`, `endpoints.register`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - signatureCertificate: A secret of your own choice, like a password. No page tells what it
  ///     is used for later, and the page's own sample of the call lacks it. `signature-certificate`
  ///     on the wire. Never shown in descriptions and logs.
  ///   - countryISO: Country of the organization in two letters. Exactly 2 characters. Example:
  ///     `GB`.
  ///   - address: Postal address of the organization.
  ///   - name: Name of the organization.
  ///   - email: Address for messages to the organization.
  ///   - certificateType: What the provider wants to do. Example: `account`.
  ///   - callbackURL: Page of the provider that customers come back to. `callbackUrl` on the wire.
  public func register(
    signatureCertificate: SensitiveText,
    countryISO: String,
    address: String,
    name: String,
    email: String,
    certificateType: CertificateType,
    callbackURL: URL
  ) -> APIRequest<ProviderRegistration> {
    var request = APIRequest<ProviderRegistration>(.openBankingRegister)
    request.setHeaderSensitive("signature-certificate", signatureCertificate)
    request.setBody { (writer: inout JSONWriter) in
      writer.string("countryISO", countryISO)
      writer.checkLength("countryISO", countryISO, min: 2, max: 2)
      writer.string("address", address)
      writer.string("name", name)
      writer.string("email", email)
      writer.value("certificateType", certificateType)
      writer.url("callbackUrl", callbackURL)
    }
    return request
  }

  /// Gets a token that says which third party asks; a consent is created with it. The same path,
  /// with another grant, makes user tokens. The secret is called `password`, where OAuth says
  /// `client_secret`. An earlier version of the call took JSON at
  /// `/api/v1/auth/generate-client-token`, and a sample has `/api/v1/token`.
  ///
  /// `POST /auth/token`. Sending it again does no harm. The body is a form, not JSON.
  ///
  /// Source: p:96796676, v:97550356. Schema: `schema/open-banking.yaml`,
  /// `endpoints.createClientToken`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - clientID: `clientID` of the registration: 32 digits and capitals. `client_id` on the wire.
  ///     Example: `7F03B6D21C9A4E58A0D47B1E93C6F582`.
  ///   - certificate: `certificate` of the registration. `password` on the wire. Never shown in
  ///     descriptions and logs.
  ///   - scope: What the token is for. Example: `account`.
  public func createClientToken(
    clientID: String,
    certificate: SensitiveText,
    scope: OpenBankingScope
  ) -> APIRequest<ClientToken> {
    var request = APIRequest<ClientToken>(.openBankingCreateClientToken)
    request.setForm { (writer: inout FormWriter) in
      writer.text("grant_type", "client_credentials")
      writer.text("client_id", clientID)
      writer.sensitive("password", certificate)
      writer.text("scope", scope.rawValue)
    }
    return request
  }

  /// Creates a consent that the customer then approves in the browser. Path and host are those of
  /// an older version of the page; the current one names several kinds of consents in a part that
  /// could not be read. Ask Leatherback for the current path if this one fails.
  ///
  /// `POST /api/v1/consent/create`. Never send it twice: the service may do it twice.
  ///
  /// Source: v:96075791, v:92405777 (superseded). Only an older version of the page has it: the
  /// service may refuse it today. Schema: `schema/open-banking.yaml`, `endpoints.createConsent`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - clientToken: The `accessToken` of a client token; it says which third party asks. Never
  ///     shown in descriptions and logs. Source: v:96075791, p:96796676.
  ///   - data: What the customer is asked for. `Data` on the wire.
  public func createConsent(
    clientToken: SensitiveText,
    data: ConsentRequest
  ) -> APIRequest<Consent> {
    var request = APIRequest<Consent>(.openBankingCreateConsent)
    request.setBearerToken(clientToken)
    request.setBody { (writer: inout JSONWriter) in
      writer.value("Data", data)
      writer.constant("Risk", "{}")
    }
    return request
  }

  /// Exchanges the code that the customer's browser brought back for a token that opens the
  /// customer's accounts. Neither a return address nor a PKCE verifier is sent, and no grant that
  /// renews a token is named: when the token is refused, ask the customer again.
  ///
  /// `POST /auth/token`. Never send it twice: the service may do it twice. The body is a form, not
  /// JSON.
  ///
  /// Source: p:92471389, p:96731196. Schema: `schema/open-banking.yaml`,
  /// `endpoints.createUserToken`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - code: The code from the address that the customer came back to. It is good once. Never
  ///     shown in descriptions and logs.
  ///   - clientID: `clientID` of the registration. `client_id` on the wire. Example:
  ///     `7F03B6D21C9A4E58A0D47B1E93C6F582`.
  ///   - certificate: `certificate` of the registration. `password` on the wire. Never shown in
  ///     descriptions and logs.
  ///   - scope: What the token is for. Example: `account`.
  public func createUserToken(
    code: SensitiveText,
    clientID: String,
    certificate: SensitiveText,
    scope: OpenBankingScope
  ) -> APIRequest<UserToken> {
    var request = APIRequest<UserToken>(.openBankingCreateUserToken)
    request.setForm { (writer: inout FormWriter) in
      writer.text("grant_type", "authorization_code")
      writer.sensitive("code", code)
      writer.text("client_id", clientID)
      writer.sensitive("password", certificate)
      writer.text("scope", scope.rawValue)
    }
    return request
  }

  /// Lists the accounts that the customer allowed to read. Method and path are documented. The
  /// answer to them is cut off on the page; its shape is that of the older address,
  /// `/transactions/api/v1/account/get-customer-accounts` at `https://api.leatherback.co`. Pages
  /// speak of a path parameter `CustomerId` that no path has a place for, and of a content type for
  /// this call without a body; neither is sent.
  ///
  /// `GET /accounts`. Sending it again does no harm.
  ///
  /// Source: p:92471389, p:96731196, v:97746960, v:97124359 (inferred). It was worked out, not
  /// seen: try it before you rely on it. Schema: `schema/open-banking.yaml`,
  /// `endpoints.listAccounts`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - userToken: The `accessToken` of a user token; it says which customer allowed it. It takes
  ///     the place of the merchant's secret key. Never shown in descriptions and logs. Source:
  ///     p:92471389, p:96731196.
  public func listAccounts(userToken: SensitiveText) -> APIRequest<Page<CustomerAccount>> {
    var request = APIRequest<Page<CustomerAccount>>(.openBankingListAccounts)
    request.setBearerToken(userToken)
    return request
  }
}

extension HostedPage {
  /// Accounts of customers who allow a third party to read them. In order: register once, get a
  /// client token, create a consent, send the customer to the page that asks for approval, exchange
  /// the code that comes back for a user token, and read accounts with it.
  ///
  /// Source: p:96796676, p:96796698, p:92471389, p:96731196, p:91357409. Schema:
  /// `schema/open-banking.yaml`, `resource`.
  public static var openBanking: OpenBankingPages { OpenBankingPages() }
}

/// Accounts of customers who allow a third party to read them. In order: register once, get a
/// client token, create a consent, send the customer to the page that asks for approval, exchange
/// the code that comes back for a user token, and read accounts with it.
///
/// Source: p:96796676, p:96796698, p:92471389, p:96731196, p:91357409. Schema:
/// `schema/open-banking.yaml`, `resource`.
public struct OpenBankingPages: Sendable {
  /// The page on which the customer logs in and approves a consent: send the browser there, or open
  /// it in a web view of an app. It comes back to `redirect_uri` of the JWT with a code, or a
  /// token, and the `state`; how the query of that address is spelled was never seen, so read it by
  /// yourself.
  ///
  /// The address of the server `openBankingApproval`, for a browser to open.
  ///
  /// Source: p:96796698, v:96829805, v:96731255. Schema: `schema/open-banking.yaml`,
  /// `hosted.approval`.
  ///
  /// ``HostedPage/url(at:)`` throws ``HostedPageError`` when a value breaks a rule.
  ///
  /// - Parameters:
  ///   - request: A JWT with the claims of `ApprovalClaims`, signed with the private key of your
  ///     signing certificate. How the service gets the public half is not documented: a text speaks
  ///     of an address given at registration, and registration has no member for one.
  ///   - state: A text of your own that comes back unchanged. Make it random and compare it, so
  ///     that nobody can slip a customer another's code. Example: `5b1e0c9a`.
  public func approval(request: String, state: String) -> HostedPage {
    var page = HostedPage("openBanking.approval", server: .openBankingApproval, path: "")
    page.setQuery("request", request)
    page.setQuery("state", state)
    return page
  }
}

/// What a provider registers for. One word was seen. The service may send values that are not
/// listed here.
///
/// Source: p:96796676. Schema: `schema/open-banking.yaml`, `types.CertificateType`.
public struct CertificateType: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Reading accounts. `account` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CertificateType.enum.account`.
  public static let account = CertificateType(rawValue: "account")
}

/// What a token or an approval is for. Two spellings are told for one thing, each in its own place;
/// no scope for payments was seen. The service may send values that are not listed here.
///
/// Source: p:96796676, p:92471389, v:96731255. Schema: `schema/open-banking.yaml`,
/// `types.OpenBankingScope`.
public struct OpenBankingScope: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Reading accounts: for tokens, and in the sample of a JWT. `account` on the wire.
  ///
  /// Source: p:96796676, p:92471389. Schema: `schema/open-banking.yaml`,
  /// `types.OpenBankingScope.enum.account`.
  public static let account = OpenBankingScope(rawValue: "account")

  /// Reading accounts: in the text about the JWT. `accounts` on the wire.
  ///
  /// Source: v:96731255. Schema: `schema/open-banking.yaml`,
  /// `types.OpenBankingScope.enum.accounts`.
  public static let accounts = OpenBankingScope(rawValue: "accounts")
}

/// A registered third-party provider, with names that begin with capitals and without a wrapper.
///
/// Source: p:96796676, v:97550356. Schema: `schema/open-banking.yaml`,
/// `types.ProviderRegistration`.
public struct ProviderRegistration: Sendable, Equatable {
  /// What token calls take as `password`. Keep it like one. `Certificate` on the wire. Never shown
  /// in descriptions and logs.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ProviderRegistration.fields.Certificate`.
  public var certificate: SensitiveText

  /// What token calls take as `client_id`: 32 digits and capitals, without hyphens. `ClientId` on
  /// the wire. Example: `7F03B6D21C9A4E58A0D47B1E93C6F582`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ProviderRegistration.fields.ClientId`.
  public var clientID: String

  /// A text about the registration. `Message` on the wire. Example: `OK`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ProviderRegistration.fields.Message`.
  public var message: String?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    certificate: SensitiveText,
    clientID: String,
    message: String? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.certificate = certificate
    self.clientID = clientID
    self.message = message
    self.additionalMembers = additionalMembers
  }
}

/// A token that says which third party asks. Its first member is documented; the others are those
/// of a user token (inferred), and so each of them may be missing.
///
/// Source: p:96796676. Schema: `schema/open-banking.yaml`, `types.ClientToken`.
public struct ClientToken: Sendable, Equatable {
  /// The token; a JWT in the sample. `access_token` on the wire. Never shown in descriptions and
  /// logs.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ClientToken.fields.access_token`.
  public var accessToken: SensitiveText

  /// How to send the token. `token_type` on the wire. Example: `Bearer`.
  ///
  /// Source: p:92471389 (inferred). Schema: `schema/open-banking.yaml`,
  /// `types.ClientToken.fields.token_type`.
  public var tokenType: String?

  /// Seconds that the token is said to be good for. `expires_in` on the wire.
  ///
  /// Source: p:92471389 (inferred). Schema: `schema/open-banking.yaml`,
  /// `types.ClientToken.fields.expires_in`.
  public var expiresIn: Int?

  /// Seen with user tokens only. `id_token` on the wire. Never shown in descriptions and logs.
  ///
  /// Source: p:92471389 (inferred). Schema: `schema/open-banking.yaml`,
  /// `types.ClientToken.fields.id_token`.
  public var idToken: SensitiveText?

  /// Seen with user tokens only. `access_token_id` on the wire. Never shown in descriptions and
  /// logs.
  ///
  /// Source: p:92471389 (inferred). Schema: `schema/open-banking.yaml`,
  /// `types.ClientToken.fields.access_token_id`.
  public var accessTokenID: SensitiveText?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    accessToken: SensitiveText,
    tokenType: String? = nil,
    expiresIn: Int? = nil,
    idToken: SensitiveText? = nil,
    accessTokenID: SensitiveText? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.accessToken = accessToken
    self.tokenType = tokenType
    self.expiresIn = expiresIn
    self.idToken = idToken
    self.accessTokenID = accessTokenID
    self.additionalMembers = additionalMembers
  }
}

/// A token that opens the accounts of one customer.
///
/// Source: p:92471389, p:96731196. Schema: `schema/open-banking.yaml`, `types.UserToken`.
public struct UserToken: Sendable, Equatable {
  /// The token; a JWT in the sample, with the claims `unique_name` (the client identifier),
  /// `customerId`, `consentId`, `nbf`, `exp` and `iat`. Treat it as an opaque text. `access_token`
  /// on the wire. Never shown in descriptions and logs.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.UserToken.fields.access_token`.
  public var accessToken: SensitiveText

  /// How to send the token. `token_type` on the wire. Example: `Bearer`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.UserToken.fields.token_type`.
  public var tokenType: String

  /// Seconds that the token is said to be good for. The sample's token says 300 inside, so rely on
  /// neither: when the token is refused, ask the customer again. `expires_in` on the wire. Example:
  /// `39361`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.UserToken.fields.expires_in`.
  public var expiresIn: Int

  /// No JWT in spite of its name: an opaque text that begins with `oa_stg_` in the sample.
  /// `id_token` on the wire. Never shown in descriptions and logs.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.UserToken.fields.id_token`.
  public var idToken: SensitiveText

  /// Identifier of the token. OAuth does not know this member. `access_token_id` on the wire. Never
  /// shown in descriptions and logs.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.UserToken.fields.access_token_id`.
  public var accessTokenID: SensitiveText

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    accessToken: SensitiveText,
    tokenType: String,
    expiresIn: Int,
    idToken: SensitiveText,
    accessTokenID: SensitiveText,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.accessToken = accessToken
    self.tokenType = tokenType
    self.expiresIn = expiresIn
    self.idToken = idToken
    self.accessTokenID = accessTokenID
    self.additionalMembers = additionalMembers
  }
}

extension Server {
  /// Registration, tokens and accounts of open banking. Samples under the same headings name
  /// `https://api.leatherback.com` with other paths; the headings count.
  /// `https://api-openbanking.leatherback.co`.
  ///
  /// Source: p:96796676, p:96731196, p:92471389. Schema: `schema/open-banking.yaml`,
  /// `servers.openBanking`.
  public static let openBanking = Server("openBanking", "https://api-openbanking.leatherback.co")

  /// The only host, with this unusual ending, that a call for a consent was ever seen on. Pages
  /// name it in samples alone. `https://api.leatherback.com`.
  ///
  /// Source: v:96075791, v:92405777 (superseded). Only an older version of the page has it: the
  /// service may refuse it today. Schema: `schema/open-banking.yaml`, `servers.openBankingConsent`.
  public static let openBankingConsent = Server("openBankingConsent", "https://api.leatherback.com")

  /// Where the customer logs in and approves, in a browser. This is a host for development, and no
  /// page names another: ask Leatherback for the address before a customer sees it.
  /// `https://app-leatherback-openbanking-dev.azurewebsites.net`.
  ///
  /// Source: p:96796698. Schema: `schema/open-banking.yaml`, `servers.openBankingApproval`.
  public static let openBankingApproval = Server(
    "openBankingApproval",
    "https://app-leatherback-openbanking-dev.azurewebsites.net"
  )
}

extension Credential {
  /// The `accessToken` of a client token; it says which third party asks.
  ///
  /// Source: v:96075791, p:96796676. Schema: `schema/open-banking.yaml`, `credentials.clientToken`.
  static let clientToken = Credential.bearer

  /// The `accessToken` of a user token; it says which customer allowed it. It takes the place of
  /// the merchant's secret key.
  ///
  /// Source: p:92471389, p:96731196. Schema: `schema/open-banking.yaml`, `credentials.userToken`.
  static let userToken = Credential.bearer
}

extension Envelope {
  /// One page of accounts, in the same shape as a page of payouts. How to ask for another page is
  /// not documented.
  ///
  /// Source: v:97746960, p:96731196. Schema: `schema/open-banking.yaml`, `envelopes.accountPage`.
  static let accountPage = Envelope(
    success: "isSuccess",
    page: PageShape(
      items: "value.record",
      number: "value.pageData.pageNumber",
      size: "value.pageData.pageSize",
      total: "value.pageData.totalItemCount",
      pages: "value.pageData.pageCount",
      hasNext: "value.pageData.hasNextPage",
      hasPrevious: "value.pageData.hasPreviousPage",
      first: "value.pageData.firstItemOnPage",
      last: "value.pageData.lastItemOnPage"
    )
  )
}

extension ProviderRegistration: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    certificate = try object.value("Certificate")
    clientID = try object.string("ClientId")
    message = try object.stringIfPresent("Message")
    additionalMembers = object.additionalMembers(except: ["Certificate", "ClientId", "Message"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("Certificate", certificate)
    writer.string("ClientId", clientID)
    writer.stringIfPresent("Message", message)
    writer.additional(additionalMembers, except: ["Certificate", "ClientId", "Message"])
  }
}

extension ClientToken: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    accessToken = try object.value("access_token")
    tokenType = try object.stringIfPresent("token_type")
    expiresIn = try object.intIfPresent("expires_in")
    idToken = try object.valueIfPresent("id_token")
    accessTokenID = try object.valueIfPresent("access_token_id")
    additionalMembers = object.additionalMembers(except: [
      "access_token",
      "token_type",
      "expires_in",
      "id_token",
      "access_token_id",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("access_token", accessToken)
    writer.stringIfPresent("token_type", tokenType)
    writer.intIfPresent("expires_in", expiresIn)
    writer.valueIfPresent("id_token", idToken)
    writer.valueIfPresent("access_token_id", accessTokenID)
    writer.additional(
      additionalMembers,
      except: ["access_token", "token_type", "expires_in", "id_token", "access_token_id"]
    )
  }
}

extension UserToken: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    accessToken = try object.value("access_token")
    tokenType = try object.string("token_type")
    expiresIn = try object.int("expires_in")
    idToken = try object.value("id_token")
    accessTokenID = try object.value("access_token_id")
    additionalMembers = object.additionalMembers(except: [
      "access_token",
      "token_type",
      "expires_in",
      "id_token",
      "access_token_id",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("access_token", accessToken)
    writer.string("token_type", tokenType)
    writer.int("expires_in", expiresIn)
    writer.value("id_token", idToken)
    writer.value("access_token_id", accessTokenID)
    writer.additional(
      additionalMembers,
      except: ["access_token", "token_type", "expires_in", "id_token", "access_token_id"]
    )
  }
}

extension Endpoint {
  static let openBankingRegister = Endpoint(
    "openBanking.register",
    .post,
    "/api/account/registration",
    server: .openBanking,
    credential: .none,
    envelope: .none,
    retry: .never,
    failures: [],
    response: ProviderRegistration.self
  )

  static let openBankingCreateClientToken = Endpoint(
    "openBanking.createClientToken",
    .post,
    "/auth/token",
    server: .openBanking,
    credential: .none,
    envelope: .none,
    retry: .safe,
    failures: [],
    response: ClientToken.self
  )

  static let openBankingCreateConsent = Endpoint(
    "openBanking.createConsent",
    .post,
    "/api/v1/consent/create",
    server: .openBankingConsent,
    credential: .clientToken,
    envelope: .none,
    retry: .never,
    failures: [],
    response: Consent.self
  )

  static let openBankingCreateUserToken = Endpoint(
    "openBanking.createUserToken",
    .post,
    "/auth/token",
    server: .openBanking,
    credential: .none,
    envelope: .none,
    retry: .never,
    failures: [],
    response: UserToken.self
  )

  static let openBankingListAccounts = Endpoint(
    "openBanking.listAccounts",
    .get,
    "/accounts",
    server: .openBanking,
    credential: .userToken,
    envelope: .accountPage,
    retry: .safe,
    failures: [],
    response: Page<CustomerAccount>.self
  )
}
