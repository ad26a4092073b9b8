/// JSON text without blanks, exactly as clients send it: the least escapes, numbers as they are.
package struct CompactJSON {
  /// The text in UTF-8: to add a letter to a string takes ten times as long as to add a byte.
  private var bytes: [UInt8] = []

  /// `value` as it was written, members in their order.
  package init(_ value: ExampleValue) { append(value) }

  /// Nothing yet.
  package init() {}

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func append(_ value: ExampleValue) {
    switch value {
    case .null: bytes += "null".utf8
    case .boolean(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let string): append(string: string)
    case .array(let elements):
      bytes += "[".utf8
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes += ",".utf8 }
        append(element)
      }
      bytes += "]".utf8
    case .object(let members):
      bytes += "{".utf8
      for (index, member) in members.enumerated() {
        if index > 0 { bytes += ",".utf8 }
        append(string: member.name)
        bytes += ":".utf8
        append(member.value)
      }
      bytes += "}".utf8
    }
  }

  /// Text that is JSON already.
  package mutating func append(raw json: String) { bytes += json.utf8 }

  package mutating func append(string: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0..<0x20: bytes += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
