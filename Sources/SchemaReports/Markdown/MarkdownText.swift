import SwiftBindings

/// Markdown that shows a text and nothing else, in a paragraph as well as in the cell of a table.
///
/// Text of a schema comes in by way of `CommentText` only, which escapes what Markdown would act
/// upon.
package struct MarkdownText: Sendable, Equatable {
  /// The Markdown, on one line.
  package let markdown: String

  /// Characters that it takes as it is written.
  var width: Int { markdown.count }

  private init(markdown: String) { self.markdown = markdown }

  private init(_ comment: CommentText) {
    let line = comment.joined.bytes.map { $0 == CommentText.hardBlank ? UInt8(ascii: " ") : $0 }
    // A bar would end the cell, in code as well; behind a backslash it is shown as it is.
    let cell = line.flatMap { byte -> [UInt8] in
      byte == UInt8(ascii: "|") ? [UInt8(ascii: "\\"), byte] : [byte]
    }
    markdown = String(decoding: cell, as: UTF8.self)
  }

  /// Prose as an author of a schema wrote it: code in single back-ticks stays code.
  package init(prose: String) { self.init(CommentText(prose: prose)) }

  /// Text that is shown letter for letter; nothing when there is none.
  package init(code: String) {
    if code.isEmpty { self.init(markdown: "") } else { self.init(CommentText(code: code)) }
  }

  /// A number.
  init(_ number: Int) { markdown = String(number) }

  /// Texts with commas between them.
  init(joining texts: [MarkdownText]) {
    markdown = texts.map(\.markdown).joined(separator: ", ")
  }
}

extension MarkdownText: ExpressibleByStringInterpolation {
  /// Our own words, which are Markdown as they stand, with what is safe between them.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markdown = ""

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: StaticString) { markdown += literal.description }
    package mutating func appendInterpolation(_ part: MarkdownText) { markdown += part.markdown }
    package mutating func appendInterpolation(_ number: Int) { markdown += String(number) }
    package mutating func appendInterpolation(code: String) {
      markdown += MarkdownText(code: code).markdown
    }
  }

  package init(stringLiteral words: StaticString) { markdown = words.description }

  package init(stringInterpolation: StringInterpolation) { markdown = stringInterpolation.markdown }
}
