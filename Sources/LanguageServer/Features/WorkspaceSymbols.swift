import APISchema
import YAMLTree

extension Snapshot {
  /// What all files declare by names of their own, in the order of the schema.
  ///
  /// - Parameter query: Letters that the names have in this order, in any case; none for all.
  func workspaceSymbols(matching query: String) -> [LSP.SymbolInformation] {
    let letters = query.lowercased()
    return paths.flatMap { documents[$0]?.index.symbols ?? [] }.compactMap { symbol in
      guard let kind = LSP.SymbolKind(symbol.id.kind),
        symbol.id.name.lowercased().holds(inOrder: letters)
      else { return nil }
      return LSP.SymbolInformation(
        name: symbol.id.name, kind: kind, location: location(symbol.name.range))
    }
  }
}

extension String {
  /// Whether all of `letters` occur, each behind the one before.
  fileprivate func holds(inOrder letters: String) -> Bool {
    var rest = letters[...]
    for letter in self where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}

extension LSP.SymbolKind {
  /// `nil` for what has a name only inside of another declaration.
  fileprivate init?(_ kind: SymbolID.Kind) {
    switch kind {
    case .resource: self = .namespace
    case .server, .credential, .envelope: self = .module
    case .endpoint, .page: self = .method
    case .type: self = .structure
    case .error, .webhook: self = .event
    case .field, .value, .unionCase, .leftOut, .refusal, .example, .swiftName: return nil
    }
  }
}
