public import Foundation
public import Leatherback

/// An example of the schema: a page with its address, and perhaps an address that the customer comes
/// back to.
public struct HostedPageExample: Sendable {
  /// Page and title, such as `checkout.redirect: an order`.
  public let name: String

  /// The address that a browser opens.
  public let url: String

  private let page: @Sendable () throws -> HostedPage
  private let checkReturn: @Sendable () throws -> Void

  /// An example of a page that nobody comes back from, as far as is known.
  public init(name: String, url: String, page: @escaping @Sendable () throws -> HostedPage) {
    self.name = name
    self.url = url
    self.page = page
    checkReturn = {}
  }

  /// An example of a page from which the customer comes back to `returnURL`, which `reading` reads as
  /// what `returned` makes.
  public init<Return: Equatable & Sendable>(
    name: String,
    url: String,
    page: @escaping @Sendable () throws -> HostedPage,
    returnURL: String,
    returned: @escaping @Sendable () throws -> Return,
    reading: @escaping @Sendable (URL) throws -> Return
  ) {
    self.name = name
    self.url = url
    self.page = page
    checkReturn = {
      let expected = try returned()
      let found = try URL(string: returnURL).map(reading)
      guard found != expected else { return }
      throw APIExample.Mismatch(
        example: name, part: "return address", expected: "\(expected)",
        found: found.map { "\($0)" } ?? "no URL")
    }
  }
}

extension HostedPageExample {
  /// Makes the page and compares its address, and reads the address that the customer comes back to.
  ///
  /// - Throws: `APIExample.Mismatch` when something is another than the example says,
  ///   `HostedPageError` when the page breaks rules, and `ReturnAddressError` when the customer comes
  ///   back to something else.
  public func check() throws {
    let found = try page().url().absoluteString
    guard found == url else {
      throw APIExample.Mismatch(example: name, part: "address", expected: url, found: found)
    }
    try checkReturn()
  }
}

extension HostedPageExample: CustomStringConvertible {
  /// The example's name.
  public var description: String { name }
}
