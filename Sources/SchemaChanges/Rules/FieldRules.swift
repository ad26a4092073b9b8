import APISchema

/// What holds fields: an object, or what is sent with a call.
struct FieldHolder {
  /// Names in Swift in the old and in the new version.
  let oldName: String
  let name: String

  /// Directions in which programs built before send or read it.
  let use: TypeDeclaration.Use
  let oldFacts: Facts
  let facts: Facts

  func old(_ field: Field) -> Subject { .old("\(oldName).\(field.swiftName)") }

  func new(_ field: Field) -> Subject { .new("\(name).\(field.swiftName)") }
}

// Members of objects and parameters of calls and pages.
extension ChangeFinder {
  mutating func compare(_ fields: Alignment<Parameter>, in holder: FieldHolder) {
    for parameter in fields.removed { reportRemoved(parameter, from: holder) }
    for parameter in fields.added { reportAdded(parameter, to: holder) }
    for (parameter, other) in fields.pairs { compare(parameter, other, in: holder) }
    compareOrder(fields, in: holder)
  }

  private mutating func reportAdded(_ parameter: Parameter, to holder: FieldHolder) {
    let field = parameter.field
    let isAskedFor = field.isRequired && holder.use.contains(.request)
    report(
      .fieldAdded, holder.new(field).name,
      field.constant == nil ? "is new, and \(field.presence)" : "is new, and always the same",
      wire: isAskedFor ? "programs built before do not send it, and the service asks for it" : nil,
      claims: [.members(holder.new(field))], isAddition: true, from: nil, to: field.facts)
  }

  private mutating func reportRemoved(_ parameter: Parameter, from holder: FieldHolder) {
    let field = parameter.field
    var wire: String?
    if holder.use.contains(.request) {
      wire = "programs built before still send it, and it no longer does anything"
    } else if field.isNeededByReaders {
      wire = "programs built before cannot read an answer without it"
    }
    report(
      .fieldRemoved, holder.old(field).name, "is gone", wire: wire,
      claims: [.members(holder.old(field))] + claimsOnTypes(declaredIn: field.facts),
      from: field.facts, to: nil)
  }

  private mutating func compareOrder(_ fields: Alignment<Parameter>, in holder: FieldHolder) {
    let staying = zip(fields.pairs, fields.oldPlaces).filter { $0.0.old.place == $0.0.new.place }
      .map(\.1)
    guard staying != staying.sorted() else { return }
    report(
      .fieldOrder, holder.name, "has its fields in another order",
      claims: [.some(.old(holder.oldName), .order)], from: holder.oldFacts, to: holder.facts)
  }

  private mutating func compare(_ old: Parameter, _ new: Parameter, in holder: FieldHolder) {
    let pair = FieldPair(old: old.field, new: new.field, place: new.place, holder: holder)
    compareNames(pair)
    if old.place != new.place, !(old.place.isBody && new.place.isBody) {
      report(
        .fieldMoved, pair.name,
        "is sent in the \(new.place.rawValue), was in the \(old.place.rawValue)",
        wire: "programs built before send it in the old place",
        claims: [.some(.old(holder.oldName), .order)], from: pair.old.facts, to: pair.new.facts)
    }
    if pair.old.constant != pair.new.constant {
      compareConstants(pair)
    } else if pair.old.constant == nil {
      compareTypes(pair)
      comparePresence(pair)
    }
    compareDefaults(pair)
    compareReading(pair)
    compareLimits(
      pair.old.limits, pair.new.limits, of: pair.name, isSent: pair.isSent, from: pair.old.facts,
      to: pair.new.facts)
    compareFacts(pair.old.facts, pair.new.facts, of: pair.name)
    if pair.old.example != pair.new.example {
      report(
        .examples, pair.name, "has another example", from: pair.old.facts, to: pair.new.facts)
    }
  }

  private mutating func compareNames(_ pair: FieldPair) {
    let isOnWire = pair.old.wireName != pair.new.wireName && pair.place != .path
    let claims: [Claim] =
      [
        .some(.old(pair.oldName), .name), .some(.new(pair.name), .addition),
        .some(.old(pair.holder.oldName), .order),
      ] + claimsOnTypes(namedAfter: pair.oldName)
    if isOnWire {
      let isRead = !pair.isSent && pair.old.alsoReadAs.contains(pair.new.wireName)
      report(
        .fieldWireName, pair.name,
        "is '\(pair.new.wireName)' on the wire, was '\(pair.old.wireName)'",
        wire: isRead
          ? nil
          : pair.isSent
            ? "programs built before send it under the old name"
            : "programs built before look for it under the old name",
        claims: claims, from: pair.old.facts, to: pair.new.facts)
    } else if pair.old.swiftName != pair.new.swiftName {
      report(
        .fieldRenamed, pair.name, "was called '\(pair.old.swiftName)' in Swift", claims: claims,
        from: pair.old.facts, to: pair.new.facts)
    }
  }
}

/// A field in both versions.
struct FieldPair {
  let old: Field
  let new: Field
  let place: Parameter.Place
  let holder: FieldHolder

  var oldName: String { holder.old(old).name }
  var name: String { holder.new(new).name }
  var isSent: Bool { holder.use.contains(.request) }
  var isRead: Bool { holder.use.contains(.response) }
}

extension Parameter.Place {
  /// Whether it is sent in the body.
  var isBody: Bool { self == .body || self == .form }
}

extension Field {
  /// Whether programs cannot read an object without the member.
  var isNeededByReaders: Bool { isRequired && !type.isNullable && constant == nil }

  fileprivate var presence: String {
    if !isRequired { return "optional" }
    return type.isNullable ? "required, perhaps null" : "required"
  }
}
