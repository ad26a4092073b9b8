/// A line of a file, as in `schema/payments.yaml:12` and `Generated/Payments.swift:120:9`.
struct FilePlace: Sendable, Equatable {
  let path: String

  /// Number of the line, from 1.
  let line: Int

  /// - Returns: `nil` for what has no number behind a colon.
  init?(_ text: String) {
    // What follows is the column, and what a compiler has to say.
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let index = parts.indices.dropFirst().first(where: { Int(parts[$0]) != nil }),
      let line = Int(parts[index]), line >= 0
    else { return nil }
    path = parts[..<index].joined(separator: ":")
    self.line = line
  }
}
