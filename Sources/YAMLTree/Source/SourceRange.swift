/// A piece of a file: its path and the half-open range of its UTF-8 bytes.
package struct SourceRange: Sendable, Hashable {
  /// Path of the file, as shown to people.
  package let path: String

  /// UTF-8 bytes from the start of the file to the first byte of the piece.
  package let lowerBound: Int

  /// UTF-8 bytes from the start of the file to the first byte behind the piece.
  package let upperBound: Int

  /// Creates a range. An `upperBound` below `lowerBound` makes it empty.
  package init(path: String, lowerBound: Int, upperBound: Int) {
    self.path = path
    self.lowerBound = lowerBound
    self.upperBound = max(lowerBound, upperBound)
  }
}
