import APISchema
import YAMLTree

/// A schema as it was read from the disk, with what it takes to show diagnostics about it.
struct SchemaInput: Sendable {
  let folder: SchemaFolder

  /// Folder that the tool was started in.
  let workingFolder: String

  /// Path of the schema folder as seen from the working folder.
  let shownPath: String

  init(at path: String, on disk: Disk) throws(DiskError) {
    workingFolder = try disk.workingFolder()
    folder = try SchemaFolder(at: path, on: disk)
    shownPath = path.absolutePath(in: workingFolder).shownPath(from: workingFolder)
  }

  /// Takes the files of a revision.
  ///
  /// - Parameters:
  ///   - path: The schema folder, which need not be there any more.
  ///   - revision: A name that git knows; perhaps with the folder that holds the schema in it behind a
  ///     colon, as in `v1:api/schema`.
  init(at path: String, in revision: String, on disk: Disk) throws(DiskError) {
    workingFolder = try disk.workingFolder()
    let parts = revision.split(separator: ":", maxSplits: 1).map(String.init)
    let isNamed = parts.count == 2 && !revision.hasPrefix(":") && !parts[0].contains("{")
    let name = isNamed ? parts[0] : revision
    let shown = (isNamed ? parts[1] : path).absolutePath(in: workingFolder)
    // Where the folder is a link now, git knows what it leads to.
    let root = isNamed ? shown : disk.realPath(of: shown) ?? shown
    shownPath = "\(name):\(shown.shownPath(from: workingFolder))"
    let source = try GitRevision(name, ofFolderAt: root, on: disk)
    folder = SchemaFolder(try source.files(shownAs: shownPath), named: root.lastName)
    guard !folder.files.isEmpty else {
      let now = (try? SchemaFolder(at: path, on: disk))?.allFiles.map(\.path.lastName) ?? []
      throw try source.reasonForNoFiles(
        in: shown.shownPath(from: workingFolder), holdingNow: now)
    }
  }

  /// Single files, which need not be a schema together.
  init(files: [String], on disk: Disk) throws(DiskError) {
    workingFolder = try disk.workingFolder()
    folder = try SchemaFolder(files: files, on: disk)
    shownPath = "."
  }

  /// One text that is no file, as an editor hands it over.
  init(standardInput bytes: [UInt8], on disk: Disk) throws(DiskError) {
    workingFolder = try disk.workingFolder()
    let name = "<stdin>"
    let path = workingFolder.appending(path: name)
    folder = SchemaFolder([.init(name: name, path: path, bytes: bytes)], named: "")
    shownPath = name
  }

  /// Path of a file or of the rules as seen from the working folder, by that which diagnostics use.
  func shownPath(of name: String) -> String {
    let path = folder.allFiles.first { $0.name == name }?.path
    return (path ?? name).shownPath(from: workingFolder)
  }

  /// Paths of the files as seen from the working folder, by those that the schema uses.
  var shownPaths: [String: String] {
    Dictionary(folder.files.map { ($0.name, $0.path.shownPath(from: workingFolder).visible) }) {
      first, _ in first
    }
  }

  /// How much was read, for the line that sums a run.
  var summary: String {
    let count = folder.files.count
    let size = "\(count) file\(count == 1 ? "" : "s")"
    return "read \(size) (\((folder.byteCount + 999) / 1000) KB)"
  }

  /// What `stages` make of the files, and what is reported about them; `nil` if one is an error.
  func checked<Result>(
    by stages: ([SourceFile], inout Diagnostics) -> Result?
  ) -> (result: Result?, diagnostics: Diagnostics) {
    var diagnostics = Diagnostics()
    let sources = folder.files.concurrentMap(into: &diagnostics) { file, diagnostics in
      SourceFile(path: file.name, bytes: file.bytes, into: &diagnostics)
    }
    .compactMap(\.self)
    // Names in a file that is no text cannot be known: to look names up would call them all unknown.
    guard !diagnostics.hasErrors else {
      _ = SchemaSyntax(parsing: sources, into: &diagnostics)
      diagnostics.layOutMends(in: sources)
      return (nil, diagnostics.grouped())
    }
    let result = stages(sources, &diagnostics)
    return (diagnostics.hasErrors ? nil : result, diagnostics.grouped())
  }

  /// A report about the schema.
  ///
  /// - Parameter console: Where people read it, or `nil` when programs do.
  func report(_ diagnostics: Diagnostics, on console: Console? = nil) -> DiagnosticReport {
    let named = Set(diagnostics.all.flatMap { [$0.range.path] + $0.notes.map(\.range.path) })
    let files = folder.allFiles.filter { named.contains($0.name) }
    func table<Value>(_ value: (SchemaFolder.File) -> Value) -> [String: Value] {
      Dictionary(files.map { ($0.name, value($0)) }) { first, _ in first }
    }
    return DiagnosticReport(
      diagnostics: diagnostics.sorted(),
      sources: table { SourceFile(displaying: $0.bytes, path: $0.name) },
      shownPaths: table { $0.path.shownPath(from: workingFolder) },
      absolutePaths: table { $0.path }, isColored: console?.isErrorColored ?? false,
      columns: console?.errorColumns)
  }

  /// Shows a report: people read it on standard error, programs on standard output.
  func show(
    _ diagnostics: Diagnostics, as format: DiagnosticFormat, on console: Console
  ) throws(DiskError) {
    switch format {
    case .human, .xcode:
      guard !diagnostics.all.isEmpty else { return }
      console.report(report(diagnostics, on: console).text(as: format))
    case .json, .sarif, .github:
      try console.show(report(diagnostics).text(as: format))
    }
  }
}
