import YAMLTree

/// All keys of a construct. Unknown and missing keys are found with it, values are read with it,
/// and it is what the language tells about itself.
struct KeyTable<Target>: Sendable {
  let construct: Construct
  let rows: [KeyRow<Target>]

  /// Keys that other languages have, with what this one says in their place.
  let habits: [String: Habit]

  private let positions: KeyIndex

  /// Rows of the keys that no such construct can do without.
  private let neededRows: [KeyRow<Target>]

  init(_ construct: Construct, _ rows: [KeyRow<Target>], habits: [String: Habit] = [:]) {
    self.construct = construct
    self.rows = rows
    self.habits = habits
    positions = KeyIndex(of: rows.map(\.name))
    neededRows = rows.filter { $0.needed != nil }
  }

  /// The keys as those see them who read about the language.
  var outline: [KeyOutline] {
    rows.map {
      KeyOutline(name: $0.name, holds: $0.holds, doc: $0.doc, isRequired: $0.needed != nil)
    }
  }

  /// Whether there is a key of that name.
  func contains(_ name: String) -> Bool { positions[name] != nil }

  /// Reads the map of a construct.
  ///
  /// - Parameter name: Where the name of the construct stands, for what is missing in it.
  func read(
    _ node: YAMLNode, into target: inout Target, named name: SourceRange,
    _ reader: inout SyntaxReader
  ) -> KeysRead {
    let place = reader.takePlace()
    var keys = KeysRead(expecting: node.entries.count)
    keys.isComplete = node.isWhole && !place.isPartial
    keys.isWhole = keys.isComplete
    guard node.kind == .mapping else {
      reader.report(.wrongKind(reader.subject, is: .construct(construct), found: node))
      keys.isWhole = false
      return keys
    }
    var strays: StrayKeys?
    var gap: Outline?
    for (offset, entry) in node.entries.enumerated() {
      let key = entry.key.scalar?.text ?? ""
      if let strays, strays.run.contains(offset), positions[key] != nil { continue }
      guard let position = positions[key] else {
        if keys.unknown.isEmpty { strays = StrayKeys(in: node, of: self) }
        keys.isWhole = false
        keys.unknown.append(key)
        if entry.value.kind == .mapping || entry.value.isBlank { keys.mayHoldOthers = true }
        if let gap, gap.takes(key) { continue }
        if let problem = problem(with: entry, at: offset, in: node, strays, place, keys) {
          reader.report(problem)
        }
        continue
      }
      keys.add(rows[position].name, at: entry.key.range)
      gap = nil
      if entry.value.isBlank, offset + 1 < node.entries.count,
        let next = node.entries[offset + 1].key.scalar?.text, positions[next] == nil,
        rows[position].holds.takes(next)
      {
        gap = rows[position].holds
        reader.report(.outdented(behind: entry, holding: rows[position].holds))
        keys.isWhole = false
        continue
      }
      let isRead = reader.inside(key) { rows[position].read(entry, &target, &$0) }
      if !isRead {
        keys.isWhole = false
        // What is missing here may have been indented too far, into a part of this.
        if case .construct = rows[position].holds { keys.isComplete = false }
      }
    }
    if strays != nil || gap != nil { keys.isComplete = false }
    reader.expect(
      DeclarationPlace(
        isStray: strays?.isAll ?? false, mayHoldOthers: keys.mayHoldOthers || node.isCut))
    for row in neededRows where !has(row.name, keys) {
      if keys.isComplete {
        // Of a map with an anchor it is missing wherever an alias stands.
        reader.report(
          .missingKey(row.name, needed: row.needed, in: construct, reader, at: name)
            .with(subject: node.range))
      }
      keys.isWhole = false
    }
    return keys
  }

  /// What is to be said about an entry whose key is unknown.
  private func problem(
    with entry: YAMLEntry, at offset: Int, in node: YAMLNode, _ strays: StrayKeys?,
    _ place: DeclarationPlace, _ keys: KeysRead
  ) -> Diagnostic? {
    let key = entry.key.scalar?.text ?? ""
    // It is of what was left out.
    if !node.isWhole, entry.value.isNothing || !isLikeKey(key) { return nil }
    if node.isInBraces, entry.value.isNothing, offset > 0 {
      let previous = node.entries[offset - 1]
      // The piece of the text before it is told about.
      if previous.value.isNothing, positions[previous.key.scalar?.text ?? ""] == nil { return nil }
    }
    guard let strays, strays.run.contains(offset), !isLikeKey(key) else {
      return .unknownKey(key, of: self, entry: entry, in: node)
    }
    return .strayKey(key, of: self, strays, entry: entry, in: node, beside: place.map)
  }

  /// Whether an unknown key was most likely meant as one of these.
  func isLikeKey(_ name: String) -> Bool {
    habits[name] != nil || rows.map(\.name).closest(to: name) != nil
  }

  /// Key and value that are one text, for the colon behind the key is missing or no blank stands behind
  /// it, as they were meant.
  func withBlank(_ text: String) -> String? {
    guard let end = text.firstIndex(where: { $0 == ":" || $0 == " " }),
      contains(String(text[..<end])),
      // Other words begin sentences, of which a comma has made keys.
      text[end] == ":" || text[..<end] == "type"
    else { return nil }
    let value = text[text.index(after: end)...]
    return value.isEmpty ? nil : "\(text[..<end]): \(value)"
  }

  /// Whether the key is there, be it misspelt.
  func has(_ name: String, _ keys: KeysRead) -> Bool {
    if keys[name] != nil { return true }
    guard !keys.unknown.isEmpty else { return false }
    let names = rows.map(\.name)
    return keys.unknown.contains { unknown in
      if withBlank(unknown)?.hasPrefix(name + ": ") == true { return true }
      if let habit = habits[unknown] { return habit.key == name }
      return names.closest(to: unknown) == name
    }
  }
}

/// Which keys a construct had, and where.
struct KeysRead {
  /// Whether all of it could be read.
  var isWhole = true

  /// Whether all of its keys, and no others, stand where they belong: what is missing then, or does not
  /// go together, is the author's mistake.
  var isComplete = true

  /// Keys that the construct does not have.
  var unknown: [String] = []

  /// Whether one of those looks like the name of a declaration.
  var mayHoldOthers = false

  private var places: [(name: String, range: SourceRange)] = []

  init(expecting count: Int) { places.reserveCapacity(count) }

  /// Where the key stands, or `nil` when it does not.
  subscript(_ name: String) -> SourceRange? { places.first { $0.name == name }?.range }

  mutating func add(_ name: String, at range: SourceRange) { places.append((name, range)) }

  /// Those of `names` that are there, in the order written.
  func present(_ names: [String]) -> [Located<String>] {
    var present: [Located<String>] = []
    for place in places where names.contains(place.name) {
      present.append(Located(place.name, at: place.range))
    }
    return present
  }
}
