package import YAMLTree

/// Comments that silence a rule where it is broken for a reason:
///
///     # lint:ignore missing-example: nobody has seen an answer
///
/// The comment stands at the end of the line of the finding, or on a line of its own above it.
package struct Silences: Sendable {
  private var comments: [Comment] = []

  private struct Comment: Sendable {
    let rule: String
    let hasReason: Bool
    let range: SourceRange

    /// Line that it speaks of.
    let line: Int
    var isUsed = false
  }

  private static let mark = "lint:ignore"

  /// Finds the comments of a file.
  package init(in source: SourceFile) {
    // Hardly any file has one, and reading all of it again would be for nothing.
    guard String(decoding: source.bytes, as: UTF8.self).contains(Self.mark) else { return }
    for comment in WrittenDocument(reading: source)?.allComments ?? [] { add(comment, source) }
  }

  private mutating func add(_ comment: WrittenComment, _ source: SourceFile) {
    let text = comment.text
    guard let hash = text.range(of: "#", before: Self.mark) else { return }
    let rest = text[hash...].drop { $0 == "#" || $0 == " " }
    let words = rest.dropFirst(Self.mark.count).drop { $0 == " " }
    let rule = words.prefix { $0 != ":" && $0 != " " }
    let reason = words.dropFirst(rule.count).drop { $0 == ":" || $0 == " " }
    let isAlone = comment.isAlone && hash == text.startIndex
    let range = comment.range(in: source, from: text[..<hash].utf8.count)
    let line = source.position(at: range.lowerBound).line
    comments.append(
      Comment(
        rule: String(rule), hasReason: !reason.allSatisfy(\.isWhitespace), range: range,
        line: isAlone ? line + 1 : line))
  }

  /// Whether a comment silences `rule` on that line. It is then in use.
  mutating func silence(_ rule: LintRule, onLine line: Int) -> Bool {
    guard
      let index = comments.firstIndex(where: {
        $0.line == line && $0.rule == rule.rawValue && $0.hasReason
      })
    else { return false }
    comments[index].isUsed = true
    return true
  }

  /// Reports comments that silence nothing, or say no reason.
  func report(into diagnostics: inout Diagnostics) {
    for comment in comments where !comment.isUsed {
      let rule = Located(comment.rule, at: comment.range)
      if LintRule(rawValue: comment.rule) == nil {
        diagnostics.report(.unknownLintRule(rule))
      } else if comment.hasReason {
        diagnostics.report(.uselessSilence(rule))
      } else {
        diagnostics.report(.silenceWithoutReason(rule))
      }
    }
  }
}

extension String {
  /// Where the last `mark` before the first `other` stands.
  fileprivate func range(of mark: Character, before other: String) -> Index? {
    var rest = self[...]
    while let start = rest.firstIndex(of: mark) {
      let behind = rest[index(after: start)...].drop { $0 == mark || $0 == " " }
      if behind.hasPrefix(other) { return start }
      rest = rest[index(after: start)...]
    }
    return nil
  }
}

extension Diagnostic {
  /// A comment silences a rule that is not broken there.
  static func uselessSilence(_ rule: Located<String>) -> Diagnostic {
    Diagnostic(
      .warning, id: "useless-silence", at: rule.range,
      "'\(rule.value)' is not broken here, so nothing is to be silenced",
      hint: "remove the comment",
      mend: Mend("remove the comment", [Mend.Edit(rule.range, "")]))
  }

  /// A comment silences a rule and does not say why.
  static func silenceWithoutReason(_ rule: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "silence-without-reason", at: rule.range,
      "this comment does not say why '\(rule.value)' is to be silenced",
      hint: "write the reason behind a colon: 'lint:ignore \(rule.value): nobody has seen one'")
  }
}
