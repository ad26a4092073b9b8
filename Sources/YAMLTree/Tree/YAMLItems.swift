/// Items of a list, in the order of the file.
package struct YAMLItems: RandomAccessCollection, Sendable {
  package let startIndex = 0
  package let endIndex: Int
  private let node: YAMLNode

  init(of node: YAMLNode) {
    self.node = node
    endIndex = node.kind == .sequence ? node.record.childCount : 0
  }

  package subscript(position: Int) -> YAMLNode {
    precondition(indices.contains(position), "no item at \(position)")
    return node.child(position)
  }
}

extension YAMLItems {
  /// Walks through the items without the detour that a collection's own iterator takes.
  package struct Iterator: IteratorProtocol {
    fileprivate let items: YAMLItems
    fileprivate var position = 0

    package mutating func next() -> YAMLNode? {
      guard position < items.endIndex else { return nil }
      defer { position += 1 }
      return items[position]
    }
  }

  package func makeIterator() -> Iterator { Iterator(items: self) }
}
