import YAMLTree

/// What a reading of schema files knows besides the node that it looks at.
struct SyntaxReader {
  private(set) var diagnostics = Diagnostics()

  /// Keys from the file's root to the place that is being read, in UTF-8, with dots between them.
  ///
  /// Most keys that are gone through are never asked for, so texts are made on demand.
  private var path: [UInt8] = []

  /// Where each of the keys starts in `path`.
  private var starts: [Int] = []

  /// The keys with dots between them.
  var keyPath: String { String(decoding: path, as: UTF8.self) }

  /// The key whose value is being read.
  var subject: String { String(decoding: path[(starts.last ?? 0)...], as: UTF8.self) }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.report(diagnostic) }

  /// Reads what lies behind `key`.
  mutating func inside<Result>(
    _ key: String, _ read: (inout SyntaxReader) -> Result
  ) -> Result {
    let outerCount = path.count
    if !starts.isEmpty { path.append(UInt8(ascii: ".")) }
    starts.append(path.count)
    path.append(contentsOf: key.utf8)
    defer {
      starts.removeLast()
      path.removeLast(path.count - outerCount)
    }
    return read(&self)
  }
}
