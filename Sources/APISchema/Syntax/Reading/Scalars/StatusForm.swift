import YAMLTree

extension Form where Value == Located<ClosedRange<Int>> {
  /// One HTTP status, or the first and the last of several.
  static var status: Form {
    Form(.status) { node, reader in
      let text = node.scalar?.text ?? ""
      let bounds = text.split(separator: "-", omittingEmptySubsequences: false)
      guard let lower = bounds.first.flatMap(statusCode),
        let upper = bounds.last.flatMap(statusCode),
        bounds.count <= 2
      else {
        reader.report(.badStatus(reader.subject, found: node))
        return nil
      }
      guard lower <= upper else {
        reader.report(.statusBackwards(lower, upper, at: node.range))
        return nil
      }
      return Located(lower...upper, at: node.range)
    }
  }

  /// The code, if it is one that HTTP has room for.
  private static func statusCode(_ text: Substring) -> Int? {
    guard text.count == 3, let code = Int(text), (100...599).contains(code) else { return nil }
    return code
  }
}

extension Form where Value == Located<Int> {
  /// One HTTP status.
  static var oneStatus: Form {
    Form(.status) { node, reader in
      guard let range = Form<Located<ClosedRange<Int>>>.status.read(node, &reader) else {
        return nil
      }
      guard range.value.count == 1 else {
        reader.report(.severalStatuses(reader.subject, range))
        return nil
      }
      return range.map(\.lowerBound)
    }
  }
}

extension Diagnostic {
  /// Something that is no HTTP status.
  static func badStatus(_ subject: String, found node: YAMLNode) -> Diagnostic {
    let text = node.scalar?.text.lowercased() ?? ""
    let hundreds = text.hasSuffix("xx") && text.count == 3 ? text.first : nil
    return Diagnostic(
      .error, id: "bad-status", at: node.range,
      "'\(subject)' is an HTTP status from 100 to 599, or two with '-' between them, "
        + "not \(node.phrase)",
      hint: hundreds.map { "write \($0)00-\($0)99" }
        ?? (node.kind == .sequence ? "write the first and the last of them, as in 400-499" : nil),
      mend: hundreds.flatMap { digit in
        guard ("1"..."5").contains(digit) else { return nil }
        return .write("\(digit)00-\(digit)99", at: node.range, isSafe: true)
      })
  }

  /// The first of several statuses is greater than the last.
  static func statusBackwards(_ lower: Int, _ upper: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "status-backwards", at: range,
      "no HTTP status lies between \(lower) and \(upper)",
      hint: "write \(upper)-\(lower)",
      mend: .write("\(upper)-\(lower)", at: range, isSafe: true))
  }

  /// Several statuses where an answer has one.
  static func severalStatuses(
    _ subject: String, _ range: Located<ClosedRange<Int>>
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "several-statuses", at: range.range,
      "'\(subject)' is the one HTTP status of this answer, not a range",
      hint: "write \(range.value.lowerBound)",
      mend: .write("\(range.value.lowerBound)", at: range.range, isSafe: false))
  }
}
