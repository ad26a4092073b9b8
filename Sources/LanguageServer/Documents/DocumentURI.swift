/// The address of a document, as in `file:///home/ada/shop/schema/orders.yaml`.
enum DocumentURI {
  /// The absolute path of a file, or `nil` for a document that is no file.
  static func path(of uri: String) -> String? {
    guard uri.lowercased().hasPrefix("file://") else { return nil }
    let rest = uri.dropFirst("file://".count)
    // A host other than this machine's own holds no file that could be read.
    guard let slash = rest.firstIndex(of: "/"),
      ["", "localhost"].contains(rest[..<slash].lowercased())
    else { return nil }
    return decoded(rest[slash...].prefix { $0 != "?" && $0 != "#" })
  }

  /// The address of a file.
  static func uri(of path: String) -> String {
    "file://" + path.utf8.map { isPlain($0) ? String(UnicodeScalar($0)) : escape($0) }.joined()
  }

  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "/-._~".utf8.contains(byte)
    }
  }

  private static func escape(_ byte: UInt8) -> String {
    "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
