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

extension UnionShape {
  /// What becomes of a value that matches no case with conditions.
  var remark: CommentText {
    guard let fallback = cases.first(where: \.isFallback) else {
      return "A value that matches no case is kept in `other`."
    }
    return "A value that matches no other case is \(code: fallback.swiftName)."
  }
}
