import SwiftBindings

/// Turns text into Markdown of which GitHub shows that text and does nothing else: it makes no link,
/// names nobody who would get a message, and refers to no other pull request.
///
/// A backslash takes their meaning from the marks of Markdown. What GitHub looks for in the text itself
/// cannot be escaped, as `@name` and `#12`: such words are shown as code, in which it looks for nothing.
struct InertMarkdown {
  private(set) var markdown = ""

  /// Text on one line; blanks between words count as one.
  init(plain text: String) {
    for word in text.unicodeScalars.split(whereSeparator: \.isBlank) {
      if !markdown.isEmpty { markdown += " " }
      append(word: word.visible)
    }
  }

  /// Text as code, whatever is in it.
  init(code text: String) { append(code: Substring(text.unicodeScalars[...].visible)) }

  private mutating func append(word: String) {
    guard word.isLive else {
      append(escaping: word[...])
      return
    }
    // Quotation marks and commas around it stay outside.
    let head = word.unicodeScalars.prefix { Self.isAround($0) }
    let rest = word.unicodeScalars[head.endIndex...]
    let tailCount = rest.reversed().prefix { Self.isAround($0) }.count
    append(escaping: Substring(head))
    append(code: Substring(rest.dropLast(tailCount)))
    append(escaping: Substring(rest.suffix(tailCount)))
  }

  private mutating func append(escaping text: Substring) {
    for scalar in text.unicodeScalars {
      if Self.marks.contains(scalar) { markdown += "\\" }
      markdown.unicodeScalars.append(scalar)
    }
  }

  /// The fence is longer than any run of back-ticks in the text, which would end it.
  private mutating func append(code text: Substring) {
    let scalars = text.unicodeScalars
    let runs = scalars.split { $0 != "`" }
    let fence = String(repeating: "`", count: (runs.map(\.count).max() ?? 0) + 1)
    // One blank on each side belongs to the fence.
    let touches = scalars.first == "`" || scalars.last == "`"
    let isPadded =
      scalars.first == " " && scalars.last == " " && scalars.contains { $0 != " " }
    let blank = touches || isPadded || text.isEmpty ? " " : ""
    markdown += fence + blank + text + blank + fence
  }

  /// What Markdown acts upon inside a line. A bar is for the table to escape.
  private static let marks = Set(#"\*_~<>[]`&!"#.unicodeScalars)

  private static func isAround(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\"", "(", ")", ",", ";": true
    default: false
    }
  }
}

extension Substring.UnicodeScalarView {
  /// The text with what nobody would see by its number.
  fileprivate var visible: String {
    var text = ""
    for scalar in self {
      if scalar.isUnseen, scalar != " " {
        text += "U+" + scalar.hexadecimal(width: 4)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension String {
  /// Whether GitHub makes something else of a word than the word.
  fileprivate var isLive: Bool {
    let word = lowercased()
    if word.unicodeScalars.contains(where: { $0 == "@" || $0 == "$" }) { return true }
    if ["://", "www.", "mailto:", "xmpp:"].contains(where: word.contains) { return true }
    // Another issue, as `#12` and `GH-12`, and an emoji by its name, as `:tada:`.
    if word.contains(/(#|gh-)[0-9]/) || word.contains(/:[a-z0-9_+\-]+:/) { return true }
    // A commit by its identifier.
    return word.split { !$0.isLetter && !$0.isNumber }.contains { part in
      part.count >= 7 && part.allSatisfy(\.isHexDigit) && part.contains(where: \.isNumber)
        && part.contains(where: \.isLetter)
    }
  }
}
