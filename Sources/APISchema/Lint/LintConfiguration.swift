package import YAMLTree

/// Which rules hold, as `lint.yaml` in the schema folder says.
///
/// ```yaml
/// rules:
///   missing-example: error
///   unpaged-list: warning
/// ```
package struct LintConfiguration: Sendable, Equatable {
  private var levels: [LintRule: LintLevel] = [:]

  /// The standard levels.
  package init() {}

  /// One rule alone, at its standard level; a warning if that is off.
  package init(only rule: LintRule) {
    for other in LintRule.allCases where other != rule { levels[other] = .off }
    if rule.standardLevel == .off { levels[rule] = .warning }
  }

  /// Reads the file. What is wrong with it is reported, and leaves the standard levels.
  package init(reading source: SourceFile, into diagnostics: inout Diagnostics) {
    guard let document = YAMLDocument(parsing: source, into: &diagnostics) else { return }
    guard document.root.kind == .mapping else {
      diagnostics.report(.notALintFile(document.root))
      return
    }
    for entry in document.root.entries {
      guard entry.key.scalar?.text == "rules" else {
        diagnostics.report(.unknownLintKey(entry.key))
        continue
      }
      guard entry.value.kind == .mapping else {
        diagnostics.report(.wrongLintRules(entry.value))
        continue
      }
      for rule in entry.value.entries { read(rule, into: &diagnostics) }
    }
  }

  private mutating func read(_ entry: YAMLEntry, into diagnostics: inout Diagnostics) {
    let name = entry.key.scalar?.text ?? ""
    guard let rule = LintRule(rawValue: name) else {
      diagnostics.report(.unknownLintRule(Located(name, at: entry.key.range)))
      return
    }
    guard let level = LintLevel(rawValue: entry.value.scalar?.text ?? "") else {
      diagnostics.report(.unknownLintLevel(of: name, entry.value))
      return
    }
    levels[rule] = level
  }

  /// The level of a rule.
  package func level(of rule: LintRule) -> LintLevel { levels[rule] ?? rule.standardLevel }
}

extension Diagnostic {
  /// The file of rules is no map.
  static func notALintFile(_ root: YAMLNode) -> Diagnostic {
    Diagnostic(
      .error, id: "not-a-lint-file", at: root.range,
      "the file of rules is a map with the key 'rules', not \(root.phrase)",
      hint: "write 'rules: { missing-doc: error }'")
  }

  /// A key of the file of rules is none.
  static func unknownLintKey(_ key: YAMLNode) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-lint-key", at: key.range,
      "'\(key.scalar?.text ?? "")' is no key of the file of rules",
      hint: "the only key is 'rules'")
  }

  /// What stands behind 'rules' is no map.
  static func wrongLintRules(_ value: YAMLNode) -> Diagnostic {
    Diagnostic(
      .error, id: "wrong-lint-rules", at: value.range,
      "'rules' is a map of rules and their levels, not \(value.phrase)",
      hint: "write 'rules: { missing-doc: error }'")
  }

  /// A rule is none.
  static func unknownLintRule(_ name: Located<String>) -> Diagnostic {
    let names = LintRule.allCases.map(\.rawValue)
    // Codes say nothing to those who read the file later.
    if let rule = names.first(where: { DiagnosticCatalog.code(of: $0) == name.value }) {
      return Diagnostic(
        .error, id: "unknown-lint-rule", at: name.range, "'\(name.value)' is the code of a rule",
        hint: "write its name, '\(rule)'", mend: .write(rule, at: name.range, isSafe: true))
    }
    let meant = names.closest(to: name.value).map { "did you mean '\($0)'?" }
    return Diagnostic(
      .error, id: "unknown-lint-rule", at: name.range, "no rule is called '\(name.value)'",
      hint: meant ?? "the rules are \(names.joined(separator: ", "))",
      mend: .spelling(of: name, among: names))
  }

  /// A level is none.
  static func unknownLintLevel(of rule: String, _ value: YAMLNode) -> Diagnostic {
    let names = LintLevel.allCases.map(\.rawValue)
    let text = value.scalar?.text ?? ""
    let meant = usualLevels[text.lowercased()]?.rawValue ?? names.closest(to: text)
    return Diagnostic(
      .error, id: "unknown-lint-level", at: value.range,
      "'\(rule)' is 'off', 'warning' or 'error', not \(value.phrase)",
      hint: meant.map { "write '\($0)'" },
      mend: meant.map { .write($0, at: value.range, isSafe: true) })
  }

  /// What others call the levels. Not `on`, which does not say how hard a rule is.
  private static let usualLevels: [String: LintLevel] = [
    "warn": .warning, "none": .off, "false": .off, "no": .off, "ignore": .off, "disabled": .off,
  ]
}
