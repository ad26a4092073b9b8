/// Prose that is safe in a documentation comment, in paragraphs.
///
/// Markdown of the schema's authors is not carried over, except for code in single back-ticks: no
/// text can start a list, a heading, a link, a symbol reference or a directive of its own, and none
/// can end the comment, for the printer puts `///` in front of every line.
///
/// All text is one run of bytes: a description has hundreds of thousands of comments, and each
/// string on its way into one would be an allocation.
package struct CommentText: Sendable, Hashable {
  /// Paragraphs with a ``paragraphEnd`` between them, in which one blank stands between words, and
  /// ``hardBlank`` inside code.
  package private(set) var bytes: [UInt8] = []

  /// Byte between two paragraphs; escaping leaves none inside of one.
  package static let paragraphEnd = UInt8(ascii: "\n")

  /// Byte that the printer writes as a blank at which no line may end.
  package static let hardBlank: UInt8 = 1

  /// No text at all.
  package static let none = CommentText()

  private init() {}

  /// Prose as an author wrote it; empty lines stand between paragraphs.
  package init(prose text: String) { append(escaping: text) }

  /// Text that is shown letter for letter, as code.
  package init(code text: String) { append(code: text) }

  /// Text for a comment that is no documentation: Markdown means nothing there.
  package init(plain text: String) {
    var escaping = MarkdownEscaping()
    escaping.append(plain: text)
    bytes = escaping.result
  }

  /// Whether there is nothing to print.
  package var isEmpty: Bool { bytes.isEmpty }
}

extension CommentText {
  /// The same paragraphs as one.
  package var joined: CommentText {
    guard bytes.contains(Self.paragraphEnd) else { return self }
    var text = self
    for index in text.bytes.indices where text.bytes[index] == Self.paragraphEnd {
      text.bytes[index] = UInt8(ascii: " ")
    }
    return text
  }

  /// Adds `text` to the last paragraph, after a blank.
  package mutating func append(_ text: CommentText) { append(text, after: UInt8(ascii: " ")) }

  /// Starts a new paragraph with `text`.
  package mutating func appendParagraph(_ text: CommentText) {
    append(text, after: Self.paragraphEnd)
  }

  private mutating func append(_ text: CommentText, after separator: UInt8) {
    if text.isEmpty { return }
    if isEmpty {
      bytes = text.bytes
    } else {
      bytes.append(separator)
      bytes.append(contentsOf: text.bytes)
    }
  }

  fileprivate mutating func append(escaping text: String) {
    if text.withBytes(MarkdownEscaping.isFinished) {
      text.withBytes { bytes.append(contentsOf: $0) }
      return
    }
    for block in text.paragraphs {
      var escaping = MarkdownEscaping()
      escaping.append(prose: block)
      if escaping.result.isEmpty { continue }
      if !isEmpty { bytes.append(Self.paragraphEnd) }
      bytes += escaping.result
    }
  }

  fileprivate mutating func append(code text: String) {
    if text.withBytes(MarkdownEscaping.isWord) {
      bytes.append(UInt8(ascii: "`"))
      text.withBytes { bytes.append(contentsOf: $0) }
      bytes.append(UInt8(ascii: "`"))
    } else {
      var escaping = MarkdownEscaping()
      escaping.append(code: text)
      bytes += escaping.result
    }
  }
}

extension CommentText: ExpressibleByStringInterpolation {
  /// Our own words with what is safe between them, in one paragraph. The words are Markdown as it
  /// stands.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = CommentText()

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.bytes.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { text.bytes.append(contentsOf: $0) }
    }

    package mutating func appendInterpolation(_ part: CommentText) {
      text.bytes.append(contentsOf: part.joined.bytes)
    }

    /// Text that is shown letter for letter, as code.
    package mutating func appendInterpolation(code part: String) { text.append(code: part) }

    package mutating func appendInterpolation(_ number: Int) {
      text.bytes.append(contentsOf: String(number).utf8)
    }

    /// A number with its unit, as in `1 character` or `2 characters`.
    package mutating func appendInterpolation(count: Int, _ unit: CommentText) {
      appendInterpolation(count)
      appendLiteral(" ")
      appendInterpolation(unit)
      if count != 1 { appendLiteral("s") }
    }
  }

  package init(stringLiteral value: StaticString) {
    value.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }
}

extension String {
  /// The pieces between empty lines.
  fileprivate var paragraphs: [Substring] {
    var result: [Substring] = []
    var start: Index?
    var end = startIndex
    // Scalars and not characters, of which each takes ten times as long to find.
    for line in unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine) {
      if line.allSatisfy(\.isBlank) {
        if let first = start { result.append(self[first..<end]) }
        start = nil
      } else {
        if start == nil { start = line.startIndex }
        end = line.endIndex
      }
    }
    if let first = start { result.append(self[first..<end]) }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether a line ends here. A carriage return is a blank before the end that follows it.
  fileprivate var endsLine: Bool {
    switch self {
    case "\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
