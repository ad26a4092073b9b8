import APISchema
import SchemaReports
import YAMLTree

/// One run of `lint`.
struct LintRun: Sendable {
  let schema: String

  /// Whether warnings fail the run.
  let isStrict: Bool
  let format: DiagnosticFormat
  let console: Console
  private let disk = Disk()

  init(schema: String, isStrict: Bool, format: DiagnosticFormat, console: Console) {
    self.schema = schema
    self.isStrict = isStrict
    self.format = format
    self.console = console
  }

  /// Reports mistakes of the file of rules, and mistakes of the schema if it has any, else what breaks
  /// the rules.
  func start() -> ExitStatus {
    console.guarded(as: format) { () throws(DiskError) in
      let input = try SchemaInput(at: schema, on: disk)
      let diagnostics = findings(in: input)
      try input.show(diagnostics, as: format, on: console)
      if diagnostics.hasErrors || (isStrict && !diagnostics.all.isEmpty) { return .refused }
      if diagnostics.all.isEmpty, format == .human {
        try console.show("\(input.summary); no findings\n")
      }
      return .success
    }
  }

  /// Mistakes of the file of rules, and mistakes of the schema if it has any, else what breaks the rules.
  func findings(in input: SchemaInput) -> Diagnostics {
    let (api, mistakes) = input.checked { sources, diagnostics in
      APIDescription(reading: sources, into: &diagnostics)
    }
    var diagnostics = mistakes
    let configuration = configuration(of: input, into: &diagnostics)
    guard api != nil else { return diagnostics }
    let (_, findings) = input.checked { sources, findings -> Void? in
      Lint.check(sources, with: configuration, into: &findings)
    }
    diagnostics.report(findings)
    return diagnostics
  }

  /// Shows the rules, with the levels that hold in this schema; without one, the standard levels.
  func list() -> ExitStatus {
    console.guarded(as: format) { () throws(DiskError) in
      var diagnostics = Diagnostics()
      var configuration = LintConfiguration()
      if disk.realPath(of: schema.absolutePath(in: try disk.workingFolder())) != nil {
        let input = try SchemaInput(at: schema, on: disk)
        configuration = self.configuration(of: input, into: &diagnostics)
        try input.show(diagnostics, as: .human, on: console)
      }
      if format == .json {
        try console.show(Self.json(LintRule.allCases, in: configuration))
        return diagnostics.hasErrors ? .refused : .success
      }
      for rule in LintRule.allCases {
        let name = rule.rawValue + String(repeating: " ", count: max(1, 18 - rule.rawValue.count))
        let level = configuration.level(of: rule).rawValue
        let levelText = level + String(repeating: " ", count: 9 - level.count)
        try console.show("\(name)\(levelText)\(rule.summary)\n")
      }
      return diagnostics.hasErrors ? .refused : .success
    }
  }

  private static func json(
    _ rules: [LintRule], in configuration: LintConfiguration
  ) -> String {
    let list = rules.map { rule in
      JSONText.members([
        "name": .string(rule.rawValue), "level": .string(configuration.level(of: rule).rawValue),
        "summary": .string(rule.summary),
      ])
    }
    return JSONText.members(["version": .number(1), "rules": .array(list)]).text + "\n"
  }

  private func configuration(
    of input: SchemaInput, into diagnostics: inout Diagnostics
  ) -> LintConfiguration {
    guard let file = input.folder.rules,
      let source = SourceFile(path: file.name, bytes: file.bytes, into: &diagnostics)
    else { return LintConfiguration() }
    return LintConfiguration(reading: source, into: &diagnostics)
  }
}
