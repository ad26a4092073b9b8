import APISchema
import SchemaReports
import SwiftBindings

/// Declarations of the bindings without their bodies, by the place in the schema that they come from.
struct SwiftHeads: Sendable {
  private var heads: [String: [String]] = [:]

  init(of api: APIDescription) {
    for file in BindingsPlan(naming: api).print() {
      let map = GeneratedMap(reading: String(decoding: file.bytes, as: UTF8.self))
      for entry in map.entries {
        heads[Self.key(entry.origin), default: []].append(entry.head.joined(separator: "\n"))
      }
    }
  }

  /// What became of a declaration, or `nil` if it has no code of its own.
  func head(of origin: Origin) -> String? { heads[Self.key(origin)]?.joined(separator: "\n") }

  private static func key(_ origin: Origin) -> String { origin.file + "#" + origin.keyPath }
}
