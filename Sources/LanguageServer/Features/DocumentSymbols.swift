import APISchema
import YAMLTree

extension Snapshot {
  /// Bytes of a file, 2 MiB, above which its declarations are told without what is in them: an editor
  /// would wait for longer than anybody looks.
  private static let detailedByteCount = 2 << 20

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
        symbol(item.scalar?.text ?? "", of: construct, at: range(item.range), range(item.range))
      }
      return items
        + node.entries.compactMap { declaration($0, of: construct, at: place, of: path) }
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
    let isDetailed = documents[path]?.bytes.count ?? 0 <= Self.detailedByteCount
    return symbol(
      name, of: construct, at: range(extent, in: path), range(entry.key.range),
      children: isDetailed ? symbols(in: entry.value, at: inner, of: path) : [])
  }

  private func symbol(
    _ name: String, of construct: Construct, at range: LSP.Range, _ key: LSP.Range,
    children: [LSP.DocumentSymbol] = []
  ) -> LSP.DocumentSymbol? {
    // Editors refuse symbols without a name.
    guard !name.isEmpty else { return nil }
    return LSP.DocumentSymbol(
      name: name, kind: LSP.SymbolKind(construct), range: range, selectionRange: key,
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
