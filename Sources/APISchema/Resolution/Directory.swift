import YAMLTree

/// Declarations of one kind by their names, in the order of the schema.
struct Directory<Entry: Sendable>: Sendable {
  /// Names without repetition, in the order of the schema.
  private(set) var names: [String] = []

  /// The entries in the order of the schema.
  private(set) var inOrder: [Entry] = []

  private var places: [SourceRange] = []
  private var positions: [String: Int] = [:]

  init() {}

  subscript(_ name: String) -> Entry? { positions[name].map { inOrder[$0] } }

  /// Adds an entry.
  ///
  /// - Returns: Where the same name was declared before; the first entry is kept then.
  mutating func add(_ entry: Entry, as name: Located<String>) -> SourceRange? {
    if let position = positions[name.value] { return places[position] }
    positions[name.value] = names.count
    names.append(name.value)
    inOrder.append(entry)
    places.append(name.range)
    return nil
  }

  /// Where the name is declared.
  func place(of name: String) -> SourceRange? { positions[name].map { places[$0] } }
}
