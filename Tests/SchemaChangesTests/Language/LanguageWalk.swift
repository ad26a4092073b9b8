import APISchema
import YAMLTree

/// A key of the language where it stands in a schema.
struct KeyPlace: Sendable {
  let construct: Construct
  let key: String
  let holds: Outline
  let entry: YAMLEntry

  /// As in `endpoint.retry`.
  var name: String { "\(construct.rawValue).\(key)" }

  var path: String { entry.key.range.path }
}

/// Finds all keys of a schema, by the tables from which its files are read.
struct LanguageWalk {
  private(set) var places: [KeyPlace] = []

  /// All texts that are names of something.
  private(set) var names: [String] = []

  init(through documents: [YAMLDocument]) {
    for document in documents { walk(document.root, as: .file) }
  }

  private mutating func walk(_ node: YAMLNode, as construct: Construct) {
    guard node.kind == .mapping else { return }
    for entry in node.entries {
      let text = entry.key.scalar?.text ?? ""
      guard let key = construct.keys.first(where: { $0.name == text }) else { continue }
      places.append(
        KeyPlace(construct: construct, key: key.name, holds: key.holds, entry: entry))
      walk(entry.value, holding: key.holds)
    }
  }

  private mutating func walk(_ node: YAMLNode, holding outline: Outline) {
    switch outline {
    case .construct(let construct): walk(node, as: construct)
    case .named(let construct):
      for entry in node.entries {
        names.append((entry.key.scalar?.text ?? "").filter { $0 != "?" })
        walk(entry.value, as: construct)
        // `id: uuid` is short for `id: { type: uuid }`.
        if construct == .field, entry.value.kind == .scalar {
          places.append(
            KeyPlace(construct: .field, key: "type", holds: .typeExpression, entry: entry))
        }
      }
    case .enumeration:
      for entry in node.entries { walk(entry.value, as: .enumValue) }
    case .either(let one, let other):
      walk(node, holding: one)
      walk(node, holding: other)
    default: break
    }
  }
}
