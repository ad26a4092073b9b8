/// A piece of a file: its path and the half-open range of its UTF-8 bytes.
package struct SourceRange: Sendable, Hashable {
  private let file: SourcePath
  private let lower: UInt32
  private let upper: UInt32

  /// Path of the file, as shown to people.
  package var path: String { file.text }

  /// UTF-8 bytes from the start of the file to the first byte of the piece.
  package var lowerBound: Int { Int(lower) }

  /// UTF-8 bytes from the start of the file to the first byte behind the piece.
  package var upperBound: Int { Int(upper) }

  /// Creates a range. An `upperBound` below `lowerBound` makes it empty.
  package init(path: String, lowerBound: Int, upperBound: Int) {
    self.init(SourcePath(path), lowerBound, upperBound)
  }

  /// Whether the piece begins before another, in the order of paths and places.
  package func isBefore(_ other: SourceRange) -> Bool {
    (path, lowerBound) < (other.path, other.lowerBound)
  }

  init(_ file: SourcePath, _ lowerBound: Int, _ upperBound: Int) {
    self.file = file
    lower = UInt32(clamping: lowerBound)
    upper = UInt32(clamping: max(lowerBound, upperBound))
  }
}
