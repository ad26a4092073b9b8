import YAMLTree

/// What a reading of schema files knows besides the node that it looks at.
struct SyntaxReader {
  var diagnostics: Diagnostics

  /// Keys from the file's root to the place that is being read.
  private var keys: [String] = []

  init(reporting diagnostics: Diagnostics) { self.diagnostics = diagnostics }

  /// The keys with dots between them.
  var keyPath: String { keys.joined(separator: ".") }

  /// The key whose value is being read.
  var subject: String { keys.last ?? "" }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.report(diagnostic) }

  /// Reads what lies behind `key`.
  mutating func inside<Result>(
    _ key: String, _ read: (inout SyntaxReader) -> Result
  ) -> Result {
    keys.append(key)
    defer { keys.removeLast() }
    return read(&self)
  }
}
