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
    console.guarded(telling: { DiffFailure($0.description).text(as: format) }, compare)
  }

  private func compare() throws(DiskError) -> ExitStatus {
    let newInput = try input(of: new ?? schema, folder: schema)
    // A revision is read from the folder that it is compared with.
    let folder = try item(at: new ?? schema) == .folder ? new ?? schema : schema
    let oldInput = try input(of: old, folder: folder)
    // An error of the old version can hardly be mended, and is not told behind one of the new.
    guard let new = try version(of: newInput, side: "new"),
      let old = try version(of: oldInput, side: "old")
    else { return .refused }
    let comparison = SchemaComparison(
      of: old.version, with: new.version,
      comparesExamples: old.hasExamples && new.hasExamples)
    let report = DiffReport(
      comparison: comparison, old: oldInput.shownPath, new: newInput.shownPath,
      released: released, isColored: console.isOutputColored)
    try console.show(report.text(as: format))
    return failOn.status(for: comparison.breaks)
  }

  /// What stands at a path, behind links.
  private func item(at name: String) throws(DiskError) -> DiskItem? {
    let path = name.absolutePath(in: try disk.workingFolder())
    guard let real = disk.realPath(of: path) else { return nil }
    return try disk.item(at: real)
  }

  private func input(of name: String, folder: String) throws(DiskError) -> SchemaInput {
    let item = try item(at: name)
    if item == .folder || name == schema { return try SchemaInput(at: name, on: disk) }
    do throws(DiskError) {
      return try SchemaInput(at: folder, in: name, on: disk)
    } catch {
      // A branch may have the name of a file.
      throw item == nil ? error : .versionIsNoFolder(name)
    }
  }

  /// A version, which may be older than some rules: examples that break them are left out.
  ///
  /// - Returns: `nil` when more than examples is wrong, which is then shown.
  private func version(
    of input: SchemaInput, side: String
  ) throws(DiskError) -> (version: SchemaVersion, hasExamples: Bool)? {
    let (version, diagnostics) = described(input, by: APIDescription.init(reading:into:))
    if let version { return (version, true) }
    let errors = diagnostics.sorted().filter { $0.severity == .error }
    let rules = errors.reduce(into: [String]()) { rules, error in
      if !rules.contains(error.id) { rules.append(error.id) }
    }.joined(separator: ", ")
    if let rest = described(input, by: APIDescription.init(leavingExamplesOut:into:)).version {
      console.report(
        "note: examples of the \(side) version, '\(input.shownPath)', break rules of this tool "
          + "(\(rules)), so no examples are compared\n")
      return (rest, false)
    }
    let failure = DiffFailure(
      """
      the \(side) version, '\(input.shownPath)', breaks rules of this tool (\(rules)) and cannot be \
      compared: mend it, or a copy of its folder, or take another revision
      """, report: input.report(diagnostics))
    if let text = failure.text(as: format) {
      try console.show(text)
    } else {
      try input.show(diagnostics, as: .human, on: console)
    }
    console.report(error: failure.message)
    return nil
  }

  private func described(
    _ input: SchemaInput,
    by reading: ([SourceFile], inout Diagnostics) -> APIDescription?
  ) -> (version: SchemaVersion?, diagnostics: Diagnostics) {
    let shownPaths = input.shownPaths
    let (version, diagnostics) = input.checked { sources, diagnostics in
      reading(sources, &diagnostics).map {
        SchemaVersion($0, of: sources, shownPaths: shownPaths)
      }
    }
    return (version, diagnostics)
  }
}

extension DiskError {
  static func versionIsNoFolder(_ path: String) -> DiskError {
    DiskError(
      description: "'\(path)' is a file; a version is a folder with .yaml files, or a git revision")
  }
}
