/// A scalar, a list or a map of a document: a small view that keeps the document alive.
package struct YAMLNode: Sendable {
  package enum Kind: Sendable {
    case scalar
    case sequence
    case mapping
  }

  let arena: YAMLArena
  let index: UInt32

  var record: NodeRecord { arena.records[Int(index)] }

  package var kind: Kind { record.kind }

  /// Whether all of its own items or entries are there; what lies deeper may lack some. One that was
  /// left out is reported, and nothing that it might have said is missing.
  package var isWhole: Bool { !record.isDamaged }

  /// The piece of the file that holds the value, without its anchor.
  ///
  /// A quoted scalar's range holds the quotes; a block scalar's begins with the first line of the
  /// content and ends with its last visible character, or is the `|` or `>` if there is no content.
  /// Where an alias stands, the node and its range are those of the anchor.
  package var range: SourceRange {
    let record = record
    guard record.isBlockScalar else {
      return arena.source.range(Int(record.lowerBound), Int(record.upperBound))
    }
    let start = BlockScalarLayout(record, in: arena.source)?.contentStart ?? Int(record.lowerBound)
    return arena.source.range(start, Int(record.upperBound))
  }

  /// Whether it is a map in braces, where a comma ends each text.
  package var isInBraces: Bool {
    let record = record
    return record.kind == .mapping && Int(record.lowerBound) < arena.source.bytes.count
      && arena.source.bytes[Int(record.lowerBound)] == UInt8(ascii: "{")
  }

  /// The scalar; `nil` for a list or a map.
  package var scalar: YAMLScalar? {
    let record = record
    return record.style.map { YAMLScalar(text: record.text, style: $0) }
  }

  /// Items of a list; none for a scalar or a map.
  package var items: YAMLItems { YAMLItems(of: self) }

  /// Entries of a map; none for a scalar or a list.
  package var entries: YAMLEntries { YAMLEntries(of: self) }

  /// Value of the entry with that key, or `nil` if this is no map or has no such key.
  package subscript(key: String) -> YAMLNode? {
    entries.first { $0.key.record.text == key }?.value
  }

  func child(_ position: Int) -> YAMLNode {
    YAMLNode(arena: arena, index: arena.children[Int(record.firstChild) + position])
  }
}
