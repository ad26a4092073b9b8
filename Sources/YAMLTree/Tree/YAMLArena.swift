/// All nodes of a document, in arrays.
///
/// A class, so that a node is two words and costs one retain. It never changes.
final class YAMLArena: Sendable {
  let source: SourceFile

  /// The nodes in the order of the text.
  let records: [NodeRecord]

  /// For each list and map the indices of its nodes, one behind the other; a map's are keys and
  /// values in turn. The target of an alias stands in more than one place.
  let children: [UInt32]

  let root: UInt32

  init(source: SourceFile, records: [NodeRecord], children: [UInt32], root: UInt32) {
    self.source = source
    self.records = records
    self.children = children
    self.root = root
  }
}

/// One node in 32 bytes.
struct NodeRecord: Sendable, Equatable {
  /// Text of a scalar.
  let text: String

  /// UTF-8 bytes from the start of the file to the node, behind its anchor.
  let lowerBound: UInt32

  /// UTF-8 bytes from the start of the file to the end of the node.
  var upperBound: UInt32

  /// Where the children of a list or a map start.
  var firstChild: UInt32 = 0

  /// The count of children; in the lowest three bits the kind: a style of a scalar, or 5 for a list,
  /// or 6 for a map; in the fourth whether something was left out.
  private var countAndKind: UInt32

  private static let damage: UInt32 = 8

  private static let sequenceKind: UInt32 = 5
  private static let mappingKind: UInt32 = 6

  init(text: String, style: YAMLScalar.Style, lowerBound: Int, upperBound: Int) {
    self.text = text
    self.lowerBound = UInt32(truncatingIfNeeded: lowerBound)
    self.upperBound = UInt32(truncatingIfNeeded: upperBound)
    countAndKind = style.rawValue
  }

  /// A list or a map that has no children yet.
  init(isMapping: Bool, lowerBound: Int) {
    text = ""
    self.lowerBound = UInt32(truncatingIfNeeded: lowerBound)
    upperBound = self.lowerBound
    countAndKind = isMapping ? Self.mappingKind : Self.sequenceKind
  }

  var kind: YAMLNode.Kind {
    switch countAndKind & 7 {
    case Self.sequenceKind: .sequence
    case Self.mappingKind: .mapping
    default: .scalar
    }
  }

  /// How a scalar is written; `nil` for a list or a map.
  var style: YAMLScalar.Style? { YAMLScalar.Style(rawValue: countAndKind & 7) }

  /// Whether the text is that of the lines behind a `|` or `>`.
  var isBlockScalar: Bool {
    countAndKind & 7 == YAMLScalar.Style.literal.rawValue
      || countAndKind & 7 == YAMLScalar.Style.folded.rawValue
  }

  /// Number of children; a map's keys and values count each.
  var childCount: Int {
    get { Int(countAndKind >> 4) }
    set { countAndKind = UInt32(truncatingIfNeeded: newValue) << 4 | countAndKind & 15 }
  }

  /// Whether an item or entry of a list or a map was left out, because of what is reported there.
  var isDamaged: Bool {
    get { countAndKind & Self.damage != 0 }
    set { countAndKind = newValue ? countAndKind | Self.damage : countAndKind & ~Self.damage }
  }
}
