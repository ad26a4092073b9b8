#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A page that has no address: what it was to be told breaks rules of the API.
///
/// Holds places and rules, never values: it may be logged.
public struct HostedPageError: Error, Sendable, Hashable {
  /// Name of the page, such as `checkout.redirect`.
  public let page: String

  /// All rules that are broken.
  public let violations: [Violation]
}

extension HostedPageError: CustomStringConvertible {
  /// Page, places and rules.
  public var description: String {
    "\(page): the page breaks the API's rules and has no address: "
      + violations.map(\.description).joined(separator: "; ")
  }
}

extension HostedPageError: LocalizedError {
  /// The same as ``description``.
  public var errorDescription: String? { description }
}
