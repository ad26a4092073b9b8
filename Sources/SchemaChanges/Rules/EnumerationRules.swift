import APISchema

extension ChangeFinder {
  mutating func compare(
    _ enumeration: EnumShape, _ other: EnumShape, of type: TypeDeclaration,
    _ otherType: TypeDeclaration
  ) {
    let (oldName, name) = (type.id.name, otherType.id.name)
    if enumeration.base != other.base {
      report(
        .enumBase, name, "is \(other.base.words) on the wire, was \(enumeration.base.words)",
        wire: "programs built before send and read the old form",
        claims: [.some(.old(oldName), .type), .some(.old(oldName), .name)], from: type.facts,
        to: otherType.facts)
    }
    let values = Alignment(values: enumeration.cases, other.cases)
    for value in values.removed {
      report(
        .valueRemoved, "\(oldName).\(value.swiftName)", "is gone",
        wire: type.directions.contains(.request)
          ? "the service no longer takes it from programs built before" : nil,
        claims: [.all(.old("\(oldName).\(value.swiftName)"))], from: value.facts, to: nil)
    }
    for value in values.added {
      report(
        .valueAdded, "\(name).\(value.swiftName)", "is new", isAddition: true, from: nil,
        to: value.facts)
    }
    for (value, otherValue) in values.pairs {
      let (oldValue, newValue) = (
        "\(oldName).\(value.swiftName)", "\(name).\(otherValue.swiftName)"
      )
      if value.swiftName != otherValue.swiftName {
        report(
          .valueRenamed, newValue, "was called '\(value.swiftName)' in Swift",
          claims: [.all(.old(oldValue))], from: value.facts, to: otherValue.facts)
      }
      // Where the base changed, every value did.
      if value.wire != otherValue.wire, enumeration.base == other.base {
        report(
          .valueOnWire, newValue,
          "is \(otherValue.wire.words) on the wire, was \(value.wire.words)",
          wire: "programs built before send the old value and take the new one for an unknown one",
          from: value.facts, to: otherValue.facts)
      }
      compareFacts(value.facts, otherValue.facts, of: newValue)
    }
  }
}

extension EnumShape.Base {
  fileprivate var words: String {
    switch self {
    case .string: "text"
    case .integer: "an integer"
    case .dual: "an integer in requests and text in answers"
    }
  }
}

extension EnumCase.Wire {
  fileprivate var words: String {
    switch self {
    case .string(let text): "'\(text)'"
    case .integer(let number): "\(number)"
    case .dual(let request, let response):
      "\(request)" + (response.map { " or '\($0)'" } ?? "")
    }
  }
}
