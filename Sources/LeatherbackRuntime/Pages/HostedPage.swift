#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The address of a page of the service, as a value: a browser opens it, and nothing is sent to make
/// it.
///
/// ```swift
/// let page = HostedPage.checkout.redirect(redirectURL: thanks, key: publicKey, …)
/// let url = try page.url()
/// ```
///
/// What the page is told is part of its address, where everybody can read it who sees the address: it
/// carries a ``PublicKey``, and never a ``SecretKey``. Values that break the API's rules are noted in
/// ``violations``; such a page has no address.
public struct HostedPage: Sendable, Hashable {
  /// Name in the schema: resource and page, such as `checkout.redirect`.
  public let name: String

  /// Server that has it.
  public let server: Server

  /// Path behind the server's address, with `{payload}` in the place of what the page is told.
  public let path: String

  /// Query in the order of the schema, not encoded; items without a value are left out.
  public private(set) var queryItems: [QueryItem] = []

  /// What the page is told, as JSON; `nil` when there is nothing. It may hold personal data.
  public private(set) var payload: [UInt8]?

  /// The API's rules that the values break, found before there is an address.
  public var violations: [Violation] { checks.violations }

  /// What the checks of payload and query found.
  @_spi(Generated) public var checks = ViolationList()

  /// A page of a schema with nothing filled in.
  @_spi(Generated) public init(_ name: StaticString, server: Server, path: StaticString) {
    self.name = name.description
    self.server = server
    self.path = path.description
  }

  /// The address that a browser opens.
  ///
  /// - Parameter address: Address in place of the schema's, such as that of a server for tests.
  /// - Throws: ``HostedPageError`` with all rules that the values break.
  public func url(at address: ServerAddress? = nil) throws(HostedPageError) -> URL {
    var violations = violations
    let address = address ?? (try? ServerAddress(server.url))
    if address == nil {
      violations.append(Violation(path: "server.\(server.name)", rule: "an address with https"))
    }
    guard let address, violations.isEmpty, let url = URL(string: text(at: address)) else {
      throw HostedPageError(page: name, violations: violations)
    }
    return url
  }

  private func text(at address: ServerAddress) -> String {
    let base64 = Data(payload ?? []).base64EncodedString()
    let segment = PercentEncodedText(base64).encoded
    let path = path.replacing("{payload}", with: segment)
    let query = queryItems.map(\.encoded).joined(separator: "&")
    return address.description + path + (query.isEmpty ? "" : "?" + query)
  }
}

// What builds a page: one statement for the payload and each item of the query.
@_spi(Generated)
extension HostedPage: QueryBuilding {
  public mutating func append(_ item: QueryItem) { queryItems.append(item) }

  /// Takes a JSON object with the members that `members` writes as what the page is told.
  public mutating func setPayload(_ members: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    writer.writeObject(members)
    checks.append(contentsOf: writer.checks)
    if !writer.sensitiveRanges.isEmpty {
      checks.append(path: "payload", rule: "without secrets: everybody sees an address")
    }
    let hasOpenMembers = writer.hasOpenMembers
    let bytes = writer.finish()
    if hasOpenMembers { checks.checkForRepeatedMembers(in: bytes) }
    payload = bytes
  }
}

extension HostedPage: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Name and address without what the page is told, such as
  /// `checkout.redirect: https://pay.example.com/redirect/{payload}`.
  public var description: String { "\(name): \(server.url)\(path)" }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Name, address without what the page is told, and violations.
  public var customMirror: Mirror {
    Mirror(
      self, children: ["name": name, "address": server.url + path, "violations": violations])
  }
}
