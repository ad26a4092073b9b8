/// The anchors of a document, and what following aliases has cost so far.
struct AnchorTable {
  /// What an alias stands for.
  struct Target {
    let node: UInt32

    /// Number of nodes with all aliases followed.
    let size: Int

    /// Lists and maps that lie inside each other.
    let height: Int
  }

  /// Why an alias cannot be followed.
  enum Refusal: Error {
    case undefined
    case insideItself
    case tooDeep
    case tooLarge

    /// An earlier alias was too large already, and has been reported.
    case afterTooLarge
  }

  private struct Anchor {
    let name: String
    let place: Range<Int>
    let node: UInt32
    var target: Target?
  }

  private var anchors: [Anchor] = []
  private var positions: [String: Int] = [:]
  private var expansion = 0
  private var isSpent = false

  /// Where the anchor of that name is defined.
  subscript(name: String) -> Range<Int>? { positions[name].map { anchors[$0].place } }

  /// The node of the anchor of that name.
  func node(of name: String) -> UInt32? { positions[name].map { anchors[$0].node } }

  /// The anchor that somebody who wrote `name` most likely meant.
  func likeliest(for name: String) -> LikelyName? {
    // Comparing with more of them takes longer than the hint is worth.
    anchors.prefix(1000).map(\.name).likeliest(for: name)
  }

  /// Notes an anchor whose node has begun, and returns its place in the table.
  mutating func open(_ name: String, at place: Range<Int>, node: UInt32) -> Int {
    positions[name] = anchors.count
    anchors.append(Anchor(name: name, place: place, node: node, target: nil))
    return anchors.count - 1
  }

  /// Notes the size of a node that has ended: from here on it may be used.
  mutating func close(_ position: Int, size: Int, height: Int) {
    anchors[position].target = Target(node: anchors[position].node, size: size, height: height)
  }

  /// Follows an alias that stands inside of `depth` lists and maps.
  mutating func follow(_ name: String, depth: Int) -> Result<Target, Refusal> {
    guard let position = positions[name] else { return .failure(.undefined) }
    guard let target = anchors[position].target else { return .failure(.insideItself) }
    guard depth + target.height <= YAMLDocument.maximumDepth else { return .failure(.tooDeep) }
    guard expansion + target.size <= YAMLDocument.maximumExpansion else {
      defer { isSpent = true }
      return .failure(isSpent ? .afterTooLarge : .tooLarge)
    }
    expansion += target.size
    return .success(target)
  }
}
