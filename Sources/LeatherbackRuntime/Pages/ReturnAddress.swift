#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// An address that a customer came back to from a page of the service, taken apart.
@_spi(Generated) public struct ReturnAddress: Sendable {
  private let text: String
  private let query: [QueryItem]

  /// Takes an address apart.
  public init(_ url: URL) {
    text = url.absoluteString
    let withoutFragment = text.prefix { $0 != "#" }
    let query = withoutFragment.drop { $0 != "?" }.dropFirst()
    self.query = query.split(separator: "&").map { pair in
      let name = pair.prefix { $0 != "=" }
      return QueryItem(
        name: Self.decoded(name), value: Self.decoded(pair.dropFirst(name.count + 1)))
    }
  }

  /// Whether `marker` occurs anywhere in the address.
  public func contains(_ marker: StaticString) -> Bool { text.contains(marker.description) }

  /// Value of the query parameter `name`, the first of its name; `nil` where it is missing or empty.
  public func text(_ name: StaticString) -> String? {
    let name = name.description
    return query.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  /// The text as browsers read it: `+` is a blank, and what is no escape stands for itself.
  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
        let escaped = UInt8(Substring(digits), radix: 16)
      {
        bytes.append(escaped)
        rest.removeFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// An address that is none that a page of the service comes back to.
///
/// It never holds the address, which may have personal data in it.
public struct ReturnAddressError: Error, Sendable, Hashable {
  /// Name of the page, such as `checkout.redirect`.
  public let page: String

  /// An error about the page of that name.
  @_spi(Generated) public init(page: StaticString) { self.page = page.description }
}

extension ReturnAddressError: CustomStringConvertible {
  /// What is wrong, without the address.
  public var description: String {
    "\(page): the address is none that this page comes back to"
  }
}

extension ReturnAddressError: LocalizedError {
  /// The same as ``description``.
  public var errorDescription: String? { description }
}
