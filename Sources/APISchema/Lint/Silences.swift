package import YAMLTree

/// Comments that silence a rule where it is broken for a reason:
///
///     # lint:ignore missing-example: nobody has seen an answer
///
/// The comment stands at the end of the line of the finding, or on a line of its own above it, where
/// several may stand. One comment may name several rules with commas between them.
package struct Silences: Sendable {
  private var comments: [Comment] = []

  /// Positions of the comments by the line that they speak of.
  private var positions: [Int: [Int]] = [:]

  private struct Comment: Sendable {
    var rules: [Rule]
    let hasReason: Bool
    let range: SourceRange

    /// The comment with the blanks before it, or its whole line if nothing else is there.
    let whole: SourceRange

    let text: String

    /// Line that it speaks of.
    let line: Int
  }

  private struct Rule: Sendable {
    let name: Located<String>
    var isUsed = false
  }

  private static let mark = "lint:ignore"

  /// Comments that were most likely meant to silence something.
  private var misspelt: [MisspeltMark] = []

  private struct MisspeltMark: Sendable {
    let name: Located<String>
    let mend: Diagnostic.Mend

    init(_ written: Substring, of comment: WrittenComment, in source: SourceFile) {
      let range = comment.range(in: source)
      let start = range.lowerBound + comment.text[..<written.startIndex].utf8.count
      name = Located(String(written), at: source.range(start, start + written.utf8.count))
      let rest = comment.text[written.endIndex...]
      mend = Diagnostic.Mend(
        "write '\(Silences.mark)'",
        [.init(range, comment.text[..<written.startIndex] + Silences.mark + rest)], isSafe: false)
    }
  }

  /// Finds the comments of a file.
  package init(in source: SourceFile) {
    // Hardly any file has one, and reading all of it again would be for nothing.
    guard source.mentionsLint else { return }
    for comment in WrittenDocument(reading: source)?.allComments ?? [] {
      if comment.text.contains(Self.mark) {
        add(comment, source)
      } else if let written = comment.text.misspeltMark {
        misspelt.append(MisspeltMark(written, of: comment, in: source))
      }
    }
    comments.sort { $0.range.lowerBound < $1.range.lowerBound }
    positions = Dictionary(grouping: comments.indices) { [comments] in comments[$0].line }
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
        whole: source.rangeWithBlanks(of: range),
        text: String(text[hash...]),
        line: isAlone ? source.lineWithText(below: line) : line))
  }

  /// Names with commas between them, and what follows.
  private static func names(in words: Substring) -> (names: [Substring], reason: Substring) {
    var names: [Substring] = []
    var rest = words
    while true {
      let name = rest.prefix { !":, ".contains($0) }
      names.append(name)
      rest = rest.dropFirst(name.count).drop { $0 == " " }
      if rest.first == "," {
        rest = rest.dropFirst().drop { $0 == " " }
      } else if LintRule(rawValue: String(rest.prefix { !":, ".contains($0) })) == nil {
        break
      }
    }
    return (names, rest.first == ":" ? rest.dropFirst() : "")
  }

  /// Whether a comment silences `rule` on that line. It is then in use.
  mutating func silence(_ rule: LintRule, onLine line: Int) -> Bool {
    for index in positions[line] ?? [] where comments[index].hasReason {
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
    for mark in misspelt { diagnostics.report(.misspeltSilence(mark.name, mend: mark.mend)) }
  }

  private static func report(_ comment: Comment, into diagnostics: inout Diagnostics) {
    let unused = comment.rules.indices.filter { !comment.rules[$0].isUsed }
    let known = unused.filter { LintRule(rawValue: comment.rules[$0].name.value) != nil }
    for index in unused where LintRule(rawValue: comment.rules[index].name.value) == nil {
      diagnostics.report(.unknownLintRule(comment.rules[index].name))
    }
    guard !known.isEmpty else { return }
    if !comment.hasReason || known.count == comment.rules.count {
      let names = known.map { comment.rules[$0].name.value }.joined(separator: "', '")
      let rules = Located(names, at: comment.range)
      diagnostics.report(
        comment.hasReason
          ? .uselessSilence(rules, "the comment", comment.whole, leaving: "")
          : .silenceWithoutReason(rules))
      return
    }
    // One finding for all of them: each would be mended with the text of the others.
    let useless = Set(known)
    let names = comment.rules.map(\.name)
    let others = names.indices.filter { !useless.contains($0) }.map { names[$0].value }
    let (first, last) = (names[0].range, names[names.count - 1].range)
    let bytes = Array(comment.text.utf8)
    let start = bytes[..<(first.lowerBound - comment.range.lowerBound)]
    let end = bytes[(last.upperBound - comment.range.lowerBound)...]
    let listed = known.map { names[$0].value }.joined(separator: "', '")
    diagnostics.report(
      .uselessSilence(
        Located(listed, at: names[known[0]].range), known.count == 1 ? "its name" : "their names",
        comment.range,
        leaving: String(decoding: start, as: UTF8.self) + others.joined(separator: ", ")
          + String(decoding: end, as: UTF8.self)))
  }
}

extension SourceFile {
  /// Whether `lint` stands anywhere, in whatever case.
  fileprivate var mentionsLint: Bool {
    let word = Array("lint".utf8)
    var found = 0
    for byte in bytes {
      let lower = byte | 0x20
      found = lower == word[found] ? found + 1 : (lower == word[0] ? 1 : 0)
      if found == word.count { return true }
    }
    return false
  }

  /// Number of the first line below a line that holds more than blanks and a comment.
  fileprivate func lineWithText(below number: Int) -> Int {
    var next = number + 1
    while next < lineCount, line(next).first(where: { !$0.isWhitespace }).map({ $0 == "#" }) ?? true
    {
      next += 1
    }
    return next
  }
}

extension String {
  /// The start of a comment that reads like `lint:ignore` but for blanks, marks and case.
  fileprivate var misspeltMark: Substring? {
    let words = drop { $0 == "#" || $0 == " " }
    let pattern = /(?i)lint[\s:\-.]+(?:ignore|disable)[a-z]*/
    return words.prefixMatch(of: pattern)?.output
  }

  /// Where the first of the marks begins that stand right before `other`.
  fileprivate func range(of mark: Character, before other: String) -> Index? {
    var rest = self[...]
    while let start = rest.firstIndex(of: mark) {
      let behind = rest[index(after: start)...].drop { $0 == mark || $0 == " " }
      if behind.hasPrefix(other) { return start }
      rest = behind
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

  /// A comment reads as if it silenced a rule, and does not.
  static func misspeltSilence(_ mark: Located<String>, mend: Mend) -> Diagnostic {
    Diagnostic(
      .warning, id: "misspelt-silence", at: mark.range,
      "'\(mark.value)' silences nothing", hint: mend.title, mend: mend)
  }

  /// A comment silences a rule and does not say why.
  static func silenceWithoutReason(_ rule: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "silence-without-reason", at: rule.range,
      "this comment does not say why '\(rule.value)' is to be silenced",
      hint: "write the reason behind a colon: 'lint:ignore \(rule.value): nobody has seen one'")
  }
}
