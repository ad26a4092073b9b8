import SchemaReports

/// One run of `coverage`: reads the schema, counts, and prints, writes or compares the page.
struct CoverageRun: Sendable {
  let schema: String

  /// Path of the page, or `nil` when it goes to standard output.
  let output: String?

  let isCheck: Bool
  let console: Console
  private let disk = Disk()

  init(schema: String, output: String?, isCheck: Bool, console: Console) {
    self.schema = schema
    self.output = output
    self.isCheck = isCheck
    self.console = console
  }

  func start() -> ExitStatus {
    console.guarded { () throws(DiskError) in
      let input = try SchemaInput(at: schema, on: disk)
      let (report, diagnostics) = input.checked(by: coverage)
      try input.show(diagnostics, as: .human, on: console)
      guard let report else { return .refused }
      let page = CoveragePage(report).text
      let text = output == nil ? page : mark(of: input) + "\n" + page
      return try MadePage(output: output, isCheck: isCheck, console: console, disk: disk)
        .deliver(text, marked: .markdown, madeFrom: input.shownPath)
    }
  }

  private func mark(of input: SchemaInput) -> String {
    let folder = schema.absolutePath(in: input.workingFolder)
    return GeneratedMark.markdown.line(for: folder.lastName)
  }
}
