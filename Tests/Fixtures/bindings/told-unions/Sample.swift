// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

extension APIRequest {
  /// A group of requests.
  ///
  /// Schema: `schema/sample.yaml`, `resource`.
  public static var events: EventsRequests { EventsRequests() }
}

/// A group of requests.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct EventsRequests: Sendable {
  /// `POST /events`. Never send it twice: the service may do it twice.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.send`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func send(body: Event) -> APIRequest<Event> {
    var request = APIRequest<Event>(.eventsSend)
    request.setBody(json: body)
    return request
  }

  /// `POST /payments`. Never send it twice: the service may do it twice.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.pay`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func pay(body: Payment) -> APIRequest<Draft> {
    var request = APIRequest<Draft>(.eventsPay)
    request.setBody(json: body)
    return request
  }
}

/// What happened. A value that matches no other case is `collection`.
///
/// Schema: `schema/sample.yaml`, `types.EventData`.
public enum EventData: Sendable, Equatable {
  /// One of the objects. On the wire, `EventType` is there.
  ///
  /// Schema: `schema/sample.yaml`, `types.EventData.union.payout`.
  case payout(Payout)

  /// One of the objects. On the wire, `isRefund` is `true`, `kind` is `2` and `EventType` is there.
  ///
  /// Schema: `schema/sample.yaml`, `types.EventData.union.refund`.
  case refund(Refund)

  /// One of the objects. On the wire, `kind` is `3`.
  ///
  /// Schema: `schema/sample.yaml`, `types.EventData.union.dispute`.
  case dispute(Dispute)

  /// What a customer paid. Whatever matches no other case.
  ///
  /// Schema: `schema/sample.yaml`, `types.EventData.union.collection`.
  case collection(Collection)
}

extension EventData {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.EventData.union.payout`.
  public struct Payout: Sendable, Equatable {
    /// `EventType` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.EventType`.
    public var eventType: String

    /// `Reference` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.Reference`.
    public var reference: String

    /// Creates a value with the given members.
    public init(eventType: String, reference: String) {
      self.eventType = eventType
      self.reference = reference
    }
  }
}

extension EventData {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.EventData.union.refund`.
  public struct Refund: Sendable, Equatable {
    /// `EventType` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.EventType`.
    public var eventType: String

    /// Creates a value with the given members.
    public init(eventType: String) {
      self.eventType = eventType
    }
  }
}

extension EventData {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.EventData.union.dispute`.
  public struct Dispute: Sendable, Equatable {
    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(additionalMembers: [String: JSONValue] = [:]) {
      self.additionalMembers = additionalMembers
    }
  }
}

extension EventData {
  /// What a customer paid.
  ///
  /// Schema: `schema/sample.yaml`, `types.EventData.union.collection`.
  public struct Collection: Sendable, Equatable {
    /// `Reference` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.Reference`.
    public var reference: String

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(reference: String, additionalMembers: [String: JSONValue] = [:]) {
      self.reference = reference
      self.additionalMembers = additionalMembers
    }
  }
}

/// One of several objects of the API. A value that matches no other case is `rest`.
///
/// Schema: `schema/sample.yaml`, `types.Method`.
public enum Method: Sendable, Equatable {
  /// One of the objects. On the wire, `card` is `true`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Method.union.card`.
  case card(Card)

  /// One of the objects. Whatever matches no other case.
  ///
  /// Schema: `schema/sample.yaml`, `types.Method.union.rest`.
  case rest(Rest)
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
  /// Schema: `schema/sample.yaml`, `types.Method.union.rest`.
  public struct Rest: Sendable, Equatable {
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.name`.
    public var name: String?

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(name: String? = nil, additionalMembers: [String: JSONValue] = [:]) {
      self.name = name
      self.additionalMembers = additionalMembers
    }
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Event`.
public struct Event: Sendable, Equatable {
  /// `Event` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.Event`.
  public var event: String

  /// `Data` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.Data`.
  public var data: EventData

  /// Creates a value with the given members.
  public init(event: String, data: EventData) {
    self.event = event
    self.data = data
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

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(id: String, method: Method, additionalMembers: [String: JSONValue] = [:]) {
    self.id = id
    self.method = method
    self.additionalMembers = additionalMembers
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Draft`.
public struct Draft: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.method`.
  public var method: Method?

  /// Creates a value with the given members.
  public init(method: Method? = nil) {
    self.method = method
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

extension EventData: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    if object.flag("isRefund") == true,
      object.integer("kind") == 2,
      object.holds("EventType")
    {
      self = .refund(try Refund(members: &object))
    } else if object.holds("EventType") {
      self = .payout(try Payout(members: &object))
    } else if object.integer("kind") == 3 {
      self = .dispute(try Dispute(members: &object))
    } else {
      self = .collection(try Collection(members: &object))
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .payout(let payload):
      payload.write(members: &writer)
    case .refund(let payload):
      writer.bool("isRefund", true)
      writer.int("kind", 2)
      payload.write(members: &writer)
    case .dispute(let payload):
      writer.int("kind", 3)
      payload.write(members: &writer)
    case .collection(let payload):
      payload.write(members: &writer)
    }
  }
}

extension EventData.Payout: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    eventType = try object.string("EventType")
    reference = try object.string("Reference")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("EventType", eventType)
    writer.string("Reference", reference)
  }
}

extension EventData.Refund: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    eventType = try object.string("EventType")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("EventType", eventType)
  }
}

extension EventData.Dispute: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    additionalMembers = object.additionalMembers(except: ["kind"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.additional(additionalMembers, except: ["kind"])
  }
}

extension EventData.Collection: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    reference = try object.string("Reference")
    additionalMembers = object.additionalMembers(except: ["Reference"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("Reference", reference)
    writer.additional(additionalMembers, except: ["Reference"])
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
    if object.flag("card") == true {
      self = .card(try Card(members: &object))
    } else {
      var payload = try Rest(members: &object)
      for name in besides { payload.additionalMembers[name.description] = nil }
      self = .rest(payload)
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .card(let payload):
      writer.bool("card", true)
      payload.write(members: &writer)
    case .rest(let payload):
      payload.write(members: &writer)
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

extension Method.Rest: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    name = try object.stringIfPresent("name")
    additionalMembers = object.additionalMembers(except: ["name"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("name", name)
    writer.additional(additionalMembers, except: ["name"])
  }
}

extension Event: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    event = try object.string("Event")
    data = try object.value("Data")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("Event", event)
    writer.value("Data", data)
  }
}

extension Payment: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    id = try object.string("id")
    method = try Method(members: &object, besides: ["id"])
    switch method {
    case .rest: additionalMembers = [:]
    default:
      additionalMembers = object.additionalMembers(except: ["id", "card", "number", "name"])
    }
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("id", id)
    method.write(members: &writer)
    writer.additional(additionalMembers, except: ["id", "card", "number", "name"])
  }
}

extension Draft: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    if object.contains("card") {
      method = try Method(members: &object, besides: [])
    } else {
      method = nil
    }
  }

  public func write(members writer: inout JSONWriter) {
    method?.write(members: &writer)
  }
}

extension Endpoint {
  static let eventsSend = Endpoint(
    "events.send",
    .post,
    "/events",
    server: .merchant,
    credential: .secretKey,
    envelope: .none,
    retry: .never,
    failures: [],
    response: Event.self
  )

  static let eventsPay = Endpoint(
    "events.pay",
    .post,
    "/payments",
    server: .merchant,
    credential: .secretKey,
    envelope: .none,
    retry: .never,
    failures: [],
    response: Draft.self
  )
}
