extension WireText {
  /// The whole address of a page in an example.
  ///
  /// - Parameter server: Address of the server that has the page.
  package func address(of example: PageExample, for page: HostedPage, at server: String) -> String {
    let path = page.address.map { piece in
      switch piece {
      case .text(let text): text
      case .parameter: PercentEncoding.encode(Base64.encode(payload(of: example, for: page)))
      }
    }.joined()
    let query = pairs(page.query, of: example.query)
    return server + path + (query.isEmpty ? "" : "?" + query)
  }

  private func payload(of example: PageExample, for page: HostedPage) -> String {
    json(of: example.payload, fields: page.payload ?? [])
  }
}

/// Standard base64 with padding.
private enum Base64 {
  static func encode(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var encoded: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      var digits: [UInt8] = []
      for _ in 0..<4 {
        digits.insert(alphabet[Int(bits & 0x3F)], at: 0)
        bits >>= 6
      }
      let padding = repeatElement(UInt8(ascii: "="), count: 3 - group.count)
      encoded += digits.prefix(group.count + 1) + padding
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
