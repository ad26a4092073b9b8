extension Diagnostics {
  /// The same in fewer words: what many places say because of one mistake is one finding, with notes
  /// about the other places.
  ///
  /// For people who read a list. An editor shows each place where it is, and a mend takes them all.
  package func grouped() -> Diagnostics {
    let sorted = sorted()
    var members: [SharedCause: [Int]] = [:]
    for (position, diagnostic) in sorted.enumerated() {
      if let cause = SharedCause(of: diagnostic) { members[cause, default: []].append(position) }
    }
    var result = Diagnostics()
    for (position, diagnostic) in sorted.enumerated() {
      guard let cause = SharedCause(of: diagnostic), let group = members[cause],
        group.count >= cause.fewest
      else {
        result.report(diagnostic)
        continue
      }
      if group[0] == position {
        result.report(
          diagnostic.with(
            further: Self.notes(about: group.dropFirst().map { sorted[$0] }, behind: diagnostic)))
      }
    }
    return result
  }

  /// Notes about the places behind the first: a few of them, and how many more there are.
  private static func notes(
    about others: [Diagnostic], behind first: Diagnostic
  ) -> [Diagnostic.Note] {
    let shown = 3
    let rest = others.count - shown
    return others.prefix(shown).enumerated().map { position, other in
      let isLast = position == shown - 1 && rest > 0
      let more = rest == 1 ? ", and in one more place" : ", and in \(rest) more places"
      // Where all stand at one place, what they are about stands in their notes.
      let about = other.range == first.range ? other.notes.first : nil
      return Diagnostic.Note(
        (about?.message ?? "the same here") + (isLast ? more : ""), at: about?.range ?? other.range)
    }
  }
}

/// What diagnostics have in common that come from one mistake.
private struct SharedCause: Hashable {
  private let id: String

  /// The declaration that all of them disagree with, or what all of them say.
  private let place: SourceRange?
  private let message: String?

  /// Kinds whose message names what is missing or wrong, so that the same words have one cause.
  private static let kindsWithNames: Set = [
    "unknown-type", "unknown-error", "unknown-server", "unknown-credential", "unknown-envelope",
    "unknown-member", "missing-member", "unknown-enum-value", "undefined-alias",
    "error-of-other-endpoint", "no-union-case", "pages-without-envelope",
    "missing-envelope", "unread-result", "missing-in-envelope", "wrong-envelope", "page-parameter",
    "unflattened-union",
  ]

  /// Kinds that are reported with a subject only where all places are one mistake.
  private static let kindsOfStrays: Set = ["unknown-key", "undefined-alias"]

  /// How many places are one finding. Two values beside one limit can both be wrong.
  var fewest: Int {
    Self.kindsWithNames.contains(id) || Self.kindsOfStrays.contains(id) ? 2 : 3
  }

  init?(of diagnostic: Diagnostic) {
    id = diagnostic.id
    if let subject = diagnostic.subject {
      place = subject
      message = nil
    } else if Self.kindsWithNames.contains(diagnostic.id) {
      place = nil
      message = diagnostic.message
    } else {
      return nil
    }
  }
}
