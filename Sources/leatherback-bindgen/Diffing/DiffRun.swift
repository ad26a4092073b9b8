import APISchema
import SchemaChanges
import YAMLTree

/// Which breaks fail a run.
enum FailingLevel: String, Sendable, CaseIterable {
  case any, source, wire, none

  /// How a run ends that found these breaks.
  func status(for breaks: Breakage) -> ExitStatus {
    let failing: Breakage =
      switch self {
      case .any: [.wire, .source]
      case .source: .source
      case .wire: .wire
      case .none: []
      }
    if breaks.isDisjoint(with: failing) { return .success }
    if breaks == .source { return .breaksSource }
    return breaks == .wire ? .breaksWire : .breaksBoth
  }
}

/// One run of `diff`: reads both versions, compares them, and shows the changes.
struct DiffRun: Sendable {
  let old: String

  /// The schema folder if `nil`.
  let new: String?
  let schema: String
  let format: DiffFormat
  let failOn: FailingLevel
  let released: ReleasedVersion?
  let console: Console
  private let disk = Disk()

  init(
    old: String, new: String?, schema: String, format: DiffFormat, failOn: FailingLevel,
    released: ReleasedVersion?, console: Console
  ) {
    self.old = old
    self.new = new
    self.schema = schema
    self.format = format
    self.failOn = failOn
    self.released = released
    self.console = console
  }

  func start() -> ExitStatus {
    console.guarded { () throws(DiskError) in
      let newInput = try input(of: new ?? schema, folder: schema)
      // A revision is read from the folder that it is compared with.
      let folder = try isFolder(new ?? schema) ? new ?? schema : schema
      let oldInput = try input(of: old, folder: folder)
      guard let oldVersion = try version(of: oldInput), let newVersion = try version(of: newInput)
      else { return .refused }
      let comparison = SchemaComparison(of: oldVersion, with: newVersion)
      let report = DiffReport(
        comparison: comparison, old: oldInput.shownPath, new: newInput.shownPath,
        released: released, isColored: console.isOutputColored)
      try console.show(report.text(as: format))
      return failOn.status(for: comparison.breaks)
    }
  }

  private func isFolder(_ name: String) throws(DiskError) -> Bool {
    let path = name.absolutePath(in: try disk.workingFolder())
    guard let real = disk.realPath(of: path) else { return false }
    return try disk.item(at: real) == .folder
  }

  private func input(of name: String, folder: String) throws(DiskError) -> SchemaInput {
    if try isFolder(name) || name == schema { return try SchemaInput(at: name, on: disk) }
    return try SchemaInput(at: folder, in: name, on: disk)
  }

  /// The version without its mistakes; `nil` when it has one, which is then shown.
  private func version(of input: SchemaInput) throws(DiskError) -> SchemaVersion? {
    let shownPaths = input.shownPaths
    let (version, diagnostics) = input.checked { sources, diagnostics in
      APIDescription(reading: sources, into: &diagnostics).map {
        SchemaVersion($0, of: sources, shownPaths: shownPaths)
      }
    }
    guard version == nil else { return version }
    try input.show(diagnostics, as: .human, on: console)
    console.report(error: "'\(input.shownPath)' has errors and cannot be compared")
    return nil
  }
}
