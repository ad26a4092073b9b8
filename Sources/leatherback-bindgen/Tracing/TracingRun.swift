import APISchema
import SchemaReports
import YAMLTree

/// One run of `where`, `show` or `why`: reads the schema, finds what is meant, and tells about it.
struct TracingRun: Sendable {
  /// What is to be told.
  enum Question: Sendable {
    case `where`
    case show
    case why
  }

  let question: Question
  let name: String
  let schema: String
  let output: String
  let console: Console
  private let disk = Disk()

  init(question: Question, name: String, schema: String, output: String, console: Console) {
    self.question = question
    self.name = name
    self.schema = schema
    self.output = output
    self.console = console
  }

  func start() -> ExitStatus {
    console.guarded { () throws(DiskError) in
      let input = try SchemaInput(at: schema, on: disk)
      let (map, diagnostics) = input.checked(by: SourceMap.init(of:into:))
      guard let map else {
        if question == .where, let answer = try roughAnswer(in: input) {
          console.report(warning: Self.onRoughAnswer(output: output))
          try console.show(answer.visibleLines)
          return .success
        }
        try input.show(diagnostics, as: .human, on: console)
        return .refused
      }
      try input.show(diagnostics, as: .human, on: console)
      let declarations = try declarations(in: map, of: input)
      guard !declarations.isEmpty else {
        console.report(error: nothingFound(in: map))
        return .refused
      }
      let folder = output.absolutePath(in: input.workingFolder)
      let text = WhereText(
        map: map, output: folder.shownPath(from: input.workingFolder),
        shownPaths: input.shownPaths)
      try console.show(answer(about: declarations, text).visibleLines)
      return .success
    }
  }

  private func answer(about declarations: [Declaration], _ place: WhereText) -> String {
    switch question {
    case .where: return place.text(of: declarations)
    case .show:
      let show = ShowText(place)
      return declarations.map(show.text).joined(separator: "\n")
    case .why:
      let why = WhyText(place)
      return declarations.map(why.text).joined(separator: "\n")
    }
  }

  private func declarations(
    in map: SourceMap, of input: SchemaInput
  ) throws(DiskError) -> [Declaration] {
    guard let place = FilePlace(name) else { return map.list.named(name) }
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

  /// Where it stands by the spelling of keys and the comments in generated files, for a schema that has
  /// mistakes; `nil` if nothing is found.
  private func roughAnswer(in input: SchemaInput) throws(DiskError) -> String? {
    var diagnostics = Diagnostics()
    let sources = input.folder.files.compactMap {
      SourceFile(path: $0.name, bytes: $0.bytes, into: &diagnostics)
    }
    let folder = output.absolutePath(in: input.workingFolder)
    let map = RoughMap(of: sources, generated: try generatedFiles(in: folder, of: input))
    let origins: [Origin]
    if let place = FilePlace(name) {
      let path = place.path.absolutePath(in: input.workingFolder)
      if place.path.hasSuffix(".swift") {
        let text = String(decoding: try disk.bytes(of: path), as: UTF8.self)
        origins = map.origins(onLine: place.line, ofGenerated: text)
      } else {
        let file = input.folder.files.first { $0.path == path || $0.name == place.path }
        origins = file.map { map.origins(onLine: place.line, of: $0.name) } ?? []
      }
    } else {
      origins = map.origins(named: name)
    }
    return origins.isEmpty ? nil : map.text(of: origins, shownPaths: input.shownPaths)
  }

  /// The Swift files right in the output folder, none if it is not there.
  private func generatedFiles(
    in folder: String, of input: SchemaInput
  ) throws(DiskError) -> [(path: String, text: String)] {
    guard disk.realPath(of: folder) != nil else { return [] }
    var files: [(path: String, text: String)] = []
    for name in try disk.names(in: folder) where name.hasSuffix(".swift") {
      let path = folder.appending(path: name)
      guard case .file = try disk.item(at: path) else { continue }
      let text = String(decoding: try disk.bytes(of: path), as: UTF8.self)
      files.append((path.shownPath(from: input.workingFolder), text))
    }
    return files
  }

  private static func onRoughAnswer(output: String) -> String {
    "the schema has mistakes; this is told by the keys of its files, and by '\(output)' as it is"
  }

  /// Why there is nothing to show.
  private func nothingFound(in map: SourceMap) -> String {
    if let place = FilePlace(name) {
      return place.path.hasSuffix(".swift")
        ? "nothing in '\(schema)' is known to have made line \(place.line) of '\(place.path)'"
        : "line \(place.line) of '\(place.path)' declares nothing"
    }
    if [".yaml", ".yml", ".swift"].contains(where: name.hasSuffix) {
      return "'\(name)' is a file; name a line of it, as in '\(name):12'"
    }
    let hint = map.list.closest(to: name).map { "; did you mean '\($0)'?" } ?? ""
    return "nothing in '\(schema)' is called '\(name)'\(hint)"
  }
}

extension String {
  /// The text with nothing in it that a terminal would act upon but its line ends.
  fileprivate var visibleLines: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).visible }.joined(separator: "\n")
  }
}

extension DiskError {
  static func noFileOfSchema(_ path: String, schema: String) -> DiskError {
    DiskError(description: "'\(path)' is no file of the schema '\(schema)'")
  }
}
