package import YAMLTree

/// A diagnostic that a test expects at a mark.
package struct Expected {
  package let severity: Diagnostic.Severity
  package let message: String
  package let hint: String?
  package let id: String?
  package let covered: String?
  package let notes: KeyValuePairs<Character, String>

  /// Describes a diagnostic.
  ///
  /// - Parameters:
  ///   - message: The exact message.
  ///   - hint: The exact hint; `nil` if there must be none.
  ///   - id: The exact id; `nil` if it does not matter.
  ///   - covered: The exact text that the range covers; `nil` if its end does not matter.
  ///   - notes: Marks and exact messages of all notes, in order.
  package init(
    _ message: String,
    hint: String? = nil,
    id: String? = nil,
    covering covered: String? = nil,
    severity: Diagnostic.Severity = .error,
    notes: KeyValuePairs<Character, String> = [:]
  ) {
    self.severity = severity
    self.message = message
    self.hint = hint
    self.id = id
    self.covered = covered
    self.notes = notes
  }
}
