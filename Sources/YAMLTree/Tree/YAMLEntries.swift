/// A key and its value.
package struct YAMLEntry: Sendable {
  /// Always a scalar.
  package let key: YAMLNode

  package let value: YAMLNode
}

/// Entries of a map, in the order of the file. No two have the same key.
package struct YAMLEntries: RandomAccessCollection, Sendable {
  package let startIndex = 0
  package let endIndex: Int
  private let node: YAMLNode

  init(of node: YAMLNode) {
    self.node = node
    endIndex = node.kind == .mapping ? node.record.childCount / 2 : 0
  }

  package subscript(position: Int) -> YAMLEntry {
    precondition(indices.contains(position), "no entry at \(position)")
    return YAMLEntry(key: node.child(2 * position), value: node.child(2 * position + 1))
  }
}

extension YAMLEntries {
  /// Walks through the entries without the detour that a collection's own iterator takes.
  package struct Iterator: IteratorProtocol {
    fileprivate let entries: YAMLEntries
    fileprivate var position = 0

    package mutating func next() -> YAMLEntry? {
      guard position < entries.endIndex else { return nil }
      defer { position += 1 }
      return entries[position]
    }
  }

  package func makeIterator() -> Iterator { Iterator(entries: self) }
}
