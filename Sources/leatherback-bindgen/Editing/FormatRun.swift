import APISchema
import YAMLTree

/// One run of `format`.
struct FormatRun: Sendable {
  let schema: String

  /// Paths of single files, `-` alone for standard input, or none for all files of the schema.
  let files: [String]
  let isCheck: Bool
  let isQuiet: Bool
  let console: Console
  private let disk = Disk()

  init(schema: String, files: [String], isCheck: Bool, isQuiet: Bool, console: Console) {
    self.schema = schema
    self.files = files
    self.isCheck = isCheck
    self.isQuiet = isQuiet
    self.console = console
  }

  func start() -> ExitStatus {
    console.guarded { () throws(DiskError) in
      if files == ["-"] { return try passOn() }
      let input =
        try files.isEmpty
        ? SchemaInput(at: schema, on: disk) : SchemaInput(files: files, on: disk)
      return try layOut(input)
    }
  }

  private func layOut(_ input: SchemaInput) throws(DiskError) -> ExitStatus {
    var diagnostics = Diagnostics()
    var changes: [EditedFiles.Change] = []
    let files = input.folder.allFiles
    for file in files {
      guard let (source, text) = laidOut(file, into: &diagnostics), let bytes = text,
        bytes != file.bytes
      else { continue }
      let shownPath = file.path.shownPath(from: input.workingFolder)
      changes.append(
        EditedFiles.Change(file: file, shownPath: shownPath, source: source, bytes: bytes))
    }
    try input.show(diagnostics, as: .human, on: console)
    let status = try deliver(EditedFiles(changes: changes), of: files.count)
    return diagnostics.hasErrors ? .refused : status
  }

  /// Lays out what comes on standard input, for editors that hand a text over to a command.
  private func passOn() throws(DiskError) -> ExitStatus {
    let bytes = try disk.standardInput(atMost: SourceFile.maximumByteCount + 1)
    let input = try SchemaInput(standardInput: bytes, on: disk)
    var diagnostics = Diagnostics()
    let texts = input.folder.files.compactMap { file in
      laidOut(file, into: &diagnostics).map { $0.bytes ?? $0.source.bytes }
    }
    try input.show(diagnostics, as: .human, on: console)
    guard !diagnostics.hasErrors else { return .refused }
    guard isCheck else {
      for text in texts { try console.show(String(decoding: text, as: UTF8.self)) }
      return .success
    }
    return texts == [bytes] ? .success : .refused
  }

  /// The text of a file, and its new bytes unless it has to stay as it is; `nil` for an error of
  /// syntax.
  private func laidOut(
    _ file: SchemaFolder.File, into diagnostics: inout Diagnostics
  ) -> (source: SourceFile, bytes: [UInt8]?)? {
    guard let source = SourceFile(path: file.name, bytes: file.bytes, into: &diagnostics) else {
      return nil
    }
    var problems = Diagnostics()
    guard YAMLDocument(parsing: source, into: &problems) != nil else {
      diagnostics.report(problems)
      return nil
    }
    return (source, SchemaFormat.format(source))
  }

  private func deliver(_ edited: EditedFiles, of count: Int) throws(DiskError) -> ExitStatus {
    let changed = edited.changes.count
    let all = count == 1 ? "1 file" : "\(count) files"
    guard isCheck else {
      try edited.write(on: disk)
      if !isQuiet {
        for change in edited.changes { try console.show("laid out \(change.shownPath.visible)\n") }
        try console.show("laid out \(changed) of \(all)\n")
      }
      return .success
    }
    guard changed > 0 else {
      if !isQuiet { try console.show("all of \(all) laid out as they should be\n") }
      return .success
    }
    if !isQuiet {
      try console.show(edited.drift("laid out", isColored: console.isOutputColored))
    }
    console.report(error: Self.verdict(changed, of: all))
    return .refused
  }

  /// The one sentence that ends a check that found something.
  private static func verdict(_ changed: Int, of all: String) -> String {
    "\(changed) of \(all) \(changed == 1 ? "is" : "are") not laid out; "
      + "run `leatherback-bindgen format`"
  }
}
