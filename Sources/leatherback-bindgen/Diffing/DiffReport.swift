import SchemaChanges

/// How changes are written down.
enum DiffFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case human

  /// One JSON object, for programs.
  case json

  /// For a pull request or the notes of a release.
  case markdown

  /// Workflow commands of GitHub Actions, which become annotations.
  case github
}

/// The changes between two versions, with all that it takes to show them.
struct DiffReport: Sendable {
  let comparison: SchemaComparison

  /// What the versions are called.
  let old: String
  let new: String
  let released: ReleasedVersion?
  let isColored: Bool

  func text(as format: DiffFormat) -> String {
    switch format {
    case .human: human
    case .json: json
    case .markdown: markdown
    case .github: github
    }
  }

  /// The changes that break the same, with what they break; those that break most come first. What
  /// is only said is told of together.
  var groups: [(breaks: Breakage, changes: [SchemaChange])] {
    grouped(comparison.foldedChanges)
  }

  private func grouped(
    _ changes: [SchemaChange]
  ) -> [(breaks: Breakage, changes: [SchemaChange])] {
    Breakage.allInOrder.map { breaks in (breaks, changes.filter { $0.breaks == breaks }) }
      .filter { !$0.changes.isEmpty }
  }

  /// The advice on the next version.
  var versionAdvice: String {
    let bump = comparison.bump
    guard bump != .none else { return "no new version is needed" }
    guard let released else {
      return bump == bump.belowOne
        ? "next version: \(bump.rawValue)"
        : "next version: \(bump.rawValue), or \(bump.belowOne.rawValue) below 1.0.0"
    }
    let next = "next version: \(released.next(after: bump))"
    return released.major > 0 || bump == bump.belowOne
      ? "\(next) (\(bump.rawValue))" : "\(next) (\(bump.belowOne.rawValue), as it is below 1.0.0)"
  }

  /// How many changes there are of each kind.
  var counts: String {
    if comparison.changes.isEmpty { return "no changes from \(old) to \(new)" }
    let parts = grouped(comparison.changes).map { group in
      let count = group.changes.count
      return group.breaks.isEmpty
        ? "\(count) safe" : "\(count) breaking \(group.breaks.words)"
    }
    let count = comparison.changes.count
    return "\(count) change\(count == 1 ? "" : "s") from \(old) to \(new): "
      + parts.joined(separator: ", ")
  }
}

extension Breakage {
  /// As what follows "breaking".
  var words: String {
    switch self {
    case [.wire, .source]: "on the wire and in Swift"
    case .wire: "on the wire"
    case .source: "in Swift"
    default: "nothing"
    }
  }

  /// The group of such changes.
  var title: String { isEmpty ? "Safe" : "Breaking \(words)" }

  /// As programs read it.
  var name: String {
    switch self {
    case [.wire, .source]: "both"
    case .wire: "wire"
    case .source: "source"
    default: "safe"
    }
  }
}

extension SchemaChange {
  /// The place to look at: in the new version, or in the old one for what is gone.
  var place: Place? { new ?? old }

  /// Whether the places of both versions are worth telling: a line that did not move is the same.
  var oldPlaceIfMoved: Place? { new == nil ? nil : old }
}
