extension Field {
  /// All names under which the field is read.
  package var wireNames: [String] { [wireName] + alsoReadAs }

  /// Whether a value without the field is fine: Swift's type for it is an optional.
  package var isOptionalInSwift: Bool { !isRequired || type.isNullable }

  /// Whether a field without a value is sent as `null`.
  var isWrittenAsNull: Bool { isRequired && type.isNullable }
}

extension TypeDeclaration {
  /// Whether the type keeps members that the schema does not know.
  package var isOpen: Bool {
    if case .object(let object) = shape { return object.isOpen }
    return false
  }
}

extension UnionShape {
  /// All names that the members of the union have on the wire, each once.
  package var wireNames: [String] {
    var names = tellingNames
    var seen = Set(names)
    for unionCase in cases {
      guard case .object(let object) = unionCase.payload.shape else { continue }
      for name in object.fields.flatMap(\.wireNames) where seen.insert(name).inserted {
        names.append(name)
      }
    }
    return names
  }

  /// Names of the members that tell the cases apart, each once.
  package var tellingNames: [String] {
    var seen: Set<String> = []
    return cases.flatMap { $0.tags.map(\.wireName) + $0.has }.filter { seen.insert($0).inserted }
  }
}

extension ExampleValue {
  /// The value where it is sent as text: in a path, a query, a header or a form.
  package var plainText: String {
    switch self {
    case .string(let text): text
    case .number(let digits): DecimalDigits(digits)?.plain ?? digits
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .null, .array, .object: CompactJSON(self).text
    }
  }
}
