import APISchema

extension WhyText {
  func reasons(for type: TypeDeclaration) -> [Reason] {
    [name(of: type), shape(of: type), life(of: type), hashing(of: type), use(of: type)]
      .compactMap(\.self)
  }

  func reasons(for failure: Failure) -> [Reason] {
    let condition = failure.condition
    let tests =
      [
        condition.status.map { status in
          "the status is \(status.lowerBound)"
            + (status.count > 1 ? " to \(status.upperBound)" : "")
        }
      ].compactMap(\.self)
      + condition.has.map { "`\($0.text)` is there" }
      + condition.lacks.map { "`\($0.text)` is not" }
      + condition.equals.map { "`\($0.path.text)` is \(JSONText($0.value).text)" }
    return [
      fixed("name", failure.type.id.name, "errors"),
      Reason(
        "taken", "when " + tests.joined(separator: ", and "),
        "'when' says so; an endpoint's own errors are tried first, then the common ones.",
        change: "'when' chooses other signs, the order of 'errors' who is asked first."),
      Reason(
        "money", "moved: \(failure.moneyMoved.rawValue)",
        !map.places.has("moneyMoved", in: failure.type.facts.origin)
          ? "Nothing else is said, so it is unknown." : "'moneyMoved' says so.",
        change: "'moneyMoved' chooses no, unknown or yes."),
    ]
  }

  func reasons(for value: EnumCase, of type: TypeDeclaration) -> [Reason] {
    let isChosen = map.places.has("name", in: value.facts.origin)
    let key = value.facts.origin.keyPath.split(separator: ".").last.map(String.init) ?? ""
    let name =
      if isChosen {
        Reason("name", value.swiftName, "'name' says so.", change: "'name' chooses another.")
      } else if key == value.swiftName {
        Reason(
          "name", value.swiftName, "The key before the colon is the name in Swift.",
          change: "The key chooses another.")
      } else {
        Reason(
          "name", value.swiftName, "`\(key)` in a list of values, in lower camel case.",
          change: "A map of values, `name: \(key)`, chooses another.")
      }
    let wire =
      switch value.wire {
      case .string(let text): "\"\(text)\""
      case .integer(let number): "\(number)"
      case .dual(let request, let response?): "\(request) in requests, \"\(response)\" in answers"
      case .dual(let request, nil):
        "\(request) in requests; what answers say was never seen, so its digits stand for it"
      }
    return [
      name,
      Reason("wire", wire, change: "'value', or 'request' and 'response', choose another form."),
    ]
  }

  func reasons(for unionCase: UnionCase, of type: TypeDeclaration) -> [Reason] {
    let signs =
      unionCase.tags.map { "`\($0.wireName)` is \(JSONText($0.value).text)" }
      + unionCase.has.map { "`\($0)` is there" }
    return [
      fixed("name", unionCase.swiftName, "union"),
      Reason(
        "taken",
        unionCase.isFallback
          ? "when no other case fits" : "when " + signs.joined(separator: ", and "),
        unionCase.isFallback
          ? "It has no 'when'."
          : "'when' says so; cases with more conditions are tried first. What is told by its value "
            + "is written by the case, so there is no parameter for it.",
        change: "'when' chooses other members."),
    ]
  }

  private func name(of type: TypeDeclaration) -> Reason {
    let keys = type.facts.origin.keyPath.split(separator: ".").map(String.init)
    if keys.count == 2, keys.first == "types" { return fixed("name", type.id.name, "types") }
    let isNested = type.id.name.contains(".")
    return Reason(
      "name", type.id.name,
      isNested
        ? "It is written inside a field, so it is nested and called after the field."
        : "It is written inside a field of a call, which has nothing to nest it in: it is called "
          + "after resource, call and field.",
      change: "'name' of the field renames both; under 'types' it would have a name of its own.")
  }

  /// A name that is the key of its declaration, unless 'name' says otherwise.
  private func fixed(_ topic: String, _ name: String, _ section: String) -> Reason {
    Reason(
      topic, name, "The key under '\(section)' is the name in Swift, unless 'name' says another.",
      change: "The key chooses another.")
  }

  private func shape(of type: TypeDeclaration) -> Reason {
    switch type.shape {
    case .object(let object):
      Reason(
        "kind", "a structure",
        why: ["'fields' declares an object."]
          + (object.isOpen
            ? ["'open: true': members that no field names are in `additionalMembers`."] : []),
        change: object.isOpen
          ? "Without 'open' unknown members are dropped."
          : "'open: true' keeps members that no field names.")
    case .enumeration(let enumeration):
      Reason(
        "kind", "a structure with constants",
        "'enum' lists the values that are known; the service may send others, and they are kept.",
        enumeration.base == .dual
          ? "Its values have two forms: a number in requests, a text in answers."
          : "On the wire a value is \(enumeration.base == .integer ? "a number" : "a text").",
        change: "'base' says what values are where none is listed.")
    case .text(let text):
      Reason(
        "kind", "a text with a type of its own",
        why: ["'text' keeps it from being mixed up with other texts."]
          + (text.alphabet == nil
            ? ["It has no 'alphabet', so callers pass on what they were given: no literal is one."]
            : ["It has an 'alphabet', so callers make such texts: a string literal is one."]),
        change: "Without the type, fields of type 'string' would hold it.")
    case .union:
      Reason(
        "kind", "an enumeration with payloads",
        "'union' lists objects of which a value is one, told apart by members beside theirs.",
        change: "'when' of a case says how it is known.")
    }
  }

  private func life(of type: TypeDeclaration) -> Reason? {
    guard case .object(let object) = type.shape, let seconds = object.lifetime else { return nil }
    return Reason(
      "good for", "\(seconds) seconds", "'life' says so; it is counted from when it was read.",
      change: "'life' chooses another time.")
  }

  private func hashing(of type: TypeDeclaration) -> Reason? {
    if case .enumeration(let enumeration) = type.shape {
      return enumeration.base == .dual
        ? nil : Reason("hashable", "yes", "An enumeration of one form always is.")
    }
    if !type.isHashable {
      return Reason(
        "hashable", "no", "It costs build time, and nobody asked for it.",
        change: "'hashable: true' here, or on a type that holds it.")
    }
    let isAsked = map.places.has("hashable", in: type.facts.origin)
    return Reason(
      "hashable", "yes",
      isAsked ? "'hashable: true' says so." : "A type that holds it is hashable.",
      change: "Without 'hashable: true' it is not.")
  }

  private func use(of type: TypeDeclaration) -> Reason? {
    let answer: String? =
      switch (type.use.contains(.request), type.use.contains(.response)) {
      case (true, true): "sent and answered"
      case (true, false): "sent"
      case (false, true): "answered"
      case (false, false): nil
      }
    return answer.map {
      Reason("use", $0, "The calls that name it, directly or through other types, say so.")
    }
  }
}
