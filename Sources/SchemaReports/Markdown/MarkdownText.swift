import SwiftBindings

/// Markdown that shows a text and nothing else, inside of a line.
///
/// Text of a schema comes in by way of `CommentText` and `InertMarkdown` only, which escape what
/// Markdown would act upon. A `MarkdownTable` escapes what would end a cell.
package struct MarkdownText: Sendable, Equatable {
  /// The Markdown, on one line.
  package let markdown: String

  /// The Markdown in the cell of a table. A bar would end the cell, in code as well; behind a backslash
  /// it is shown as it is.
  var cell: String {
    markdown.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private init(markdown: String) { self.markdown = markdown }

  private init(_ comment: CommentText) {
    let line = comment.joined.bytes.map { $0 == CommentText.hardBlank ? UInt8(ascii: " ") : $0 }
    markdown = String(decoding: line, as: UTF8.self)
  }

  /// Prose as an author of a schema wrote it: code in single back-ticks stays code.
  package init(prose: String) { self.init(CommentText(prose: prose)) }

  /// Text that nobody wrote as Markdown: blanks apart, it is shown as it is, and never becomes a link
  /// or a message to somebody.
  package init(plain: String) { self.init(markdown: InertMarkdown(plain: plain).markdown) }

  /// Text that is shown letter for letter; nothing when there is none.
  package init(code: String) {
    self.init(markdown: code.isEmpty ? "" : InertMarkdown(code: code).markdown)
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
