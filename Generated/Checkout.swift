// Generated from schema/checkout.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension HostedPage {
  /// Pages of Leatherback on which a customer pays by card, bank account or transfer. Send the
  /// browser to one, or show it in a web view. Whatever the browser brings back is no proof of a
  /// payment, for anybody can type an address: ask for the state by the reference, or wait for the
  /// webhook.
  ///
  /// Source: p:80150531, v:81428491, sdk-ios. Schema: `schema/checkout.yaml`, `resource`.
  public static var checkout: CheckoutPages { CheckoutPages() }
}

/// Pages of Leatherback on which a customer pays by card, bank account or transfer. Send the
/// browser to one, or show it in a web view. Whatever the browser brings back is no proof of a
/// payment, for anybody can type an address: ask for the state by the reference, or wait for the
/// webhook.
///
/// Source: p:80150531, v:81428491, sdk-ios. Schema: `schema/checkout.yaml`, `resource`.
public struct CheckoutPages: Sendable {
  /// A page that the customer is sent to, and that sends the customer back to `redirectURL` with
  /// the reference after success and after failure.
  ///
  /// `/redirect/{payload}` on the server `pay`, for a browser to open.
  ///
  /// Source: p:80150531, v:81428491. Schema: `schema/checkout.yaml`, `hosted.redirect`.
  ///
  /// ``HostedPage/url(at:)`` throws ``HostedPageError`` when a value breaks a rule. What the
  /// customer comes back with is a `CheckoutRedirectReturn`.
  ///
  /// - Parameters:
  ///   - redirectURL: Where the customer returns to after success or failure. The query parameter
  ///     `reference` is added to it. `redirectUrl` on the wire. Example:
  ///     `https://shop.example/thanks`.
  ///   - key: The merchant's public key: everybody can read it in the address.
  ///   - customer: Who tells the customer's name and e-mail address.
  ///   - reference: The merchant's own reference, never used before. The page names no further
  ///     rule. Example: `MC000000000029`.
  ///   - shouldWindowClose: Whether the page closes its window at the end. `false` is recommended:
  ///     with `true` nobody is sent back to `redirectURL`. A tab of its own closes, and any other
  ///     stays open. Example: `false`.
  ///   - amount: Amount in the major unit (pounds, not pence); a bare number whose currency is
  ///     `currencyCode`. The page names no bound. (Payments by the API and popups take 1.00 and
  ///     more.) Example: `100.30`.
  ///   - currencyCode: Currency of the amount, one that the merchant was approved for. Example:
  ///     `NGN`.
  public func redirect(
    redirectURL: URL,
    key: PublicKey,
    customer: RedirectCustomer,
    reference: String,
    shouldWindowClose: Bool,
    amount: Decimal,
    currencyCode: Currency
  ) -> HostedPage {
    var page = HostedPage("checkout.redirect", server: .pay, path: "/redirect/{payload}")
    page.setPayload { (writer: inout JSONWriter) in
      writer.url("redirectUrl", redirectURL)
      writer.publicKey("key", key)
      customer.write(members: &writer)
      writer.string("reference", reference)
      writer.bool("shouldWindowClose", shouldWindowClose)
      writer.decimal("amount", amount)
      writer.value("currencyCode", currencyCode)
    }
    return page
  }

  /// A page for a frame or a web view inside of the merchant's own page or app. No page of the
  /// documentation has it; it is known from Leatherback's own SDK for iOS. At the end it opens an
  /// address that tells the outcome.
  ///
  /// `/popup/{payload}` on the server `pay`, for a browser to open.
  ///
  /// Source: sdk-ios, react, popup-js (observed). Schema: `schema/checkout.yaml`, `hosted.popup`.
  ///
  /// ``HostedPage/url(at:)`` throws ``HostedPageError`` when a value breaks a rule. What the
  /// customer comes back with is a `CheckoutPopupReturn`.
  ///
  /// - Parameters:
  ///   - amount: Amount in the major unit (pounds, not pence); a bare number whose currency is
  ///     `currencyCode`. At least 1.00. Example: `100.30`. Source: sdk-ios.
  ///   - currencyCode: Currency of the amount, one that the merchant was approved for. Example:
  ///     `GBP`.
  ///   - key: The merchant's public key: everybody can read it in the address.
  ///   - customer: Who tells the customer's name and e-mail address.
  ///   - channels: Channels that the page offers. The SDK sends `PayByTransfer` for naira and
  ///     `PayByAccount` for other currencies where its user says account. Example:
  ///     `["Card","PayByAccount"]`. Source: sdk-ios, react.
  ///   - reference: The merchant's own reference, never used before. The end of a payment is told
  ///     by these two texts in an address, so a reference must not contain them. Left out, the
  ///     service makes one (inferred). Without `transaction-successful` and `transaction-failed`.
  ///     Source: sdk-ios.
  ///   - applicationMode: What kind of program shows the page. The SDK always sends the one known
  ///     word; the script for web pages sends nothing.
  public func popup(
    amount: Decimal,
    currencyCode: Currency,
    key: PublicKey,
    customer: PopupCustomer,
    channels: [Channel],
    reference: String? = nil,
    applicationMode: CheckoutPopupApplicationMode? = nil
  ) -> HostedPage {
    var page = HostedPage("checkout.popup", server: .pay, path: "/popup/{payload}")
    page.setPayload { (writer: inout JSONWriter) in
      writer.decimal("amount", amount)
      writer.checkMinimum("amount", amount, "1.00")
      writer.value("currencyCode", currencyCode)
      writer.publicKey("key", key)
      writer.stringIfPresent("reference", reference)
      writer.checkExcludes(
        "reference",
        reference,
        ["transaction-successful", "transaction-failed"]
      )
      customer.write(members: &writer)
      writer.valueIfPresent("applicationMode", applicationMode)
      writer.value("channels", channels)
    }
    return page
  }
}

/// What the address says that a customer comes back to from the page `checkout.redirect`. The first
/// case that fits counts.
///
/// It is no proof: anybody can type an address, so ask the service before you deliver anything.
///
/// Source: p:80150531, v:81428491. Schema: `schema/checkout.yaml`, `hosted.redirect`.
public enum CheckoutRedirectReturn: Sendable, Hashable {
  /// The customer came back. Ask for the state of the payment with this reference. Known by
  /// `reference` in its query.
  ///
  /// Schema: `schema/checkout.yaml`, `hosted.redirect.returns.returned`.
  case returned(reference: String)
}

/// What the address says that a customer comes back to from the page `checkout.popup`. The first
/// case that fits counts.
///
/// It is no proof: anybody can type an address, so ask the service before you deliver anything.
///
/// Source: sdk-ios, react, popup-js (observed). Schema: `schema/checkout.yaml`, `hosted.popup`.
public enum CheckoutPopupReturn: Sendable, Hashable {
  /// The page says that the payment succeeded. Ask for its state before anything is delivered.
  /// Known by `transaction-successful` in the address and `refId` in its query.
  ///
  /// `refID`: `refId` on the wire.
  ///
  /// Source: sdk-ios. Schema: `schema/checkout.yaml`, `hosted.popup.returns.successful`.
  case successful(refID: String)

  /// The page says that the payment failed, and perhaps why. Known by `transaction-failed` in the
  /// address.
  ///
  /// Source: sdk-ios. Schema: `schema/checkout.yaml`, `hosted.popup.returns.failed`.
  case failed(message: String?)
}

/// What kind of program shows the page. The SDK always sends the one known word; the script for web
/// pages sends nothing. The service may send values that are not listed here.
///
/// Schema: `schema/checkout.yaml`, `hosted.popup.payload.applicationMode`.
public struct CheckoutPopupApplicationMode: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `mobile` on the wire.
  ///
  /// Schema: `schema/checkout.yaml`, `hosted.popup.payload.applicationMode.enum.mobile`.
  public static let mobile = CheckoutPopupApplicationMode(rawValue: "mobile")
}

/// Who tells the name and the e-mail address of the customer on the redirect page. The table asks
/// for both in any case, its text only when the page does not ask the customer; the text counts. A
/// value that matches no other case is `known`.
///
/// Source: p:80150531. Schema: `schema/checkout.yaml`, `types.RedirectCustomer`.
public enum RedirectCustomer: Sendable, Equatable {
  /// The page asks the customer for them. On the wire, `showPersonalInformation` is `true`.
  ///
  /// Schema: `schema/checkout.yaml`, `types.RedirectCustomer.union.asked`.
  case asked(Asked)

  /// The merchant tells them, and the page does not ask. Whatever matches no other case.
  ///
  /// Schema: `schema/checkout.yaml`, `types.RedirectCustomer.union.known`.
  case known(Known)
}

extension RedirectCustomer {
  /// The page asks the customer for them.
  ///
  /// Schema: `schema/checkout.yaml`, `types.RedirectCustomer.union.asked`.
  public struct Asked: Sendable, Equatable {
    /// An e-mail address that the merchant knows already. `customerEmail` on the wire.
    ///
    /// Schema: `schema/checkout.yaml`, `types.RedirectCustomer.union.asked.fields.customerEmail`.
    public var email: String?

    /// A full name that the merchant knows already. `customerName` on the wire.
    ///
    /// Schema: `schema/checkout.yaml`, `types.RedirectCustomer.union.asked.fields.customerName`.
    public var name: String?

    /// Creates a value with the given members.
    public init(email: String? = nil, name: String? = nil) {
      self.email = email
      self.name = name
    }
  }
}

extension RedirectCustomer {
  /// The merchant tells them, and the page does not ask.
  ///
  /// Schema: `schema/checkout.yaml`, `types.RedirectCustomer.union.known`.
  public struct Known: Sendable, Equatable {
    /// E-mail address of the customer. `customerEmail` on the wire. Example:
    /// `customer@example.com`.
    ///
    /// Schema: `schema/checkout.yaml`, `types.RedirectCustomer.union.known.fields.customerEmail`.
    public var email: String

    /// Full name of the customer. `customerName` on the wire. Example: `Efe Example`.
    ///
    /// Schema: `schema/checkout.yaml`, `types.RedirectCustomer.union.known.fields.customerName`.
    public var name: String

    /// Creates a value with the given members.
    public init(email: String, name: String) {
      self.email = email
      self.name = name
    }
  }
}

/// Who tells the name and the e-mail address of the customer in a popup. Leatherback's own SDK
/// sends `showPersonalInformation` only where it is `true`. A value that matches no other case is
/// `known`.
///
/// Source: sdk-ios (observed). It was seen but is promised nowhere, so it may change without
/// notice. Schema: `schema/checkout.yaml`, `types.PopupCustomer`.
public enum PopupCustomer: Sendable, Equatable {
  /// The page asks the customer for them. On the wire, `showPersonalInformation` is `true`.
  ///
  /// Schema: `schema/checkout.yaml`, `types.PopupCustomer.union.asked`.
  case asked(Asked)

  /// The merchant tells them, and the page does not ask. Whatever matches no other case.
  ///
  /// Schema: `schema/checkout.yaml`, `types.PopupCustomer.union.known`.
  case known(Known)
}

extension PopupCustomer {
  /// The page asks the customer for them.
  ///
  /// Schema: `schema/checkout.yaml`, `types.PopupCustomer.union.asked`.
  public struct Asked: Sendable, Equatable {
    /// An e-mail address that the merchant knows already. `customerEmail` on the wire.
    ///
    /// Schema: `schema/checkout.yaml`, `types.PopupCustomer.union.asked.fields.customerEmail`.
    public var email: String?

    /// A full name that the merchant knows already. `customerName` on the wire.
    ///
    /// Schema: `schema/checkout.yaml`, `types.PopupCustomer.union.asked.fields.customerName`.
    public var name: String?

    /// Creates a value with the given members.
    public init(email: String? = nil, name: String? = nil) {
      self.email = email
      self.name = name
    }
  }
}

extension PopupCustomer {
  /// The merchant tells them, and the page does not ask.
  ///
  /// Schema: `schema/checkout.yaml`, `types.PopupCustomer.union.known`.
  public struct Known: Sendable, Equatable {
    /// E-mail address of the customer. The SDK refuses one that is not valid; here it has an `@`
    /// with something on both sides and no blanks, the least that any valid address has.
    /// `customerEmail` on the wire. Of the form `[^@\s]+@[^@\s]+`. Example: `customer@example.com`.
    ///
    /// Schema: `schema/checkout.yaml`, `types.PopupCustomer.union.known.fields.customerEmail`.
    public var email: String

    /// Full name of the customer. The SDK refuses an empty one. `customerName` on the wire. At
    /// least 1 character. Example: `Efe Example`.
    ///
    /// Schema: `schema/checkout.yaml`, `types.PopupCustomer.union.known.fields.customerName`.
    public var name: String

    /// Creates a value with the given members.
    public init(email: String, name: String) {
      self.email = email
      self.name = name
    }
  }
}

extension Server {
  /// Pages for customers, in test and in live mode; the public key decides the mode (inferred). Two
  /// other hosts, for development, occur in samples and in one program's switch.
  /// `https://pay.leatherback.co`.
  ///
  /// Source: p:80150531, p:1147159, sdk-ios. Schema: `schema/checkout.yaml`, `servers.pay`.
  public static let pay = Server("pay", "https://pay.leatherback.co")
}

extension RedirectCustomer: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    try self.init(members: &object, besides: [])
  }

  /// Reads the members that are not among `besides`, which lie beside them.
  init(
    members object: inout JSONObject,
    besides: [StaticString]
  ) throws(JSONError) {
    if object.flag("showPersonalInformation") == true {
      self = .asked(try Asked(members: &object))
    } else {
      self = .known(try Known(members: &object))
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .asked(let payload):
      writer.bool("showPersonalInformation", true)
      payload.write(members: &writer)
    case .known(let payload):
      payload.write(members: &writer)
    }
  }
}

extension RedirectCustomer.Asked: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    email = try object.stringIfPresent("customerEmail")
    name = try object.stringIfPresent("customerName")
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("customerEmail", email)
    writer.stringIfPresent("customerName", name)
  }
}

extension RedirectCustomer.Known: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    email = try object.string("customerEmail")
    name = try object.string("customerName")
  }

  public func write(members writer: inout JSONWriter) {
    writer.constant("showPersonalInformation", "false")
    writer.string("customerEmail", email)
    writer.string("customerName", name)
  }
}

extension PopupCustomer: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    try self.init(members: &object, besides: [])
  }

  /// Reads the members that are not among `besides`, which lie beside them.
  init(
    members object: inout JSONObject,
    besides: [StaticString]
  ) throws(JSONError) {
    if object.flag("showPersonalInformation") == true {
      self = .asked(try Asked(members: &object))
    } else {
      self = .known(try Known(members: &object))
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .asked(let payload):
      writer.bool("showPersonalInformation", true)
      payload.write(members: &writer)
    case .known(let payload):
      payload.write(members: &writer)
    }
  }
}

extension PopupCustomer.Asked: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    email = try object.stringIfPresent("customerEmail")
    name = try object.stringIfPresent("customerName")
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("customerEmail", email)
    writer.stringIfPresent("customerName", name)
  }
}

extension PopupCustomer.Known: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    email = try object.string("customerEmail")
    name = try object.string("customerName")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("customerEmail", email)
    writer.checkPattern("customerEmail", email, "[^@\\s]+@[^@\\s]+")
    writer.string("customerName", name)
    writer.checkLength("customerName", name, min: 1)
  }
}

extension CheckoutRedirectReturn {
  /// Reads the address that a customer came back to.
  ///
  /// - Throws: ``ReturnAddressError`` when the address is none of these.
  public init(_ url: URL) throws(ReturnAddressError) {
    let address = ReturnAddress(url)
    if let reference = address.text("reference") {
      self = .returned(reference: reference)
    } else {
      throw ReturnAddressError(page: "checkout.redirect")
    }
  }
}

extension CheckoutPopupReturn {
  /// Reads the address that a customer came back to.
  ///
  /// - Throws: ``ReturnAddressError`` when the address is none of these.
  public init(_ url: URL) throws(ReturnAddressError) {
    let address = ReturnAddress(url)
    if address.contains("transaction-successful"), let refID = address.text("refId") {
      self = .successful(refID: refID)
    } else if address.contains("transaction-failed") {
      self = .failed(message: address.text("message"))
    } else {
      throw ReturnAddressError(page: "checkout.popup")
    }
  }
}
