/// A list or a map whose end has not been read yet.
struct OpenCollection {
  let node: UInt32

  /// Where its children start among the pending ones.
  let pendingStart: Int

  let isMapping: Bool

  /// Whether it is written in brackets, which then end it.
  let hasBrackets: Bool

  /// Whether it stands where a key should stand.
  let isKey: Bool

  /// Its place in the table of anchors.
  let anchor: Int?

  /// Whether the next node is a key.
  var expectsKey: Bool

  /// Whether the last key was fit for use.
  var keyIsKept = false

  /// Whether an item or entry was left out.
  var isDamaged = false

  /// Number of nodes with all aliases followed, its own included.
  private(set) var size = 1

  /// Lists and maps that lie inside each other in it, with all aliases followed.
  private(set) var height = 0

  /// Where the last child ends.
  private(set) var end: Int

  init(
    node: UInt32, pendingStart: Int, isMapping: Bool, hasBrackets: Bool, isKey: Bool, anchor: Int?,
    end: Int
  ) {
    self.node = node
    self.pendingStart = pendingStart
    self.isMapping = isMapping
    self.hasBrackets = hasBrackets
    self.isKey = isKey
    self.anchor = anchor
    self.end = end
    expectsKey = isMapping
  }

  mutating func add(size: Int, height: Int, end: Int) {
    self.size += size
    self.height = max(self.height, height)
    self.end = max(self.end, end)
  }
}
