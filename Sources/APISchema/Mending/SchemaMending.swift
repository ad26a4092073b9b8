package import YAMLTree

/// A schema with its mistakes mended, as far as their mends are wanted.
///
/// Mends are made and all is checked again until none is left, so that one mend may uncover the next
/// mistake. Of mends that overlap the first is made, and the others are looked at again.
package struct SchemaMending: Sendable {
  /// Which mends are made.
  package struct Choice: Sendable {
    /// Also those that somebody should look at first.
    package var includesUnsafe: Bool

    /// Kinds to mend, or none for all.
    package var ids: Set<String>

    /// Paths of the files to mend, or none for all.
    package var paths: Set<String>

    package init(includesUnsafe: Bool = false, ids: Set<String> = [], paths: Set<String> = []) {
      self.includesUnsafe = includesUnsafe
      self.ids = ids
      self.paths = paths
    }

    func takes(_ diagnostic: Diagnostic) -> Bool {
      guard let mend = diagnostic.mend,
        paths.isEmpty || paths.contains(diagnostic.range.path)
      else { return false }
      return (mend.isSafe || includesUnsafe) && (ids.isEmpty || ids.contains(diagnostic.id))
    }
  }

  /// A mend that was made.
  package struct Step: Sendable, Equatable {
    package let id: String
    package let title: String
    package let path: String

    /// What it changed, in the text as it was then: the mends of one round do not see each other.
    package let changes: [Change]

    /// Where it was made, in the text as it was then.
    package var position: SourcePosition {
      changes.first?.start ?? SourcePosition(line: 1, column: 1, offset: 0)
    }
  }

  /// A piece of a text and what came in its place.
  package struct Change: Sendable, Equatable {
    package let start: SourcePosition
    package let end: SourcePosition
    package let text: String

    package init(_ edit: Diagnostic.Mend.Edit, of file: SourceFile) {
      start = file.position(at: edit.range.lowerBound)
      end = file.position(at: edit.range.upperBound)
      text = edit.text
    }
  }

  /// The files, changed or not, in the order given.
  package private(set) var files: [SourceFile]

  /// What was changed, in the order in which it was done.
  package private(set) var steps: [Step] = []

  /// The file of the levels of the rules of style, if there is one.
  package private(set) var rules: SourceFile?

  /// Every round but the last mends something; of mistakes that hide each other one comes to light in
  /// each.
  private static let maximumRoundCount = 2_000

  package init(of files: [SourceFile], rules: SourceFile?, choosing choice: Choice) {
    self.init(of: files, rules: rules, choosing: choice) { Self.diagnostics(of: $0, rules: $1) }
  }

  /// - Parameter diagnostics: All that is wrong with the files as they are then, for one who knows
  ///   it without reading everything again.
  package init(
    of files: [SourceFile], rules: SourceFile?, choosing choice: Choice,
    diagnostics: ([SourceFile], SourceFile?) -> [Diagnostic]
  ) {
    self.files = files
    self.rules = rules
    // Two mends that undo each other would go on for ever.
    var seen: Set<[[UInt8]]> = [texts]
    for _ in 0..<Self.maximumRoundCount {
      let found = diagnostics(self.files, self.rules).filter(choice.takes)
      let (before, count) = (self, steps.count)
      for index in files.indices {
        let file = self.files[index]
        self.files[index] = mended(file, found)
      }
      if let rules = self.rules { self.rules = mended(rules, found) }
      if steps.count == count { return }
      guard seen.insert(texts).inserted else {
        self = before
        return
      }
    }
  }

  private var texts: [[UInt8]] { (files + [rules].compactMap(\.self)).map(\.bytes) }

  /// All that is wrong at the moment. The rules of style are for a schema without mistakes.
  private static func diagnostics(of files: [SourceFile], rules: SourceFile?) -> [Diagnostic] {
    var diagnostics = Diagnostics()
    let configuration = rules.map { LintConfiguration(reading: $0, into: &diagnostics) }
    guard APIDescription(reading: files, into: &diagnostics) != nil else {
      return diagnostics.sorted()
    }
    Lint.check(files, with: configuration ?? LintConfiguration(), into: &diagnostics)
    return diagnostics.sorted()
  }

  private mutating func mended(_ file: SourceFile, _ found: [Diagnostic]) -> SourceFile {
    let wanted = found.filter { $0.range.path == file.path && $0.mend != nil }
    guard !wanted.isEmpty, let mended = SoundMends(wanted, in: file) else { return file }
    for diagnostic in mended.made {
      guard let mend = diagnostic.mend else { continue }
      let changes = mend.edits.map { Change($0, of: file) }
      steps.append(
        Step(id: diagnostic.id, title: mend.title, path: file.path, changes: changes))
    }
    return mended.source
  }
}
