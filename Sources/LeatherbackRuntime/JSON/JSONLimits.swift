/// Bounds on a JSON text, so that no answer can exhaust memory or stack.
public struct JSONLimits: Sendable, Hashable {
  /// Objects and arrays inside one another, the outermost counted as one. From 1 to 256.
  public let depth: Int

  /// Length of the whole text in bytes. At most 1 GiB.
  ///
  /// A text in memory costs up to nine times its length: one byte of text, and a sixteen-byte entry
  /// for every two bytes in the worst case.
  public let bytes: Int

  /// Creates limits. Values outside of the supported ranges are moved to the nearest bound.
  public init(depth: Int = 128, bytes: Int = 16 << 20) {
    // Models are read by calls that nest as deep as the text does: 256 fits the smallest stacks.
    self.depth = min(max(depth, 1), 256)
    self.bytes = min(max(bytes, 0), 1 << 30)
  }

  /// 128 levels and 16 MiB.
  public static let standard = JSONLimits()
}
