import APISchema

extension UnionPlan {
  init(
    naming shape: UnionShape, of id: TypeID, isHashable: Bool, isFlattened: Bool,
    types: DeclaredTypes
  ) {
    self.isHashable = isHashable
    self.isFlattened = isFlattened
    let cases = shape.cases.map { Case(naming: $0, of: id, types: types) }
    self.cases = cases
    tryingOrder = shape.tryingOrder.filter { !shape.cases[$0].isFallback }
    fallback = shape.cases.firstIndex(where: \.isFallback).map { cases[$0] }
  }
}

extension UnionPlan.Case {
  fileprivate init(naming unionCase: UnionCase, of id: TypeID, types: DeclaredTypes) {
    name = SwiftIdentifier(unionCase.swiftName)
    payload = types.spelling(of: unionCase.payload.id, in: id)
    isOpen = unionCase.payload.isOpen
    tags = unionCase.tags.map {
      UnionPlan.Tag(key: LiteralText($0.wireName), value: ScalarPlan($0.value))
    }
    has = unionCase.has.map(LiteralText.init)
    doc = DocPlan(
      unionCase.facts.documentation(fallback: "One of the objects.", remark: unionCase.remark))
  }
}

extension UnionCase {
  /// How the case is known, as a sentence.
  fileprivate var remark: CommentText {
    if isFallback { return "Whatever matches no other case." }
    var words = tags.map { tag -> CommentText in
      "\(code: tag.wireName) is \(code: tag.value.shortText ?? "")"
    }
    words += has.map { "\(code: $0) is there" }
    return "On the wire, \(CommentText(list: words))."
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
  /// What becomes of a value that matches no case with conditions.
  var remark: CommentText {
    guard let fallback = cases.first(where: \.isFallback) else {
      return "A value that matches no case is kept in `other`."
    }
    return "A value that matches no other case is \(code: fallback.swiftName)."
  }

  /// All names that the members of the union have on the wire, each once.
  var wireNames: [String] {
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
  var tellingNames: [String] {
    var seen: Set<String> = []
    return cases.flatMap { $0.tags.map(\.wireName) + $0.has }.filter { seen.insert($0).inserted }
  }
}

extension Field {
  /// All names under which the field is read.
  var wireNames: [String] { [wireName] + alsoReadAs }
}
