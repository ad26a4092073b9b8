import APISchema
import YAMLTree

/// One run of `fix`.
struct FixRun: Sendable {
  let schema: String
  let choice: SchemaMending.Choice
  let isCheck: Bool
  let console: Console
  private let disk = Disk()

  init(schema: String, choice: SchemaMending.Choice, isCheck: Bool, console: Console) {
    self.schema = schema
    self.choice = choice
    self.isCheck = isCheck
    self.console = console
  }

  func start() -> ExitStatus {
    console.guarded { () throws(DiskError) in
      let input = try SchemaInput(at: schema, on: disk)
      return try mend(input)
    }
  }

  private func mend(_ input: SchemaInput) throws(DiskError) -> ExitStatus {
    var flaws = Diagnostics()
    let all = input.folder.allFiles
    let sources = all.compactMap { SourceFile(path: $0.name, bytes: $0.bytes, into: &flaws) }
    guard sources.count == all.count else {
      try input.show(flaws, as: .human, on: console)
      return .refused
    }
    let rules = input.folder.rules == nil ? nil : sources.last
    let mending = SchemaMending(
      of: Array(sources.prefix(input.folder.files.count)), rules: rules, choosing: choice)
    let mended = mending.files + [mending.rules].compactMap(\.self)
    var changes: [EditedFiles.Change] = []
    for (file, source) in zip(all, mended) where source.bytes != file.bytes {
      let shownPath = file.path.shownPath(from: input.workingFolder)
      changes.append(.init(file: file, shownPath: shownPath, bytes: source.bytes))
    }
    let edited = EditedFiles(changes: changes)
    // Nothing is said to be done before it is.
    if !isCheck { try edited.write(on: disk) }
    try showSteps(of: mending, in: all, of: input)
    return try isCheck ? compare(edited, mending) : finish(edited, mending)
  }

  /// One line for each mend, with the place.
  private func showSteps(
    of mending: SchemaMending, in files: [SchemaFolder.File], of input: SchemaInput
  ) throws(DiskError) {
    for step in mending.steps {
      let path = files.first { $0.name == step.path }?.path ?? step.path
      let place = "\(path.shownPath(from: input.workingFolder)):\(step.position.line)"
      let code = DiagnosticCatalog.code(of: step.id)
      try console.show(
        "\(place.visible):\(step.position.column): \(step.title.visible) [\(code) \(step.id)]\n")
    }
  }

  private func compare(
    _ edited: EditedFiles, _ mending: SchemaMending
  ) throws(DiskError) -> ExitStatus {
    guard !edited.changes.isEmpty else {
      try console.show("nothing to mend\n")
      return .success
    }
    try console.show(edited.drift("mended", isColored: console.isOutputColored))
    console.report(error: "\(count(mending)) can be mended; run `leatherback-bindgen fix`")
    return .refused
  }

  private func finish(
    _ edited: EditedFiles, _ mending: SchemaMending
  ) throws(DiskError) -> ExitStatus {
    try console.show(
      edited.changes.isEmpty ? "nothing to mend\n" : "mended \(count(mending))\n")
    // What is left is shown as 'check' shows it.
    let check = CheckRun(schema: schema, format: .human, isQuiet: true, console: console)
    return check.start()
  }

  private func count(_ mending: SchemaMending) -> String {
    "\(mending.steps.count) mistake\(mending.steps.count == 1 ? "" : "s")"
  }
}
