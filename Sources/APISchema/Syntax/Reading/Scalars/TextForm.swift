import YAMLTree

extension Form where Value == Located<String> {
  /// Text with something to see in it.
  static var text: Form {
    Form(.text) { node, reader in
      guard let scalar = node.scalar else {
        reader.report(.wrongKind(reader.subject, is: .text, found: node))
        return nil
      }
      guard case .string(let text) = scalar.resolved else {
        let hint = "write it in quotes: \"\(scalar.text)\""
        reader.report(
          node.isNothing
            ? .emptyText(reader.subject, at: node.range)
            : .wrongKind(
              reader.subject, is: .text, found: node, hint: hint,
              mend: .write(ScalarText.quoted(scalar.text), at: node.range, isSafe: true)))
        return nil
      }
      guard text.isVisible else {
        reader.report(.emptyText(reader.subject, at: node.range))
        return nil
      }
      return Located(text, at: node.range)
    }
  }

  /// A name, or `none` where there is none.
  static var nameOrNone: Form {
    Form(.text) { node, reader in
      guard !node.isNothing, node.scalar?.resolved == .null else { return text.read(node, &reader) }
      reader.report(
        .wrongKind(
          reader.subject, is: .text, found: node, hint: "write 'none' where there is none",
          mend: .write("none", at: node.range, isSafe: false)))
      return nil
    }
  }

  /// The name of an error, for which a status is taken where others name answers by it.
  static var errorName: Form {
    Form(.text) { node, reader in
      guard case .integer? = node.scalar?.resolved else { return text.read(node, &reader) }
      reader.report(
        .wrongKind(
          reader.subject, is: .text, found: node,
          hint: "name an error of 'errors'; the status of its answers stands in its 'when'"))
      return nil
    }
  }

  /// A regular expression: text that YAML likes to take for a list or a map.
  static var pattern: Form {
    Form(.text) { node, reader in
      guard node.kind == .scalar else {
        reader.report(
          .wrongKind(
            reader.subject, is: .text, found: node,
            hint: "a pattern that begins with a bracket or brace needs quotes: '[A-Z]+'"))
        return nil
      }
      return text.read(node, &reader)
    }
  }
}

extension String {
  /// Whether there is more than white space in it.
  var isVisible: Bool {
    // Letters and the like answer at once; only what is left needs the tables of Unicode.
    if let first = utf8.first, (0x21..<0x7F).contains(first) { return true }
    return contains { !$0.isWhitespace }
  }
}

extension Diagnostic {
  /// There is nothing to read where text belongs.
  static func emptyText(
    _ subject: String, at range: SourceRange, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "empty-text", at: range,
      "'\(subject)' is empty",
      hint: hint ?? "write it, or leave '\(subject)' out")
  }
}
