/// Collects what the stages report.
package struct Diagnostics: Sendable, Equatable {
  /// Everything so far, in the order in which it was found.
  package private(set) var all: [Diagnostic] = []

  /// What is not told, for it may only follow from what is.
  package private(set) var withheld: [Diagnostic] = []

  package init() {}

  /// Whether one of them is an error.
  package var hasErrors: Bool { all.contains { $0.severity == .error } }

  package mutating func report(_ diagnostic: Diagnostic) {
    all.append(diagnostic)
  }

  /// Takes over what another collection holds.
  package mutating func report(_ others: Diagnostics) {
    all.append(contentsOf: others.all)
    withheld.append(contentsOf: others.withheld)
  }

  /// Keeps to itself what another collection holds.
  package mutating func withhold(_ others: Diagnostics) {
    withheld.append(contentsOf: others.all)
  }

  /// Puts the last words about a mistake in place of those, from the position on, that are part of it.
  package mutating func replace(
    from position: Int = 0, where isPart: (Diagnostic) -> Bool, by whole: Diagnostic
  ) {
    let rest = all[position...].filter { !isPart($0) }
    all.replaceSubrange(position..., with: rest)
    all.append(whole)
  }

  /// Puts another in place of each from the position on.
  package mutating func replaceEach(from position: Int, _ change: (Diagnostic) -> Diagnostic) {
    for index in all.indices.dropFirst(position) { all[index] = change(all[index]) }
  }

  /// Puts another in place of each.
  package mutating func replaceEach(_ change: (Diagnostic) -> Diagnostic) {
    all = all.map(change)
  }

  /// Everything in the order in which people read it: by path, place and id. What agrees in all
  /// three stays in the order in which it was reported.
  package func sorted() -> [Diagnostic] {
    all.enumerated().sorted { lhs, rhs in
      let (left, right) = (lhs.element, rhs.element)
      if left.range.path != right.range.path { return left.range.path < right.range.path }
      if left.range.lowerBound != right.range.lowerBound {
        return left.range.lowerBound < right.range.lowerBound
      }
      return left.id == right.id ? lhs.offset < rhs.offset : left.id < right.id
    }
    .map(\.element)
  }
}
