/// A line of a file, as in `schema/payments.yaml:12` and `Generated/Payments.swift:120:9`.
struct FilePlace: Sendable, Equatable {
  let path: String

  /// Number of the line, from 1.
  let line: Int

  /// - Returns: `nil` for what has no number behind a colon.
  init?(_ text: String) {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false)
    // Compilers end a place with a colon.
    while parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    guard parts.count > 1, var line = parts.popLast().flatMap({ Int($0) }) else { return nil }
    if parts.count > 1, let first = parts.last.flatMap({ Int($0) }) {
      line = first
      parts.removeLast()
    }
    path = parts.joined(separator: ":")
    self.line = line
  }
}
