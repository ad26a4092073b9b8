// Generated from schema/payment-links.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension APIRequest {
  /// Links that take a payment without a website or an app: create a link, send the customer to it,
  /// and learn of payments by webhook or from the list of the link's transactions.
  ///
  /// Source: p:1147159, p:819462. Schema: `schema/payment-links.yaml`, `resource`.
  public static var paymentLinks: PaymentLinksRequests { PaymentLinksRequests() }
}

/// Links that take a payment without a website or an app: create a link, send the customer to it,
/// and learn of payments by webhook or from the list of the link's transactions.
///
/// Source: p:1147159, p:819462. Schema: `schema/payment-links.yaml`, `resource`.
public struct PaymentLinksRequests: Sendable {
  /// Creates a payment link. Send the customer to `link` of the answer; the page then validates and
  /// initiates the payment by itself, and the webhook of the payment carries the link's alias. The
  /// path ends without a slash here, and with one for the list.
  ///
  /// `POST /api/payment/payment-link`. Never send it twice: the service may do it twice.
  ///
  /// Source: p:1147159, v:86769710, v:86769673, v:2064405, java. Schema:
  /// `schema/payment-links.yaml`, `endpoints.create`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - name: Name of the link; no other link has it. Example: `TV Payment`.
  ///   - description: What the customer pays for. Example: `Link to pay for your TV`.
  ///   - linkType: How often the link can be paid.
  ///   - currencyCode: Currency of the link, the same as in `amountInfo`. The table asks for it; an
  ///     older sample and one client send it in `amountInfo` alone. Example: `GBP`. Source:
  ///     p:1147159, java.
  ///   - amountInfo: Amount of the link. No page says what it means for a link whose payers type
  ///     the amount; it must be there for them as well. Source: p:1147159, p:819462.
  ///   - amountType: Whether the amount is fixed. The service takes `0` for `nil`.
  ///   - tax: Tax on the payment. Only the first draft of the page has it; leave it out. Source:
  ///     v:2064405 (superseded).
  ///   - metadata: The merchant's own data, with a small d here and as `metaData` in payments. Only
  ///     the first draft of the page has it; leave it out. Source: v:2064405 (superseded).
  public func create(
    name: String,
    description: String,
    linkType: LinkType,
    currencyCode: Currency,
    amountInfo: Money,
    amountType: AmountType? = nil,
    tax: PaymentLinkTax? = nil,
    metadata: [String: String]? = nil
  ) -> APIRequest<PaymentLink> {
    var request = APIRequest<PaymentLink>(.paymentLinksCreate)
    request.setBody { (writer: inout JSONWriter) in
      writer.string("name", name)
      writer.string("description", description)
      writer.value("linkType", linkType)
      writer.value("currencyCode", currencyCode)
      writer.value("amountInfo", amountInfo)
      writer.valueIfPresent("amountType", amountType)
      writer.valueIfPresent("tax", tax)
      writer.valueIfPresent("metadata", metadata)
    }
    return request
  }

  /// Lists the merchant's payment links, one page at a time. The path ends with a slash.
  ///
  /// `GET /api/payment/payment-link/`. Sending it again does no harm.
  ///
  /// Source: p:2457679. Schema: `schema/payment-links.yaml`, `endpoints.list`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - pageNumber: Number of the page. The table has `page` and `pageNumber` in one cell; the
  ///     older schema has this name. The service takes `1` for `nil`.
  ///   - pageSize: Links on a page. The service takes `10` for `nil`.
  ///   - filterParam: A filter whose meaning no page explains; only an older version of the page
  ///     has it. Source: v:2457679 (superseded).
  public func list(
    pageNumber: Int? = nil,
    pageSize: Int? = nil,
    filterParam: String? = nil
  ) -> APIRequest<Page<PaymentLink>> {
    var request = APIRequest<Page<PaymentLink>>(.paymentLinksList)
    request.setQueryInt("pageNumber", pageNumber)
    request.setQueryInt("pageSize", pageSize)
    request.setQuery("filterParam", filterParam)
    return request
  }

  /// Finds a payment link by its identifier. The page prints the path with a blank in it and the
  /// identifier as a payload; both are slips of the page.
  ///
  /// `GET /api/payment/payment-link/{id}`. Sending it again does no harm.
  ///
  /// Source: p:2523272. Schema: `schema/payment-links.yaml`, `endpoints.retrieve`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - id: Identifier of the link.
  public func retrieve(id: String) -> APIRequest<PaymentLink> {
    var request = APIRequest<PaymentLink>(.paymentLinksRetrieve)
    request.setPath("id", id)
    return request
  }

  /// Finds a payment link by its alias, the last part of the address that customers open.
  ///
  /// `GET /api/payment/payment-link/by-alias/{alias}`. Sending it again does no harm.
  ///
  /// Source: v:2556047, v:5472330. Schema: `schema/payment-links.yaml`,
  /// `endpoints.retrieveByAlias`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - alias: Alias of the link, with its prefix if it has one. Example: `0-b7wq2ke`.
  public func retrieveByAlias(alias: String) -> APIRequest<PaymentLink> {
    var request = APIRequest<PaymentLink>(.paymentLinksRetrieveByAlias)
    request.setPath("alias", alias)
    return request
  }

  /// Lists the payments that came through a link, one page at a time. A stray character stands
  /// before the address on the page.
  ///
  /// `GET /api/payment/payment-link/{id}/transactions`. Sending it again does no harm.
  ///
  /// Source: v:2556032, v:4063528. Schema: `schema/payment-links.yaml`, `endpoints.transactions`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - id: Identifier of the link.
  ///   - pageNumber: Number of the page. The sample sends 1; no table tells more.
  ///   - pageSize: Payments on a page. The sample sends 10; no table tells more.
  public func transactions(
    id: String,
    pageNumber: Int? = nil,
    pageSize: Int? = nil
  ) -> APIRequest<Page<LinkTransaction>> {
    var request = APIRequest<Page<LinkTransaction>>(.paymentLinksTransactions)
    request.setPath("id", id)
    request.setQueryInt("pageNumber", pageNumber)
    request.setQueryInt("pageSize", pageSize)
    return request
  }
}

/// A hosted page on which customers pay.
///
/// Source: p:1147159, p:2457679, p:2523272, v:2556047. Schema: `schema/payment-links.yaml`,
/// `types.PaymentLink`.
public struct PaymentLink: Sendable, Equatable {
  /// Identifier of the link.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.id`.
  public var id: String

  /// Name of the link; no other link has it. Example: `TV Payment`.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.name`.
  public var name: String

  /// What the customer pays for.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.description`.
  public var description: String

  /// Last part of the link's address. Samples of the API begin with `0-`, one of a live webhook
  /// does not; whether the prefix marks the test mode is not stated, so read nothing into it.
  /// Example: `0-b7wq2ke`.
  ///
  /// Source: p:1147159, p:1441820. Schema: `schema/payment-links.yaml`,
  /// `types.PaymentLink.fields.alias`.
  public var alias: String

  /// Address to send the customer to. Example: `https://pay.leatherback.co/0-b7wq2ke`.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.link`.
  public var link: URL

  /// Amount that the page asks for.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.amountInfo`.
  public var amountInfo: Money

  /// How often the link can be paid.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.linkType`.
  public var linkType: LinkType

  /// Whether the amount is fixed. Two of the four documented answers leave it out.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.amountType`.
  public var amountType: AmountType?

  /// Address for the customer's questions. Null or left out in all documented answers.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.supportEmail`.
  public var supportEmail: String?

  /// Logo on the page; its form was never seen. Null or left out in all documented answers.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.logo`.
  public var logo: String?

  /// State of the link. These two were seen; no page lists them all. The wrapper's `status` is
  /// another thing.
  ///
  /// Source: p:2457679. Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.status`.
  public var status: Status

  /// When the link was made. Answers have seven digits of a second, with an offset or without one,
  /// or three digits and a `Z`; without an offset UTC is meant (inferred). Example:
  /// `2024-07-02T09:15:42.1180467`.
  ///
  /// Source: p:1147159, p:2457679, p:2523272. Schema: `schema/payment-links.yaml`,
  /// `types.PaymentLink.fields.createdDate`.
  public var createdDate: Timestamp

  /// Mode that the link belongs to.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.environment`.
  public var environment: Environment

  /// Creates a value with the given members.
  public init(
    id: String,
    name: String,
    description: String,
    alias: String,
    link: URL,
    amountInfo: Money,
    linkType: LinkType,
    amountType: AmountType? = nil,
    supportEmail: String? = nil,
    logo: String? = nil,
    status: Status,
    createdDate: Timestamp,
    environment: Environment
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.alias = alias
    self.link = link
    self.amountInfo = amountInfo
    self.linkType = linkType
    self.amountType = amountType
    self.supportEmail = supportEmail
    self.logo = logo
    self.status = status
    self.createdDate = createdDate
    self.environment = environment
  }
}

extension PaymentLink {
  /// State of the link. These two were seen; no page lists them all. The wrapper's `status` is
  /// another thing. The service may send values that are not listed here.
  ///
  /// Source: p:2457679. Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.status`.
  public struct Status: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `New` on the wire.
    ///
    /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.status.enum.New`.
    public static let new = Status(rawValue: "New")

    /// `Active` on the wire.
    ///
    /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.status.enum.Active`.
    public static let active = Status(rawValue: "Active")
  }
}

extension PaymentLink {
  /// Mode that the link belongs to. The service may send values that are not listed here.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.environment`.
  public struct Environment: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Test mode. `Test` on the wire.
    ///
    /// Schema: `schema/payment-links.yaml`, `types.PaymentLink.fields.environment.enum.test`.
    public static let test = Environment(rawValue: "Test")

    /// Live mode; the word is known from webhooks. `Live` on the wire.
    ///
    /// Worked out, at least in part (inferred). It was worked out, not seen: try it before you rely
    /// on it. Schema: `schema/payment-links.yaml`,
    /// `types.PaymentLink.fields.environment.enum.live`.
    public static let live = Environment(rawValue: "Live")
  }
}

/// How often a link can be paid. A number in requests, a word in answers. The service may send
/// values that are not listed here.
///
/// Source: p:1147159. Schema: `schema/payment-links.yaml`, `types.LinkType`.
public struct LinkType: OpenEnum, Hashable {
  /// Text in answers; digits of the number in requests where no text is known.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Once. The answer's word for it was never seen. `0` in requests; its form in answers was never
  /// seen.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.LinkType.enum.oneTime`.
  public static let oneTime = LinkType(rawValue: "0")

  /// Any number of times. The answer misspells it. `1` in requests, `Reuseable` in answers.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.LinkType.enum.reusable`.
  public static let reusable = LinkType(rawValue: "Reuseable")
}

/// Who decides the amount of a link. A number in requests, a word in answers. The choice is
/// described for reusable links. The service may send values that are not listed here.
///
/// Source: p:1147159, p:819462. Schema: `schema/payment-links.yaml`, `types.AmountType`.
public struct AmountType: OpenEnum, Hashable {
  /// Text in answers; digits of the number in requests where no text is known.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The merchant: it is fixed. The number is documented, the answer's word is inferred. `0` in
  /// requests, `Static` in answers.
  ///
  /// Worked out, at least in part (inferred). It was worked out, not seen: try it before you rely
  /// on it. Schema: `schema/payment-links.yaml`, `types.AmountType.enum.fixed`.
  public static let fixed = AmountType(rawValue: "Static")

  /// The payer, within the limit that is allowed. `1` in requests, `Dynamic` in answers.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.AmountType.enum.dynamic`.
  public static let dynamic = AmountType(rawValue: "Dynamic")
}

/// Tax on a payment link, in the first draft of its page.
///
/// Source: v:2064405 (superseded). Only an older version of the page has it: the service may refuse
/// it today. Schema: `schema/payment-links.yaml`, `types.PaymentLinkTax`.
public struct PaymentLinkTax: Sendable, Equatable {
  /// Whether tax is added.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.PaymentLinkTax.fields.isEnabled`.
  public var isEnabled: Bool?

  /// Creates a value with the given members.
  public init(isEnabled: Bool? = nil) {
    self.isEnabled = isEnabled
  }
}

/// A payment that came through a link.
///
/// Source: v:2556032, v:4063528. Schema: `schema/payment-links.yaml`, `types.LinkTransaction`.
public struct LinkTransaction: Sendable, Equatable {
  /// Alias of the link. Example: `0-t5gk8yw`.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.LinkTransaction.fields.linkAlias`.
  public var linkAlias: String

  /// Name of the customer.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.LinkTransaction.fields.customerName`.
  public var customerName: String

  /// Channel of the payment. Example: `Card`.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.LinkTransaction.fields.paymentChannel`.
  public var paymentChannel: Channel

  /// Currency of the amount. Example: `NGN`.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.LinkTransaction.fields.currencyCode`.
  public var currencyCode: Currency

  /// Amount in the major unit (naira, not kobo). Example: `100.00`.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.LinkTransaction.fields.amount`.
  public var amount: Decimal

  /// Time of the payment, with seven digits of a second and no offset; UTC is meant (inferred).
  ///
  /// Schema: `schema/payment-links.yaml`, `types.LinkTransaction.fields.transactionDate`.
  public var transactionDate: Timestamp

  /// State of the payment. This one was seen; no page lists them all.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.LinkTransaction.fields.status`.
  public var status: Status

  /// Creates a value with the given members.
  public init(
    linkAlias: String,
    customerName: String,
    paymentChannel: Channel,
    currencyCode: Currency,
    amount: Decimal,
    transactionDate: Timestamp,
    status: Status
  ) {
    self.linkAlias = linkAlias
    self.customerName = customerName
    self.paymentChannel = paymentChannel
    self.currencyCode = currencyCode
    self.amount = amount
    self.transactionDate = transactionDate
    self.status = status
  }
}

extension LinkTransaction {
  /// State of the payment. This one was seen; no page lists them all. The service may send values
  /// that are not listed here.
  ///
  /// Schema: `schema/payment-links.yaml`, `types.LinkTransaction.fields.status`.
  public struct Status: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `New` on the wire.
    ///
    /// Schema: `schema/payment-links.yaml`, `types.LinkTransaction.fields.status.enum.New`.
    public static let new = Status(rawValue: "New")
  }
}

extension PaymentLink: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    id = try object.string("id")
    name = try object.string("name")
    description = try object.string("description")
    alias = try object.string("alias")
    link = try object.url("link")
    amountInfo = try object.value("amountInfo")
    linkType = try object.value("linkType")
    amountType = try object.valueIfPresent("amountType")
    supportEmail = try object.stringIfPresent("supportEmail")
    logo = try object.stringIfPresent("logo")
    status = try object.value("status")
    createdDate = try object.timestamp("createdDate")
    environment = try object.value("environment")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("id", id)
    writer.string("name", name)
    writer.string("description", description)
    writer.string("alias", alias)
    writer.url("link", link)
    writer.value("amountInfo", amountInfo)
    writer.value("linkType", linkType)
    writer.valueIfPresent("amountType", amountType)
    writer.stringIfPresent("supportEmail", supportEmail)
    writer.stringIfPresent("logo", logo)
    writer.value("status", status)
    writer.timestamp("createdDate", createdDate)
    writer.value("environment", environment)
  }
}

extension LinkType {
  /// Number that requests have for the value; `nil` where none is known.
  public var requestValue: Int? {
    switch rawValue {
    case "0": 0
    case "Reuseable": 1
    default: Int(rawValue)
    }
  }

  public init(json value: JSONCursor) throws(JSONError) {
    guard value.kind == .number else {
      self.init(rawValue: try value.string())
      return
    }
    let number = try value.int()
    switch number {
    case 1:
      self.init(rawValue: "Reuseable")
    default: self.init(rawValue: String(number))
    }
  }

  public func write(json writer: inout JSONWriter) {
    if let requestValue {
      writer.writeInt(requestValue)
    } else {
      writer.writeString(rawValue)
    }
  }
}

extension AmountType {
  /// Number that requests have for the value; `nil` where none is known.
  public var requestValue: Int? {
    switch rawValue {
    case "Static": 0
    case "Dynamic": 1
    default: Int(rawValue)
    }
  }

  public init(json value: JSONCursor) throws(JSONError) {
    guard value.kind == .number else {
      self.init(rawValue: try value.string())
      return
    }
    let number = try value.int()
    switch number {
    case 0:
      self.init(rawValue: "Static")
    case 1:
      self.init(rawValue: "Dynamic")
    default: self.init(rawValue: String(number))
    }
  }

  public func write(json writer: inout JSONWriter) {
    if let requestValue {
      writer.writeInt(requestValue)
    } else {
      writer.writeString(rawValue)
    }
  }
}

extension PaymentLinkTax: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    isEnabled = try object.boolIfPresent("isEnabled")
  }

  public func write(members writer: inout JSONWriter) {
    writer.boolIfPresent("isEnabled", isEnabled)
  }
}

extension LinkTransaction: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    linkAlias = try object.string("linkAlias")
    customerName = try object.string("customerName")
    paymentChannel = try object.value("paymentChannel")
    currencyCode = try object.value("currencyCode")
    amount = try object.decimal("amount")
    transactionDate = try object.timestamp("transactionDate")
    status = try object.value("status")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("linkAlias", linkAlias)
    writer.string("customerName", customerName)
    writer.value("paymentChannel", paymentChannel)
    writer.value("currencyCode", currencyCode)
    writer.decimal("amount", amount)
    writer.timestamp("transactionDate", transactionDate)
    writer.value("status", status)
  }
}

extension Endpoint {
  static let paymentLinksCreate = Endpoint(
    "paymentLinks.create",
    .post,
    "/api/payment/payment-link",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: PaymentLink.self
  )

  static let paymentLinksList = Endpoint(
    "paymentLinks.list",
    .get,
    "/api/payment/payment-link/",
    server: .laas,
    credential: .secretKey,
    envelope: .page,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: Page<PaymentLink>.self
  )

  static let paymentLinksRetrieve = Endpoint(
    "paymentLinks.retrieve",
    .get,
    "/api/payment/payment-link/{id}",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: PaymentLink.self
  )

  static let paymentLinksRetrieveByAlias = Endpoint(
    "paymentLinks.retrieveByAlias",
    .get,
    "/api/payment/payment-link/by-alias/{alias}",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: PaymentLink.self
  )

  static let paymentLinksTransactions = Endpoint(
    "paymentLinks.transactions",
    .get,
    "/api/payment/payment-link/{id}/transactions",
    server: .laas,
    credential: .secretKey,
    envelope: .page,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: Page<LinkTransaction>.self
  )
}
