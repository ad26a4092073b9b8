#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// How long a value is good, counted from the moment when it was read.
///
/// The service began to count a little earlier, so leave a margin. The clock is that of this machine.
public struct Lifetime: Sendable, Hashable {
  /// Seconds for which the value is good.
  public let seconds: Int

  /// When the value was read.
  public let startedAt: Date

  /// Creates a lifetime that starts now, or at another moment.
  public init(seconds: Int, startedAt: Date = Date()) {
    self.seconds = seconds
    self.startedAt = startedAt
  }

  /// The first moment at which the value is no longer good.
  public var expiresAt: Date { startedAt.addingTimeInterval(TimeInterval(seconds)) }

  /// Whether the value is no longer good at a moment, which is now unless given.
  public func isOver(at moment: Date = Date()) -> Bool { moment >= expiresAt }
}
