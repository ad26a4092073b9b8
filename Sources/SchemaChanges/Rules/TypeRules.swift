import APISchema

extension ChangeFinder {
  mutating func findTypes() {
    for type in pairing.old.types {
      guard let other = pairing.newType(of: type) else {
        // One that is inline goes with what it was declared in, and so does an error.
        if !type.isInline, !type.isError {
          report(
            .typeRemoved, type.id.name, "is gone", claims: [.members(.old(type.id.name))],
            from: type.facts, to: nil)
        }
        continue
      }
      compareNames(type, other)
      compare(type, other)
    }
    for type in pairing.new.types where !pairing.isPaired(type) && !type.isInline && !type.isError {
      report(.typeAdded, type.id.name, "is new", isAddition: true, from: nil, to: type.facts)
    }
    findHashing()
    findMoney()
    findConfirmations()
  }

  private mutating func compareNames(_ type: TypeDeclaration, _ other: TypeDeclaration) {
    guard pairing.causes[type.id] == nil, type.swiftName != other.swiftName else { return }
    report(
      .typeRenamed, other.id.name, "was called '\(type.id.name)'",
      claims: [.some(.old(type.id.name), .name)], from: type.facts, to: other.facts)
  }

  private mutating func compare(_ type: TypeDeclaration, _ other: TypeDeclaration) {
    let name = other.id.name
    switch (type.shape, other.shape) {
    case (.object(let object), .object(let otherObject)):
      compareOpenness(object, otherObject, of: type, other)
      compareLives(object, otherObject, of: type, other)
      let holder = FieldHolder(
        oldName: type.id.name, name: name, use: type.directions, oldFacts: type.facts,
        facts: other.facts)
      compare(
        Alignment(parameters: object.fields.members, otherObject.fields.members), in: holder)
    case (.enumeration(let enumeration), .enumeration(let otherEnumeration)):
      compare(enumeration, otherEnumeration, of: type, other)
    case (.union(let union), .union(let otherUnion)): compare(union, otherUnion, of: type, other)
    case (.text(let text), .text(let otherText)): compare(text, otherText, of: type, other)
    default:
      report(
        .typeKind, name, "is \(other.shape.words), was \(type.shape.words)",
        wire: "programs built before send and read values of the old form",
        claims: [.members(.old(type.id.name))], from: type.facts, to: other.facts)
    }
    if !type.isPayload { compareFacts(type.facts, other.facts, of: name) }
  }

  private mutating func compareOpenness(
    _ object: ObjectShape, _ other: ObjectShape, of type: TypeDeclaration,
    _ otherType: TypeDeclaration
  ) {
    guard object.isOpen != other.isOpen else { return }
    report(
      other.isOpen ? .typeOpened : .typeClosed, otherType.id.name,
      other.isOpen
        ? "keeps members that the schema does not know"
        : "no longer keeps members that the schema does not know",
      claims: [.members(.old("\(type.id.name).additionalMembers"))],
      from: type.facts, to: otherType.facts)
  }

  private mutating func compareLives(
    _ object: ObjectShape, _ other: ObjectShape, of type: TypeDeclaration,
    _ otherType: TypeDeclaration
  ) {
    guard object.lifetime != other.lifetime else { return }
    let seconds = { (life: Int?) in life.map { "\($0) seconds" } ?? "ever" }
    let isShorter = object.lifetime.flatMap { old in other.lifetime.map { $0 < old } } ?? false
    report(
      .typeLife, otherType.id.name,
      "is good for \(seconds(other.lifetime)), was for \(seconds(object.lifetime))",
      wire: isShorter ? "programs built before use it after its end" : nil,
      claims: [.members(.old("\(type.id.name).lifetime"))],
      isAddition: object.lifetime == nil, from: type.facts, to: otherType.facts)
  }

  /// Types are hashable with what holds them, so one word in the schema may change many: they are
  /// told of together.
  private mutating func findHashing() {
    let pairs = pairing.old.types.compactMap { type in
      pairing.newType(of: type).map { (old: type, new: $0) }
    }
    .filter { $0.old.shape.isComposed && $0.new.shape.isComposed }
    for isHashable in [true, false] {
      let changed = pairs.filter {
        $0.old.isHashable != isHashable && $0.new.isHashable == isHashable
      }
      guard let first = changed.first else { continue }
      let others = changed.dropFirst().map(\.new.id.name)
      report(
        .typeHashable, first.new.id.name,
        (isHashable ? "can be compared by hash now" : "can no longer be compared by hash")
          + (others.isEmpty ? "" : "; the same for \(others.quoted)"),
        claims: changed.map { .some(.old($0.old.id.name), .promise) }, isAddition: isHashable,
        from: first.old.facts, to: first.new.facts)
    }
  }

  private mutating func compare(
    _ text: TextShape, _ other: TextShape, of type: TypeDeclaration, _ otherType: TypeDeclaration
  ) {
    compareLimits(
      text.limits, other.limits, of: otherType.id.name,
      isSent: type.directions.contains(.request), from: type.facts, to: otherType.facts)
    guard text.alphabet != other.alphabet || text.madeLength != other.madeLength else { return }
    report(
      .textAlphabet, otherType.id.name, text.words(for: other),
      claims: [.some(.old(type.id.name), .promise)], isAddition: text.alphabet == nil,
      from: type.facts, to: otherType.facts)
  }

  private mutating func findMoney() {
    for money in pairing.old.api.monetaryTypes {
      guard let type = pairing.old[money.type], let other = pairing.newType(of: type) else {
        continue
      }
      let now = pairing.new.api.monetaryTypes.first { $0.type == other.id }
      let currency = pairing.renames.newName(of: "\(money.type.name).\(money.currency)").lastName
      let amount = pairing.renames.newName(of: "\(money.type.name).\(money.amount)").lastName
      if let now, now.currency == currency, now.amount == amount { continue }
      report(
        .typeMoney, other.id.name,
        now == nil ? "is no amount of money any more" : "has its amount in other members",
        claims: [.some(.old(money.type.name), .promise, .type, .name)],
        from: type.facts, to: other.facts)
    }
    for money in pairing.new.api.monetaryTypes {
      guard let id = pairing.types.first(where: { $0.value == money.type })?.key,
        !pairing.old.api.monetaryTypes.contains(where: { $0.type == id }),
        let type = pairing.old[id], let other = pairing.new[money.type]
      else { continue }
      report(
        .typeMoney, other.id.name, "is an amount of money now", isAddition: true, from: type.facts,
        to: other.facts)
    }
  }

  private mutating func findConfirmations() {
    let pairing = pairing
    let alignment = Alignment(
      pairing.old.api.confirmations, pairing.new.api.confirmations,
      by: [{ pairing.types[$0.1.type] == $1.1.type }])
    for confirmation in alignment.removed {
      let name = "\(confirmation.type.name).confirmation"
      report(
        .typeConfirmation, confirmation.type.name, "can no longer be made sure of",
        claims: [.members(.old(name))], from: confirmation.facts, to: nil)
    }
    for confirmation in alignment.added {
      report(
        .typeConfirmation, confirmation.type.name, "can be made sure of", isAddition: true,
        from: nil, to: confirmation.facts)
    }
    for (confirmation, other) in alignment.pairs {
      let call = pairing.renames.newName(of: "\(confirmation.resource).\(confirmation.endpoint)")
      let newCall = "\(other.resource).\(other.endpoint)"
      compareFacts(confirmation.facts, other.facts, of: "\(other.type.name).confirmation")
      if confirmation.arguments != other.arguments {
        report(
          .typeConfirmation, other.type.name,
          "is made sure of with \(other.words), was with \(confirmation.words)",
          from: confirmation.facts, to: other.facts)
      }
      if call != newCall {
        report(
          .typeConfirmation, other.type.name, "is made sure of by '\(newCall)', was by '\(call)'",
          claims: [.members(.old("\(confirmation.type.name).confirmation"))],
          from: confirmation.facts, to: other.facts)
      }
    }
  }
}

extension TypeDeclaration {
  /// Directions in which programs send or read values; both where they make and read them by
  /// themselves.
  var directions: Use { use.isEmpty ? [.request, .response] : use }

  /// Whether the type is the shape of a refusal, or declared in one.
  var isError: Bool { facts.origin.keyPath.hasPrefix("errors.") }

  /// Whether the type is what a case of a union holds: its facts are those of the case.
  var isPayload: Bool {
    let keys = facts.origin.keyPath.split(separator: ".")
    return keys.count > 1 && keys[keys.count - 2] == "union"
  }
}

extension TextShape {
  /// What another version makes of such a text.
  fileprivate func words(for new: TextShape) -> String {
    guard let alphabet else { return "can be made now" }
    guard let newAlphabet = new.alphabet else { return "can no longer be made" }
    let length = madeLength != new.madeLength ? new.madeLength : nil
    return [
      alphabet == newAlphabet ? nil : "is made of '\(newAlphabet)', was of '\(alphabet)'",
      length.map { "is made \($0) characters long, was \(madeLength ?? 0)" },
    ].compactMap(\.self).joined(separator: "; ")
  }
}

extension Confirmation {
  /// The members that the call gets, by its parameters.
  fileprivate var words: String {
    arguments.map { "'\($0.member)' as '\($0.parameter)'" }.joined(separator: ", ")
  }
}

extension TypeDeclaration.Shape {
  /// Whether it depends on other types what can be done with values. All others can be hashed.
  fileprivate var isComposed: Bool {
    switch self {
    case .object, .union: true
    case .enumeration, .text: false
    }
  }

  fileprivate var words: String {
    switch self {
    case .object: "an object"
    case .enumeration: "an enumeration"
    case .union: "a union"
    case .text: "a text"
    }
  }
}
