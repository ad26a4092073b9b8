/// Measures how long the stages of a run take.
struct StageWatch: Sendable {
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var parts: [String] = []

  /// Ends a stage; the next one begins.
  mutating func end(_ stage: String) {
    let now = ContinuousClock.now
    parts.append("\(stage) in \(Self.text(of: now - last))")
    last = now
  }

  /// Time of all stages that have ended.
  var total: String { Self.text(of: last - start) }

  /// Each stage with its time.
  var stages: String { parts.joined(separator: ", ") }

  private static func text(of duration: Duration) -> String {
    let microseconds =
      duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
    return microseconds < 10_000
      ? "\(microseconds / 1000).\(microseconds % 1000 / 100) ms" : "\(microseconds / 1000) ms"
  }
}
