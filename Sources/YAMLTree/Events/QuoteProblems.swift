extension SyntaxError {
  /// Quotes that do not end, and escapes in them.
  var quoteProblem: Diagnostic? {
    switch failure.problem {
    case "found unexpected end of stream":
      return unclosed(
        "unclosed-quote", "this quote is never closed", "add the closing \(quote)",
        end: "the file ends here")
    case "found unexpected document indicator":
      return unclosed(
        "unclosed-quote", "this quote is never closed", "add the closing \(quote)",
        end: "the document ends here")
    case "found unknown escape character":
      return escape(
        "'\(escapeText(count: 2))' is no escape",
        "write '\\\\' for a backslash, or use single quotes")
    case "did not find expected hexdecimal number":
      return escape(
        "'\(escapeText(count: 2))' is followed by too few hexadecimal digits",
        "write '\\x' with 2 digits, '\\u' with 4 or '\\U' with 8")
    case "found invalid Unicode character escape code":
      return escape(
        "this escape stands for no character",
        "write the character itself, or '\\U' with 8 hexadecimal digits; halves of a pair do not count"
      )
    default:
      return nil
    }
  }

  private var quote: String {
    guard let contextStart, contextStart < source.bytes.count else { return "quote" }
    return source.bytes[contextStart] == .apostrophe ? "'" : "\""
  }

  /// libyaml stops at the backslash, or behind it.
  private var escapeStart: Int {
    var start = min(place, source.bytes.count - 1)
    let limit = max(0, start - 11)
    while start > limit, source.bytes[start] != .backslash { start -= 1 }
    return source.bytes[start] == .backslash ? start : place
  }

  private func escapeText(count: Int) -> String {
    let text = source.bytes[escapeStart...]
    return String(String(decoding: text.prefix(8), as: UTF8.self).prefix(count))
  }

  private func escape(_ message: String, _ hint: String) -> Diagnostic {
    problem("escape", message, hint, from: escapeStart)
  }
}
