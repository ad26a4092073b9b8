/// Path of a file in one word that nobody counts references to.
///
/// Every fact of a schema carries its place, and is copied from stage to stage: counting what all of
/// them refer to took more time than reading them. So a path lives as long as the process, which
/// costs its few bytes once for each file that is read.
struct SourcePath: Sendable {
  private let storage: Unmanaged<Storage>

  private final class Storage: Sendable {
    let text: String

    init(_ text: String) { self.text = text }
  }

  init(_ text: String) { storage = Unmanaged.passRetained(Storage(text)) }

  var text: String { storage._withUnsafeGuaranteedRef { $0.text } }
}

extension SourcePath: Hashable {
  static func == (lhs: SourcePath, rhs: SourcePath) -> Bool {
    lhs.storage.toOpaque() == rhs.storage.toOpaque() || lhs.text == rhs.text
  }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
