import YAMLTree

/// A server is an `https` URL with a host, perhaps a port and a path, and without query, fragment,
/// user, dot segments or final slash.
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
    let authority = rest.prefix { $0 != UInt8(ascii: "/") }
    if authority.contains(UInt8(ascii: "@")) {
      return "a server's URL holds no user name or password"
    }
    if rest.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
      return "a server's URL ends with its path: it has no '?' and no '#'"
    }
    guard let port = port(of: authority) else {
      return "a server's URL names a host, as in 'https://api.example.com'"
    }
    if !port.isEmpty, !isPort(port.dropFirst()) {
      return "a port is a number from 1 to 65535, as in 'https://api.example.com:8443'"
    }
    return flaw(ofPath: rest.dropFirst(authority.count))
  }

  private static func flaw(ofPath path: Substring.UTF8View) -> String? {
    if path.last == UInt8(ascii: "/") { return "a server's URL does not end in a slash" }
    let marks = Set("/-._~%".utf8)
    if !path.allSatisfy({ $0.isLetterOrDigit || marks.contains($0) }) {
      return "a server's URL ends with its path, and that holds letters, digits and '-._~%'"
    }
    if String(Substring(path)).hasDotSegment {
      return "a server's path is written without '.' and '..' between its slashes"
    }
    return nil
  }
}

extension ServerURLs {
  /// What stands behind the host, with the colon; `nil` when there is no host.
  private static func port(of authority: Substring.UTF8View) -> Substring.UTF8View? {
    if authority.first == UInt8(ascii: "[") {
      guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      let inside = authority[..<end].dropFirst()
      let marks = Set(":.".utf8)
      guard inside.contains(UInt8(ascii: ":")),
        inside.allSatisfy({ $0.isLetterOrDigit || marks.contains($0) })
      else { return nil }
      let port = authority[authority.index(after: end)...]
      return port.isEmpty || port.first == UInt8(ascii: ":") ? port : nil
    }
    let host = authority.prefix { $0 != UInt8(ascii: ":") }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isHost = labels.allSatisfy { label in
      !label.isEmpty && label.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
    }
    return isHost ? authority[host.endIndex...] : nil
  }

  private static func isPort(_ digits: Substring.UTF8View) -> Bool {
    // `UInt16` reads a sign as well.
    let isNumber = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isNumber && UInt16(Substring(digits)).map { $0 > 0 } ?? false
  }
}

extension String {
  /// Whether a part of the path is `.` or `..`, which leads elsewhere; also in its escaped form.
  var hasDotSegment: Bool {
    // Hardly any path holds one of the two marks that it takes.
    guard utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%") }) else {
      return false
    }
    let dots: Set = [".", "..", "%2e", "%2e%2e", ".%2e", "%2e."]
    return utf8.split(separator: UInt8(ascii: "/")).contains { segment in
      dots.contains(Substring(segment).lowercased())
    }
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
