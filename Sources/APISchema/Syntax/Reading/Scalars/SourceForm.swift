import YAMLTree

extension Form where Value == Located<String> {
  /// Where a fact comes from: a page, an old version of a page, or a body of code.
  static var source: Form {
    Form(.source) { node, reader in
      guard let scalar = node.scalar, case .string(let text) = scalar.resolved,
        isSource(text)
      else {
        reader.report(.badSource(reader.subject, found: node))
        return nil
      }
      return Located(text, at: node.range)
    }
  }

  /// Whether `text` is `p:` or `v:` with the number of a page, or a name such as `sdk-ios`.
  fileprivate static func isSource(_ text: String) -> Bool {
    let bytes = text.utf8
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
      let page = bytes[bytes.index(after: colon)...]
      return ["p", "v"].contains(text[..<colon]) && !page.isEmpty && page.allSatisfy(isDigit)
    }
    guard let first = bytes.first, isSmallLetter(first) else { return false }
    return bytes.allSatisfy { isSmallLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}

extension Diagnostic {
  /// A source that nobody could look up.
  static func badSource(_ subject: String, found node: YAMLNode) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-source", at: node.range,
      "'\(subject)' is a page such as p:1147159, or a body of code such as sdk-ios, "
        + "not \(node.phrase)",
      hint: hint(of: node), mend: mend(of: node))
  }

  private static func mend(of node: YAMLNode) -> Mend? {
    if let text = node.scalar?.text, text.count >= 4,
      text.allSatisfy({ ("0"..."9").contains($0) })
    {
      return .write("p:\(text)", at: node.range, isSafe: false)
    }
    guard let entry = node.entries.first, let page = entry.value.scalar, node.entries.count == 1,
      let prefix = entry.key.scalar?.text, ["p", "v"].contains(prefix),
      page.text.allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    return .write("\(prefix):\(page.text)", at: node.range, isSafe: true)
  }

  private static func hint(of node: YAMLNode) -> String? {
    if let entry = node.entries.first, let page = entry.value.scalar, node.entries.count == 1 {
      return "leave no blank behind the colon: \(entry.key.scalar?.text ?? "p"):\(page.text)"
    }
    guard let text = node.scalar?.text else { return nil }
    if text.contains("://") {
      return "a source is the number of a page, as in p:1147159; its address can stand in 'doc'"
    }
    let words = text.split { " ,;".contains($0) }.map(String.init)
    if words.count > 1 {
      return words.allSatisfy({ $0.contains(":") && Form<Located<String>>.isSource($0) })
        ? "write several in a list: [\(words.joined(separator: ", "))]" : nil
    }
    let digits = text.filter { ("0"..."9").contains($0) }
    return digits.count >= 4 ? "write p:\(digits)" : nil
  }
}
