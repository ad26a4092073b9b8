/// JSON text without blanks, exactly as clients send it: the least escapes, numbers as they are.
package struct CompactJSON {
  package private(set) var text = ""

  /// `value` as it was written, members in their order.
  package init(_ value: ExampleValue) { append(value) }

  /// Nothing yet.
  package init() {}

  package mutating func append(_ value: ExampleValue) {
    switch value {
    case .null: text += "null"
    case .boolean(let isTrue): text += isTrue ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let string): append(string: string)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        append(element)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        append(string: member.name)
        text += ":"
        append(member.value)
      }
      text += "}"
    }
  }

  /// Text that is JSON already.
  package mutating func append(raw json: String) { text += json }

  package mutating func append(string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
