// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Event`.
public struct Event: Sendable, Equatable {
  /// `Event` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.Event`.
  public var name: String

  /// `Data` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.Data`.
  public var data: EventData

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(name: String, data: EventData, additionalMembers: [String: JSONValue] = [:]) {
    self.name = name
    self.data = data
    self.additionalMembers = additionalMembers
  }
}

/// One of several objects of the API. A value that matches no other case is `payment`.
///
/// Schema: `schema/sample.yaml`, `types.EventData`.
public enum EventData: Sendable, Equatable {
  /// One of the objects. On the wire, `Kind` is there.
  ///
  /// Schema: `schema/sample.yaml`, `types.EventData.union.payout`.
  case payout(Payout)

  /// One of the objects. Whatever matches no other case.
  ///
  /// Schema: `schema/sample.yaml`, `types.EventData.union.payment`.
  case payment(Payment)
}

extension EventData {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.EventData.union.payout`.
  public struct Payout: Sendable, Equatable {
    /// `Kind` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.Kind`.
    public var kind: String

    /// Creates a value with the given members.
    public init(kind: String) {
      self.kind = kind
    }
  }
}

extension EventData {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.EventData.union.payment`.
  public struct Payment: Sendable, Equatable {
    /// `Amount` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.Amount`.
    public var amount: Decimal

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(amount: Decimal, additionalMembers: [String: JSONValue] = [:]) {
      self.amount = amount
      self.additionalMembers = additionalMembers
    }
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Notice`.
public struct Notice: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.id`.
  public var id: String

  /// Creates a value with the given members.
  public init(id: String) {
    self.id = id
  }
}

extension Event {
  /// Reads an event from the body of a request, exactly as it came.
  ///
  /// Something happened.
  ///
  /// Reading says nothing about who sent the event. Where money depends on it, ask the service for
  /// the state of what it is about.
  ///
  /// Source: p:1. Schema: `schema/sample.yaml`, `webhooks.event`.
  ///
  /// Throws ``WebhookError`` when the body is no JSON, no event that the schema knows, or one that
  /// is refused.
  ///
  /// - Parameters:
  ///   - bytes: Body of the request, untouched.
  public init(webhook bytes: some Sequence<UInt8>) throws(WebhookError) {
    let refusals = [
      WebhookRefusal(
        "firstDraft",
        has: ["event"],
        lacks: ["Event", "Data.Kind"],
        reason: "It is no longer sent."
      ),
      WebhookRefusal("empty", lacks: ["Data"], reason: "It is no longer sent."),
    ]
    try self.init(webhook: bytes, refusing: refusals)
  }
}

extension Notice {
  /// Reads an event from the body of a request, exactly as it came.
  ///
  /// Reading says nothing about who sent the event. Where money depends on it, ask the service for
  /// the state of what it is about.
  ///
  /// Schema: `schema/sample.yaml`, `webhooks.notice`.
  ///
  /// Throws ``WebhookError`` when the body is no JSON, no event that the schema knows, or one that
  /// is refused.
  ///
  /// - Parameters:
  ///   - bytes: Body of the request, untouched.
  public init(webhook bytes: some Sequence<UInt8>) throws(WebhookError) {
    let refusals = [
      WebhookRefusal("unsigned", lacks: ["id.signature"], reason: "It is no longer sent.")
    ]
    try self.init(webhook: bytes, refusing: refusals)
  }
}

extension Event: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    name = try object.string("Event")
    data = try object.value("Data")
    additionalMembers = object.additionalMembers(except: ["Event", "Data"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("Event", name)
    writer.value("Data", data)
    writer.additional(additionalMembers, except: ["Event", "Data"])
  }
}

extension EventData: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    if object.holds("Kind") {
      self = .payout(try Payout(members: &object))
    } else {
      self = .payment(try Payment(members: &object))
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .payout(let payload):
      payload.write(members: &writer)
    case .payment(let payload):
      payload.write(members: &writer)
    }
  }
}

extension EventData.Payout: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    kind = try object.string("Kind")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("Kind", kind)
  }
}

extension EventData.Payment: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    amount = try object.decimal("Amount")
    additionalMembers = object.additionalMembers(except: ["Amount"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.decimal("Amount", amount)
    writer.additional(additionalMembers, except: ["Amount"])
  }
}

extension Notice: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    id = try object.string("id")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("id", id)
  }
}
