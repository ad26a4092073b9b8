import APISchema
import YAMLTree

/// One run of `fix`.
struct FixRun: Sendable {
  let schema: String

  /// Paths of the files to mend, or none for all of the schema.
  let files: [String]
  let choice: SchemaMending.Choice
  let isCheck: Bool

  /// Whether programs read what was done, as JSON.
  let isJSON: Bool
  let console: Console
  private let disk = Disk()

  init(
    schema: String, files: [String], choice: SchemaMending.Choice, isCheck: Bool, isJSON: Bool,
    console: Console
  ) {
    self.schema = schema
    self.files = files
    self.choice = choice
    self.isCheck = isCheck
    self.isJSON = isJSON
    self.console = console
  }

  func start() -> ExitStatus {
    console.guarded(
      telling: { isJSON ? SchemaMending.json(failure: $0.description) : nil }, mend)
  }

  private func mend() throws(DiskError) -> ExitStatus {
    let input = try SchemaInput(at: schema, on: disk)
    var flaws = Diagnostics()
    let all = input.folder.allFiles
    let sources = all.compactMap { SourceFile(path: $0.name, bytes: $0.bytes, into: &flaws) }
    let choice = try choice(in: input)
    guard sources.count == all.count else {
      try input.show(flaws, as: .human, on: console)
      if isJSON { try console.show(SchemaMending.json(failure: "a file of the schema is no text")) }
      return .refused
    }
    let rules = input.folder.rules == nil ? nil : sources.last
    let mending = SchemaMending(
      of: Array(sources.prefix(input.folder.files.count)), rules: rules, choosing: choice)
    let mended = mending.files + [mending.rules].compactMap(\.self)
    var changes: [EditedFiles.Change] = []
    // Not the bytes of the file: those of UTF-16 never are those of its text.
    for (index, text) in mended.enumerated() where text.bytes != sources[index].bytes {
      changes.append(
        .init(
          file: all[index], shownPath: all[index].path.shownPath(from: input.workingFolder),
          source: sources[index], bytes: text.bytes))
    }
    let edited = EditedFiles(changes: changes)
    // Nothing is said to be done before it is.
    if !isCheck { try edited.write(on: disk) }
    if isJSON {
      try console.show(mending.json(edited, isWritten: !isCheck, of: input))
    } else {
      try showSteps(of: mending, in: input)
    }
    return try isCheck ? compare(edited, mending) : checkRest(edited, mending)
  }

  /// The choice with the files that are named.
  private func choice(in input: SchemaInput) throws(DiskError) -> SchemaMending.Choice {
    var choice = choice
    choice.paths = Set(try input.folder.names(ofFilesAt: files, on: disk))
    return choice
  }

  /// One line for each mend, with the place.
  private func showSteps(
    of mending: SchemaMending, in input: SchemaInput
  ) throws(DiskError) {
    for step in mending.steps {
      let place = "\(input.shownPath(of: step.path)):\(step.position.line)"
      let code = DiagnosticCatalog.code(of: step.id)
      try console.show(
        "\(place.visible):\(step.position.column): \(step.title.visible) [\(code) \(step.id)]\n")
    }
  }

  private func compare(
    _ edited: EditedFiles, _ mending: SchemaMending
  ) throws(DiskError) -> ExitStatus {
    guard !edited.changes.isEmpty else {
      if !isJSON { try console.show("nothing to mend\n") }
      return .success
    }
    if isJSON { return .refused }
    try console.show(edited.drift("mended", isColored: console.isOutputColored))
    console.report(error: "\(count(mending)) can be mended; run `leatherback-bindgen fix`")
    return .refused
  }

  private func checkRest(
    _ edited: EditedFiles, _ mending: SchemaMending
  ) throws(DiskError) -> ExitStatus {
    if !isJSON {
      try console.show(
        edited.changes.isEmpty ? "nothing to mend\n" : "mended \(count(mending))\n")
    }
    // What is left is shown as 'check' shows it, to people also where programs read the rest.
    let check = CheckRun(schema: schema, format: .human, isQuiet: true, console: console)
    let status = check.start()
    if status == .success, !isJSON { try showCountOfFindings() }
    return status
  }

  /// How much 'lint' has left: to show all of it would bury what was mended.
  private func showCountOfFindings() throws(DiskError) {
    let lint = LintRun(schema: schema, isStrict: false, format: .human, console: console)
    let left = lint.findings(in: try SchemaInput(at: schema, on: disk)).all
    guard !left.isEmpty else { return }
    let errors = left.count { $0.severity == .error }
    let hardest = errors == 0 ? "" : ", \(errors) of them an error"
    try console.show(
      "\(left.count) finding\(left.count == 1 ? "" : "s") left\(hardest); run `leatherback-bindgen lint`\n"
    )
  }

  private func count(_ mending: SchemaMending) -> String {
    "\(mending.steps.count) mistake\(mending.steps.count == 1 ? "" : "s")"
  }
}
