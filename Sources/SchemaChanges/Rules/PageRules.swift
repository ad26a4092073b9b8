import APISchema

// Hosted pages, and the addresses that customers come back to.
extension ChangeFinder {
  mutating func findPages() {
    for page in pairing.removedPages {
      report(
        .pageRemoved, page.name, "is gone",
        wire: "the service is no longer known to have this page",
        claims: [
          .members(.old(page.name)), .members(.old(page.page.returnType)),
          .whole(.old("HostedPage.\(page.resource)")),
        ] + claimsOnTypes(declaredIn: page.page.facts), from: page.page.facts, to: nil)
    }
    for page in pairing.addedPages {
      report(.pageAdded, page.name, "is new", isAddition: true, from: nil, to: page.page.facts)
    }
    for (page, other) in pairing.pages { compare(page, other) }
  }

  private mutating func compare(_ page: Page, _ other: Page) {
    let (facts, otherFacts) = (page.page.facts, other.page.facts)
    if page.page.swiftName != other.page.swiftName
      || pairing.renames.newName(of: page.resource) != other.resource
    {
      report(
        .pageRenamed, other.name, "was called '\(page.name)'",
        claims: [.some(.old(page.name), .name), .some(.old(page.page.returnType), .name)]
          + claimsOnTypes(namedAfter: page.name),
        from: facts, to: otherFacts)
    }
    if page.page.server != other.page.server || page.page.address != other.page.address {
      report(
        .pageAddress, other.name,
        "is at '\(other.page.path)' of the server '\(other.page.server)', was at "
          + "'\(page.page.path)' of '\(page.page.server)'",
        wire: "programs built before make the old address", from: facts, to: otherFacts)
    }
    let holder = FieldHolder(
      oldName: page.name, name: other.name, use: .request, oldFacts: facts, facts: otherFacts)
    compare(Alignment(parameters: page.page.parameters, other.page.parameters), in: holder)
    compareReturns(page.page, other.page)
    compareFacts(facts, otherFacts, of: other.name)
    compareExamples(
      page.page.examples, other.page.examples, of: other.name, from: facts, to: otherFacts)
  }

  private mutating func compareReturns(_ page: HostedPage, _ other: HostedPage) {
    let (oldType, type) = (page.returnType, other.returnType)
    let returns = Alignment(returns: page.returns, other.returns)
    for place in returns.removed {
      report(
        .returnRemoved, "\(oldType).\(place.swiftName)", "is gone",
        claims: [.all(.old("\(oldType).\(place.swiftName)")), .whole(.old(oldType))],
        from: place.facts, to: nil)
    }
    for place in returns.added {
      report(
        .returnAdded, "\(type).\(place.swiftName)", "is new",
        wire: page.returns.isEmpty
          ? nil : "programs built before do not know the address that the customer comes back to",
        claims: [.all(.new("\(type).\(place.swiftName)"))], isAddition: true, from: nil,
        to: place.facts)
    }
    for (place, otherPlace) in returns.pairs {
      let (name, newName) = ("\(oldType).\(place.swiftName)", "\(type).\(otherPlace.swiftName)")
      if place.swiftName != otherPlace.swiftName {
        report(
          .returnRenamed, newName, "was called '\(place.swiftName)'",
          claims: [.some(.old(name), .name)], from: place.facts, to: otherPlace.facts)
      }
      compare(place, otherPlace, names: (name, newName))
      compareFacts(place.facts, otherPlace.facts, of: newName)
    }
    if returns.oldPlaces != returns.oldPlaces.sorted() {
      report(
        .returnOrder, type, "tries its addresses in another order",
        wire: "programs built before may take one address for another", from: page.facts,
        to: other.facts)
    }
  }

  private mutating func compare(
    _ place: PageReturn, _ other: PageReturn, names: (old: String, new: String)
  ) {
    let fields = Alignment(place.query, other.query, named: \.wireName)
    let parts = ReturnChange(from: place, to: other, fields, pairing).parts
    if !parts.isEmpty {
      report(
        .returnCondition, names.new, parts.joined(separator: "; "),
        wire: place.isReadWith(other)
          ? nil
          : "programs built before may not know the address that the customer comes back to",
        claims: [.all(.old(names.old))], from: place.facts, to: other.facts)
    }
    for (field, otherField) in fields.pairs {
      let name = "\(names.new).\(otherField.swiftName)"
      compareFacts(field.facts, otherField.facts, of: name)
      if field.example != otherField.example {
        report(.examples, name, "has another example", from: field.facts, to: otherField.facts)
      }
    }
  }
}

/// By what an address is known, and what it says, in words.
private struct ReturnChange {
  private(set) var parts: [String] = []

  init(
    from old: PageReturn, to new: PageReturn, _ fields: Alignment<Field>, _ pairing: Pairing
  ) {
    if old.contains != new.contains {
      parts.append("is told by \(new.contains.shown), was by \(old.contains.shown)")
    }
    parts += fields.removed.map { "no longer has the parameter '\($0.wireName)'" }
    parts += fields.added.map { "has the parameter '\($0.wireName)', \($0.words)" }
    for (field, other) in fields.pairs {
      let isSame =
        field.isRequired == other.isRequired && field.constant == other.constant
        && pairing.renamed(field.type) == other.type
      if !isSame {
        parts.append("has '\(other.wireName)' as \(other.words), was \(field.words)")
      }
      if field.swiftName != other.swiftName {
        parts.append("calls '\(other.wireName)' \(other.swiftName), was \(field.swiftName)")
      }
    }
    if fields.oldPlaces != fields.oldPlaces.sorted() {
      parts.append("has its parameters in another order")
    }
  }
}

extension String? {
  fileprivate var shown: String { map { "'\($0)' in the address" } ?? "its parameters alone" }
}

extension Field {
  /// When the parameter is there, and what it holds.
  fileprivate var words: String {
    if let constant { return "always '\(constant.json)'" }
    return "\(isRequired ? "required" : "optional") '\(type.spelling)'"
  }
}

extension HostedPage {
  fileprivate var path: String {
    address.map { piece in
      switch piece {
      case .text(let text): text
      case .parameter(let name): "{\(name)}"
      }
    }.joined()
  }
}

extension PageReturn {
  /// Whether programs that know the address by this description know it as the other says it is.
  fileprivate func isReadWith(_ other: PageReturn) -> Bool {
    let needed = query.filter { $0.isRequired || $0.constant != nil }
    return (contains == nil || contains == other.contains)
      && needed.allSatisfy { field in
        other.query.contains {
          $0.wireName == field.wireName && $0.constant == field.constant
            && ($0.isRequired || field.constant != nil)
        }
      }
  }
}
