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

  /// What to change so that the problem is gone.
  package struct Mend: Sendable, Equatable {
    /// A piece of a file and the text to put in its place.
    package struct Edit: Sendable, Equatable {
      package let range: SourceRange
      package let text: String

      package init(_ range: SourceRange, _ text: String) {
        self.range = range
        self.text = text
      }
    }

    /// A name that stands for nothing, and the declared one that was most likely meant.
    package struct Spelling: Sendable, Hashable {
      package let written: String
      package let declared: String

      /// Where the declared one stands, if that may be what is misspelt.
      package let declaration: SourceRange?

      package init(written: String, declared: String, declaration: SourceRange? = nil) {
        self.written = written
        self.declared = declared
        self.declaration = declaration
      }
    }

    /// What the change is, as in "write 'returns'".
    package let title: String

    /// Changes that do not overlap.
    package let edits: [Edit]

    /// Whether it may be made without asking: it cannot mean anything else than what was written.
    package let isSafe: Bool

    /// The name that it corrects, if the right one is a declaration's.
    package let spelling: Spelling?

    /// What is to be done with the values of the file, until it is known what that is in its text.
    let change: TreeChange?

    package init(
      _ title: String, _ edits: [Edit], isSafe: Bool = false, spelling: Spelling? = nil
    ) {
      self.title = title
      self.edits = edits
      self.isSafe = isSafe
      self.spelling = spelling
      change = nil
    }

    /// A change that ``Diagnostics/layOutMends(in:)`` turns into edits.
    package init(_ title: String, _ change: TreeChange, isSafe: Bool = false) {
      self.title = title
      edits = []
      self.isSafe = isSafe
      spelling = nil
      self.change = change
    }
  }

  package let severity: Severity

  /// Stable name of the kind of problem in kebab-case, such as `duplicate-key`.
  package let id: String

  package let range: SourceRange

  /// What is wrong, in lower case and without a full stop.
  package let message: String

  /// The mend, in words.
  package let hint: String?

  package let notes: [Note]

  /// The mend, as a change of the text.
  package let mend: Mend?

  /// The declaration that the place disagrees with, if several places may do so for one reason.
  package let subject: SourceRange?

  package init(
    _ severity: Severity,
    id: String,
    at range: SourceRange,
    _ message: String,
    hint: String? = nil,
    notes: [Note] = [],
    mend: Mend? = nil,
    subject: SourceRange? = nil
  ) {
    self.severity = severity
    self.id = id
    self.range = range
    self.message = message
    self.hint = hint
    self.notes = notes
    self.mend = mend
    self.subject = subject
  }

  /// The same problem with another mend, or none.
  package func with(mend: Mend?) -> Diagnostic {
    Diagnostic(
      severity, id: id, at: range, message, hint: hint, notes: notes, mend: mend,
      subject: subject)
  }

  /// The same problem as a disagreement with the declaration at `subject`.
  package func with(subject: SourceRange) -> Diagnostic {
    Diagnostic(
      severity, id: id, at: range, message, hint: hint, notes: notes, mend: mend,
      subject: subject)
  }

  /// The same problem with further places that belong to it.
  package func with(further notes: [Note]) -> Diagnostic {
    Diagnostic(
      severity, id: id, at: range, message, hint: hint, notes: self.notes + notes, mend: mend,
      subject: subject)
  }
}
