/// Something that is wrong in a schema file, as a value. How it is shown is the tool's business.
package struct Diagnostic: Sendable, Equatable {
  package enum Severity: Sendable {
    case error
    case warning
  }

  /// A second place that belongs to the problem.
  package struct Note: Sendable, Equatable {
    package let message: String
    package let range: SourceRange

    package init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }

  package let severity: Severity

  /// Stable name of the kind of problem in kebab-case, such as `duplicate-key`.
  package let id: String

  package let range: SourceRange

  /// What is wrong, in lower case and without a full stop.
  package let message: String

  /// The mend.
  package let hint: String?

  package let notes: [Note]

  package init(
    _ severity: Severity,
    id: String,
    at range: SourceRange,
    _ message: String,
    hint: String? = nil,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.id = id
    self.range = range
    self.message = message
    self.hint = hint
    self.notes = notes
  }
}
