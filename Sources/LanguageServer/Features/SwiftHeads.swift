import APISchema
import SchemaReports
import SwiftBindings

/// Declarations of the bindings without their bodies, by the place in the schema that they come from.
struct SwiftHeads: Sendable {
  private let plan: BindingsPlan

  init(of api: APIDescription) { plan = BindingsPlan(naming: api) }

  /// What became of a declaration, or `nil` if it has no code of its own.
  ///
  /// Only what its file declares is printed: all of a large schema would take as long as `generate`.
  func head(of origin: Origin) -> String? {
    guard let plan = plan.plan(of: origin.file) else { return nil }
    let heads = GeneratedFile.files(printing: plan)
      .flatMap { GeneratedMap(reading: String(decoding: $0.bytes, as: UTF8.self)).entries }
      .filter { $0.origin == origin }.map { $0.head.joined(separator: "\n") }
    return heads.isEmpty ? nil : heads.joined(separator: "\n")
  }
}
