import SchemaReports

/// One run of `where`: reads the schema, and says where something stands.
struct WhereRun: Sendable {
  let query: String
  let schema: String
  let output: String
  let console: Console
  private let disk = Disk()

  init(query: String, schema: String, output: String, console: Console) {
    self.query = query
    self.schema = schema
    self.output = output
    self.console = console
  }

  func start() -> ExitStatus {
    do throws(DiskError) {
      let input = try SchemaInput(at: schema, on: disk)
      let (map, diagnostics) = input.checked(by: SourceMap.init(of:into:))
      try input.show(diagnostics, as: .human, on: console)
      guard let map else { return .refused }
      let declarations = try declarations(in: map, of: input)
      guard !declarations.isEmpty else {
        console.report(error: nothingFound(in: map))
        return .refused
      }
      let folder = output.absolutePath(in: input.workingFolder)
      let text = WhereText(
        map: map, output: folder.shownPath(from: input.workingFolder),
        shownPaths: input.shownPaths)
      try console.show(text.text(of: declarations))
      return .success
    } catch {
      console.report(error: error.description)
      return .diskFailed
    }
  }

  private func declarations(
    in map: SourceMap, of input: SchemaInput
  ) throws(DiskError) -> [Declaration] {
    guard let place = FilePlace(query) else { return map.list.named(query) }
    let path = place.path.absolutePath(in: input.workingFolder)
    if place.path.hasSuffix(".swift") {
      let bytes = try disk.bytes(of: path)
      return map.declarations(
        onLine: place.line, ofGenerated: String(decoding: bytes, as: UTF8.self))
    }
    let file = input.folder.files.first { $0.path == path || $0.name == place.path }
    guard let file else { throw .noFileOfSchema(place.path, schema: input.shownPath) }
    return map.declarations(onLine: place.line, of: file.name)
  }

  /// Why there is nothing to show.
  private func nothingFound(in map: SourceMap) -> String {
    if let place = FilePlace(query) {
      return place.path.hasSuffix(".swift")
        ? "nothing in '\(schema)' is known to have made line \(place.line) of '\(place.path)'"
        : "line \(place.line) of '\(place.path)' declares nothing"
    }
    let hint = map.list.closest(to: query).map { "; did you mean '\($0)'?" } ?? ""
    return "nothing in '\(schema)' is called '\(query)'\(hint)"
  }
}

/// A line of a file, as in `schema/payments.yaml:12` and `Generated/Payments.swift:120:9`.
struct FilePlace: Sendable, Equatable {
  let path: String

  /// Number of the line, from 1.
  let line: Int

  /// - Returns: `nil` for what has no number behind a colon.
  init?(_ text: String) {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false)
    // Compilers end a place with a colon.
    while parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    guard parts.count > 1, var line = parts.popLast().flatMap({ Int($0) }) else { return nil }
    if parts.count > 1, let first = parts.last.flatMap({ Int($0) }) {
      line = first
      parts.removeLast()
    }
    path = parts.joined(separator: ":")
    self.line = line
  }
}

extension DiskError {
  static func noFileOfSchema(_ path: String, schema: String) -> DiskError {
    DiskError(description: "'\(path)' is no file of the schema '\(schema)'")
  }
}
