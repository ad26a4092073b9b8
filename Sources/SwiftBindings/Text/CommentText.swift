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
    if MarkdownEscaping.isFinished(text) {
      paragraphs = [text]
      return
    }
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
    if MarkdownEscaping.isWord(text) {
      paragraphs = ["`" + text + "`"]
      return
    }
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

  /// Starts a new paragraph with `text`.
  package mutating func appendParagraph(_ text: CommentText) { paragraphs += text.paragraphs }
}

extension CommentText: ExpressibleByStringInterpolation {
  /// Our own words with what is safe between them, in one paragraph. The words are Markdown as it
  /// stands.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
    }

    package mutating func appendInterpolation(_ part: CommentText) {
      for (index, paragraph) in part.paragraphs.enumerated() {
        if index > 0 { text += " " }
        text += paragraph
      }
    }

    package mutating func appendInterpolation(_ number: Int) { text += String(number) }
  }

  package init(stringLiteral value: StaticString) {
    // Interpolating a `StaticString` takes far longer.
    paragraphs = [value.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }]
  }

  package init(stringInterpolation: StringInterpolation) {
    paragraphs = [stringInterpolation.text]
  }
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
