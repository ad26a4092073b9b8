import APISchema

// What the values of a field are, and when they are there.
extension ChangeFinder {
  mutating func compareTypes(_ pair: FieldPair) {
    let (old, new) = (pair.old, pair.new)
    if old.isSensitive != new.isSensitive {
      report(
        .fieldSensitive, pair.name, new.isSensitive ? "is a secret now" : "is no secret any more",
        claims: [.some(.old(pair.oldName), .type)], from: old.facts, to: new.facts)
    }
    if old.isFlattened != new.isFlattened {
      report(
        .fieldFlattened, pair.name,
        new.isFlattened
          ? "has its members beside the others now" : "has its members in an object of its own now",
        wire: "programs built before send and read its members in the old place",
        claims: [], from: old.facts, to: new.facts)
    }
    let (type, newType) = (old.type.unwrapped, new.type.unwrapped)
    guard pairing.renamed(type) != newType else { return }
    var reasons: [String] = []
    if pair.isSent, !fit.serviceTakes(type, as: newType) {
      reasons.append("the service no longer takes what programs built before send")
    }
    if pair.isRead, !fit.programsRead(newType, as: type) {
      reasons.append("programs built before cannot read the new values")
    }
    report(
      .fieldType, pair.name, "is '\(newType.spelling)', was '\(type.spelling)'",
      wire: reasons.joined,
      claims: [.some(.old(pair.oldName), .type)] + claimsOnTypes(declaredIn: old.facts),
      from: old.facts,
      to: new.facts)
  }

  mutating func comparePresence(_ pair: FieldPair) {
    let (old, new) = (pair.old, pair.new)
    let claims: [Claim] = [.some(.old(pair.oldName), .presence)]
    if !old.isRequired, new.isRequired {
      report(
        .fieldRequired, pair.name, "is required now, was optional",
        wire: pair.isSent ? "programs built before may leave it out" : nil, claims: claims,
        from: old.facts, to: new.facts)
    } else if old.isRequired, !new.isRequired {
      report(
        .fieldOptional, pair.name, "is optional now, was required",
        wire: pair.isRead && old.isNeededByReaders
          ? "programs built before cannot read an answer without it" : nil,
        claims: claims, from: old.facts, to: new.facts)
    }
    if !old.type.isNullable, new.type.isNullable {
      report(
        .fieldNullable, pair.name, "may be null now",
        wire: pair.isRead && old.isNeededByReaders
          ? "programs built before cannot read null there" : nil,
        claims: claims, from: old.facts, to: new.facts)
    } else if old.type.isNullable, !new.type.isNullable {
      report(
        .fieldNotNullable, pair.name, "is never null now",
        wire: pair.isSent && old.isRequired ? "programs built before may send null" : nil,
        claims: claims, from: old.facts, to: new.facts)
    }
  }

  mutating func compareConstants(_ pair: FieldPair) {
    let (old, new) = (pair.old, pair.new)
    let claims: [Claim] =
      [.members(.old(pair.oldName)), .members(.new(pair.name))]
      + claimsOnTypes(declaredIn: old.facts)
    let summary: String
    var wire: String?
    switch (old.constant, new.constant) {
    case (let value?, let newValue?):
      summary = "is always '\(newValue.json)', was '\(value.json)'"
      wire = pair.isSent ? "programs built before send the old value" : nil
    case (nil, let value?):
      summary = "is always '\(value.json)' now"
      wire = pair.isSent ? "programs built before may send other values" : nil
    default:
      summary = "is for the caller to choose now"
    }
    report(
      .fieldConstant, pair.name, summary, wire: wire, claims: claims, from: old.facts,
      to: new.facts)
  }

  mutating func compareDefaults(_ pair: FieldPair) {
    guard pair.old.serviceDefault != pair.new.serviceDefault else { return }
    let summary: String
    var wire: String?
    switch (pair.old.serviceDefault, pair.new.serviceDefault) {
    case (let value?, let newValue?):
      summary = "is '\(newValue.json)' where it is left out, was '\(value.json)'"
      wire = pair.isSent ? "a call that leaves it out means something else" : nil
    case (nil, let value?): summary = "is known to be '\(value.json)' where it is left out"
    default: summary = "has no known value any more where it is left out"
    }
    report(
      .fieldDefault, pair.name, summary, wire: wire, from: pair.old.facts, to: pair.new.facts)
  }

  mutating func compareReading(_ pair: FieldPair) {
    let known = pair.old.alsoReadAs + [pair.old.wireName]
    let added = pair.new.alsoReadAs.filter { !known.contains($0) }
    let removed = pair.old.alsoReadAs.filter { !pair.new.alsoReadAs.contains($0) }
      .filter { $0 != pair.new.wireName }
    guard !added.isEmpty || !removed.isEmpty else { return }
    let parts = [
      added.isEmpty ? nil : "is also read as \(added.quoted)",
      removed.isEmpty ? nil : "is no longer read as \(removed.quoted)",
    ].compactMap(\.self)
    report(
      .fieldAlso, pair.name, parts.joined(separator: ", "),
      wire: pair.isRead && !added.isEmpty
        ? "programs built before do not find it under that name" : nil,
      from: pair.old.facts, to: pair.new.facts)
  }

  /// Compares what is checked before a value is sent.
  mutating func compareLimits(
    _ old: Limits, _ new: Limits, of name: String, isSent: Bool, from oldFacts: Facts,
    to newFacts: Facts
  ) {
    let change = LimitChange(from: old, to: new)
    if !change.tightened.isEmpty {
      report(
        .limitTightened, name, "is narrower: \(change.tightened.joined(separator: "; "))",
        wire: isSent ? "the service may refuse what programs built before send" : nil,
        from: oldFacts, to: newFacts)
    }
    if !change.loosened.isEmpty {
      report(
        .limitLoosened, name, "is wider: \(change.loosened.joined(separator: "; "))",
        from: oldFacts, to: newFacts)
    }
  }
}

extension [String] {
  /// The reasons as one; `nil` where there is none.
  var joined: String? { isEmpty ? nil : joined(separator: "; ") }
}

extension ExampleValue {
  /// The value as JSON.
  var json: String { CompactJSON(self).text }
}
