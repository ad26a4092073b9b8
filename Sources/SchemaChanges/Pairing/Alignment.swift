/// Which elements of two lists are the same thing: each old one with at most one new one.
struct Alignment<Element> {
  /// In the order of the new list.
  private(set) var pairs: [(old: Element, new: Element)] = []

  /// Places of the old ones in their list, in the order of the new list.
  private(set) var oldPlaces: [Int] = []

  /// Old ones without a new one, and new ones without an old one.
  private(set) var removed: [Element] = []
  private(set) var added: [Element] = []

  /// Pairs elements by one test after another: what one has paired, the next leaves alone.
  ///
  /// - Parameter tests: Whether an old and a new element, at these places in their lists, are the
  ///   same thing. The surest comes first.
  init(
    _ old: [Element], _ new: [Element],
    by tests: [(_ old: (Int, Element), _ new: (Int, Element)) -> Bool]
  ) {
    var partners: [Int?] = Array(repeating: nil, count: new.count)
    var open = Array(old.indices)
    for test in tests where !open.isEmpty {
      open.removeAll { place in
        let partner = new.indices.first { candidate in
          partners[candidate] == nil && test((place, old[place]), (candidate, new[candidate]))
        }
        if let partner { partners[partner] = place }
        return partner != nil
      }
    }
    for (place, partner) in partners.enumerated() {
      guard let partner else {
        added.append(new[place])
        continue
      }
      pairs.append((old[partner], new[place]))
      oldPlaces.append(partner)
    }
    removed = open.map { old[$0] }
  }
}

extension Alignment {
  /// Pairs elements of one name, then those that are alike in other ways.
  init<Name: Hashable>(
    _ old: [Element], _ new: [Element], named name: @escaping (Element) -> Name,
    then tests: [(_ old: (Int, Element), _ new: (Int, Element)) -> Bool] = []
  ) {
    let newPlaces = Dictionary(new.enumerated().map { (name($0.element), $0.offset) }) { first, _ in
      first
    }
    self.init(old, new, by: [{ newPlaces[name($0.1)] == $1.0 }] + tests)
  }
}
