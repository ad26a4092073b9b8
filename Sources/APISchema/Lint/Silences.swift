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

    /// The comment with the blanks before it, or the whole line that holds nothing else.
    let extent: SourceRange

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
        extent: source.extent(of: range, isAlone: isAlone), ownLine: line,
        line: isAlone ? line + 1 : line, isAlone: isAlone))
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
          ? .uselessSilence(rules, of: comment.extent, "the comment")
          : .silenceWithoutReason(rules))
      return
    }
    for index in known {
      // The name goes with the comma to its neighbour.
      let own = comment.rules[index].name
      let range =
        index == 0
        ? SourceRange(
          path: own.range.path, lowerBound: own.range.lowerBound,
          upperBound: comment.rules[1].name.range.lowerBound)
        : SourceRange(
          path: own.range.path, lowerBound: comment.rules[index - 1].name.range.upperBound,
          upperBound: own.range.upperBound)
      diagnostics.report(.uselessSilence(own, of: range, "its name"))
    }
  }
}

extension SourceFile {
  /// A comment with the blanks before it, or the whole line that holds nothing else.
  fileprivate func extent(of comment: SourceRange, isAlone: Bool) -> SourceRange {
    var start = comment.lowerBound
    while start > 0, " \t".utf8.contains(bytes[start - 1]) { start -= 1 }
    guard isAlone else { return range(start, comment.upperBound) }
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") }
    let end = bytes[comment.upperBound...].firstIndex(where: isEnd).map { $0 + 1 }
    return range(start, end ?? bytes.count)
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
  ///   - range: What is to go.
  ///   - what: What that is.
  static func uselessSilence(
    _ rule: Located<String>, of range: SourceRange, _ what: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, id: "useless-silence", at: rule.range,
      "'\(rule.value)' is not broken here, so nothing is to be silenced",
      hint: "remove \(what)", mend: Mend("remove \(what)", [Mend.Edit(range, "")]))
  }

  /// A comment silences a rule and does not say why.
  static func silenceWithoutReason(_ rule: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "silence-without-reason", at: rule.range,
      "this comment does not say why '\(rule.value)' is to be silenced",
      hint: "write the reason behind a colon: 'lint:ignore \(rule.value): nobody has seen one'")
  }
}
