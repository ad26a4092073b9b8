import SwiftBindings
import YAMLTree

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
  let console: Console
  private let disk = Disk()

  init(
    schema: String, output: String, withExamples: Bool, mode: Mode, detail: Detail,
    console: Console
  ) {
    self.schema = schema
    self.output = output
    self.withExamples = withExamples
    self.mode = mode
    self.detail = detail
    self.console = console
  }

  func start() -> ExitStatus {
    do throws(DiskError) {
      var watch = StageWatch()
      let workingFolder = try disk.workingFolder()
      let schema = try SchemaFolder(at: schema, on: disk)
      watch.end("read")
      guard let files = generate(from: schema, in: workingFolder) else { return .refused }
      watch.end("generated")
      return try deliver(files, from: schema, in: workingFolder, &watch)
    } catch {
      console.report(error: error.description)
      return .diskFailed
    }
  }

  /// The files for a schema, or `nil` after its errors have been shown.
  private func generate(
    from schema: SchemaFolder, in workingFolder: String
  ) -> [GeneratedFile]? {
    var diagnostics = Diagnostics()
    let sources = schema.files.compactMap {
      SourceFile(path: $0.name, bytes: $0.bytes, into: &diagnostics)
    }
    // Names in a file that is no text cannot be known: going on would call them all unknown.
    let files =
      diagnostics.hasErrors
      ? nil : generateBindings(from: sources, examples: withExamples, into: &diagnostics)
    show(diagnostics, in: schema, shownFrom: workingFolder)
    return diagnostics.hasErrors ? nil : files
  }

  private func show(
    _ diagnostics: Diagnostics, in schema: SchemaFolder, shownFrom workingFolder: String
  ) {
    guard !diagnostics.all.isEmpty else { return }
    let named = Set(diagnostics.all.flatMap { [$0.range.path] + $0.notes.map(\.range.path) })
    let files = schema.files.filter { named.contains($0.name) }
    let text = DiagnosticText(
      sources: Dictionary(
        files.map { ($0.name, SourceFile(displaying: $0.bytes, path: $0.name)) },
        uniquingKeysWith: { first, _ in first }),
      shownPaths: Dictionary(
        files.map { ($0.name, $0.path.shownPath(from: workingFolder)) },
        uniquingKeysWith: { first, _ in first }),
      isColored: console.isErrorColored)
    console.report(text.text(of: diagnostics))
  }

  /// Brings the files to the output folder, or compares them with it.
  private func deliver(
    _ files: [GeneratedFile], from schema: SchemaFolder, in workingFolder: String,
    _ watch: inout StageWatch
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
      shownFolder: folder.path.shownPath(from: workingFolder),
      isColored: console.isOutputColored)
    if mode == .check, changes.count > 0 {
      if detail != .quiet { try console.show(report.drift(on: disk)) }
      let shownSchema = self.schema.absolutePath(in: workingFolder).shownPath(from: workingFolder)
      console.report(error: report.verdict(on: shownSchema))
      return .refused
    }
    guard detail != .quiet else { return .success }
    if detail == .verbose || mode == .dryRun {
      try console.show(report.list(mode, withUnchanged: detail == .verbose))
    }
    let size = "\(schema.files.count) file\(schema.files.count == 1 ? "" : "s")"
    let read = "read \(size) (\((schema.byteCount + 999) / 1000) KB)"
    try console.show("\(read); \(report.summary(mode)); \(watch.total)\n")
    if detail == .verbose { try console.show(watch.stages + "\n") }
    return .success
  }
}
