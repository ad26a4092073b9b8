import YAMLTree

extension Form where Value == Located<String> {
  /// A number whose digits are kept as they are written.
  static var number: Form {
    Form(.number) { node, reader in
      guard let number = reader.number(at: node, is: .number) else { return nil }
      guard number.isPlainDecimal else {
        reader.report(.notWrittenOut(number.text, at: node.range))
        return nil
      }
      return Located(number.text, at: node.range)
    }
  }
}

extension Form where Value == Located<Int> {
  /// A number without a fraction.
  static var integer: Form {
    Form(.wholeNumber) { node, reader in
      guard let number = reader.number(at: node, is: .wholeNumber) else { return nil }
      guard number.isWhole else {
        reader.report(.wrongKind(reader.subject, is: .wholeNumber, found: node))
        return nil
      }
      guard let value = Int(number.text) else {
        reader.report(.numberTooLarge(number.text, at: node.range))
        return nil
      }
      return Located(value, at: node.range)
    }
  }

  /// A number of things: 0 or more.
  static var count: Form {
    Form(.wholeNumber) { node, reader in
      guard let number = integer.read(node, &reader) else { return nil }
      guard number.value >= 0 else {
        reader.report(.negativeCount(reader.subject, number))
        return nil
      }
      return number
    }
  }
}

extension SyntaxReader {
  /// The number that `node` is, as JSON writes it; `nil` if it is none, which is reported then.
  mutating func number(at node: YAMLNode, is outline: Outline) -> NumberText? {
    guard let scalar = node.scalar, let number = NumberText(scalar) else {
      let isQuoted = node.scalar.map { $0.style != .plain && $0.looksLikeNumber } ?? false
      report(
        .wrongKind(
          subject, is: outline, found: node,
          hint: isQuoted ? node.scalar.map { "take the quotes away: \($0.text)" } : nil,
          mend: isQuoted
            ? node.scalar.map { .write($0.text, at: node.range, isSafe: true) } : nil))
      return nil
    }
    guard number.isJSON else {
      report(.notJSONNumber(number, at: node.range))
      return nil
    }
    return number
  }
}

extension YAMLScalar {
  /// Whether the text would be a number if it stood there without quotes.
  fileprivate var looksLikeNumber: Bool {
    var digits = text[...]
    if digits.first == "-" { digits.removeFirst() }
    return digits.first?.isNumber == true && digits.allSatisfy { $0.isNumber || $0 == "." }
  }
}

extension Diagnostic {
  /// YAML takes it for a number and JSON does not.
  static func notJSONNumber(_ number: NumberText, at range: SourceRange) -> Diagnostic {
    let asText = "\"\(number.text)\" if it is text"
    return Diagnostic(
      .error, id: "not-a-json-number", at: range,
      "\(number.text) is a number in YAML, but not in JSON",
      hint: number.jsonSpelling.map { "write \(asText), or \($0) if it is a number" }
        ?? "write \(asText)",
      mend: .write(ScalarText.quoted(number.text), at: range, isSafe: false))
  }

  /// A bound is written with a power of ten.
  static func notWrittenOut(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "number-not-written-out", at: range,
      "\(text) is not written out",
      hint: "write all digits, as in 1000.00")
  }

  /// A whole number does not fit into 64 bits.
  static func numberTooLarge(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "number-too-large", at: range,
      "\(text) does not fit into 64 bits",
      hint: "whole numbers lie between \(Int64.min) and \(Int64.max)")
  }

  /// A number of things is below 0.
  static func negativeCount(_ subject: String, _ number: Located<Int>) -> Diagnostic {
    Diagnostic(
      .error, id: "negative-count", at: number.range,
      "'\(subject)' counts something and cannot be \(number.value)",
      hint: "write 0 or more")
  }
}
