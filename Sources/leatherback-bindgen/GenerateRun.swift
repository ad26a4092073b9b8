import SwiftBindings

/// One run of `generate`: reads the schema, generates, and writes or compares.
struct GenerateRun: Sendable {
  enum Mode: Sendable {
    case write
    case check
    case dryRun
  }

  enum Detail: Sendable {
    case quiet
    case normal
    case verbose
  }

  /// Folder in the output folder that examples go to.
  static let examplesFolder = "Examples"

  let schema: String
  let output: String
  let withExamples: Bool
  let mode: Mode
  let detail: Detail
  let format: DiagnosticFormat
  let console: Console
  private let disk = Disk()

  init(
    schema: String, output: String, withExamples: Bool, mode: Mode, detail: Detail,
    format: DiagnosticFormat, console: Console
  ) {
    self.schema = schema
    self.output = output
    self.withExamples = withExamples
    self.mode = mode
    self.detail = detail
    self.format = format
    self.console = console
  }

  /// Does it, and ends the process.
  ///
  /// The process ends with all that the files were made from still in memory: to take a large schema
  /// apart piece by piece would take a good part of the run.
  func run() -> Never {
    var hasReported = false
    do throws(DiskError) {
      var watch = StageWatch()
      let input = try SchemaInput(at: schema, on: disk)
      watch.end("read")
      let (plan, diagnostics) = input.checked { sources, diagnostics in
        BindingsPlan(from: sources, examples: withExamples, into: &diagnostics)
      }
      try input.show(diagnostics, as: format, on: console)
      hasReported = true
      guard let plan else { quit(with: .refused) }
      let files = plan.print()
      watch.end("generated")
      let status = try deliver(files, from: input, &watch)
      withExtendedLifetime((plan, files, input)) { quit(with: status) }
    } catch {
      console.report(error, as: hasReported ? .human : format)
      quit(with: .diskFailed)
    }
  }

  /// Brings the files to the output folder, or compares them with it.
  private func deliver(
    _ files: [GeneratedFile], from input: SchemaInput, _ watch: inout StageWatch
  ) throws(DiskError) -> ExitStatus {
    let folder = try OutputFolder(at: output, on: disk)
    let writer = FolderWriter(to: folder, on: disk)
    let sparing = withExamples ? [] : [Self.examplesFolder]
    let changes =
      try mode == .write
      ? writer.write(files, sparing: sparing) : writer.changes(for: files, sparing: sparing)
    watch.end(mode == .write ? "wrote" : "compared")
    let report = ChangeReport(
      changes: changes, folder: folder,
      shownFolder: folder.path.shownPath(from: input.workingFolder),
      isColored: console.isOutputColored)
    if mode == .check, changes.count > 0 {
      if detail != .quiet { try console.show(report.drift(on: disk)) }
      console.report(error: report.verdict(on: input.shownPath))
      return .refused
    }
    guard detail != .quiet else { return .success }
    if detail == .verbose || mode == .dryRun {
      try console.show(report.list(mode, withUnchanged: detail == .verbose))
    }
    try console.show("\(input.summary); \(report.summary(mode)); \(watch.total)\n")
    if detail == .verbose { try console.show(watch.stages + "\n") }
    return .success
  }
}
