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

  func start() -> ExitStatus {
    do throws(DiskError) {
      var watch = StageWatch()
      let input = try SchemaInput(at: schema, on: disk)
      watch.end("read")
      guard let files = try generate(from: input) else { return .refused }
      watch.end("generated")
      return try deliver(files, from: input, &watch)
    } catch {
      console.report(error: error.description)
      return .diskFailed
    }
  }

  /// The files for a schema, or `nil` after its errors have been shown.
  private func generate(from input: SchemaInput) throws(DiskError) -> [GeneratedFile]? {
    let (files, diagnostics) = input.checked { sources, diagnostics in
      generateBindings(from: sources, examples: withExamples, into: &diagnostics)
    }
    try input.show(diagnostics, as: format, on: console)
    return files
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
