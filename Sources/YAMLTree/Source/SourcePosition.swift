/// A place in a file, as an editor shows it.
package struct SourcePosition: Sendable, Equatable {
  /// Line, from 1. A line ends with `\n`, `\r\n` or `\r`, as in editors.
  package let line: Int

  /// Column, from 1, in Unicode scalars, as in the status bar of an editor.
  ///
  /// An emoji of one scalar counts as one column and a tab as one; a byte order mark as none.
  package let column: Int

  /// UTF-8 bytes from the start of the file, its byte order mark included.
  package let offset: Int

  package init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}

extension SourcePosition: Comparable {
  /// Whether `lhs` comes first. Both are places in the same file.
  package static func < (lhs: SourcePosition, rhs: SourcePosition) -> Bool {
    lhs.offset < rhs.offset
  }
}
