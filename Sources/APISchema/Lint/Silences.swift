package import YAMLTree

/// Comments that silence a rule where it is broken for a reason:
///
///     # lint:ignore missing-example: nobody has seen an answer
///
/// The comment stands at the end of the line of the finding, or on a line of its own above it, where
/// several may stand. One comment may name several rules with commas between them.
package struct Silences: Sendable {
  private var comments: [Comment] = []

  private struct Comment: Sendable {
    var rules: [Rule]
    let hasReason: Bool
    let range: SourceRange

    let text: String

    /// Line that it stands on.
    let ownLine: Int

    /// Line that it speaks of.
    var line: Int

    /// Whether it stands on a line of its own, above what it speaks of.
    let isAlone: Bool
  }

  private struct Rule: Sendable {
    let name: Located<String>
    var isUsed = false
  }

  private static let mark = "lint:ignore"

  /// Finds the comments of a file.
  package init(in source: SourceFile) {
    // Hardly any file has one, and reading all of it again would be for nothing.
    guard String(decoding: source.bytes, as: UTF8.self).contains(Self.mark) else { return }
    for comment in WrittenDocument(reading: source)?.allComments ?? [] { add(comment, source) }
    comments.sort { $0.range.lowerBound < $1.range.lowerBound }
    // Of comments in a row each speaks of the line below the last one.
    for index in comments.indices.dropLast().reversed() {
      let next = comments[index + 1]
      if comments[index].isAlone, next.isAlone, comments[index].line == next.ownLine {
        comments[index].line = next.line
      }
    }
  }

  private mutating func add(_ comment: WrittenComment, _ source: SourceFile) {
    let text = comment.text
    guard let hash = text.range(of: "#", before: Self.mark) else { return }
    let rest = text[hash...].drop { $0 == "#" || $0 == " " }
    let words = rest.dropFirst(Self.mark.count).drop { $0 == " " }
    let (names, reason) = Self.names(in: words)
    let isAlone = comment.isAlone && hash == text.startIndex
    let range = comment.range(in: source, from: text[..<hash].utf8.count)
    let line = source.position(at: range.lowerBound).line
    let rules = names.map { name in
      let start = range.lowerBound + text[hash..<name.startIndex].utf8.count
      return Rule(name: Located(String(name), at: source.range(start, start + name.utf8.count)))
    }
    comments.append(
      Comment(
        rules: rules, hasReason: !reason.allSatisfy(\.isWhitespace), range: range,
        text: String(text[hash...]), ownLine: line,
        line: isAlone ? source.lineWithText(below: line) : line, isAlone: isAlone))
  }

  /// Names with commas between them, and what follows.
  private static func names(in words: Substring) -> (names: [Substring], reason: Substring) {
    var names: [Substring] = []
    var rest = words
    while true {
      let name = rest.prefix { !":, ".contains($0) }
      names.append(name)
      rest = rest.dropFirst(name.count).drop { $0 == " " }
      guard rest.first == "," else { break }
      rest = rest.dropFirst().drop { $0 == " " }
    }
    return (names, rest.drop { $0 == ":" || $0 == " " })
  }

  /// Whether a comment silences `rule` on that line. It is then in use.
  mutating func silence(_ rule: LintRule, onLine line: Int) -> Bool {
    for index in comments.indices where comments[index].line == line && comments[index].hasReason {
      let rules = comments[index].rules
      guard let place = rules.firstIndex(where: { $0.name.value == rule.rawValue }) else {
        continue
      }
      comments[index].rules[place].isUsed = true
      return true
    }
    return false
  }

  /// Reports comments that silence nothing, or say no reason.
  func report(into diagnostics: inout Diagnostics) {
    for comment in comments { Self.report(comment, into: &diagnostics) }
  }

  private static func report(_ comment: Comment, into diagnostics: inout Diagnostics) {
    let unused = comment.rules.indices.filter { !comment.rules[$0].isUsed }
    let known = unused.filter { LintRule(rawValue: comment.rules[$0].name.value) != nil }
    for index in unused where !known.contains(index) {
      diagnostics.report(.unknownLintRule(comment.rules[index].name))
    }
    guard !known.isEmpty else { return }
    if !comment.hasReason || known.count == comment.rules.count {
      let names = known.map { comment.rules[$0].name.value }.joined(separator: "', '")
      let rules = Located(names, at: comment.range)
      diagnostics.report(
        comment.hasReason
          ? .uselessSilence(rules, "the comment", comment.range, leaving: "")
          : .silenceWithoutReason(rules))
      return
    }
    for index in known {
      let own = comment.rules[index].name
      let names = comment.rules.map(\.name.value)
      let others = names.enumerated().filter { $0.offset != index }.map(\.element)
      let (first, last) = (comment.rules[0].name.range, comment.rules[names.count - 1].name.range)
      let bytes = Array(comment.text.utf8)
      let start = bytes[..<(first.lowerBound - comment.range.lowerBound)]
      let end = bytes[(last.upperBound - comment.range.lowerBound)...]
      diagnostics.report(
        .uselessSilence(
          own, "its name", comment.range,
          leaving: String(decoding: start, as: UTF8.self) + others.joined(separator: ", ")
            + String(decoding: end, as: UTF8.self)))
    }
  }
}

extension SourceFile {
  /// Number of the first line below a line that is not blank.
  fileprivate func lineWithText(below number: Int) -> Int {
    var next = number + 1
    while next < lineCount, line(next).allSatisfy(\.isWhitespace) { next += 1 }
    return next
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
  ///
  /// - Parameters:
  ///   - what: What is to go.
  ///   - comment: Where the comment stands.
  ///   - rest: What stays of it.
  static func uselessSilence(
    _ rule: Located<String>, _ what: String, _ comment: SourceRange, leaving rest: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, id: "useless-silence", at: rule.range,
      "'\(rule.value)' is not broken here, so nothing is to be silenced",
      hint: "remove \(what)", mend: Mend("remove \(what)", [Mend.Edit(comment, rest)]))
  }

  /// A comment silences a rule and does not say why.
  static func silenceWithoutReason(_ rule: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "silence-without-reason", at: rule.range,
      "this comment does not say why '\(rule.value)' is to be silenced",
      hint: "write the reason behind a colon: 'lint:ignore \(rule.value): nobody has seen one'")
  }
}
