// Generated from schema/open-banking-consents.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// What may be read. These two were seen; Open Banking knows more of them. The service may send
/// values that are not listed here.
///
/// Source: v:96075791 (superseded). Only an older version of the page has it: the service may
/// refuse it today. Schema: `schema/open-banking-consents.yaml`, `types.ConsentPermission`.
public struct ConsentPermission: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ReadAccountsBasic` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ConsentPermission.enum.ReadAccountsBasic`.
  public static let readAccountsBasic = ConsentPermission(rawValue: "ReadAccountsBasic")

  /// `ReadAccountsDetail` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`,
  /// `types.ConsentPermission.enum.ReadAccountsDetail`.
  public static let readAccountsDetail = ConsentPermission(rawValue: "ReadAccountsDetail")
}

/// What a customer is asked for. The sample writes all points in time with an offset, as in
/// `+00:00`.
///
/// Source: v:96075791 (superseded). Only an older version of the page has it: the service may
/// refuse it today. Schema: `schema/open-banking-consents.yaml`, `types.ConsentRequest`.
public struct ConsentRequest: Sendable, Equatable {
  /// What may be read. `Permissions` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ConsentRequest.fields.Permissions`.
  public var permissions: [ConsentPermission]

  /// When the consent ends. `ExpirationDateTime` on the wire. Example: `2024-12-02T00:00:00+00:00`.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ConsentRequest.fields.ExpirationDateTime`.
  public var expirationDateTime: Timestamp

  /// First point in time whose transactions may be read. `TransactionFromDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`,
  /// `types.ConsentRequest.fields.TransactionFromDateTime`.
  public var transactionFromDateTime: Timestamp

  /// Last point in time whose transactions may be read. `TransactionToDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`,
  /// `types.ConsentRequest.fields.TransactionToDateTime`.
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
/// refuse it today. Schema: `schema/open-banking-consents.yaml`, `types.Consent`.
public struct Consent: Sendable, Equatable {
  /// The consent itself. `Data` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.Consent.fields.Data`.
  public var data: ConsentDetails

  /// Empty in the sample. `Risk` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.Consent.fields.Risk`.
  public var risk: [String: JSONValue]?

  /// Addresses about the consent. `Links` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.Consent.fields.Links`.
  public var links: ConsentLinks?

  /// Facts about the answer. `Meta` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.Consent.fields.Meta`.
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
/// refuse it today. Schema: `schema/open-banking-consents.yaml`, `types.ConsentDetails`.
public struct ConsentDetails: Sendable, Equatable {
  /// Identifier of the consent: the claim `openbanking_intent_id` of the approval. `ConsentId` on
  /// the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ConsentDetails.fields.ConsentId`.
  public var consentID: String

  /// How far the consent has come. `Status` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ConsentDetails.fields.Status`.
  public var status: Status

  /// When the state changed last; ends with `Z`. `StatusUpdateDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`,
  /// `types.ConsentDetails.fields.StatusUpdateDateTime`.
  public var statusUpdateDateTime: Timestamp

  /// When the consent was created; ends with `Z`. `CreationDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ConsentDetails.fields.CreationDateTime`.
  public var creationDateTime: Timestamp

  /// As it was asked for; with an offset. `TransactionFromDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`,
  /// `types.ConsentDetails.fields.TransactionFromDateTime`.
  public var transactionFromDateTime: Timestamp

  /// As it was asked for; with an offset. `TransactionToDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`,
  /// `types.ConsentDetails.fields.TransactionToDateTime`.
  public var transactionToDateTime: Timestamp

  /// As it was asked for; with an offset. `ExpirationDateTime` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ConsentDetails.fields.ExpirationDateTime`.
  public var expirationDateTime: Timestamp

  /// What may be read. `Permissions` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ConsentDetails.fields.Permissions`.
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
  /// Schema: `schema/open-banking-consents.yaml`, `types.ConsentDetails.fields.Status`.
  public struct Status: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It waits for the customer. No other state was seen, though there must be some.
    /// `AwaitingAuthorisation` on the wire.
    ///
    /// Schema: `schema/open-banking-consents.yaml`,
    /// `types.ConsentDetails.fields.Status.enum.awaitingAuthorisation`.
    public static let awaitingAuthorisation = Status(rawValue: "AwaitingAuthorisation")
  }
}

/// Addresses about a consent.
///
/// Source: v:96075791 (superseded). Only an older version of the page has it: the service may
/// refuse it today. Schema: `schema/open-banking-consents.yaml`, `types.ConsentLinks`.
public struct ConsentLinks: Sendable, Equatable {
  /// Address of the consent itself. `Self` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ConsentLinks.fields.Self`.
  public var consent: URL?

  /// Creates a value with the given members.
  public init(consent: URL? = nil) {
    self.consent = consent
  }
}

/// Facts about the answer that holds a consent.
///
/// Source: v:96075791 (superseded). Only an older version of the page has it: the service may
/// refuse it today. Schema: `schema/open-banking-consents.yaml`, `types.ConsentMeta`.
public struct ConsentMeta: Sendable, Equatable {
  /// Pages of the answer. `TotalPages` on the wire. Example: `1`.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ConsentMeta.fields.TotalPages`.
  public var totalPages: Int?

  /// Creates a value with the given members.
  public init(totalPages: Int? = nil) {
    self.totalPages = totalPages
  }
}

/// Header of the JWT that asks for a customer's approval.
///
/// Source: v:96829805, v:96731255. Schema: `schema/open-banking-consents.yaml`,
/// `types.ApprovalHeader`.
public struct ApprovalHeader: Sendable, Equatable {
  /// How the JWT is signed.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ApprovalHeader.fields.alg`.
  public var alg: Alg

  /// Identifier of the signing key. The text asks for it; the sample lacks it.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ApprovalHeader.fields.kid`.
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
  /// Schema: `schema/open-banking-consents.yaml`, `types.ApprovalHeader.fields.alg`.
  public struct Alg: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// What the text asks for: RSA with a private key. `PS256` on the wire.
    ///
    /// Schema: `schema/open-banking-consents.yaml`, `types.ApprovalHeader.fields.alg.enum.ps256`.
    public static let ps256 = Alg(rawValue: "PS256")

    /// What the sample token was signed with. It needs a secret that both sides know, and no page
    /// tells of one. `HS256` on the wire.
    ///
    /// Schema: `schema/open-banking-consents.yaml`, `types.ApprovalHeader.fields.alg.enum.hs256`.
    public static let hs256 = Alg(rawValue: "HS256")
  }
}

/// Claims of the JWT that asks for a customer's approval. Write them as JSON, sign them, and give
/// the JWT to the hosted page; this package signs nothing.
///
/// Source: v:96829805, v:96731255. Schema: `schema/open-banking-consents.yaml`,
/// `types.ApprovalClaims`.
public struct ApprovalClaims: Sendable, Equatable {
  /// `clientID` of the registration. `client_id` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ApprovalClaims.fields.client_id`.
  public var clientID: String

  /// Page of the provider that the customer comes back to. `redirect_uri` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ApprovalClaims.fields.redirect_uri`.
  public var redirectURI: URL

  /// `accounts` in the text, `account` in the sample; which one counts is not known. Example:
  /// `accounts`.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ApprovalClaims.fields.scope`.
  public var scope: OpenBankingScope

  /// Identifier of the consent. `openbanking_intent_id` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`,
  /// `types.ApprovalClaims.fields.openbanking_intent_id`.
  public var consentID: String

  /// First second at which the JWT is good, since 1970. `nbf` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ApprovalClaims.fields.nbf`.
  public var notBefore: Int

  /// Second from which the JWT is no longer good, since 1970. One hour later in the sample. `exp`
  /// on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ApprovalClaims.fields.exp`.
  public var expiresAt: Int

  /// Second at which the JWT was made, since 1970. `iat` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ApprovalClaims.fields.iat`.
  public var issuedAt: Int

  /// In the sample token only; no text names it. `callback_url` on the wire.
  ///
  /// Schema: `schema/open-banking-consents.yaml`, `types.ApprovalClaims.fields.callback_url`.
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
