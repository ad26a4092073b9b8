import APISchema
import YAMLTree

extension Snapshot {
  /// What is known of the name or key at a byte of a file.
  func hover(at offset: Int, in path: String) -> LSP.Hover? {
    if let found = occurrence(at: offset, in: path), let text = description(of: found.id) {
      return LSP.Hover(contents: .markdown(text), range: range(found.range))
    }
    let entry = documents[path]?.tree?.entries(at: offset).last
    guard let entry, offset <= entry.entry.key.range.upperBound,
      let construct = entry.holder.construct, let name = entry.entry.key.scalar?.text,
      let key = LanguagePlace.key(name, of: construct)
    else { return nil }
    let text = "**\(name)** of \(construct.withArticle)\n\n\(key.doc)\n\nHolds \(key.holds.phrase)."
    return LSP.Hover(contents: .markdown(text), range: range(entry.entry.key.range))
  }

  private func description(of id: SymbolID) -> String? {
    if id.kind == .swiftName { return "**Swift name**\n\nChosen in place of the derived one." }
    guard let symbol = symbol(id) else { return nil }
    let type = symbol.type.map { ": `\($0.text)`" } ?? ""
    let origin = Origin(file: symbol.name.range.path, keyPath: symbol.facts.keyPath)
    let swift = analysis.api.flatMap { SwiftHeads(of: $0).head(of: origin) }
    let parts = [
      swift.map { "```swift\n\($0)\n```" },
      "**\(id.kind.rawValue)** `\(symbol.name.value)`\(type)",
      symbol.facts.doc?.value,
      Self.knowledge(of: symbol.facts),
    ]
    return parts.compactMap(\.self).joined(separator: "\n\n")
  }

  private static func knowledge(of facts: FactsSyntax) -> String? {
    var sentences: [String] = []
    if !facts.sources.isEmpty {
      sentences.append("Source: \(facts.sources.map(\.value).joined(separator: ", ")).")
    }
    if let certainty = facts.certainty {
      sentences.append("Certainty: \(certainty.value.rawValue).")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}

extension TypeExpressionSyntax {
  /// The type as it is written.
  fileprivate var text: String {
    switch self {
    case .builtIn(let type, _): BuiltInTypes.all.first { $0.value == type }?.key ?? "any"
    case .named(let name): name.value
    case .array(let element, _): "[\(element.text)]"
    case .map(let value, _): "{string: \(value.text)}"
    case .nullable(let wrapped, _): wrapped.text + "?"
    case .inline(let type):
      switch type.shape {
      case .object: "object"
      case .enumeration: "enumeration"
      case .union: "union"
      case .text: "text"
      case .broken: "?"
      }
    case .broken: "?"
    }
  }
}
