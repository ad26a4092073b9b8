import YAMLTree

/// How diagnostics are written down.
enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For people at a terminal: with excerpts, and colour where there is any.
  case human

  /// One JSON object, for programs.
  case json

  /// SARIF 2.1.0, for code scanning.
  case sarif

  /// Workflow commands of GitHub Actions, which become annotations.
  case github

  /// One line each with an absolute path, as Xcode and most editors read it.
  case xcode

  /// Whether people read it, on standard error; else it goes to standard output.
  var isForPeople: Bool { self == .human || self == .xcode }

  /// Whether standard output then holds one value, and nothing else may stand there.
  var isOneValue: Bool { self == .json || self == .sarif }
}

/// Diagnostics with all that it takes to show them.
struct DiagnosticReport: Sendable {
  /// In the order in which people read them.
  let diagnostics: [Diagnostic]

  /// The files that diagnostics point into, by the path that the diagnostics use.
  let sources: [String: SourceFile]

  /// Paths to show in place of those, as seen from the working folder.
  let shownPaths: [String: String]

  /// Absolute paths in place of those.
  let absolutePaths: [String: String]

  let isColored: Bool

  /// Columns of the terminal, if people read it on one.
  let columns: Int?

  /// Number of errors.
  var errorCount: Int { diagnostics.count { $0.severity == .error } }

  /// Number of warnings.
  var warningCount: Int { diagnostics.count - errorCount }

  /// The whole report. An empty one is empty text for people, and an empty list for programs.
  func text(as format: DiagnosticFormat) -> String {
    switch format {
    case .human:
      DiagnosticText(
        sources: sources, shownPaths: shownPaths, isColored: isColored, columns: columns
      ).text(of: diagnostics)
    case .json: json
    case .sarif: sarif
    case .github: github
    case .xcode: xcode
    }
  }

  /// First and last place of a range; `nil` where the file could not be read.
  func places(of range: SourceRange) -> (start: SourcePosition, end: SourcePosition)? {
    guard let source = sources[range.path] else { return nil }
    return (source.position(at: range.lowerBound), source.position(at: range.upperBound))
  }

  func shownPath(of range: SourceRange) -> String { shownPaths[range.path] ?? range.path }

  func absolutePath(of range: SourceRange) -> String { absolutePaths[range.path] ?? range.path }
}

extension Diagnostic.Severity {
  /// The word that people and most programs use.
  var word: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    }
  }
}
