import APISchema
import YAMLTree

/// One run of `check`: reads the schema and tells what is wrong with it.
struct CheckRun: Sendable {
  let schema: String
  let format: DiagnosticFormat
  let isQuiet: Bool
  let console: Console
  private let disk = Disk()

  init(schema: String, format: DiagnosticFormat, isQuiet: Bool, console: Console) {
    self.schema = schema
    self.format = format
    self.isQuiet = isQuiet
    self.console = console
  }

  /// Checks once.
  func start() -> ExitStatus {
    console.guarded(as: format, check)
  }

  /// Checks, and checks again whenever something in the folder changes, until nobody reads it any more.
  ///
  /// A folder that cannot be read at the moment is reported, and looked at again.
  func watch() -> ExitStatus {
    console.guarded(as: format) { () throws(DiskError) in
      var watcher = try FolderWatcher(
        of: schema.absolutePath(in: disk.workingFolder()), on: disk)
      while true {
        let status = start()
        let hasChanged = watcher.waitForChange(unless: { console.hasLostReader(of: format) })
        guard hasChanged else { return status }
      }
    }
  }

  private func check() throws(DiskError) -> ExitStatus {
    var watch = StageWatch()
    let input = try SchemaInput(at: schema, on: disk)
    let (api, diagnostics) = input.checked { sources, diagnostics in
      APIDescription(reading: sources, into: &diagnostics)
    }
    watch.end("checked")
    defer { dispose(of: api) }
    try input.show(diagnostics, as: format, on: console)
    guard api != nil else { return .refused }
    if !isQuiet, format == .human {
      try console.show("\(input.summary); no errors; \(watch.total)\n")
    }
    return .success
  }
}
