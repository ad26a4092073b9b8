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
      page.page.examples.map(\.withoutFacts), other.page.examples.map(\.withoutFacts),
      of: other.name, named: \.name, from: facts,
      to: otherFacts)
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
      if place.contains != otherPlace.contains || !place.hasParameters(of: otherPlace, pairing) {
        report(
          .returnCondition, newName, "is told by another text, or has other parameters",
          wire: place.isReadWith(otherPlace)
            ? nil
            : "programs built before may not know the address that the customer comes back to",
          claims: [.all(.old(name))], from: place.facts, to: otherPlace.facts)
      }
      compareFacts(place.facts, otherPlace.facts, of: newName)
    }
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
  /// Whether the parameters are those of another version, but for what is said about them.
  fileprivate func hasParameters(of other: PageReturn, _ pairing: Pairing) -> Bool {
    query.count == other.query.count
      && zip(query, other.query).allSatisfy { field, other in
        field.wireName == other.wireName && field.swiftName == other.swiftName
          && pairing.renamed(field.type) == other.type && field.isRequired == other.isRequired
          && field.constant == other.constant
      }
  }

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
