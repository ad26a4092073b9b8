import APISchema

extension TypeDeclaration {
  /// Whether the type was declared inside of a field, a union or an endpoint, and is named after it.
  var isInline: Bool { facts.origin.keyPath.split(separator: ".").count > 2 }
}

extension TypeDeclaration.Shape {
  /// Whether another shape has the same kind of values.
  func isOfKind(_ other: TypeDeclaration.Shape) -> Bool { noun == other.noun }

  /// What people call a type of the shape.
  var noun: String {
    switch self {
    case .object: "object"
    case .enumeration: "enumeration"
    case .union: "union"
    case .text: "text"
    }
  }

  /// Whether the types of two shapes differ in their names alone.
  func holdsTheSame(as other: TypeDeclaration.Shape) -> Bool {
    switch (self, other) {
    case (.object(let object), .object(let other)):
      !object.fields.isEmpty && object.isOpen == other.isOpen
        && object.fields.map(\.outline) == other.fields.map(\.outline)
    case (.enumeration(let enumeration), .enumeration(let other)):
      !enumeration.cases.isEmpty && enumeration.cases.map(\.wire) == other.cases.map(\.wire)
    case (.union(let union), .union(let other)):
      union.cases.map(\.tags) == other.cases.map(\.tags)
        && union.cases.map(\.has) == other.cases.map(\.has)
    case (.text(let text), .text(let other)):
      text == other && text != TextShape(limits: .none, alphabet: nil, madeLength: nil)
    default: false
    }
  }
}

extension Field {
  fileprivate var outline: [String] { [wireName, swiftName, "\(isRequired)"] }
}

extension Alignment<UnionCase> {
  /// Pairs the cases of two unions: by name, and by what tells them.
  init(cases old: [UnionCase], _ new: [UnionCase]) {
    self.init(
      old, new, named: \.swiftName,
      then: [{ $0.1.tags == $1.1.tags && $0.1.has == $1.1.has }])
  }
}

extension Alignment<EnumCase> {
  /// Pairs the values of two enumerations: by what stands on the wire, and by name.
  init(values old: [EnumCase], _ new: [EnumCase]) {
    self.init(
      old, new,
      by: [{ $0.1.wire == $1.1.wire }, { $0.1.swiftName == $1.1.swiftName }])
  }
}

extension Alignment<PageReturn> {
  /// Pairs the addresses that customers come back to: by name, and by what tells them.
  init(returns old: [PageReturn], _ new: [PageReturn]) {
    self.init(
      old, new, named: \.swiftName,
      then: [
        { old, new in
          old.1.contains == new.1.contains
            && old.1.query.map(\.wireName) == new.1.query.map(\.wireName)
        }
      ])
  }
}
