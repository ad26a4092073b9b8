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

/// A token that says which third party asks. Its first member is documented; that the others are
/// those of a user token is inferred, and so each of them may be missing.
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

/// What may be read. These two were seen; Open Banking knows more of them. The service may send
/// values that are not listed here.
///
/// Source: v:96075791 (superseded). Only an older version of the page has it: the service may
/// refuse it today. Schema: `schema/open-banking.yaml`, `types.ConsentPermission`.
public struct ConsentPermission: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ReadAccountsBasic` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentPermission.enum.ReadAccountsBasic`.
  public static let readAccountsBasic = ConsentPermission(rawValue: "ReadAccountsBasic")

  /// `ReadAccountsDetail` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentPermission.enum.ReadAccountsDetail`.
  public static let readAccountsDetail = ConsentPermission(rawValue: "ReadAccountsDetail")
}

/// What a customer is asked for. The sample writes all points in time with an offset, as in
/// `+00:00`.
///
/// Source: v:96075791 (superseded). Only an older version of the page has it: the service may
/// refuse it today. Schema: `schema/open-banking.yaml`, `types.ConsentRequest`.
public struct ConsentRequest: Sendable, Equatable {
  /// What may be read. `Permissions` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentRequest.fields.Permissions`.
  public var permissions: [ConsentPermission]

  /// When the consent ends. `ExpirationDateTime` on the wire. Example: `2024-12-02T00:00:00+00:00`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentRequest.fields.ExpirationDateTime`.
  public var expirationDateTime: Timestamp

  /// First point in time whose transactions may be read. `TransactionFromDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentRequest.fields.TransactionFromDateTime`.
  public var transactionFromDateTime: Timestamp

  /// Last point in time whose transactions may be read. `TransactionToDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentRequest.fields.TransactionToDateTime`.
  public var transactionToDateTime: Timestamp

  /// Creates a value with the given members.
  public init(
    permissions: [ConsentPermission],
    expirationDateTime: Timestamp,
    transactionFromDateTime: Timestamp,
    transactionToDateTime: Timestamp
  ) {
    self.permissions = permissions
    self.expirationDateTime = expirationDateTime
    self.transactionFromDateTime = transactionFromDateTime
    self.transactionToDateTime = transactionToDateTime
  }
}

/// A consent that waits for the customer's approval, in the shape of Open Banking and without the
/// merchant API's wrapper.
///
/// Source: v:96075791 (superseded). Only an older version of the page has it: the service may
/// refuse it today. Schema: `schema/open-banking.yaml`, `types.Consent`.
public struct Consent: Sendable, Equatable {
  /// The consent itself. `Data` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.Consent.fields.Data`.
  public var data: ConsentDetails

  /// Empty in the sample. `Risk` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.Consent.fields.Risk`.
  public var risk: [String: JSONValue]?

  /// Addresses about the consent. `Links` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.Consent.fields.Links`.
  public var links: ConsentLinks?

  /// Facts about the answer. `Meta` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.Consent.fields.Meta`.
  public var meta: ConsentMeta?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    data: ConsentDetails,
    risk: [String: JSONValue]? = nil,
    links: ConsentLinks? = nil,
    meta: ConsentMeta? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.data = data
    self.risk = risk
    self.links = links
    self.meta = meta
    self.additionalMembers = additionalMembers
  }
}

/// What was asked for, and how far the consent has come.
///
/// Source: v:96075791 (superseded). Only an older version of the page has it: the service may
/// refuse it today. Schema: `schema/open-banking.yaml`, `types.ConsentDetails`.
public struct ConsentDetails: Sendable, Equatable {
  /// Identifier of the consent: the claim `openbanking_intent_id` of the approval. `ConsentId` on
  /// the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentDetails.fields.ConsentId`.
  public var consentID: String

  /// How far the consent has come. `Status` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentDetails.fields.Status`.
  public var status: Status

  /// When the state changed last; ends with `Z`. `StatusUpdateDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentDetails.fields.StatusUpdateDateTime`.
  public var statusUpdateDateTime: Timestamp

  /// When the consent was created; ends with `Z`. `CreationDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentDetails.fields.CreationDateTime`.
  public var creationDateTime: Timestamp

  /// As it was asked for; with an offset. `TransactionFromDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentDetails.fields.TransactionFromDateTime`.
  public var transactionFromDateTime: Timestamp

  /// As it was asked for; with an offset. `TransactionToDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentDetails.fields.TransactionToDateTime`.
  public var transactionToDateTime: Timestamp

  /// As it was asked for; with an offset. `ExpirationDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentDetails.fields.ExpirationDateTime`.
  public var expirationDateTime: Timestamp

  /// What may be read. `Permissions` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentDetails.fields.Permissions`.
  public var permissions: [ConsentPermission]

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    consentID: String,
    status: Status,
    statusUpdateDateTime: Timestamp,
    creationDateTime: Timestamp,
    transactionFromDateTime: Timestamp,
    transactionToDateTime: Timestamp,
    expirationDateTime: Timestamp,
    permissions: [ConsentPermission],
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.consentID = consentID
    self.status = status
    self.statusUpdateDateTime = statusUpdateDateTime
    self.creationDateTime = creationDateTime
    self.transactionFromDateTime = transactionFromDateTime
    self.transactionToDateTime = transactionToDateTime
    self.expirationDateTime = expirationDateTime
    self.permissions = permissions
    self.additionalMembers = additionalMembers
  }
}

extension ConsentDetails {
  /// How far the consent has come. The service may send values that are not listed here.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentDetails.fields.Status`.
  public struct Status: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It waits for the customer. No other state was seen, though there must be some.
    /// `AwaitingAuthorisation` on the wire.
    ///
    /// Schema: `schema/open-banking.yaml`,
    /// `types.ConsentDetails.fields.Status.enum.awaitingAuthorisation`.
    public static let awaitingAuthorisation = Status(rawValue: "AwaitingAuthorisation")
  }
}

/// Addresses about a consent.
///
/// Source: v:96075791 (superseded). Only an older version of the page has it: the service may
/// refuse it today. Schema: `schema/open-banking.yaml`, `types.ConsentLinks`.
public struct ConsentLinks: Sendable, Equatable {
  /// Address of the consent itself. `Self` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentLinks.fields.Self`.
  public var consent: URL?

  /// Creates a value with the given members.
  public init(consent: URL? = nil) {
    self.consent = consent
  }
}

/// Facts about the answer that holds a consent.
///
/// Source: v:96075791 (superseded). Only an older version of the page has it: the service may
/// refuse it today. Schema: `schema/open-banking.yaml`, `types.ConsentMeta`.
public struct ConsentMeta: Sendable, Equatable {
  /// Pages of the answer. `TotalPages` on the wire. Example: `1`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ConsentMeta.fields.TotalPages`.
  public var totalPages: Int?

  /// Creates a value with the given members.
  public init(totalPages: Int? = nil) {
    self.totalPages = totalPages
  }
}

/// Header of the JWT that asks for a customer's approval.
///
/// Source: v:96829805, v:96731255. Schema: `schema/open-banking.yaml`, `types.ApprovalHeader`.
public struct ApprovalHeader: Sendable, Equatable {
  /// How the JWT is signed.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ApprovalHeader.fields.alg`.
  public var alg: Alg

  /// Identifier of the signing key. The text asks for it; the sample lacks it.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ApprovalHeader.fields.kid`.
  public var kid: String?

  /// Creates a value with the given members.
  public init(alg: Alg, kid: String? = nil) {
    self.alg = alg
    self.kid = kid
  }
}

extension ApprovalHeader {
  /// How the JWT is signed. The service may send values that are not listed here.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ApprovalHeader.fields.alg`.
  public struct Alg: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// What the text asks for: RSA with a private key. `PS256` on the wire.
    ///
    /// Schema: `schema/open-banking.yaml`, `types.ApprovalHeader.fields.alg.enum.ps256`.
    public static let ps256 = Alg(rawValue: "PS256")

    /// What the sample token was signed with. It needs a secret that both sides know, and no page
    /// tells of one. `HS256` on the wire.
    ///
    /// No page states it (inferred). It was worked out, not seen: try it before you rely on it.
    /// Schema: `schema/open-banking.yaml`, `types.ApprovalHeader.fields.alg.enum.hs256`.
    public static let hs256 = Alg(rawValue: "HS256")
  }
}

/// Claims of the JWT that asks for a customer's approval. Write them as JSON, sign them, and give
/// the JWT to the hosted page; this package signs nothing.
///
/// Source: v:96829805, v:96731255. Schema: `schema/open-banking.yaml`, `types.ApprovalClaims`.
public struct ApprovalClaims: Sendable, Equatable {
  /// `clientID` of the registration. `client_id` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ApprovalClaims.fields.client_id`.
  public var clientID: String

  /// Page of the provider that the customer comes back to. `redirect_uri` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ApprovalClaims.fields.redirect_uri`.
  public var redirectURI: URL

  /// `accounts` in the text, `account` in the sample; which one counts is not known. Example:
  /// `accounts`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ApprovalClaims.fields.scope`.
  public var scope: OpenBankingScope

  /// Identifier of the consent. `openbanking_intent_id` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ApprovalClaims.fields.openbanking_intent_id`.
  public var consentID: String

  /// First second at which the JWT is good, since 1970. `nbf` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ApprovalClaims.fields.nbf`.
  public var notBefore: Int

  /// Second from which the JWT is no longer good, since 1970. One hour later in the sample. `exp`
  /// on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ApprovalClaims.fields.exp`.
  public var expiresAt: Int

  /// Second at which the JWT was made, since 1970. `iat` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ApprovalClaims.fields.iat`.
  public var issuedAt: Int

  /// In the sample token only; no text names it. `callback_url` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.ApprovalClaims.fields.callback_url`.
  public var callbackURL: URL?

  /// Creates a value with the given members.
  public init(
    clientID: String,
    redirectURI: URL,
    scope: OpenBankingScope,
    consentID: String,
    notBefore: Int,
    expiresAt: Int,
    issuedAt: Int,
    callbackURL: URL? = nil
  ) {
    self.clientID = clientID
    self.redirectURI = redirectURI
    self.scope = scope
    self.consentID = consentID
    self.notBefore = notBefore
    self.expiresAt = expiresAt
    self.issuedAt = issuedAt
    self.callbackURL = callbackURL
  }
}

/// An account that a customer allowed to read. Members that were cut off are kept as they come.
///
/// Source: p:96731196, v:97746960. Schema: `schema/open-banking.yaml`, `types.CustomerAccount`.
public struct CustomerAccount: Sendable, Equatable {
  /// Identifier of the account. `accountId` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.accountId`.
  public var accountID: String

  /// Name of the account. Example: `Efe Example`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.accountName`.
  public var accountName: String

  /// Money that can be spent, in the major unit (pounds, not pence). A text with commas between
  /// thousands on the wire. Example: `12,480.35`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.availableBalance`.
  public var availableBalance: Decimal

  /// Money that is booked, in the major unit; a text like `availableBalance`. Example: `12,530.35`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.ledgerBalance`.
  public var ledgerBalance: Decimal

  /// Why the account is frozen. Null in the sample.
  ///
  /// No page states it (inferred). Schema: `schema/open-banking.yaml`,
  /// `types.CustomerAccount.fields.freezeRemarks`.
  public var freezeRemarks: String?

  /// Currency of the balances. Example: `GBP`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.currencyCode`.
  public var currencyCode: Currency

  /// Identifier of the currency, in capitals where other identifiers have small letters.
  /// `currencyId` on the wire.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.currencyId`.
  public var currencyID: String

  /// An amount whose meaning no page tells; a bare number. Example: `10000`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.rateByPassThresholdAmount`.
  public var rateByPassThresholdAmount: Decimal

  /// Whether this is the customer's main account.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.isPrimary`.
  public var isPrimary: Bool

  /// State of the account. This one was seen; no page lists them all.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.status`.
  public var status: Status

  /// Null in the sample; neither its type nor its meaning is known.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.accountExitStatus`.
  public var accountExitStatus: JSONValue?

  /// Kind of the account. This one was seen; no page lists them all.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.systemAccountType`.
  public var systemAccountType: SystemAccountType

  /// Every way to reach the account.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.accountDetails`.
  public var accountDetails: [AccountRoute]

  /// The same as `accountID`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.id`.
  public var id: String

  /// When the account was made; in UTC (inferred).
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.dateAdded`.
  public var dateAdded: Timestamp

  /// When the account changed last; in UTC (inferred).
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.dateModified`.
  public var dateModified: Timestamp

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    accountID: String,
    accountName: String,
    availableBalance: Decimal,
    ledgerBalance: Decimal,
    freezeRemarks: String? = nil,
    currencyCode: Currency,
    currencyID: String,
    rateByPassThresholdAmount: Decimal,
    isPrimary: Bool,
    status: Status,
    accountExitStatus: JSONValue? = nil,
    systemAccountType: SystemAccountType,
    accountDetails: [AccountRoute],
    id: String,
    dateAdded: Timestamp,
    dateModified: Timestamp,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.accountID = accountID
    self.accountName = accountName
    self.availableBalance = availableBalance
    self.ledgerBalance = ledgerBalance
    self.freezeRemarks = freezeRemarks
    self.currencyCode = currencyCode
    self.currencyID = currencyID
    self.rateByPassThresholdAmount = rateByPassThresholdAmount
    self.isPrimary = isPrimary
    self.status = status
    self.accountExitStatus = accountExitStatus
    self.systemAccountType = systemAccountType
    self.accountDetails = accountDetails
    self.id = id
    self.dateAdded = dateAdded
    self.dateModified = dateModified
    self.additionalMembers = additionalMembers
  }
}

extension CustomerAccount {
  /// State of the account. This one was seen; no page lists them all. The service may send values
  /// that are not listed here.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.status`.
  public struct Status: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Active` on the wire.
    ///
    /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.status.enum.Active`.
    public static let active = Status(rawValue: "Active")
  }
}

extension CustomerAccount {
  /// Kind of the account. This one was seen; no page lists them all. The service may send values
  /// that are not listed here.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.CustomerAccount.fields.systemAccountType`.
  public struct SystemAccountType: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CustomerAccount` on the wire.
    ///
    /// Schema: `schema/open-banking.yaml`,
    /// `types.CustomerAccount.fields.systemAccountType.enum.CustomerAccount`.
    public static let customerAccount = SystemAccountType(rawValue: "CustomerAccount")
  }
}

/// One way to reach an account. Two of them may lead to the same account.
///
/// Source: p:96731196, v:97746960. Schema: `schema/open-banking.yaml`, `types.AccountRoute`.
public struct AccountRoute: Sendable, Equatable {
  /// An IBAN or the bank's own number, by type. Example: `00000118`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.AccountRoute.fields.accountNumber`.
  public var accountNumber: String

  /// Country of the bank in words. Example: `United Kingdom`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.AccountRoute.fields.bankCountry`.
  public var bankCountry: String

  /// Country of the bank in two letters. `bankCountryIso` on the wire. Example: `GB`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.AccountRoute.fields.bankCountryIso`.
  public var bankCountryISO: String

  /// Name of the bank.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.AccountRoute.fields.bankName`.
  public var bankName: String

  /// Address of the bank. Null in the sample.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.AccountRoute.fields.bankAddress`.
  public var bankAddress: String?

  /// What the account number and the value are. Example: `SortCode`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.AccountRoute.fields.paymentMethodType`.
  public var paymentMethodType: PaymentMethodType

  /// The bank's sort code, or its BIC with eleven characters. Example: `000000`.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.AccountRoute.fields.paymentMethodValue`.
  public var paymentMethodValue: String

  /// Empty where the bank has none.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.AccountRoute.fields.transitNumber`.
  public var transitNumber: String

  /// Empty where the bank has none.
  ///
  /// Schema: `schema/open-banking.yaml`, `types.AccountRoute.fields.institutionCode`.
  public var institutionCode: String

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    accountNumber: String,
    bankCountry: String,
    bankCountryISO: String,
    bankName: String,
    bankAddress: String? = nil,
    paymentMethodType: PaymentMethodType,
    paymentMethodValue: String,
    transitNumber: String,
    institutionCode: String,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.accountNumber = accountNumber
    self.bankCountry = bankCountry
    self.bankCountryISO = bankCountryISO
    self.bankName = bankName
    self.bankAddress = bankAddress
    self.paymentMethodType = paymentMethodType
    self.paymentMethodValue = paymentMethodValue
    self.transitNumber = transitNumber
    self.institutionCode = institutionCode
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

extension ConsentRequest: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    permissions = try object.value("Permissions")
    expirationDateTime = try object.timestamp("ExpirationDateTime")
    transactionFromDateTime = try object.timestamp("TransactionFromDateTime")
    transactionToDateTime = try object.timestamp("TransactionToDateTime")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("Permissions", permissions)
    writer.timestamp("ExpirationDateTime", expirationDateTime)
    writer.timestamp("TransactionFromDateTime", transactionFromDateTime)
    writer.timestamp("TransactionToDateTime", transactionToDateTime)
  }
}

extension Consent: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    data = try object.value("Data")
    risk = try object.valueIfPresent("Risk")
    links = try object.valueIfPresent("Links")
    meta = try object.valueIfPresent("Meta")
    additionalMembers = object.additionalMembers(except: ["Data", "Risk", "Links", "Meta"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("Data", data)
    writer.valueIfPresent("Risk", risk)
    writer.valueIfPresent("Links", links)
    writer.valueIfPresent("Meta", meta)
    writer.additional(additionalMembers, except: ["Data", "Risk", "Links", "Meta"])
  }
}

extension ConsentDetails: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    consentID = try object.string("ConsentId")
    status = try object.value("Status")
    statusUpdateDateTime = try object.timestamp("StatusUpdateDateTime")
    creationDateTime = try object.timestamp("CreationDateTime")
    transactionFromDateTime = try object.timestamp("TransactionFromDateTime")
    transactionToDateTime = try object.timestamp("TransactionToDateTime")
    expirationDateTime = try object.timestamp("ExpirationDateTime")
    permissions = try object.value("Permissions")
    additionalMembers = object.additionalMembers(except: [
      "ConsentId",
      "Status",
      "StatusUpdateDateTime",
      "CreationDateTime",
      "TransactionFromDateTime",
      "TransactionToDateTime",
      "ExpirationDateTime",
      "Permissions",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("ConsentId", consentID)
    writer.value("Status", status)
    writer.timestamp("StatusUpdateDateTime", statusUpdateDateTime)
    writer.timestamp("CreationDateTime", creationDateTime)
    writer.timestamp("TransactionFromDateTime", transactionFromDateTime)
    writer.timestamp("TransactionToDateTime", transactionToDateTime)
    writer.timestamp("ExpirationDateTime", expirationDateTime)
    writer.value("Permissions", permissions)
    writer.additional(
      additionalMembers,
      except: [
        "ConsentId",
        "Status",
        "StatusUpdateDateTime",
        "CreationDateTime",
        "TransactionFromDateTime",
        "TransactionToDateTime",
        "ExpirationDateTime",
        "Permissions",
      ]
    )
  }
}

extension ConsentLinks: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    consent = try object.urlIfPresent("Self")
  }

  public func write(members writer: inout JSONWriter) {
    writer.urlIfPresent("Self", consent)
  }
}

extension ConsentMeta: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    totalPages = try object.intIfPresent("TotalPages")
  }

  public func write(members writer: inout JSONWriter) {
    writer.intIfPresent("TotalPages", totalPages)
  }
}

extension ApprovalHeader: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    alg = try object.value("alg")
    kid = try object.stringIfPresent("kid")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("alg", alg)
    writer.stringIfPresent("kid", kid)
  }
}

extension ApprovalClaims: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    clientID = try object.string("client_id")
    redirectURI = try object.url("redirect_uri")
    scope = try object.value("scope")
    consentID = try object.string("openbanking_intent_id")
    notBefore = try object.int("nbf")
    expiresAt = try object.int("exp")
    issuedAt = try object.int("iat")
    callbackURL = try object.urlIfPresent("callback_url")
  }

  public func write(members writer: inout JSONWriter) {
    writer.constant("response_type", "\"code id_token\"")
    writer.string("client_id", clientID)
    writer.url("redirect_uri", redirectURI)
    writer.value("scope", scope)
    writer.string("openbanking_intent_id", consentID)
    writer.int("nbf", notBefore)
    writer.int("exp", expiresAt)
    writer.int("iat", issuedAt)
    writer.urlIfPresent("callback_url", callbackURL)
  }
}

extension CustomerAccount: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    accountID = try object.string("accountId")
    accountName = try object.string("accountName")
    availableBalance = try object.groupedDecimal("availableBalance")
    ledgerBalance = try object.groupedDecimal("ledgerBalance")
    freezeRemarks = try object.stringIfPresent("freezeRemarks")
    currencyCode = try object.value("currencyCode")
    currencyID = try object.string("currencyId")
    rateByPassThresholdAmount = try object.decimal("rateByPassThresholdAmount")
    isPrimary = try object.bool("isPrimary")
    status = try object.value("status")
    accountExitStatus = try object.valueIfPresent("accountExitStatus")
    systemAccountType = try object.value("systemAccountType")
    accountDetails = try object.value("accountDetails")
    id = try object.string("id")
    dateAdded = try object.timestamp("dateAdded")
    dateModified = try object.timestamp("dateModified")
    additionalMembers = object.additionalMembers(except: [
      "accountId",
      "accountName",
      "availableBalance",
      "ledgerBalance",
      "freezeRemarks",
      "currencyCode",
      "currencyId",
      "rateByPassThresholdAmount",
      "isPrimary",
      "status",
      "accountExitStatus",
      "systemAccountType",
      "accountDetails",
      "id",
      "dateAdded",
      "dateModified",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("accountId", accountID)
    writer.string("accountName", accountName)
    writer.groupedDecimal("availableBalance", availableBalance)
    writer.groupedDecimal("ledgerBalance", ledgerBalance)
    writer.stringIfPresent("freezeRemarks", freezeRemarks)
    writer.value("currencyCode", currencyCode)
    writer.string("currencyId", currencyID)
    writer.decimal("rateByPassThresholdAmount", rateByPassThresholdAmount)
    writer.bool("isPrimary", isPrimary)
    writer.value("status", status)
    writer.valueIfPresent("accountExitStatus", accountExitStatus)
    writer.value("systemAccountType", systemAccountType)
    writer.value("accountDetails", accountDetails)
    writer.string("id", id)
    writer.timestamp("dateAdded", dateAdded)
    writer.timestamp("dateModified", dateModified)
    writer.additional(
      additionalMembers,
      except: [
        "accountId",
        "accountName",
        "availableBalance",
        "ledgerBalance",
        "freezeRemarks",
        "currencyCode",
        "currencyId",
        "rateByPassThresholdAmount",
        "isPrimary",
        "status",
        "accountExitStatus",
        "systemAccountType",
        "accountDetails",
        "id",
        "dateAdded",
        "dateModified",
      ]
    )
  }
}

extension AccountRoute: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    accountNumber = try object.string("accountNumber")
    bankCountry = try object.string("bankCountry")
    bankCountryISO = try object.string("bankCountryIso")
    bankName = try object.string("bankName")
    bankAddress = try object.stringIfPresent("bankAddress")
    paymentMethodType = try object.value("paymentMethodType")
    paymentMethodValue = try object.string("paymentMethodValue")
    transitNumber = try object.string("transitNumber")
    institutionCode = try object.string("institutionCode")
    additionalMembers = object.additionalMembers(except: [
      "accountNumber",
      "bankCountry",
      "bankCountryIso",
      "bankName",
      "bankAddress",
      "paymentMethodType",
      "paymentMethodValue",
      "transitNumber",
      "institutionCode",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("accountNumber", accountNumber)
    writer.string("bankCountry", bankCountry)
    writer.string("bankCountryIso", bankCountryISO)
    writer.string("bankName", bankName)
    writer.stringIfPresent("bankAddress", bankAddress)
    writer.value("paymentMethodType", paymentMethodType)
    writer.string("paymentMethodValue", paymentMethodValue)
    writer.string("transitNumber", transitNumber)
    writer.string("institutionCode", institutionCode)
    writer.additional(
      additionalMembers,
      except: [
        "accountNumber",
        "bankCountry",
        "bankCountryIso",
        "bankName",
        "bankAddress",
        "paymentMethodType",
        "paymentMethodValue",
        "transitNumber",
        "institutionCode",
      ]
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
