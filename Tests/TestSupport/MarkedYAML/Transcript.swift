import YAMLTree

/// Diagnostics in words, so that a failed test shows two texts to compare.
struct Transcript {
  private let marked: MarkedYAML
  private let sources: [String: SourceFile]

  init(of marked: MarkedYAML) {
    self.marked = marked
    sources = Dictionary(
      marked.files.map { file in
        (file.path, SourceFile(displaying: Array(file.text.utf8), path: file.path))
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// A diagnostic that was found.
  ///
  /// - Parameter pattern: What the test expects there: what it leaves open is not shown.
  func entry(for diagnostic: Diagnostic, showing pattern: Expected?) -> String {
    let covered = pattern.map { $0.covered != nil } ?? true
    return lines(
      place: place(diagnostic.range),
      severity: diagnostic.severity,
      message: diagnostic.message,
      id: pattern.map { $0.id != nil } ?? true ? diagnostic.id : nil,
      covered: covered ? text(of: diagnostic.range) : nil,
      hint: diagnostic.hint,
      notes: diagnostic.notes.map { (place($0.range), $0.message) })
  }

  /// A diagnostic that a test expects.
  func entry(for expected: Expected, at mark: Character) -> String {
    lines(
      place: place(mark),
      severity: expected.severity,
      message: expected.message,
      id: expected.id,
      covered: expected.covered,
      hint: expected.hint,
      notes: expected.notes.map { (place($0.key), $0.value) })
  }

  /// What is missing and what is too much, for people.
  static func comparison(expected: [String], found: [String]) -> String {
    func list(_ entries: [String]) -> String {
      entries.isEmpty ? "    (none)" : entries.joined(separator: "\n")
    }
    let common = found.filter(expected.contains)
    let missing = expected.filter { !common.contains($0) }
    let surplus = found.filter { !common.contains($0) }
    if missing.isEmpty, surplus.isEmpty {
      return "the diagnostics differ in order or number\n  found:\n\(list(found))"
    }
    return "the diagnostics differ\n  expected, but not found:\n\(list(missing))\n"
      + "  found, but not expected:\n\(list(surplus))"
  }

  private func lines(
    place: String, severity: Diagnostic.Severity, message: String, id: String?, covered: String?,
    hint: String?, notes: [(place: String, message: String)]
  ) -> String {
    var lines = ["    \(place): \(severity): \(message)"]
    if let id { lines[0] += " [\(id)]" }
    if let covered { lines.append("      covers: \(covered)") }
    if let hint { lines.append("      hint: \(hint)") }
    lines += notes.map { "      note: \($0.place): \($0.message)" }
    return lines.joined(separator: "\n")
  }

  private func place(_ mark: Character) -> String {
    marked.places[mark].map(place) ?? "\(mark), which is not in the text"
  }

  /// Line and column, and the mark if there is one.
  private func place(_ range: SourceRange) -> String {
    let mark = marked.places.first {
      $0.value.path == range.path && $0.value.lowerBound == range.lowerBound
    }
    let position = sources[range.path]?.position(at: range.lowerBound)
    let numbers = position.map { "\($0.line):\($0.column)" } ?? "?"
    return "\(range.path):\(numbers) \(mark.map { String($0.key) } ?? "(no mark)")"
  }

  private func text(of range: SourceRange) -> String {
    guard let bytes = sources[range.path]?.bytes, range.upperBound <= bytes.count else {
      return "?"
    }
    return String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
  }
}
