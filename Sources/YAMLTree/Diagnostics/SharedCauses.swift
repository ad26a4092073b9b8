extension Diagnostics {
  /// The same in fewer words: what many places say because of one mistake is one finding, with notes
  /// about the other places.
  ///
  /// For people who read a list. An editor shows each place where it is, and a mend takes them all.
  package func grouped() -> Diagnostics {
    grouped { SharedCause(ofSubject: $0) }.grouped { SharedCause(ofMessage: $0) }
  }

  private func grouped(by causeOf: (Diagnostic) -> SharedCause?) -> Diagnostics {
    let sorted = sorted()
    let causes = sorted.map(causeOf)
    var members: [SharedCause: [Int]] = [:]
    for (position, cause) in causes.enumerated() {
      if let cause { members[cause, default: []].append(position) }
    }
    var result = Diagnostics()
    for (position, diagnostic) in sorted.enumerated() {
      guard let cause = causes[position], let group = members[cause], group.count >= cause.fewest
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
    Diagnostic.Note.few(
      others.map { other in
        // Where all stand at one place, what they are about stands in their notes.
        let about = other.range == first.range ? other.notes.first : nil
        return Diagnostic.Note(about?.message ?? "the same here", at: about?.range ?? other.range)
      })
  }
}

extension Diagnostic.Note {
  /// The first three notes, of which the last says how many more there are.
  package static func few(_ notes: [Diagnostic.Note]) -> [Diagnostic.Note] {
    let shown = 3
    let rest = notes.count - shown
    guard rest > 0 else { return notes }
    let last = notes[shown - 1]
    let more = rest == 1 ? ", and in one more place" : ", and in \(rest) more places"
    return notes.prefix(shown - 1) + [Diagnostic.Note(last.message + more, at: last.range)]
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
    "unflattened-union", "unknown-member-path", "unwanted-part",
  ]

  /// Kinds that are reported with a subject only where all places are one mistake.
  private static let kindsOfStrays: Set = [
    "unknown-key", "undefined-alias", "unknown-member", "unknown-path-parameter",
    "missing-key",
  ]

  /// How many places are one finding. Two values beside one limit can both be wrong.
  var fewest: Int {
    Self.kindsWithNames.contains(id) || Self.kindsOfStrays.contains(id) ? 2 : 3
  }

  init?(ofSubject diagnostic: Diagnostic) {
    guard let subject = diagnostic.subject else { return nil }
    id = diagnostic.id
    place = subject
    message = nil
  }

  init?(ofMessage diagnostic: Diagnostic) {
    guard Self.kindsWithNames.contains(diagnostic.id) else { return nil }
    id = diagnostic.id
    place = nil
    // Many objects may lack the same member, whatever each of them is called.
    message =
      id == "unknown-member"
      ? diagnostic.message.split(separator: "'").last.map(String.init) : diagnostic.message
  }
}
