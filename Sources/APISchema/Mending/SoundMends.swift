package import YAMLTree

/// Those mends of a file after which it is no worse as YAML than before.
///
/// What a mend is to do is known from one mistake; whether the text can still be read then is looked
/// at here, so that no mend can take a file apart.
struct SoundMends {
  /// The file with the mends made.
  let source: SourceFile

  /// What was mended.
  let made: [Diagnostic]

  /// `nil` when nothing can be mended.
  init?(_ wanted: [Diagnostic], in file: SourceFile) {
    self.init(wanted, in: file, than: Readability(of: file))
  }

  fileprivate init?(_ wanted: [Diagnostic], in file: SourceFile, than before: Readability) {
    let text = MendedText(of: file, with: wanted.compactMap(\.mend))
    guard !text.made.isEmpty else { return nil }
    if let source = text.file(replacing: file, ifNoWorseThan: before) {
      self.source = source
      made = text.made.map { wanted[$0] }
      return
    }
    // One of them is to blame, and the others may be made.
    guard text.made.count > 1 else { return nil }
    let tried = text.made.map { wanted[$0] }
    let first = SoundMends(Array(tried.prefix(tried.count / 2)), in: file, than: before)
    let second = SoundMends(Array(tried.dropFirst(tried.count / 2)), in: file, than: before)
    // Where the two do not get along the rest comes with the next round.
    guard let sound = first ?? second else { return nil }
    self = sound
  }
}

/// Tells of single mends of a file whether each, made alone, leaves the file no worse as YAML.
package struct MendJudge {
  private let file: SourceFile
  private let before: Readability

  /// - Parameter file: The file as it is.
  package init(of file: SourceFile) {
    self.file = file
    before = Readability(of: file)
  }

  /// Whether the mend of `diagnostic` may be made: the file can be read no less far then, with no more
  /// errors of any kind, and has all of its comments.
  private func isSound(_ diagnostic: Diagnostic) -> Bool {
    SoundMends([diagnostic], in: file, than: before) != nil
  }

  /// How often the file is read at most for one answer: an editor waits for it, and may want the mends
  /// of all of a long file.
  private static let mostReadings = 20

  /// Those of `wanted` whose mends may be made.
  ///
  /// Very many are judged together. Where they are not sound so, only the first are judged alone, and
  /// the rest is left out.
  package func soundOnes(of wanted: [Diagnostic]) -> [Diagnostic] {
    let wanted = wanted.filter { $0.mend != nil }
    guard wanted.count > Self.mostReadings else { return wanted.filter(isSound) }
    let text = MendedText(of: file, with: wanted.compactMap(\.mend))
    let isSoundTogether = text.file(replacing: file, ifNoWorseThan: before) != nil
    let sound = isSoundTogether ? Set(text.made) : []
    var readings = 1
    return wanted.enumerated().filter { position, diagnostic in
      if sound.contains(position) { return true }
      readings += 1
      return readings <= Self.mostReadings && isSound(diagnostic)
    }.map(\.element)
  }
}

extension MendedText {
  /// The file with this text; `nil` where it could be read less far then.
  fileprivate func file(
    replacing file: SourceFile, ifNoWorseThan before: Readability
  ) -> SourceFile? {
    var flaws = Diagnostics()
    return SourceFile(replacing: file, bytes: bytes, into: &flaws).flatMap {
      Readability(of: $0).isNoWorse(than: before) ? $0 : nil
    }
  }
}

/// How far a file can be read as YAML, and what is wrong with it as far as that.
private struct Readability {
  /// Bytes from where reading ends to the end of the file; `nil` when all of it can be read.
  private let unreadCount: Int?

  /// Number of errors of each kind.
  private let errorCounts: [String: Int]

  init(of file: SourceFile) {
    var flaws = Diagnostics()
    let isRead = YAMLDocument(parsing: file, into: &flaws) != nil
    let errors = flaws.all.filter { $0.severity == .error }
    unreadCount =
      isRead ? nil : file.bytes.count - (errors.map(\.range.lowerBound).max() ?? 0)
    errorCounts = errors.reduce(into: [:]) { $0[$1.id, default: 0] += 1 }
  }

  /// What could be read can still be read, without an error of a new kind; what could not be read
  /// can be read further.
  func isNoWorse(than before: Readability) -> Bool {
    guard let rest = before.unreadCount else {
      return unreadCount == nil
        && errorCounts.allSatisfy { $0.value <= before.errorCounts[$0.key, default: 0] }
    }
    return unreadCount.map { $0 < rest } ?? true
  }
}
