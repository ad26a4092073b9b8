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
  public static var transactions: TransactionsRequests { TransactionsRequests() }
}

/// A group of requests.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct TransactionsRequests: Sendable {
  /// `GET /transactions/{reference}`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.retrieve`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func retrieve(
    reference: String,
    account: String,
    since: CalendarDate? = nil
  ) -> APIRequest<Transaction?> {
    var request = APIRequest<Transaction?>(.transactionsRetrieve)
    request.setPath("reference", reference)
    request.setQuery("since", since?.description)
    request.setQuery("account", account)
    return request
  }

  /// `GET /transactions`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.list`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func list() -> APIRequest<Page<Transaction>> {
    APIRequest<Page<Transaction>>(.transactionsList)
  }

  /// `GET /ping`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.ping`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func ping() -> APIRequest<NoContent> {
    APIRequest<NoContent>(.transactionsPing)
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Transaction`.
public struct Transaction: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.amount`.
  public var amount: Decimal

  /// Creates a value with the given members.
  public init(amount: Decimal) {
    self.amount = amount
  }
}

extension Transaction {
  /// The request by which to ask the service itself about this.
  ///
  /// Anybody can send what looks like this to an address that they know. Send the request before
  /// you act upon a value that came unasked, and believe that answer, not the value.
  ///
  /// Schema: `schema/sample.yaml`, `types.Transaction.confirm`.
  public var confirmation: APIRequest<NoContent> {
    .transactions.ping()
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Notice`.
public struct Notice: Sendable, Equatable {
  /// `Reference` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.Reference`.
  public var reference: String

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.day`.
  public var day: CalendarDate?

  /// Creates a value with the given members.
  public init(reference: String, day: CalendarDate? = nil) {
    self.reference = reference
    self.day = day
  }
}

extension Notice {
  /// The request by which to ask the service itself about this.
  ///
  /// No signature is documented.
  ///
  /// Anybody can send what looks like this to an address that they know. Send the request before
  /// you act upon a value that came unasked, and believe that answer, not the value.
  ///
  /// Source: p:1. Schema: `schema/sample.yaml`, `types.Notice.confirm`.
  public var confirmation: APIRequest<Generated.Transaction?> {
    .transactions.retrieve(reference: reference, account: reference, since: day)
  }
}

extension Notice {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.Notice.Transaction`.
  public struct Transaction: Sendable, Equatable {
    /// Creates a value with the given members.
    public init() {}
  }
}

/// One of several objects of the API. A value that matches no case is kept in `other`.
///
/// Schema: `schema/sample.yaml`, `types.Event`.
public enum Event: Sendable, Equatable {
  /// One of the objects. On the wire, `type` is `Paid`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Event.union.paid`.
  case paid(Paid)

  /// One of the objects. On the wire, `type` is `Lost`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Event.union.lost`.
  case lost(Lost)

  /// An object that matches no other case, with all its members.
  case other([String: JSONValue])
}

extension Event {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.Event.union.paid`.
  public struct Paid: Sendable, Equatable {
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.id`.
    public var id: String

    /// Creates a value with the given members.
    public init(id: String) {
      self.id = id
    }
  }
}

extension Event.Paid {
  /// The request by which to ask the service itself about this.
  ///
  /// Anybody can send what looks like this to an address that they know. Send the request before
  /// you act upon a value that came unasked, and believe that answer, not the value.
  ///
  /// Schema: `schema/sample.yaml`, `types.Event.union.paid.confirm`.
  public var confirmation: APIRequest<Page<Transaction>> {
    .transactions.list()
  }
}

extension Event {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.Event.union.lost`.
  public struct Lost: Sendable, Equatable {
    /// Creates a value with the given members.
    public init() {}
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

extension Transaction: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    amount = try object.decimal("amount")
  }

  public func write(members writer: inout JSONWriter) {
    writer.decimal("amount", amount)
  }
}

extension Notice: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    reference = try object.string("Reference")
    day = try object.dateIfPresent("day")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("Reference", reference)
    writer.dateIfPresent("day", day)
  }
}

extension Notice.Transaction: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {}

  public func write(members writer: inout JSONWriter) {}
}

extension Event: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    if object.text("type") == "Paid" {
      self = .paid(try Paid(members: &object))
    } else if object.text("type") == "Lost" {
      self = .lost(try Lost(members: &object))
    } else {
      self = .other(object.additionalMembers())
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .paid(let payload):
      writer.string("type", "Paid")
      payload.write(members: &writer)
    case .lost(let payload):
      writer.string("type", "Lost")
      payload.write(members: &writer)
    case .other(let members): writer.unknownCase(members)
    }
  }
}

extension Event.Paid: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    id = try object.string("id")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("id", id)
  }
}

extension Event.Lost: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {}

  public func write(members writer: inout JSONWriter) {}
}

extension Endpoint {
  static let transactionsRetrieve = Endpoint(
    "transactions.retrieve",
    .get,
    "/transactions/{reference}",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [],
    response: Transaction?.self
  )

  static let transactionsList = Endpoint(
    "transactions.list",
    .get,
    "/transactions",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [],
    response: Page<Transaction>.self
  )

  static let transactionsPing = Endpoint(
    "transactions.ping",
    .get,
    "/ping",
    server: .merchant,
    credential: .secretKey,
    envelope: .none,
    retry: .safe,
    failures: [],
    response: NoContent.self
  )
}
