import APISchema
import YAMLTree

/// An entry of a file's tree, with its place in the language.
struct PlacedEntry {
  let entry: YAMLEntry

  /// Where the map stands that holds the entry.
  let holder: LanguagePlace

  /// Where the value stands; `nil` where the language has no such key.
  let place: LanguagePlace?

  /// Key and value.
  var extent: Range<Int> {
    let key = entry.key.range
    let value = entry.value.range
    // Behind an alias the value stands before its key.
    let end = value.lowerBound >= key.upperBound ? value.upperBound : key.upperBound
    return key.lowerBound..<end
  }
}

extension YAMLDocument {
  /// The entries that hold a byte, the outermost first.
  func entries(at offset: Int) -> [PlacedEntry] {
    var entries: [PlacedEntry] = []
    var current: (node: YAMLNode, place: LanguagePlace?) = (root, .file)
    while true {
      let holder = current.place
      let found = current.node.entries.lazy.map { entry in
        let key = entry.key.scalar?.text ?? ""
        return PlacedEntry(
          entry: entry, holder: holder ?? LanguagePlace(outline: .json, owner: nil),
          place: holder?.behind(key))
      }.first { $0.extent.lowerBound <= offset && offset <= $0.extent.upperBound }
      guard let found else { return entries }
      entries.append(found)
      current = (found.entry.value, found.place)
    }
  }

  /// The entry whose key begins at a byte.
  func entry(withKeyAt offset: Int) -> YAMLEntry? {
    entries(at: offset).last { $0.entry.key.range.lowerBound == offset }?.entry
  }
}
