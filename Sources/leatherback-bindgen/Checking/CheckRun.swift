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
    do throws(DiskError) {
      return try check()
    } catch {
      console.report(error: error.description)
      return .diskFailed
    }
  }

  /// Checks, and checks again whenever something in the folder changes.
  ///
  /// A folder that cannot be read at the moment is reported, and looked at again.
  func watch() -> ExitStatus {
    var watcher: FolderWatcher
    do throws(DiskError) {
      watcher = try FolderWatcher(of: schema.absolutePath(in: disk.workingFolder()), on: disk)
    } catch {
      console.report(error: error.description)
      return .diskFailed
    }
    while true {
      _ = start()
      watcher.waitForChange()
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
