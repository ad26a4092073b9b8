// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension APIRequest {
  /// Links that take a payment without a website.
  ///
  /// Schema: `schema/sample.yaml`, `resource`.
  public static var paymentLinks: PaymentLinksRequests { PaymentLinksRequests() }
}

/// Links that take a payment without a website.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct PaymentLinksRequests: Sendable {
  /// Creates a payment link.
  ///
  /// `POST /api/payment/payment-link`. Never send it twice: the service may do it twice.
  ///
  /// Source: p:1147159. Schema: `schema/sample.yaml`, `endpoints.create`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - name: Unique name of the link. Example: `TV Payment`.
  ///   - amount: At least 1.00. At most 2 decimal places.
  ///   - description: What it is for. At most 100 characters.
  public func create(
    name: String,
    amount: Decimal,
    description: String? = nil,
    logo: String? = nil
  ) -> APIRequest<Link> {
    var request = APIRequest<Link>(.paymentLinksCreate)
    request.setBody { (writer: inout JSONWriter) in
      writer.stringIfPresent("description", description)
      writer.checkLength("description", description, max: 100)
      writer.string("name", name)
      writer.decimal("amount", amount)
      writer.checkMinimum("amount", amount, "1.00")
      writer.checkScale("amount", amount, 2)
      writer.stringOrNull("logo", logo)
      writer.constant("mode", "\"mobile\"")
    }
    return request
  }

  /// `PUT /links/{id}`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.import`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func `import`(id: String, body: NewLink) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.paymentLinksImport)
    request.setPath("id", id)
    request.setBody(json: body)
    return request
  }

  /// `GET /api/payment/payment-link/`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.list`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - pageNumber: Number of the page, from 1. At least 1. Source: p:2457679 (observed).
  ///   - key: Never shown in descriptions and logs.
  public func list(
    site: URL,
    pageNumber: Int? = nil,
    since: CalendarDate? = nil,
    until: Timestamp? = nil,
    paid: Bool? = nil,
    least: Decimal? = nil,
    key: SensitiveText? = nil
  ) -> APIRequest<Page<Link>> {
    var request = APIRequest<Page<Link>>(.paymentLinksList)
    request.setQueryInt("pageNumber", pageNumber)
    request.checkMinimumInt("pageNumber", pageNumber, 1)
    request.setQuery("since", since?.description)
    request.setQuery("until", until?.description)
    request.setQueryBool("paid", paid)
    request.setQueryDecimal("least", least)
    request.setQuery("site", site.absoluteString)
    request.setQuery("key", key?.unprotectedText)
    return request
  }

  /// `GET /links/by-alias/{alias}`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.find`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func find(alias: String) -> APIRequest<Link?> {
    var request = APIRequest<Link?>(.paymentLinksFind)
    request.setPath("alias", alias)
    return request
  }

  /// Says that the service is there.
  ///
  /// `GET /ping`. Never send it twice: the service may do it twice.
  ///
  /// No page states it (superseded). Only an older version of the page has it: the service may
  /// refuse it today. Schema: `schema/sample.yaml`, `endpoints.ping`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func ping() -> APIRequest<NoContent> {
    APIRequest<NoContent>(.paymentLinksPing)
  }

  /// `GET /all`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.all`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func all() -> APIRequest<[Link]> {
    APIRequest<[Link]>(.paymentLinksAll)
  }

  /// `POST /touch`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.touch`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func touch() -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.paymentLinksTouch)
    request.setBody { (_: inout JSONWriter) in }
    return request
  }

  /// `GET /rates/{day}/{amount}/{number}/{on}`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.rate`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func rate(
    day: CalendarDate,
    amount: Decimal,
    number: Int,
    on: Bool
  ) -> APIRequest<Decimal> {
    var request = APIRequest<Decimal>(.paymentLinksRate)
    request.setPath("day", day.description)
    request.setPath("amount", amount.description)
    request.setPath("number", String(number))
    request.setPath("on", String(on))
    return request
  }

  /// `DELETE /links/{id}`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.remove`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func remove(id: String) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.paymentLinksRemove)
    request.setPath("id", id)
    return request
  }

  /// `PATCH /links/{id}`. Never send it twice: the service may do it twice.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.change`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func change(id: String, name: String? = nil) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.paymentLinksChange)
    request.setPath("id", id)
    request.setBody { (writer: inout JSONWriter) in
      writer.stringIfPresent("name", name)
    }
    return request
  }
}

extension APIRequest {
  /// A group of requests.
  ///
  /// Schema: `schema/sample.yaml`, `resource`.
  public static var empty: EmptyRequests { EmptyRequests() }
}

/// A group of requests.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct EmptyRequests: Sendable {}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Link`.
public struct Link: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.id`.
  public var id: String

  /// Creates a value with the given members.
  public init(id: String) {
    self.id = id
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.NewLink`.
public struct NewLink: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.name`.
  public var name: String

  /// Creates a value with the given members.
  public init(name: String) {
    self.name = name
  }
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

extension Link: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    id = try object.string("id")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("id", id)
  }
}

extension NewLink: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    name = try object.string("name")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("name", name)
  }
}

extension Endpoint {
  static let paymentLinksCreate = Endpoint(
    "paymentLinks.create",
    .post,
    "/api/payment/payment-link",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [],
    response: Link.self
  )

  static let paymentLinksImport = Endpoint(
    "paymentLinks.import",
    .put,
    "/links/{id}",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [],
    response: NoContent.self
  )

  static let paymentLinksList = Endpoint(
    "paymentLinks.list",
    .get,
    "/api/payment/payment-link/",
    server: .merchant,
    credential: .none,
    envelope: .page,
    retry: .safe,
    failures: [],
    response: Page<Link>.self
  )

  static let paymentLinksFind = Endpoint(
    "paymentLinks.find",
    .get,
    "/links/by-alias/{alias}",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [],
    response: Link?.self
  )

  static let paymentLinksPing = Endpoint(
    "paymentLinks.ping",
    .get,
    "/ping",
    server: .merchant,
    credential: .secretKey,
    envelope: .none,
    retry: .never,
    failures: [],
    response: NoContent.self
  )

  static let paymentLinksAll = Endpoint(
    "paymentLinks.all",
    .get,
    "/all",
    server: .merchant,
    credential: .secretKey,
    envelope: .none,
    retry: .safe,
    failures: [],
    response: [Link].self
  )

  static let paymentLinksTouch = Endpoint(
    "paymentLinks.touch",
    .post,
    "/touch",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [],
    response: NoContent.self
  )

  static let paymentLinksRate = Endpoint(
    "paymentLinks.rate",
    .get,
    "/rates/{day}/{amount}/{number}/{on}",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [],
    response: Decimal.self
  )

  static let paymentLinksRemove = Endpoint(
    "paymentLinks.remove",
    .delete,
    "/links/{id}",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [],
    response: NoContent.self
  )

  static let paymentLinksChange = Endpoint(
    "paymentLinks.change",
    .patch,
    "/links/{id}",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [],
    response: NoContent.self
  )
}
