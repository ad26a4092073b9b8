package import Testing
package import YAMLTree

/// Checks that reading a marked text reports just the expected diagnostics, each at its mark.
///
/// - Parameters:
///   - text: YAML with marks.
///   - expected: Marks and what is reported there, in the order of the file; `[:]` for nothing. A
///     mark may be named more than once.
///   - read: What is tested: turns sources into diagnostics.
package func expectDiagnostics(
  in text: String,
  path: String = "schema.yaml",
  _ expected: KeyValuePairs<Character, Expected>,
  sourceLocation: SourceLocation = #_sourceLocation,
  from read: ([SourceFile], inout Diagnostics) -> Void
) throws {
  try expectDiagnostics(
    inFiles: [path: text], expected, sourceLocation: sourceLocation, from: read)
}

/// Checks several files at once, as ``expectDiagnostics(in:path:_:sourceLocation:from:)`` checks one.
/// The order of expected diagnostics is that of paths, then places.
package func expectDiagnostics(
  inFiles files: KeyValuePairs<String, String>,
  _ expected: KeyValuePairs<Character, Expected>,
  sourceLocation: SourceLocation = #_sourceLocation,
  from read: ([SourceFile], inout Diagnostics) -> Void
) throws {
  let marked = try MarkedYAML(files)
  var diagnostics = Diagnostics()
  let sources = marked.sources(into: &diagnostics)
  read(sources, &diagnostics)
  let transcript = Transcript(of: marked)
  let found = diagnostics.sorted().map { diagnostic in
    let pattern = expected.first { $0.value.matches(diagnostic, at: marked.places[$0.key]) }?.value
    return transcript.entry(for: diagnostic, showing: pattern)
  }
  let wanted = expected.map { transcript.entry(for: $0.value, at: $0.key) }
  guard found != wanted else { return }
  Issue.record(
    Comment(rawValue: Transcript.comparison(expected: wanted, found: found)),
    sourceLocation: sourceLocation)
}

extension Expected {
  /// Whether this is what the test had in mind for `diagnostic`, so that only what it names needs
  /// to be shown of it.
  fileprivate func matches(_ diagnostic: Diagnostic, at place: SourceRange?) -> Bool {
    message == diagnostic.message && place?.path == diagnostic.range.path
      && place?.lowerBound == diagnostic.range.lowerBound
  }
}
