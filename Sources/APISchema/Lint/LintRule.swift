import YAMLTree

/// A rule of style or safety. What breaks it is no mistake of the schema, but most likely one of its
/// author.
package enum LintRule: String, Sendable, CaseIterable {
  case missingDoc = "missing-doc"
  case missingSource = "missing-source"
  case missingExample = "missing-example"
  case moneyAsText = "money-as-text"
  case shownSecret = "shown-secret"
  case unpagedList = "unpaged-list"
  case unclearName = "unclear-name"
  case unfinishedDoc = "unfinished-doc"
  case noEditorLine = "no-editor-line"

  /// What the rule asks for, in one line.
  package var summary: String {
    switch self {
    case .missingDoc: "Endpoints, pages, webhooks, types, errors and fields have a 'doc'."
    case .missingSource: "Endpoints, pages, webhooks, types and errors name a source."
    case .missingExample: "Each endpoint has an example of success, each webhook one that is read."
    case .moneyAsText: "Amounts of money are decimals, not texts or integers."
    case .shownSecret: "Card numbers, security codes, passwords and tokens are sensitive."
    case .unpagedList: "A list comes in pages."
    case .unclearName: "Endpoints begin with a verb, types with a noun in the singular."
    case .unfinishedDoc: "A 'doc' ends as a sentence does."
    case .noEditorLine: "All files of a folder have the first line for editors, or none has."
    }
  }

  /// The level where no configuration says otherwise.
  package var standardLevel: LintLevel {
    switch self {
    case .shownSecret: .error
    case .missingDoc, .missingSource, .missingExample, .moneyAsText, .unfinishedDoc,
      .noEditorLine:
      .warning
    case .unpagedList, .unclearName: .off
    }
  }
}

/// What becomes of a rule that is broken.
package enum LintLevel: String, Sendable, CaseIterable {
  case off, warning, error

  var severity: Diagnostic.Severity? {
    switch self {
    case .off: nil
    case .warning: .warning
    case .error: .error
    }
  }
}
