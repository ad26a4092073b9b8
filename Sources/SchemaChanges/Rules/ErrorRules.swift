import APISchema

// Shapes of refusals. Their members are compared with those of all types.
extension ChangeFinder {
  mutating func findErrors() {
    let pairing = pairing
    let alignment = Alignment(
      pairing.old.api.failures, pairing.new.api.failures,
      by: [{ pairing.types[$0.1.type.id] == $1.1.type.id }])
    for failure in alignment.removed {
      let name = failure.type.id.name
      report(
        .errorRemoved, name, "is gone", claims: [.members(.old(name))], from: failure.type.facts,
        to: nil)
    }
    for failure in alignment.added {
      report(
        .errorAdded, failure.type.id.name, "is new", isAddition: true, from: nil,
        to: failure.type.facts)
    }
    for (failure, other) in alignment.pairs { compare(failure, other) }
  }

  private mutating func compare(_ failure: Failure, _ other: Failure) {
    let (name, facts, otherFacts) = (other.type.id.name, failure.type.facts, other.type.facts)
    if failure.condition != other.condition {
      report(
        .errorCondition, name,
        "is what \(other.condition.words), was what \(failure.condition.words)",
        wire: "programs built before may not know the refusal, or take another for it",
        from: facts, to: otherFacts)
    }
    if failure.moneyMoved != other.moneyMoved {
      report(
        .errorMoney, name,
        "says '\(other.moneyMoved.rawValue)' to whether money moved, said '\(failure.moneyMoved.rawValue)'",
        wire: other.moneyMoved == .no
          ? nil : "programs built before may pay again because of what they believe of the money",
        from: facts, to: otherFacts)
    }
    let texts = TextsChange(from: failure, to: other)
    if !texts.summary.isEmpty {
      report(
        .errorTexts, name, texts.summary.joined(separator: "; "), wire: texts.lost.joined,
        claims: [.some(.old(failure.type.id.name), .type)], from: facts, to: otherFacts)
    }
    compareFamilies(failure, other)
  }

  private mutating func compareFamilies(_ failure: Failure, _ other: Failure) {
    let (oldName, name) = ("\(failure.type.id.name).Family", "\(other.type.id.name).Family")
    let families = Alignment(failure.families, other.families, named: \.swiftName)
    for family in families.removed {
      report(
        .familyRemoved, "\(oldName).\(family.swiftName)", "is gone",
        claims: [.all(.old("\(oldName).\(family.swiftName)")), .whole(.old(oldName))],
        from: family.facts, to: nil)
    }
    for family in families.added {
      report(
        .familyAdded, "\(name).\(family.swiftName)", "is new", isAddition: true, from: nil,
        to: family.facts)
    }
    for (family, otherFamily) in families.pairs {
      if family.member != otherFamily.member || family.texts != otherFamily.texts {
        report(
          .familyTexts, "\(name).\(family.swiftName)",
          "is told by \(otherFamily.words), was by \(family.words); it explains and decides nothing",
          from: family.facts, to: otherFamily.facts)
      }
      compareFacts(family.facts, otherFamily.facts, of: "\(name).\(family.swiftName)")
    }
    if families.oldPlaces != families.oldPlaces.sorted() {
      report(
        .familyOrder, name, "tries its families in another order; they explain and decide nothing",
        from: failure.type.facts, to: other.type.facts)
    }
  }
}

/// What became of the members that hold the words of a refusal.
private struct TextsChange {
  private(set) var summary: [String] = []

  /// What programs built before no longer find.
  private(set) var lost: [String] = []

  init(from old: Failure, to new: Failure) {
    compare("its reason", old.reason, new.reason)
    compare(
      "its single reasons", [old.failures].compactMap(\.self), [new.failures].compactMap(\.self))
    compare("its trace ID", [old.traceID].compactMap(\.self), [new.traceID].compactMap(\.self))
  }

  private mutating func compare(_ what: String, _ old: [WirePath], _ new: [WirePath]) {
    guard old != new else { return }
    summary.append("has \(what) \(new.places), before \(old.places)")
    // A place that both know still holds it. Where the new version knows none, nothing is said of the
    // old ones.
    guard !old.isEmpty, !new.isEmpty, Set(old).isDisjoint(with: new) else { return }
    lost.append("programs built before look for \(what) \(old.places)")
  }
}

extension [WirePath] {
  /// The places in words; the first that is there counts.
  fileprivate var places: String { isEmpty ? "nowhere" : "at \(map(\.text).quoted)" }
}

extension MessageFamily {
  fileprivate var words: String { "\(texts.quoted) at '\(member.text)'" }
}
