import SchemaReports

/// One run of `json-schema`: prints, writes or compares it.
struct JSONSchemaRun: Sendable {
  /// Path of the file, or `nil` when it goes to standard output.
  let output: String?

  let isCheck: Bool
  let console: Console
  private let disk = Disk()

  init(output: String?, isCheck: Bool, console: Console) {
    self.output = output
    self.isCheck = isCheck
    self.console = console
  }

  func start() -> ExitStatus {
    do throws(DiskError) {
      let language = LanguageSchema(comment: GeneratedMark.languageComment)
      // The first member stands on the first line, where the mark is looked for.
      let text = "{" + language.json.indentedText.dropFirst(4) + "\n"
      guard let output else {
        try console.show(text)
        return .success
      }
      let file = try SingleFile(at: output, marked: .json, on: disk)
      let change =
        isCheck ? try file.change(to: Array(text.utf8)) : try file.write(Array(text.utf8))
      let report = SingleChangeReport(
        path: file.path.shownPath(from: try disk.workingFolder()), change: change,
        isColored: console.isOutputColored)
      guard isCheck, change != .none else {
        try console.show(report.summary(isCheck: isCheck))
        return .success
      }
      try console.show(report.drift(to: text))
      console.report(error: report.verdict(on: "the schema language"))
      return .refused
    } catch {
      console.report(error: error.description)
      return .diskFailed
    }
  }
}
