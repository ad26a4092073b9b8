package import YAMLTree

/// One file of a schema, read by itself: all that does not depend on another file, so that an editor
/// reads only those again that changed.
package struct FileReading: Sendable {
  package let source: SourceFile

  /// `nil` when the file is no YAML, which is reported.
  package let document: YAMLDocument?

  /// What the author wrote; `nil` when the file is no YAML.
  package let file: FileSyntax?

  /// What is wrong with the file as YAML.
  let flaws: Diagnostics

  /// What is wrong with its keys and values.
  let mistakes: Diagnostics

  /// Whether the file is YAML without any flaw.
  package var isYAML: Bool { document != nil && flaws.all.isEmpty }

  /// Where the file is no YAML any more, if it is none.
  package var firstFlaw: Diagnostic? { flaws.all.last { $0.severity == .error } }

  package init(of source: SourceFile) {
    self.source = source
    var flaws = Diagnostics()
    document = YAMLDocument(parsing: source, into: &flaws)
    self.flaws = flaws
    var reader = SyntaxReader()
    file = document.map { FileSyntax(reading: $0, &reader) }
    mistakes = reader.diagnostics
  }

  fileprivate init(of document: YAMLDocument) {
    source = document.source
    self.document = document
    flaws = Diagnostics()
    var reader = SyntaxReader()
    file = FileSyntax(reading: document, &reader)
    mistakes = reader.diagnostics
  }
}

extension SchemaSyntax {
  /// Reads what the authors wrote, all files at the same time.
  ///
  /// - Returns: All that can be read; the rest is reported. `nil` if a file is no YAML.
  package init?(parsing sources: [SourceFile], into diagnostics: inout Diagnostics) {
    self.init(joining: sources.concurrentMap(FileReading.init), into: &diagnostics)
  }

  /// Joins files that are read already. What is wrong with each of them is reported.
  ///
  /// - Returns: `nil` if one of them is no YAML.
  package init?(joining readings: [FileReading], into diagnostics: inout Diagnostics) {
    for reading in readings { diagnostics.report(reading.flaws) }
    self.init(readings, into: &diagnostics)
    if files.count < readings.count { return nil }
  }

  /// Reads what the authors wrote. All that can be read is in the value; the rest is reported.
  package init(reading documents: [YAMLDocument], into diagnostics: inout Diagnostics) {
    self.init(documents.map(FileReading.init), into: &diagnostics)
  }

  private init(_ readings: [FileReading], into diagnostics: inout Diagnostics) {
    let readings = readings.sorted { $0.source.path < $1.source.path }
    let earlier = diagnostics.all.count
    for reading in readings { diagnostics.report(reading.mistakes) }
    LongNames.cut(in: &diagnostics, after: earlier)
    self.init(files: readings.compactMap(\.file), isWhole: diagnostics.all.count == earlier)
  }
}
