// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension APIRequest {
  /// A group of requests.
  ///
  /// Schema: `schema/sample.yaml`, `resource`.
  public static var links: LinksRequests { LinksRequests() }
}

/// A group of requests.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct LinksRequests: Sendable {
  /// `POST /links/{group}`. Never send it twice: the service may do it twice.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`.
  ///
  /// - Parameters:
  ///   - dryRun: `dry-run` on the wire.
  public func create(
    group: String,
    name: String,
    type: LinkType,
    money: Money,
    level: JSONValue,
    dryRun: Bool? = nil,
    metaData: [String: JSONValue]? = nil,
    rates: [String: Decimal]? = nil,
    logo: String? = nil
  ) -> APIRequest<Link> {
    var request = APIRequest<Link>(.linksCreate)
    request.setPath("group", group)
    request.setQueryBool("dry-run", dryRun)
    request.setBody { (writer: inout JSONWriter) in
      writer.string("name", name)
      writer.value("type", type)
      writer.value("money", money)
      writer.constant("mode", "\"mobile\"")
      writer.valueIfPresent("metaData", metaData)
      writer.valueIfPresent("rates", rates)
      writer.stringOrNull("logo", logo)
      writer.value("level", level)
    }
    return request
  }

  /// `GET /links`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.list`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func list(type: LinkType? = nil) -> APIRequest<Page<Money>> {
    var request = APIRequest<Page<Money>>(.linksList)
    request.setQuery("type", type?.requestText)
    return request
  }

  /// `POST /payments`. Never send it twice: the service may do it twice.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.initiate`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func initiate(
    amount: Decimal,
    method: Method,
    note: String? = nil
  ) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.linksInitiate)
    request.setBody { (writer: inout JSONWriter) in
      writer.decimal("amount", amount)
      method.write(members: &writer)
      writer.stringIfPresent("note", note)
    }
    return request
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Extensions`.
public struct Extensions: Sendable, Equatable {
  /// `traceId` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.traceId`.
  public var traceID: String?

  /// Creates a value with the given members.
  public init(traceID: String? = nil) {
    self.traceID = traceID
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Money`.
public struct Money: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.currencyCode`.
  public var currencyCode: Currency

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.amount`.
  public var amount: Decimal

  /// Creates a value with the given members.
  public init(currencyCode: Currency, amount: Decimal) {
    self.currencyCode = currencyCode
    self.amount = amount
  }
}

/// A value of the API. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.Currency`.
public struct Currency: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `GBP` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Currency.enum.GBP`.
  public static let gbp = Currency(rawValue: "GBP")

  /// `NGN` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Currency.enum.NGN`.
  public static let ngn = Currency(rawValue: "NGN")
}

/// A value of the API. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.LinkType`.
public struct LinkType: OpenEnum, Hashable {
  /// Text in answers; digits of the number in requests where no text is known.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `1` in requests, `Reuseable` in answers.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample`.
  public static let reusable = LinkType(rawValue: "Reuseable")
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Link`.
public struct Link: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.id`.
  public var id: String

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.type`.
  public var type: LinkType

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.createdAt`.
  public var createdAt: Timestamp

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.day`.
  public var day: CalendarDate?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.url`.
  public var url: URL?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.money`.
  public var money: [Money]

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.logo`.
  public var logo: String?

  /// Never shown in descriptions and logs.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.token`.
  public var token: SensitiveText

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    id: String,
    type: LinkType,
    createdAt: Timestamp,
    day: CalendarDate? = nil,
    url: URL? = nil,
    money: [Money],
    logo: String? = nil,
    token: SensitiveText,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.type = type
    self.createdAt = createdAt
    self.day = day
    self.url = url
    self.money = money
    self.logo = logo
    self.token = token
    self.additionalMembers = additionalMembers
  }
}

/// One of several objects of the API. A value that matches no case is kept in `other`.
///
/// Schema: `schema/sample.yaml`, `types.Method`.
public enum Method: Sendable, Equatable {
  /// One of the objects. On the wire, `channel` is `Card`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Method.union.card`.
  case card(Card)

  /// An object that matches no other case, with all its members.
  case other([String: JSONValue])
}

extension Method {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.Method.union.card`.
  public struct Card: Sendable, Equatable {
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.number`.
    public var number: String

    /// Creates a value with the given members.
    public init(number: String) {
      self.number = number
    }
  }
}

/// A refusal because of what was sent.
///
/// Schema: `schema/sample.yaml`, `types.ValidationFailed`.
public struct ValidationFailed: ServiceFailure, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.failures`.
  public var failures: [String]

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.title`.
  public var title: String?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.detail`.
  public var detail: String?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.extensions`.
  public var extensions: Extensions?

  /// Creates a value with the given members.
  public init(
    failures: [String] = [],
    title: String? = nil,
    detail: String? = nil,
    extensions: Extensions? = nil
  ) {
    self.failures = failures
    self.title = title
    self.detail = detail
    self.extensions = extensions
  }

  /// How to tell this refusal from the others.
  public static let shape = FailureShape(equals: ["type": "ValidationException"], moneyMoved: .no)

  /// Why the service refused, in its words. They may repeat what was sent.
  public var reason: String? {
    let texts: [String?] = [detail, title]
    return texts.compactMap { $0 }.first { !$0.isEmpty }
  }

  /// Identifier to quote when asking the service about this refusal.
  public var traceID: String? { extensions?.traceID }
}

extension Server {
  /// Serves merchants. `https://api.example.com`.
  ///
  /// Source: p:1. Schema: `schema/sample.yaml`, `servers.merchant`.
  public static let merchant = Server("merchant", "https://api.example.com")
}

extension Credential {
  /// The secret key in the header `X-Api`.
  ///
  /// Source: p:2. Schema: `schema/sample.yaml`, `credentials.secretKey`.
  static let secretKey = Credential.header("X-Api")
}

extension Envelope {
  /// A shape that answers come wrapped in.
  ///
  /// Schema: `schema/sample.yaml`, `envelopes.result`.
  static let result = Envelope(value: "value", success: "isSuccess")

  /// A shape that answers come wrapped in.
  ///
  /// Schema: `schema/sample.yaml`, `envelopes.page`.
  static let page = Envelope(
    success: "isSuccess",
    page: PageShape(
      items: "items",
      number: "pageParams.pageNumber",
      size: "pageParams.pageSize",
      total: "pageParams.totalCount"
    )
  )
}

extension Extensions: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    traceID = try object.stringIfPresent("traceId")
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("traceId", traceID)
  }
}

extension Money: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    currencyCode = try object.value("currencyCode")
    amount = try object.decimal("amount")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("currencyCode", currencyCode)
    writer.decimal("amount", amount)
  }
}

extension LinkType {
  /// Number that requests have for the value; `nil` where none is known.
  public var requestValue: Int? {
    switch rawValue {
    case "Reuseable": 1
    default: Int(rawValue)
    }
  }

  /// Text that a path, query, header or form has for the value.
  var requestText: String { requestValue.map { String($0) } ?? rawValue }

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

extension Link: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    id = try object.string("id")
    type = try object.value("type")
    createdAt = try object.timestamp("createdAt")
    day = try object.dateIfPresent("day")
    url = try object.urlIfPresent("url")
    money = try object.value("money")
    logo = try object.stringIfPresent("logo")
    token = try object.value("token")
    additionalMembers = object.additionalMembers(except: [
      "id",
      "type",
      "createdAt",
      "day",
      "url",
      "money",
      "logo",
      "token",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("id", id)
    writer.value("type", type)
    writer.timestamp("createdAt", createdAt)
    writer.dateIfPresent("day", day)
    writer.urlIfPresent("url", url)
    writer.value("money", money)
    writer.stringOrNull("logo", logo)
    writer.value("token", token)
    writer.additional(
      additionalMembers,
      except: ["id", "type", "createdAt", "day", "url", "money", "logo", "token"]
    )
  }
}

extension Method: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    try self.init(members: &object, besides: [])
  }

  /// Reads the members that are not among `besides`, which lie beside them.
  init(
    members object: inout JSONObject,
    besides: [StaticString]
  ) throws(JSONError) {
    if object.text("channel") == "Card" {
      self = .card(try Card(members: &object))
    } else {
      self = .other(object.additionalMembers(except: besides))
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .card(let payload):
      writer.string("channel", "Card")
      payload.write(members: &writer)
    case .other(let members): writer.unknownCase(members)
    }
  }
}

extension Method.Card: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    number = try object.string("number")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("number", number)
  }
}

extension ValidationFailed {
  public init(members object: inout JSONObject) throws(JSONError) {
    failures = try object.valueIfPresent("failures") ?? []
    title = try object.stringIfPresent("title")
    detail = try object.stringIfPresent("detail")
    extensions = try object.valueIfPresent("extensions")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("failures", failures)
    writer.stringIfPresent("title", title)
    writer.stringIfPresent("detail", detail)
    writer.valueIfPresent("extensions", extensions)
  }
}

extension Endpoint {
  static let linksCreate = Endpoint(
    "links.create",
    .post,
    "/links/{group}",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [ValidationFailed.self],
    response: Link.self
  )

  static let linksList = Endpoint(
    "links.list",
    .get,
    "/links",
    server: .merchant,
    credential: .secretKey,
    envelope: .page,
    retry: .safe,
    failures: [],
    response: Page<Money>.self
  )

  static let linksInitiate = Endpoint(
    "links.initiate",
    .post,
    "/payments",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [],
    response: NoContent.self
  )
}
