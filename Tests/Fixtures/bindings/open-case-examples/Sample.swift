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
  public func initiate(method: Method, amount: Decimal) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.paymentsInitiate)
    request.setBody { (writer: inout JSONWriter) in
      method.write(members: &writer)
      writer.decimal("amount", amount)
    }
    return request
  }
}

/// One of several objects of the API. A value that matches no case is kept in `other`.
///
/// Schema: `schema/sample.yaml`, `types.Method`.
public enum Method: Sendable, Equatable {
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
    if object.text("channel") == "Account" {
      var payload = try Account(members: &object)
      for name in besides { payload.additionalMembers[name.description] = nil }
      self = .account(payload)
    } else {
      self = .other(object.additionalMembers(except: besides))
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .account(let payload):
      writer.string("channel", "Account")
      payload.write(members: &writer)
    case .other(let members): writer.unknownCase(members)
    }
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
    response: NoContent.self
  )
}
