extension TextBuffer {
  /// Appends UTF-8 text as a JSON string, with quotes and escapes, and `behind` after it.
  mutating func appendQuoted(_ text: UnsafeRawBufferPointer, behind: StaticString = "\"") {
    var end = PlainRun.unescapedEnd(in: text, from: 0)
    if end == text.count { return append(UInt8(ascii: "\""), text, behind) }
    append("\"")
    var start = 0
    while end < text.count {
      append(UnsafeRawBufferPointer(rebasing: text[start..<end]))
      appendEscaped(text[end])
      start = end + 1
      end = PlainRun.unescapedEnd(in: text, from: start)
    }
    append(UnsafeRawBufferPointer(rebasing: text[start...]))
    append(literal: behind)
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case 0x08: append(literal: "\\b")
    case 0x09: append(literal: "\\t")
    case 0x0A: append(literal: "\\n")
    case 0x0C: append(literal: "\\f")
    case 0x0D: append(literal: "\\r")
    case ..<0x20:
      append(literal: byte < 0x10 ? "\\u000" : "\\u001")
      let digit = byte & 0xF
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    default:
      append(UInt8(ascii: "\\"))
      append(byte)
    }
  }
}
