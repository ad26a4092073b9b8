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
  public static var payments: PaymentsRequests { PaymentsRequests() }
}

/// A group of requests.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct PaymentsRequests: Sendable {
  /// `POST /payments`. Never send it twice: the service may do it twice.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.initiate`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func initiate(amount: Decimal, method: Method) -> APIRequest<Payment> {
    var request = APIRequest<Payment>(.paymentsInitiate)
    request.setBody { (writer: inout JSONWriter) in
      writer.decimal("amount", amount)
      method.write(members: &writer)
      writer.constant("metaData", "{}")
    }
    return request
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

  /// One of the objects. On the wire, `channel` is `Account`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Method.union.account`.
  case account(Account)

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

extension Method {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.Method.union.account`.
  public struct Account: Sendable, Equatable {
    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(additionalMembers: [String: JSONValue] = [:]) {
      self.additionalMembers = additionalMembers
    }
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Payment`.
public struct Payment: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.id`.
  public var id: String

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.method`.
  public var method: Method

  /// Read from `remark` too.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.note`.
  public var note: String?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    id: String,
    method: Method,
    note: String? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.method = method
    self.note = note
    self.additionalMembers = additionalMembers
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Draft`.
public struct Draft: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.method`.
  public var method: Method?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.id`.
  public var id: String

  /// Creates a value with the given members.
  public init(method: Method? = nil, id: String) {
    self.method = method
    self.id = id
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
    } else if object.text("channel") == "Account" {
      var payload = try Account(members: &object)
      for name in besides { payload.additionalMembers[name.description] = nil }
      self = .account(payload)
    } else {
      self = .other(object.additionalMembers(except: besides))
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .card(let payload):
      writer.string("channel", "Card")
      payload.write(members: &writer)
    case .account(let payload):
      writer.string("channel", "Account")
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

extension Method.Account: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    additionalMembers = object.additionalMembers(except: ["channel"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.additional(additionalMembers, except: ["channel"])
  }
}

extension Payment: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    id = try object.string("id")
    method = try Method(members: &object, besides: ["id", "note", "remark"])
    if object.contains("note") {
      note = try object.stringIfPresent("note")
    } else {
      note = try object.stringIfPresent("remark")
    }
    switch method {
    case .account, .other: additionalMembers = [:]
    default:
      additionalMembers = object.additionalMembers(except: [
        "id",
        "channel",
        "number",
        "note",
        "remark",
      ])
    }
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("id", id)
    method.write(members: &writer)
    writer.stringIfPresent("note", note)
    writer.additional(additionalMembers, except: ["id", "channel", "number", "note", "remark"])
  }
}

extension Draft: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    if object.contains("channel") {
      method = try Method(members: &object, besides: ["id"])
    } else {
      method = nil
    }
    id = try object.string("id")
  }

  public func write(members writer: inout JSONWriter) {
    method?.write(members: &writer)
    writer.string("id", id)
  }
}

extension Endpoint {
  static let paymentsInitiate = Endpoint(
    "payments.initiate",
    .post,
    "/payments",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [],
    response: Payment.self
  )
}
