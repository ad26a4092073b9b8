import APISchema

extension ChangeFinder {
  mutating func compare(
    _ union: UnionShape, _ other: UnionShape, of type: TypeDeclaration, _ otherType: TypeDeclaration
  ) {
    let (oldName, name) = (type.id.name, otherType.id.name)
    let cases = Alignment(cases: union.cases, other.cases)
    for unionCase in cases.removed {
      report(
        .caseRemoved, "\(oldName).\(unionCase.swiftName)", "is gone",
        wire: type.directions.contains(.request)
          ? "the service no longer takes it from programs built before" : nil,
        claims: claims(on: unionCase, of: union, other, oldName), from: unionCase.facts, to: nil)
    }
    for unionCase in cases.added {
      report(
        .caseAdded, "\(name).\(unionCase.swiftName)", "is new",
        claims: [.all(.new("\(name).\(unionCase.swiftName)"))]
          + claimsOnFallback(union, other, oldName, name), isAddition: true, from: nil,
        to: unionCase.facts)
    }
    for (unionCase, otherCase) in cases.pairs {
      compare(unionCase, otherCase, names: (oldName, name), unions: (union, other))
    }
    let order = union.tryingOrder.map { union.cases[$0].swiftName }
    let kept = Set(cases.pairs.map(\.old.swiftName))
    let newNames = Dictionary(
      cases.pairs.map { ($0.new.swiftName, $0.old.swiftName) }
    ) { first, _ in first }
    let newOrder = other.tryingOrder.compactMap { newNames[other.cases[$0].swiftName] }
    if order.filter(kept.contains) != newOrder {
      report(
        .caseOrder, name, "tries its cases in another order", from: type.facts,
        to: otherType.facts)
    }
  }

  private mutating func compare(
    _ unionCase: UnionCase, _ other: UnionCase, names: (old: String, new: String),
    unions: (old: UnionShape, new: UnionShape)
  ) {
    let oldCase = "\(names.old).\(unionCase.swiftName)"
    let newCase = "\(names.new).\(other.swiftName)"
    if unionCase.swiftName != other.swiftName {
      report(
        .caseRenamed, newCase, "was called '\(unionCase.swiftName)'",
        claims: [
          .some(.old(oldCase), .name), .some(.old(unionCase.payload.id.name), .name),
        ] + claimsOnTypes(namedAfter: oldCase), from: unionCase.facts, to: other.facts)
    }
    if unionCase.tags != other.tags || unionCase.has != other.has {
      report(
        .caseCondition, newCase, "is what \(other.words), was what \(unionCase.words)",
        wire: "programs built before write the old ones, and do not know the case by the new ones",
        claims: claimsOnFallback(unions.old, unions.new, names.old, names.new),
        from: unionCase.facts, to: other.facts)
    }
    compareFacts(unionCase.facts, other.facts, of: newCase)
  }

  /// The case of Swift for what matches no other goes where a case takes its place, and comes back
  /// where that one is gone.
  private func claimsOnFallback(
    _ union: UnionShape, _ other: UnionShape, _ oldName: String, _ name: String
  ) -> [Claim] {
    guard union.hasFallback != other.hasFallback else { return [] }
    return [.some(.old(oldName), .name), .some(.new(name), .addition)]
  }

  private func claims(
    on unionCase: UnionCase, of union: UnionShape, _ other: UnionShape, _ oldName: String
  ) -> [Claim] {
    let own: [Claim] = [
      .all(.old("\(oldName).\(unionCase.swiftName)")),
      .members(.old(unionCase.payload.id.name)),
    ]
    guard unionCase.isFallback else { return own }
    return own + claimsOnFallback(union, other, oldName, pairing.renames.newName(of: oldName))
  }
}
