/// A document as its author wrote it: all of its values, its comments, and where they stand.
///
/// ``YAMLDocument`` says what a text means. This says how it is written, for those who change it.
package struct WrittenDocument: Sendable {
  let source: SourceFile
  let root: WrittenNode

  /// What stands between values, in the order of the file.
  let comments: [WrittenComment]

  /// Comments behind the `|` or `>` of block scalars.
  let headerComments: [WrittenComment]

  /// Where each scalar, alias, anchor, tag and opening bracket starts, in the order of the file.
  private let tokenStarts: [Int]

  /// Reads the one document of `source`; `nil` after an error of syntax.
  package init?(reading source: SourceFile) {
    var builder = WrittenTreeBuilder(source)
    guard let root = builder.build() else { return nil }
    self.source = source
    self.root = root
    comments = builder.comments()
    headerComments = builder.headerComments
    tokenStarts = builder.tokens.map(\.lowerBound)
  }

  /// Texts of all comments in the order of the file, without blanks behind them.
  package var commentTexts: [String] { allComments.map(\.text) }

  /// All comments in the order of the file.
  package var allComments: [WrittenComment] {
    (comments + headerComments).sorted { $0.start < $1.start }
  }

  /// Whether both documents stand for the same values in the same kinds of quotes, with the same
  /// anchors, aliases and tags, in the same order.
  package func meansTheSame(as other: WrittenDocument) -> Bool {
    root.meansTheSame(as: other.root, source, other.source)
  }

  /// Where the next value, bracket or dash from `offset` on starts.
  func nextToken(from offset: Int) -> Int {
    let token = tokenStarts.firstPosition { $0 >= offset }.map { tokenStarts[$0] }
    let dash = source.dash(from: offset, to: token ?? source.bytes.count)
    return dash ?? token ?? .max
  }
}

extension SourceFile {
  /// Where the next dash stands that is not in a comment.
  func dash(from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end {
      if bytes[offset] == UInt8(ascii: "-") { return offset }
      offset = bytes[offset] == .numberSign ? lineEnd(of: offset) : offset + 1
    }
    return nil
  }
}
