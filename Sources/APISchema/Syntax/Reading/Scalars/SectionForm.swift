import YAMLTree

extension Form where Value == Located<String> {
  /// A section of the API's reference: the name of a text and a number in it.
  static var section: Form {
    Form(.section) { node, reader in
      guard let scalar = node.scalar, case .string(let text) = scalar.resolved,
        isSection(text)
      else {
        reader.report(.badSection(reader.subject, found: node))
        return nil
      }
      return Located(text, at: node.range)
    }
  }

  /// Whether `text` is a name in small letters, one blank, and numbers with dots between them.
  private static func isSection(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].first, isSmallLetter(first) else { return false }
    return parts[0].allSatisfy { isSmallLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
      && parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}

extension Diagnostic {
  /// A section that cannot be found in any text.
  static func badSection(_ subject: String, found node: YAMLNode) -> Diagnostic {
    let text = node.scalar?.text ?? ""
    let isNumber = !text.isEmpty && text.allSatisfy { $0 == "." || ("0"..."9").contains($0) }
    return Diagnostic(
      .error, id: "bad-section", at: node.range,
      "'\(subject)' is the name of a text and a number, as in 'payments 3.2', not \(node.phrase)",
      hint: isNumber ? "write the name of the text before it, as in 'payments \(text)'" : nil)
  }
}
