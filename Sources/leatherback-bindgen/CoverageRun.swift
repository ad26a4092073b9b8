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
    do throws(DiskError) {
      let input = try SchemaInput(at: schema, on: disk)
      let (report, diagnostics) = input.checked(by: coverage)
      try input.show(diagnostics, as: .human, on: console)
      guard let report else { return .refused }
      let page = CoveragePage(report).text
      guard let output else {
        try console.show(page)
        return .success
      }
      let folder = schema.absolutePath(in: input.workingFolder)
      let mark = GeneratedMark.markdown.line(for: folder.lastName)
      return try deliver(mark + "\n" + page, of: input, to: output)
    } catch {
      console.report(error: error.description)
      return .diskFailed
    }
  }

  /// Brings the page to its file, or compares it with what is there.
  private func deliver(
    _ page: String, of input: SchemaInput, to output: String
  ) throws(DiskError) -> ExitStatus {
    let file = try SingleFile(at: output, marked: .markdown, on: disk)
    let shownPath = file.path.shownPath(from: input.workingFolder)
    let bytes = Array(page.utf8)
    let change = isCheck ? try file.change(to: bytes) : try file.write(bytes)
    let report = SingleChangeReport(
      path: shownPath, change: change, isColored: console.isOutputColored)
    guard isCheck, change != .none else {
      try console.show(report.summary(isCheck: isCheck))
      return .success
    }
    try console.show(report.drift(to: page))
    console.report(error: report.verdict(on: input.shownPath))
    return .refused
  }
}
