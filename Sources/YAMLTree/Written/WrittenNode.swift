/// A value as it is written: with its brackets, its anchor and its place. Aliases are not followed.
package struct WrittenNode: Sendable {
  enum Content: Sendable {
    case scalar(YAMLScalar)
    case alias
    case list([WrittenNode])
    case map([WrittenEntry])
  }

  let content: Content

  /// Whether it is written in brackets, or is a part of what is.
  let isFlow: Bool

  /// Anchor and tag as written, with a blank between them.
  let properties: String

  /// UTF-8 bytes from the start of the file to the anchor or tag, or to the value if there is none.
  let outerStart: Int

  /// Where the value itself starts.
  let start: Int

  /// Where the value ends, without the blank lines behind a block scalar.
  let end: Int

  /// Where all that belongs to it ends, with those lines.
  let outerEnd: Int

  /// Whether nothing stands there at all.
  var isNothing: Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.style == .plain && scalar.text.isEmpty && properties.isEmpty
  }

  /// Whether it is a list or a map.
  var isCollection: Bool {
    switch content {
    case .list, .map: true
    case .scalar, .alias: false
    }
  }

  /// The scalar, if it is one whose text stands behind a `|` or `>`.
  var blockScalar: YAMLScalar? {
    guard case .scalar(let scalar) = content, scalar.style == .literal || scalar.style == .folded
    else { return nil }
    return scalar
  }
}

/// A key and its value as written.
package struct WrittenEntry: Sendable {
  let key: WrittenNode
  let value: WrittenNode
}

extension WrittenNode {
  /// Whether both stand for the same, however they are laid out: same texts and kinds of quotes,
  /// same anchors and aliases, same order.
  func meansTheSame(as other: WrittenNode, _ source: SourceFile, _ otherSource: SourceFile) -> Bool
  {
    guard properties == other.properties else { return false }
    switch (content, other.content) {
    case (.scalar(let left), .scalar(let right)):
      return left == right
    case (.alias, .alias):
      return source.bytes[start..<end].elementsEqual(otherSource.bytes[other.start..<other.end])
    case (.list(let left), .list(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.meansTheSame(as: $1, source, otherSource) }
    case (.map(let left), .map(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy {
          $0.key.meansTheSame(as: $1.key, source, otherSource)
            && $0.value.meansTheSame(as: $1.value, source, otherSource)
        }
    case (.scalar, _), (.alias, _), (.list, _), (.map, _):
      return false
    }
  }
}
