import YAMLTree

extension Diagnostic {
  /// A construct has a key that the language does not know there.
  static func unknownKey<Target>(
    _ key: String, of table: KeyTable<Target>, entry: YAMLEntry, in node: YAMLNode
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-key", at: entry.key.range,
      "'\(key)' is no key of \(table.construct.withArticle)",
      hint: unknownKeyHint(key, of: table, entry: entry, in: node),
      mend: unknownKeyMend(key, of: table, entry: entry, in: node))
  }

  private static func unknownKeyMend<Target>(
    _ key: String, of table: KeyTable<Target>, entry: YAMLEntry, in node: YAMLNode
  ) -> Mend? {
    // A name that is taken would stand twice.
    let names = table.rows.map(\.name).filter { node[$0] == nil }
    if let habit = table.habits[key] {
      guard habit.isSameUnderOtherKey, let meant = habit.key, names.contains(meant) else {
        return nil
      }
      return .write(
        meant, at: entry.key.range, isSafe: habit.isCertain && entry.value.kind == .scalar)
    }
    if let mend = Mend.spelling(of: Located(key, at: entry.key.range), among: names) {
      return mend
    }
    guard entry.value.isNothing, node.isInBraces else { return nil }
    if let spaced = table.withBlank(key) {
      return .write(spaced, at: entry.key.range, isSafe: key.contains(":"))
    }
    // What is no word cannot have been meant as a key.
    return Mend(
      "put the text in quotes", .joining(at: entry.key.range), isSafe: key.contains(" "))
  }

  private static func unknownKeyHint<Target>(
    _ key: String, of table: KeyTable<Target>, entry: YAMLEntry, in node: YAMLNode
  ) -> String? {
    if let habit = table.habits[key] {
      guard habit.isCertain, let meant = habit.key, node[meant] != nil else {
        return habit.hint
      }
      return "'\(meant)' stands here already: say it there"
    }
    let names = table.rows.map(\.name)
    if let closest = names.closest(to: key) { return "did you mean '\(closest)'?" }
    // In braces a comma ends a text: what stands behind it is read as the next key.
    if entry.value.isNothing, node.isInBraces {
      if let spaced = table.withBlank(key) { return "write '\(spaced)'" }
      return "a comma in braces ends a text: put the one before it in quotes"
    }
    guard names.count <= 8 else { return nil }
    let list = names.map { "'\($0)'" }.joined(separator: ", ", last: " and ")
    return names.count == 1 ? "the only key is \(list)" : "the keys are \(list)"
  }

  /// A construct lacks a key that it cannot do without.
  ///
  /// No mend: what stands in the hint only shows the form, and would be taken for a fact of the API.
  static func missingKey(
    _ key: String, needed: String?, in construct: Construct, _ reader: SyntaxReader,
    at range: SourceRange
  ) -> Diagnostic {
    let isNamed = construct.withArticle.hasPrefix("a") && construct != .file
    let what = isNamed ? "the \(construct.noun) '\(reader.subject)'" : construct.withArticle
    return Diagnostic(
      .error, id: "missing-key", at: range,
      "\(what) has no '\(key)'",
      hint: needed.map { "add '\($0)'" })
  }

  /// Two keys say the same thing in different ways.
  static func conflictingKeys(_ first: Located<String>, _ second: Located<String>) -> Diagnostic {
    // 'type' is the habit from JSON Schema, where it stands beside everything.
    let surplus = first.value == "type" ? first : second
    return Diagnostic(
      .error, id: "conflicting-keys", at: second.range,
      "'\(second.value)' cannot stand beside '\(first.value)'",
      hint: first.value == "type"
        ? "leave 'type' out: '\(second.value)' says it" : "keep one of them",
      notes: [Note("'\(first.value)' stands here", at: first.range)],
      mend: .remove("'\(surplus.value)'", at: surplus.range))
  }

  /// A key says more about another one that is not there.
  static func dependentKey(_ key: Located<String>, on other: String) -> Diagnostic {
    Diagnostic(
      .error, id: "dependent-key", at: key.range,
      "'\(key.value)' says nothing without '\(other)'",
      hint: "add '\(other)', or take '\(key.value)' away",
      mend: .remove("'\(key.value)'", at: key.range))
  }
}
