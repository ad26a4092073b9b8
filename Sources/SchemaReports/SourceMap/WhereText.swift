import APISchema
import YAMLTree

/// Where declarations stand in the schema and in Swift, as text.
///
///     PaymentLink.linkType (member)
///       schema     schema/payment-links.yaml:418:7  types.PaymentLink.fields.linkType
///       generated  Generated/PaymentLinks.swift:118  public var linkType: LinkType
package struct WhereText: Sendable {
  package let map: SourceMap

  /// Path of the output folder, as shown to people.
  let output: String

  /// Path of a schema file, as shown to people, by the path that the schema uses.
  let shownPaths: [String: String]

  package init(map: SourceMap, output: String, shownPaths: [String: String]) {
    self.map = map
    self.output = output
    self.shownPaths = shownPaths
  }

  /// The text for all of `declarations`, empty if there are none.
  package func text(of declarations: [Declaration]) -> String {
    declarations.map(text).joined()
  }

  /// The text for a line that is about no declaration alone.
  ///
  /// - Parameters:
  ///   - name: The line, as it was asked for.
  ///   - schemaFiles: Paths as the schema uses them.
  ///   - generated: Paths below the output folder.
  package func text(
    ofWholeFile name: String, schemaFiles: [String], generated: [String]
  ) -> String {
    var text = "\(name) (the file as a whole)\n"
    for file in schemaFiles { text += "  schema     \(shownPaths[file] ?? file)\n" }
    for path in generated { text += "  generated  \(shown(path))\n" }
    return text
  }

  private func shown(_ path: String) -> String { output == "." ? path : "\(output)/\(path)" }

  /// Path, line and column of a declaration in the schema.
  func place(of declaration: Declaration) -> String {
    let origin = declaration.facts.origin
    let path = shownPaths[origin.file] ?? origin.file
    guard let position = map.places.position(of: origin) else { return path }
    return "\(path):\(position.line):\(position.column)"
  }

  private func text(of declaration: Declaration) -> String {
    let origin = declaration.facts.origin
    var text = "\(declaration.name) (\(declaration.noun))\n"
    text += "  schema     \(place(of: declaration))  \(origin.keyPath)\n"
    let generated = map.generated(from: declaration)
    for generated in generated {
      text +=
        "  generated  \(shown(generated.path)):\(generated.entry.line)  \(generated.entry.signature)\n"
    }
    if generated.isEmpty { text += "  generated  nothing\n" }
    return text
  }
}
