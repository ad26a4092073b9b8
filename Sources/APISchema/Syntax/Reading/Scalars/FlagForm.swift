import YAMLTree

extension Form where Value == Located<Bool> {
  /// `true` or `false`.
  static var flag: Form {
    Form(.flag) { node, reader in
      if case .bool(let value)? = node.scalar?.resolved { return Located(value, at: node.range) }
      reader.report(
        .wrongKind(
          reader.subject, is: .flag, found: node, hint: node.scalar.flatMap { flagHint($0) },
          mend: node.scalar.flatMap { meant(by: $0) }
            .map { .write($0, at: node.range, isSafe: true) }))
      return nil
    }
  }

  private static func meant(by scalar: YAMLScalar) -> String? {
    switch scalar.text.lowercased() {
    case "true", "yes", "on", "y": "true"
    case "false", "no", "off", "n": "false"
    default: nil
    }
  }

  private static func flagHint(_ scalar: YAMLScalar) -> String? {
    switch scalar.text.lowercased() {
    case "true", "false": "take the quotes away: \(scalar.text.lowercased())"
    case "yes", "on", "y": "write 'true': this is YAML 1.2"
    case "no", "off", "n": "write 'false': this is YAML 1.2"
    default: nil
    }
  }
}
