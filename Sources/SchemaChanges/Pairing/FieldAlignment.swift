import APISchema

extension Alignment<Parameter> {
  /// Pairs fields: by their names on the wire, by their names in Swift, and those that stand at one
  /// place with one type, which are then taken for the same under another name.
  init(parameters old: [Parameter], _ new: [Parameter]) {
    self.init(
      old, new, named: { FieldName(place: $0.place, wireName: $0.field.wireName) },
      then: [
        { $0.1.field.wireName == $1.1.field.wireName },
        { $0.1.field.swiftName == $1.1.field.swiftName },
        { old, new in
          old.0 == new.0 && old.1.place == new.1.place && old.1.field.isLike(new.1.field)
        },
      ])
  }
}

private struct FieldName: Hashable {
  let place: Parameter.Place
  let wireName: String
}

extension Field {
  /// Whether the field has the form of another, whatever the two are called.
  fileprivate func isLike(_ other: Field) -> Bool {
    type.form == other.type.form && isRequired == other.isRequired
      && constant == other.constant && limits == other.limits && isSensitive == other.isSensitive
  }
}

extension TypeReference {
  /// The reference without the names of types.
  fileprivate var form: TypeReference {
    switch self {
    case .array(let type): .array(type.form)
    case .map(let type): .map(type.form)
    case .nullable(let type): .nullable(type.form)
    case .declared: .declared(TypeID(""))
    default: self
    }
  }

  /// The declared types in this reference and in another at the same place.
  func declaredPair(with other: TypeReference) -> (old: TypeID, new: TypeID)? {
    switch (self, other) {
    case (.declared(let id), .declared(let otherID)): (id, otherID)
    case (.array(let type), .array(let otherType)), (.map(let type), .map(let otherType)),
      (.nullable(let type), .nullable(let otherType)):
      type.declaredPair(with: otherType)
    case (.nullable(let type), _): type.declaredPair(with: other)
    case (_, .nullable(let otherType)): declaredPair(with: otherType)
    default: nil
    }
  }
}
