/// Prose that is safe in a documentation comment, in paragraphs.
///
/// Markdown of the schema's authors is not carried over, except for code in single back-ticks: no
/// text can start a list, a heading, a link, a symbol reference or a directive of its own, and none
/// can end the comment, for the printer puts `///` in front of every line.
package struct CommentText: Sendable, Hashable {
  /// Paragraphs in which one blank stands between words, and ``hardBlank`` inside code.
  package private(set) var paragraphs: [String]

  /// Byte that the printer writes as a blank at which no line may end.
  package static let hardBlank: UInt8 = 1

  /// No text at all.
  package static let none = CommentText(paragraphs: [])

  private init(paragraphs: [String]) { self.paragraphs = paragraphs }

  /// Prose as an author wrote it; empty lines stand between paragraphs.
  package init(prose text: String) {
    var paragraphs: [String] = []
    for block in text.paragraphs {
      var escaping = MarkdownEscaping()
      escaping.append(prose: block)
      if !escaping.result.isEmpty { paragraphs.append(escaping.result) }
    }
    self.paragraphs = paragraphs
  }

  /// Text that is shown letter for letter, as code.
  package init(code text: String) {
    var escaping = MarkdownEscaping()
    escaping.append(code: text)
    paragraphs = [escaping.result]
  }

  /// Text for a comment that is no documentation: Markdown means nothing there.
  package init(plain text: String) {
    var escaping = MarkdownEscaping()
    escaping.append(plain: text)
    paragraphs = [escaping.result]
  }

  /// Whether there is nothing to print.
  package var isEmpty: Bool { paragraphs.isEmpty }
}

extension CommentText {
  /// The same paragraphs as one.
  package var joined: CommentText {
    paragraphs.count < 2 ? self : CommentText(paragraphs: [paragraphs.joined(separator: " ")])
  }

  /// Adds `text` to the last paragraph, after a blank.
  package mutating func append(_ text: CommentText) {
    guard let first = text.paragraphs.first else { return }
    guard let last = paragraphs.popLast() else {
      paragraphs = text.paragraphs
      return
    }
    paragraphs.append(last + " " + first)
    paragraphs += text.paragraphs.dropFirst()
  }

  /// Adds `text` behind the last character, without a blank.
  package mutating func attach(_ text: CommentText) {
    guard let last = paragraphs.popLast() else {
      paragraphs = text.paragraphs
      return
    }
    paragraphs.append(last + (text.paragraphs.first ?? ""))
    paragraphs += text.paragraphs.dropFirst()
  }

  /// Starts a new paragraph with `text`.
  package mutating func appendParagraph(_ text: CommentText) { paragraphs += text.paragraphs }
}

extension CommentText: ExpressibleByStringInterpolation {
  /// Our own words with what is safe between them. The words are Markdown as it stands.
  package struct StringInterpolation: StringInterpolationProtocol {
    var text = CommentText.none

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: StaticString) {
      text.attach(CommentText(paragraphs: ["\(literal)"]))
    }

    package mutating func appendInterpolation(_ part: CommentText) { text.attach(part.joined) }

    package mutating func appendInterpolation(_ number: Int) {
      text.attach(CommentText(paragraphs: [String(number)]))
    }
  }

  package init(stringLiteral value: StaticString) { paragraphs = ["\(value)"] }

  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }
}

extension String {
  /// The pieces between empty lines.
  fileprivate var paragraphs: [Substring] {
    var result: [Substring] = []
    var start = startIndex
    var end = startIndex
    var isOpen = false
    for line in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        if isOpen { result.append(self[start..<end]) }
        isOpen = false
      } else {
        if !isOpen { start = line.startIndex }
        isOpen = true
        end = line.endIndex
      }
    }
    if isOpen { result.append(self[start..<end]) }
    return result
  }
}
