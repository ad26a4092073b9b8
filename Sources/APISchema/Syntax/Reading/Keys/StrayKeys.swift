import YAMLTree

/// Several keys in the map of a construct that are most likely those of another one: its name is
/// missing above them, or they are not indented far enough.
struct StrayKeys {
  /// Positions from the first to the last of them.
  let run: ClosedRange<Int>

  /// Whether the construct has nothing else to say.
  let isAll: Bool

  /// Number of unknown keys that are like no key of the construct.
  let count: Int

  /// - Returns: `nil` if the unknown keys of `node` may each be a mistake of its own.
  init?<Target>(in node: YAMLNode, of table: KeyTable<Target>) {
    var positions: [Int] = []
    var knownCount = 0
    for (position, entry) in node.entries.enumerated() {
      let key = entry.key.scalar?.text ?? ""
      if table.contains(key) {
        if !FactKeys.names.contains(key) { knownCount += 1 }
      } else if !table.isLikeKey(key) {
        // A text that a comma has cut.
        if node.isInBraces, entry.value.isNothing { continue }
        positions.append(position)
      }
    }
    guard let first = positions.first, let last = positions.last else { return nil }
    isAll = knownCount == 0
    guard positions.count > 1 || isAll else { return nil }
    run = first...last
    count = positions.count
  }
}

extension Diagnostic {
  /// A construct has a key that is most likely one of something else, as others beside it are.
  ///
  /// - Parameter map: The map of declarations in which all of them are strays for one reason.
  static func strayKey<Target>(
    _ key: String, of table: KeyTable<Target>, _ strays: StrayKeys, entry: YAMLEntry,
    in node: YAMLNode, beside map: SourceRange?
  ) -> Diagnostic {
    let problem = unknownKey(key, of: table, entry: entry, in: node)
    let isAlone = strays.count == 1
    return Diagnostic(
      .error, id: problem.id, at: problem.range, problem.message,
      hint: isAlone ? problem.hint : strayHint(of: table, strays, in: node),
      mend: isAlone ? problem.mend : nil, subject: map ?? node.range)
  }

  private static func strayHint<Target>(
    of table: KeyTable<Target>, _ strays: StrayKeys, in node: YAMLNode
  ) -> String {
    let first = node.entries[strays.run.lowerBound]
    let name = first.key.scalar?.text ?? ""
    if first.value.isNothing { return "indent what belongs to '\(name)' further than its name" }
    let open = table.rows.filter { $0.holds.takesAnyName && node[$0.name] == nil }
    if let row = open.first, open.count == 1 {
      return "a line '\(row.name):' may be missing above them"
    }
    return "the line with the name of what they belong to may be missing above them"
  }
}

extension Outline {
  /// Whether a map with names that no table has may stand there.
  fileprivate var takesAnyName: Bool {
    switch self {
    case .json, .jsonObject, .named, .members, .enumeration: true
    case .either(let one, let other): one.takesAnyName || other.takesAnyName
    case .text, .flag, .wholeNumber, .number, .scalar, .typeExpression, .requestLine, .source,
      .section, .status, .word, .list, .construct:
      false
    }
  }
}
