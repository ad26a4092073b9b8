import APISchema
import YAMLTree

extension Snapshot {
  /// What a file declares, as a tree.
  func documentSymbols(in path: String) -> [LSP.DocumentSymbol] {
    guard let root = documents[path]?.tree?.root else { return [] }
    return symbols(in: root, at: .file, of: path, isFile: true)
  }

  private func symbols(
    in node: YAMLNode, at place: LanguagePlace, of path: String, isFile: Bool = false
  ) -> [LSP.DocumentSymbol] {
    if let construct = place.namedConstruct {
      let items = node.items.compactMap { item in
        symbol(item.scalar?.text ?? "", item.range, item.range, construct, of: path)
      }
      return items
        + node.entries.compactMap { entry in
          declaration(entry, of: construct, at: place, of: path)
        }
    }
    guard place.construct != nil else { return [] }
    return node.entries.flatMap { entry -> [LSP.DocumentSymbol] in
      let key = entry.key.scalar?.text ?? ""
      guard let inner = place.behind(key) else { return [] }
      let children = symbols(in: entry.value, at: inner, of: path)
      // Inside of a declaration the keys between are left out: its fields are its children.
      guard isFile, !children.isEmpty else { return children }
      let section = PlacedEntry(entry: entry, holder: place, place: inner)
      return [
        LSP.DocumentSymbol(
          name: key, kind: .namespace, range: range(section.extent, in: path),
          selectionRange: range(entry.key.range), children: children)
      ]
    }
  }

  private func declaration(
    _ entry: YAMLEntry, of construct: Construct, at place: LanguagePlace, of path: String
  ) -> LSP.DocumentSymbol? {
    let name = entry.key.scalar?.text ?? ""
    guard let inner = place.behind(name) else { return nil }
    let extent = PlacedEntry(entry: entry, holder: place, place: inner).extent
    return symbol(
      name, SourceRange(path: "", lowerBound: 0, upperBound: 0), entry.key.range, construct,
      of: path, extent: extent, children: symbols(in: entry.value, at: inner, of: path))
  }

  private func symbol(
    _ name: String, _ whole: SourceRange, _ key: SourceRange, _ construct: Construct,
    of path: String, extent: Range<Int>? = nil, children: [LSP.DocumentSymbol] = []
  ) -> LSP.DocumentSymbol? {
    // Editors refuse symbols without a name.
    guard !name.isEmpty else { return nil }
    return LSP.DocumentSymbol(
      name: name, kind: LSP.SymbolKind(construct),
      range: extent.map { range($0, in: path) } ?? range(whole), selectionRange: range(key),
      children: children)
  }
}

extension LSP.SymbolKind {
  fileprivate init(_ construct: Construct) {
    switch construct {
    case .server, .credential, .envelope: self = .module
    case .endpoint, .hostedPage: self = .method
    case .type: self = .structure
    case .error, .webhook: self = .event
    case .enumValue, .unionCase, .pageReturn: self = .enumMember
    case .example, .pageExample, .webhookExample: self = .constant
    case .leftOut: self = .object
    case .field: self = .field
    default: self = .key
    }
  }
}
