import YAMLTree

@testable import APISchema

extension TypeExpressionSyntax {
  /// The expression as the language writes it.
  var text: String {
    switch self {
    case .builtIn(let type, _): "\(type)"
    case .named(let name): name.value
    case .array(let element, _): "[\(element.text)]"
    case .map(let value, _): "{string: \(value.text)}"
    case .nullable(let wrapped, _): wrapped.text + "?"
    case .inline: "inline"
    case .broken: "broken"
    }
  }
}

extension ValueSyntax {
  /// The value as JSON writes it.
  var text: String {
    switch content {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let digits): digits
    case .string(let text): "\"\(text)\""
    case .array(let values): "[\(values.map(\.text).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\"\($0.name.value)\":\($0.value.text)" }.joined(separator: ","))}"
    }
  }
}
