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
      let questions = try questions(in: input)
      guard let map else {
        if question == .where, let answer = try roughAnswers(to: questions, in: input) {
          console.report(warning: Self.onRoughAnswer(output: output))
          try console.show(answer.visibleLines)
          return .success
        }
        try input.show(diagnostics, as: .human, on: console)
        return .refused
      }
      try input.show(diagnostics, as: .human, on: console)
      let folder = output.absolutePath(in: input.workingFolder)
      let place = WhereText(
        map: map, output: folder.shownPath(from: input.workingFolder),
        shownPaths: input.shownPaths)
      var text = ""
      for question in questions {
        if let answer = try answer(to: question, place, in: input) {
          text += question.heading + answer
        } else {
          // Of several lines one that nothing is known of does not hide the others.
          console.report(error: try nothingFound(for: question.name, in: map, of: input))
        }
      }
      if questions.isEmpty { console.report(error: Self.onNoMessages(output: output)) }
      try console.show(text.visibleLines)
      return text.isEmpty ? .refused : .success
    }
  }

  /// What is asked, and what stands above the answer.
  private struct AskedName {
    let name: String
    var heading = ""
  }

  /// The name that is asked for; for `-` the lines of generated files in what a compiler said.
  private func questions(in input: SchemaInput) throws(DiskError) -> [AskedName] {
    guard question == .where, name == "-" else { return [AskedName(name: name)] }
    let bytes = try disk.standardInput(atMost: CompilerMessages.maximumByteCount)
    let folder = output.absolutePath(in: input.workingFolder)
    let messages = try CompilerMessages(in: String(decoding: bytes, as: UTF8.self)) {
      (path) throws(DiskError) in
      let path = path.absolutePath(in: input.workingFolder)
      guard path.hasPrefix(folder + "/"), case .file = try disk.item(at: path) else { return false }
      return true
    }
    return messages.lines.map {
      AskedName(name: "\($0.place.path):\($0.place.line)", heading: "\($0.text)\n")
    }
  }

  /// - Returns: `nil` when nothing is found.
  private func answer(
    to asked: AskedName, _ place: WhereText, in input: SchemaInput
  ) throws(DiskError) -> String? {
    let found = try declarations(named: asked.name, in: place.map, of: input)
    if found.isEmpty {
      return question == .where
        ? try wholeFile(named: asked.name, place, in: input) : nil
    }
    switch question {
    case .where: return place.text(of: found)
    case .show: return found.map(ShowText(place).text).joined(separator: "\n")
    case .why: return found.map(WhyText(place).text).joined(separator: "\n")
    }
  }

  /// What is said of a line that is about no declaration alone.
  private func wholeFile(
    named name: String, _ text: WhereText, in input: SchemaInput
  ) throws(DiskError) -> String? {
    guard let place = FilePlace(name), place.line > 0 else { return nil }
    if place.path.hasSuffix(".swift") {
      let generated = try swiftText(of: place, in: input)
      guard place.line <= generated.lineCount,
        let files = text.map.schemaFiles(ofGenerated: generated)
      else { return nil }
      let all = input.folder.files.map(\.name)
      return text.text(
        ofWholeFile: "\(place.path):\(place.line)", schemaFiles: files.isEmpty ? all : files,
        generated: [])
    }
    guard let file = schemaFile(of: place, in: input),
      place.line <= String(decoding: file.bytes, as: UTF8.self).lineCount
    else { return nil }
    return text.text(
      ofWholeFile: "\(place.path):\(place.line)", schemaFiles: [],
      generated: text.map.generatedFiles(from: file.name))
  }

  private func swiftText(of place: FilePlace, in input: SchemaInput) throws(DiskError) -> String {
    let path = place.path.absolutePath(in: input.workingFolder)
    return String(decoding: try disk.bytes(of: path), as: UTF8.self)
  }

  private func schemaFile(of place: FilePlace, in input: SchemaInput) -> SchemaFolder.File? {
    let path = place.path.absolutePath(in: input.workingFolder)
    // A name alone is meant for the schema folder.
    return input.folder.files.first {
      $0.path == path || $0.name == place.path || $0.path.hasSuffix("/" + place.path)
    }
  }

  private func declarations(
    named name: String, in map: SourceMap, of input: SchemaInput
  ) throws(DiskError) -> [Declaration] {
    guard let place = FilePlace(name) else { return map.list.named(name) }
    if place.path.hasSuffix(".swift") {
      return map.declarations(
        onLine: place.line, ofGenerated: try swiftText(of: place, in: input))
    }
    guard let file = schemaFile(of: place, in: input) else {
      throw .noFileOfSchema(place.path, schema: input.shownPath)
    }
    return map.declarations(onLine: place.line, of: file.name)
  }

  /// Where it stands by the spelling of keys and the comments in generated files, for a schema that has
  /// mistakes; `nil` if nothing is found.
  private func roughAnswers(
    to questions: [AskedName], in input: SchemaInput
  ) throws(DiskError) -> String? {
    var diagnostics = Diagnostics()
    let sources = input.folder.files.compactMap {
      SourceFile(path: $0.name, bytes: $0.bytes, into: &diagnostics)
    }
    let folder = output.absolutePath(in: input.workingFolder)
    let map = RoughMap(of: sources, generated: try generatedFiles(in: folder, of: input))
    var text = ""
    for asked in questions {
      let origins = try origins(named: asked.name, in: map, of: input)
      guard !origins.isEmpty else { continue }
      text += asked.heading + map.text(of: origins, shownPaths: input.shownPaths)
    }
    return text.isEmpty ? nil : text
  }

  private func origins(
    named name: String, in map: RoughMap, of input: SchemaInput
  ) throws(DiskError) -> [Origin] {
    guard let place = FilePlace(name) else { return map.origins(named: name) }
    if place.path.hasSuffix(".swift") {
      return map.origins(onLine: place.line, ofGenerated: try swiftText(of: place, in: input))
    }
    return schemaFile(of: place, in: input).map {
      map.origins(onLine: place.line, of: $0.name)
    } ?? []
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

  private static func onNoMessages(output: String) -> String {
    "no line on standard input names a line of a generated file in '\(output)'"
  }

  /// Why there is nothing to show.
  private func nothingFound(
    for name: String, in map: SourceMap, of input: SchemaInput
  ) throws(DiskError) -> String {
    if let place = FilePlace(name) {
      let isSwift = place.path.hasSuffix(".swift")
      let text =
        isSwift
        ? try swiftText(of: place, in: input)
        : schemaFile(of: place, in: input).map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
      if place.line > text.lineCount || place.line < 1 {
        return "'\(place.path)' has lines 1 to \(text.lineCount), and no line \(place.line)"
      }
      if isSwift, map.schemaFiles(ofGenerated: text) == nil {
        return "'\(place.path)' was not generated: its first line does not say so"
      }
      return isSwift
        ? "line \(place.line) of '\(place.path)' is about no declaration alone"
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
  /// Lines of a file; what follows the last line end is none if it is empty.
  fileprivate var lineCount: Int {
    utf8.count { $0 == UInt8(ascii: "\n") } + (isEmpty || utf8.last == UInt8(ascii: "\n") ? 0 : 1)
  }

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
