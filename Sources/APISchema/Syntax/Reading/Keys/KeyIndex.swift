/// Positions of a construct's keys by name.
///
/// Length and first letter tell nearly all keys of a construct apart, and take less time than a hash.
struct KeyIndex: Sendable {
  private var buckets: [[Entry]] = Array(repeating: [], count: 64)

  private struct Entry: Sendable {
    let name: String
    let position: Int
  }

  /// - Parameter names: No two of them are the same.
  init(of names: [String]) {
    for (position, name) in names.enumerated() {
      buckets[Self.bucket(of: name)].append(Entry(name: name, position: position))
    }
  }

  /// Position of `name`, or `nil` when it is none of the keys.
  subscript(_ name: String) -> Int? {
    for entry in buckets[Self.bucket(of: name)] where entry.name == name { return entry.position }
    return nil
  }

  private static func bucket(of name: String) -> Int {
    (name.utf8.count &* 7 &+ Int(name.utf8.first ?? 0)) & 63
  }
}
