/// Where a server is: `https://host`, with a port and a leading path where there are any.
///
/// A key travels to this address, so it is `https`; only a loopback host may have `http`, for
/// tests.
public struct ServerAddress: Sendable, Hashable {
  /// `https`, or `http` for a loopback host.
  public let scheme: String

  /// Host and port, such as `127.0.0.1:8080`.
  public let authority: String

  /// What comes before an endpoint's path: empty, or a path without a slash at its end.
  public let path: String

  /// Reads an address such as `https://example.com` or `http://127.0.0.1:8080`.
  ///
  /// - Throws: ``ServerAddressError``, which never holds the text.
  public init(_ text: String) throws(ServerAddressError) {
    guard text.utf8.allSatisfy(Self.isAddressByte) else { throw .unusableCharacter }
    let lowercased = text.lowercased()
    guard let scheme = ["https", "http"].first(where: { lowercased.hasPrefix($0 + "://") }) else {
      throw .otherScheme
    }
    let rest = text.dropFirst(scheme.count + 3)
    let authority = rest.prefix { $0 != "/" }
    guard !authority.contains("@") else { throw .userInformation }
    guard let host = Self.host(of: authority) else { throw .malformedHost }
    guard scheme == "https" || Self.isLoopback(host) else { throw .notEncrypted }
    self.scheme = scheme
    self.authority = String(authority)
    path = try Self.path(rest.dropFirst(authority.count))
  }
}

extension ServerAddress: CustomStringConvertible {
  /// The address as text.
  public var description: String { scheme + "://" + authority + path }
}

extension ServerAddress {
  /// The host without its port, in lower case; `nil` when the text is no host and port.
  private static func host(of authority: Substring) -> String? {
    let hostEnd =
      authority.hasPrefix("[")
      ? authority.firstIndex(of: "]").map { authority.index(after: $0) }
      : authority.firstIndex(of: ":") ?? authority.endIndex
    guard let hostEnd else { return nil }
    let host = authority[..<hostEnd].lowercased()
    let port = authority[hostEnd...]
    guard !host.isEmpty, host != "[]" else { return nil }
    if !port.isEmpty {
      let digits = port.dropFirst()
      guard port.hasPrefix(":"), digits.utf8.allSatisfy({ isDigit($0) }),
        let number = UInt16(digits), number > 0
      else { return nil }
    }
    let isBracketed = host.hasPrefix("[")
    let isPlain = host.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"): isBracketed
      default: false
      }
    }
    return isPlain ? host : nil
  }

  /// Whether `host` can only be this machine. Names that merely start like one are not.
  private static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "[::1]" { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
  }

  private static func path(_ text: Substring) throws(ServerAddressError) -> String {
    guard !text.contains("?"), !text.contains("#") else { throw .queryOrFragment }
    let segments = text.split(separator: "/")
    guard !segments.contains(where: { $0 == "." || $0 == ".." }) else { throw .dotSegment }
    return segments.map { "/" + $0 }.joined()
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    let excluded = Array("\"<>\\^`{|}".utf8)
    return (0x21...0x7E).contains(byte) && !excluded.contains(byte)
  }
}
