import YAMLTree

/// Declarations of one kind by their names, in the order of the schema.
struct Directory<Entry> {
  /// Names without repetition, in the order of the schema.
  private(set) var names: [String] = []

  private var entries: [String: Entry] = [:]
  private var places: [String: SourceRange] = [:]

  init() {}

  subscript(_ name: String) -> Entry? { entries[name] }

  /// The entries in the order of the schema.
  var inOrder: [Entry] { names.compactMap { entries[$0] } }

  /// Adds an entry.
  ///
  /// - Returns: Where the same name was declared before; the first entry is kept then.
  mutating func add(_ entry: Entry, as name: Located<String>) -> SourceRange? {
    if let place = places[name.value] { return place }
    names.append(name.value)
    entries[name.value] = entry
    places[name.value] = name.range
    return nil
  }

  /// Where the name is declared.
  func place(of name: String) -> SourceRange? { places[name] }
}
