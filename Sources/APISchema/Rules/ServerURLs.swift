import YAMLTree

/// A server is an `https` URL with a host and without query, fragment, user or final slash.
///
/// ```yaml
/// servers:
///   live: { url: http://laas.leatherback.co }
/// ```
enum ServerURLs {
  static func check(_ url: Located<String>, into diagnostics: inout Diagnostics) {
    if let flaw = flaw(of: url.value) { diagnostics.report(.badServerURL(url, flaw)) }
  }

  private static func flaw(of url: String) -> String? {
    guard url.hasPrefix("https://") else { return "a server's URL begins with 'https://'" }
    let rest = url.utf8.dropFirst("https://".utf8.count)
    let host = rest.prefix { $0 != UInt8(ascii: "/") }
    if host.contains(UInt8(ascii: "@")) { return "a server's URL holds no user name or password" }
    let marks = Set("-.:[]".utf8)
    if host.isEmpty || !host.allSatisfy({ $0.isLetterOrDigit || marks.contains($0) }) {
      return "a server's URL names a host, as in 'https://api.example.com'"
    }
    if rest.last == UInt8(ascii: "/") { return "a server's URL does not end in a slash" }
    let pathMarks = Set("/-._~%".utf8)
    if !rest.dropFirst(host.count).allSatisfy({ $0.isLetterOrDigit || pathMarks.contains($0) }) {
      return "a server's URL ends with its path, and that holds letters, digits and '-._~%'"
    }
    return nil
  }
}

extension UInt8 {
  /// Whether this is the code of a digit or of an ASCII letter.
  var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}

extension Diagnostic {
  /// The URL of a server cannot be one.
  static func badServerURL(_ url: Located<String>, _ flaw: String) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-server-url", at: url.range, "'\(url.value)' cannot be a server's URL",
      hint: flaw)
  }
}
