// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// What happened. A value that matches no case is kept in `other`.
///
/// Schema: `schema/sample.yaml`, `types.Event`.
public enum Event: Sendable, Equatable {
  /// One of the objects. On the wire, `channel` is `Card`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Event.union.card`.
  case card(Card)

  /// A British card. On the wire, `channel` is `Card` and `currency` is `GBP`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Event.union.cardGBP`.
  case cardGBP(CardGBP)

  /// One of the objects. On the wire, `channel` is `PayByTransfer`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Event.union.transfer`.
  case transfer(Transfer)

  /// An object that matches no other case, with all its members.
  case other([String: JSONValue])
}

extension Event {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.Event.union.card`.
  public struct Card: Sendable, Equatable {
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.last4`.
    public var last4: String

    /// Creates a value with the given members.
    public init(last4: String) {
      self.last4 = last4
    }
  }
}

extension Event {
  /// A British card.
  ///
  /// Schema: `schema/sample.yaml`, `types.Event.union.cardGBP`.
  public struct CardGBP: Sendable, Equatable {
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.sortCode`.
    public var sortCode: String?

    /// Schema: `schema/sample.yaml`, `types.Sample.fields.money`.
    public var money: Money

    /// Creates a value with the given members.
    public init(sortCode: String? = nil, money: Money) {
      self.sortCode = sortCode
      self.money = money
    }
  }
}

extension Event {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.Event.union.transfer`.
  public struct Transfer: Sendable, Equatable {
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
/// Schema: `schema/sample.yaml`, `types.Money`.
public struct Money: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.amount`.
  public var amount: Decimal

  /// Creates a value with the given members.
  public init(amount: Decimal) {
    self.amount = amount
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Delivery`.
public struct Delivery: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.event`.
  public var event: Event

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.all`.
  public var all: [Event]

  /// Creates a value with the given members.
  public init(event: Event, all: [Event]) {
    self.event = event
    self.all = all
  }
}

extension Event: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    if object.text("channel") == "Card", object.text("currency") == "GBP" {
      self = .cardGBP(try CardGBP(members: &object))
    } else if object.text("channel") == "Card" {
      self = .card(try Card(members: &object))
    } else if object.text("channel") == "PayByTransfer" {
      self = .transfer(try Transfer(members: &object))
    } else {
      self = .other(object.additionalMembers())
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .card(let payload):
      writer.string("channel", "Card")
      payload.write(members: &writer)
    case .cardGBP(let payload):
      writer.string("channel", "Card")
      writer.string("currency", "GBP")
      payload.write(members: &writer)
    case .transfer(let payload):
      writer.string("channel", "PayByTransfer")
      payload.write(members: &writer)
    case .other(let members): writer.unknownCase(members)
    }
  }
}

extension Event.Card: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    last4 = try object.string("last4")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("last4", last4)
  }
}

extension Event.CardGBP: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    sortCode = try object.stringIfPresent("sortCode")
    money = try object.value("money")
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("sortCode", sortCode)
    writer.value("money", money)
  }
}

extension Event.Transfer: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    additionalMembers = object.additionalMembers(except: ["channel"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.additional(additionalMembers, except: ["channel"])
  }
}

extension Money: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    amount = try object.decimal("amount")
  }

  public func write(members writer: inout JSONWriter) {
    writer.decimal("amount", amount)
  }
}

extension Delivery: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    event = try object.value("event")
    all = try object.value("all")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("event", event)
    writer.value("all", all)
  }
}
