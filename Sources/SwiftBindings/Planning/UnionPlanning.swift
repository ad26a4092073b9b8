import APISchema

extension UnionPlan {
  init(
    naming shape: UnionShape, of id: TypeID, isHashable: Bool, isFlattened: Bool,
    types: DeclaredTypes
  ) {
    self.isHashable = isHashable
    self.isFlattened = isFlattened
    cases = shape.cases.map { unionCase in
      let tags = unionCase.tags.map {
        Tag(key: LiteralText($0.wireName), value: LiteralText($0.value))
      }
      let words = unionCase.tags.map { tag -> CommentText in
        "\(code: tag.wireName) is \(code: tag.value)"
      }
      return Case(
        name: SwiftIdentifier(unionCase.swiftName),
        payload: types.spelling(of: unionCase.payload.id, in: id),
        isOpen: unionCase.payload.isOpen,
        tags: tags,
        doc: DocPlan(
          unionCase.facts.documentation(
            fallback: "One of the objects.",
            remark: "On the wire, \(CommentText(list: words))."))
      )
    }
    let counts = shape.cases.map(\.tags.count)
    tryingOrder = counts.indices.sorted { left, right in
      (counts[right], left) < (counts[left], right)
    }
  }
}

extension TypeDeclaration {
  /// Whether the type keeps members that the schema does not know.
  var isOpen: Bool {
    if case .object(let object) = shape { return object.isOpen }
    return false
  }
}

extension UnionShape {
  /// All names that the members of the union have on the wire, each once.
  var wireNames: [String] {
    var names = tagNames
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
  var tagNames: [String] {
    var seen: Set<String> = []
    return cases.flatMap(\.tags).map(\.wireName).filter { seen.insert($0).inserted }
  }
}

extension Field {
  /// All names under which the field is read.
  var wireNames: [String] { [wireName] + alsoReadAs }
}
