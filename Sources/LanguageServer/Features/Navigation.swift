import APISchema
import YAMLTree

extension Snapshot {
  /// The name at a byte of a file.
  func occurrence(at offset: Int, in path: String) -> FileIndex.Occurrence? {
    documents[path]?.index.occurrence(at: offset)
  }

  /// Where what is named at a byte is declared.
  func definition(at offset: Int, in path: String) -> [LSP.Location] {
    guard let found = occurrence(at: offset, in: path) else { return [] }
    return occurrences(of: found.id).filter(\.isDeclaration).map { location($0.range) }
  }

  /// All places that name what is named at a byte.
  func references(at offset: Int, in path: String, withDeclaration: Bool) -> [LSP.Location] {
    guard let found = occurrence(at: offset, in: path) else { return [] }
    return occurrences(of: found.id).filter { withDeclaration || !$0.isDeclaration }
      .map { location($0.range) }
  }

  /// The places in the file itself that name what is named at a byte.
  func highlights(at offset: Int, in path: String) -> [LSP.DocumentHighlight] {
    guard let found = occurrence(at: offset, in: path), let document = documents[path] else {
      return []
    }
    return document.index.occurrences.filter { $0.id == found.id }.map { place in
      LSP.DocumentHighlight(range: range(place.range), kind: place.isDeclaration ? .write : .read)
    }
  }

  /// The places of a name in all files, in the order of the schema.
  func occurrences(of id: SymbolID) -> [FileIndex.Occurrence] {
    paths.flatMap { documents[$0]?.index.occurrences.filter { $0.id == id } ?? [] }
  }

  /// The first declaration of a name.
  func symbol(_ id: SymbolID) -> FileIndex.Symbol? {
    for path in paths {
      if let symbol = documents[path]?.index.symbols.first(where: { $0.id == id }) { return symbol }
    }
    return nil
  }
}
