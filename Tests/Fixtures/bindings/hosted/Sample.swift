// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension HostedPage {
  /// Pages on which a customer pays.
  ///
  /// Schema: `schema/sample.yaml`, `resource`.
  public static var checkout: CheckoutPages { CheckoutPages() }
}

/// Pages on which a customer pays.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct CheckoutPages: Sendable {
  /// Sends the customer to pay.
  ///
  /// `/redirect/{payload}` on the server `merchant`, for a browser to open.
  ///
  /// Schema: `schema/sample.yaml`, `hosted.redirect`.
  ///
  /// ``HostedPage/url(at:)`` throws ``HostedPageError`` when a value breaks a rule. What the
  /// customer comes back with is a `CheckoutRedirectReturn`.
  ///
  /// - Parameters:
  ///   - redirectURL: Where the customer returns to. `redirectUrl` on the wire.
  ///   - amount: At least 1.00. At most 2 decimal places.
  ///   - queryKey: `key2` on the wire.
  ///   - note: At most 9 characters.
  public func redirect(
    redirectURL: URL,
    key: PublicKey,
    customer: Customer,
    amount: Decimal,
    queryKey: PublicKey,
    note: String? = nil,
    otherKey: PublicKey? = nil,
    state: String? = nil
  ) -> HostedPage {
    var page = HostedPage("checkout.redirect", server: .merchant, path: "/redirect/{payload}")
    page.setPayload { (writer: inout JSONWriter) in
      writer.stringIfPresent("note", note)
      writer.checkLength("note", note, max: 9)
      writer.url("redirectUrl", redirectURL)
      writer.publicKey("key", key)
      writer.publicKeyIfPresent("otherKey", otherKey)
      customer.write(members: &writer)
      writer.constant("mode", "\"web\"")
      writer.decimal("amount", amount)
      writer.checkMinimum("amount", amount, "1.00")
      writer.checkScale("amount", amount, 2)
    }
    page.setQuery("state", state)
    page.setQuery("key2", queryKey.text)
    return page
  }

  /// The address of the server `merchant`, for a browser to open.
  ///
  /// Schema: `schema/sample.yaml`, `hosted.approve`.
  ///
  /// ``HostedPage/url(at:)`` throws ``HostedPageError`` when a value breaks a rule.
  public func approve(request: String, page: Int? = nil) -> HostedPage {
    var hostedPage = HostedPage("checkout.approve", server: .merchant, path: "")
    hostedPage.setQuery("request", request)
    hostedPage.setQueryInt("page", page)
    return hostedPage
  }

  /// `/plain` on the server `merchant`, for a browser to open.
  ///
  /// Schema: `schema/sample.yaml`, `hosted.plain`.
  ///
  /// ``HostedPage/url(at:)`` throws ``HostedPageError`` when a value breaks a rule.
  public func plain() -> HostedPage {
    HostedPage("checkout.plain", server: .merchant, path: "/plain")
  }
}

/// What the address says that a customer comes back to from the page `checkout.redirect`. The first
/// case that fits counts.
///
/// It is no proof: anybody can type an address, so ask the service before you deliver anything.
///
/// Schema: `schema/sample.yaml`, `hosted.redirect`.
public enum CheckoutRedirectReturn: Sendable, Hashable {
  /// The page says so. Known by `transaction-successful` in the address and `refId` in its query.
  ///
  /// `refID`: Reference of the payment. `refId` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `hosted.redirect.returns.successful`.
  case successful(refID: String)

  /// Known by `transaction-failed` in the address.
  ///
  /// Schema: `schema/sample.yaml`, `hosted.redirect.returns.failed`.
  case failed(message: String?, outcome: Outcome?)

  /// Known by `state=cancelled` in its query.
  ///
  /// Schema: `schema/sample.yaml`, `hosted.redirect.returns.cancelled`.
  case cancelled

  /// Known by `address` in its query and `outcome` in its query.
  ///
  /// Schema: `schema/sample.yaml`, `hosted.redirect.returns.returned`.
  case returned(address: String, outcome: Outcome)
}

/// A value of the API. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.Outcome`.
public struct Outcome: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `done` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Outcome.enum.done`.
  public static let done = Outcome(rawValue: "done")

  /// `failed` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Outcome.enum.failed`.
  public static let failed = Outcome(rawValue: "failed")
}

/// One of several objects of the API. A value that matches no case is kept in `other`.
///
/// Schema: `schema/sample.yaml`, `types.Customer`.
public enum Customer: Sendable, Equatable {
  /// One of the objects. On the wire, `known` is `yes`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Customer.union.known`.
  case known(Known)

  /// One of the objects. On the wire, `known` is `no`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Customer.union.asked`.
  case asked(Asked)

  /// An object that matches no other case, with all its members.
  case other([String: JSONValue])
}

extension Customer {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.Customer.union.known`.
  public struct Known: Sendable, Equatable {
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.name`.
    public var name: String

    /// Creates a value with the given members.
    public init(name: String) {
      self.name = name
    }
  }
}

extension Customer {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.Customer.union.asked`.
  public struct Asked: Sendable, Equatable {
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

extension Customer: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    try self.init(members: &object, besides: [])
  }

  /// Reads the members that are not among `besides`, which lie beside them.
  init(
    members object: inout JSONObject,
    besides: [StaticString]
  ) throws(JSONError) {
    if object.text("known") == "yes" {
      self = .known(try Known(members: &object))
    } else if object.text("known") == "no" {
      self = .asked(try Asked(members: &object))
    } else {
      self = .other(object.additionalMembers(except: besides))
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .known(let payload):
      writer.string("known", "yes")
      payload.write(members: &writer)
    case .asked(let payload):
      writer.string("known", "no")
      payload.write(members: &writer)
    case .other(let members): writer.unknownCase(members)
    }
  }
}

extension Customer.Known: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    name = try object.string("name")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("name", name)
  }
}

extension Customer.Asked: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {}

  public func write(members writer: inout JSONWriter) {}
}

extension CheckoutRedirectReturn {
  /// Reads the address that a customer came back to.
  ///
  /// - Throws: ``ReturnAddressError`` when the address is none of these.
  public init(_ url: URL) throws(ReturnAddressError) {
    let returned = ReturnAddress(url)
    if returned.contains("transaction-successful"), let refID = returned.text("refId") {
      self = .successful(refID: refID)
    } else if returned.contains("transaction-failed") {
      self = .failed(
        message: returned.text("message"),
        outcome: returned.text("outcome").map(Outcome.init(rawValue:))
      )
    } else if returned.text("state") == "cancelled" {
      self = .cancelled
    } else if let address = returned.text("address"),
      let outcome = returned.text("outcome").map(Outcome.init(rawValue:))
    {
      self = .returned(address: address, outcome: outcome)
    } else {
      throw ReturnAddressError(page: "checkout.redirect")
    }
  }
}
