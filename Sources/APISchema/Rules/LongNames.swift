import YAMLTree

/// Messages repeat what the author wrote, and a name can be as long as a file: what is very long is
/// cut there. The place that the message points at shows all of it.
enum LongNames {
  /// Texts up to this length stay as they are.
  private static let longest = 300

  /// The kind whose long text is no name: it is made by the tool, to be copied.
  static let uncut = "wrong-page-address"

  /// What is left of a long name.
  private static let kept = 60

  /// Cuts the names in whatever was reported after the first `earlier` diagnostics.
  static func cut(in diagnostics: inout Diagnostics, after earlier: Int) {
    guard diagnostics.all.dropFirst(earlier).contains(where: isLong) else { return }
    var cut = Diagnostics()
    for (position, diagnostic) in diagnostics.all.enumerated() {
      let isOurs = position >= earlier && isLong(diagnostic)
      cut.report(isOurs ? Self.cut(diagnostic) : diagnostic)
    }
    diagnostics = cut
  }

  private static func isLong(_ diagnostic: Diagnostic) -> Bool {
    if diagnostic.id == uncut { return false }
    let texts = [diagnostic.message, diagnostic.hint ?? ""] + diagnostic.notes.map(\.message)
    return texts.contains { $0.utf8.count > longest }
  }

  private static func cut(_ diagnostic: Diagnostic) -> Diagnostic {
    Diagnostic(
      diagnostic.severity, id: diagnostic.id, at: diagnostic.range, cut(diagnostic.message),
      hint: diagnostic.hint.map(cut),
      notes: diagnostic.notes.map { Diagnostic.Note(cut($0.message), at: $0.range) },
      subject: diagnostic.subject)
  }

  /// Names stand between quotes: what is between two of them is cut where it is no sentence's part.
  private static func cut(_ text: String) -> String {
    guard text.utf8.count > longest else { return text }
    let parts = text.split(separator: "'", omittingEmptySubsequences: false).map { part in
      part.utf8.count > 2 * kept ? start(of: part, kept) : String(part)
    }
    let whole = parts.joined(separator: "'")
    // A name can be full of quotes as well.
    return whole.utf8.count > 4 * longest ? start(of: whole, longest) : whole
  }

  /// The first scalars of `text`: a single character can be as long as a file, too.
  private static func start(of text: some StringProtocol, _ count: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(count))) + "…"
  }
}
