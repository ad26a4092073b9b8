/// One of several objects, told apart by members that lie beside theirs.
package struct UnionShape: Sendable, Equatable {
  /// At least one case. The members of the payload lie in the same object as the tags.
  package let cases: [UnionCase]

  package init(cases: [UnionCase]) { self.cases = cases }
}

/// One of the objects of a union.
package struct UnionCase: Sendable, Equatable {
  /// Name of the Swift case.
  package let swiftName: String

  /// Members and the values by which the case is known, all of which must match.
  package let tags: [Tag]

  /// Members by whose presence the case is known: fields of the payload that must be there.
  package let has: [String]

  /// The case's own members: a declaration nested in the union, of the shape `object`.
  package let payload: TypeDeclaration

  /// Purpose, sources and place.
  package let facts: Facts

  /// A member with the value that tells a case.
  package struct Tag: Sendable, Equatable {
    package let wireName: String

    /// A text, an integer or a boolean.
    package let value: ExampleValue

    package init(wireName: String, value: ExampleValue) {
      self.wireName = wireName
      self.value = value
    }
  }

  package init(
    swiftName: String, tags: [Tag], has: [String] = [], payload: TypeDeclaration, facts: Facts
  ) {
    self.swiftName = swiftName
    self.tags = tags
    self.has = has
    self.payload = payload
    self.facts = facts
  }
}

extension UnionShape {
  /// Positions of the cases in the order in which they are tried: those with more conditions first,
  /// so that a case is not hidden by one that asks for less.
  package var tryingOrder: [Int] { Self.tryingOrder(of: cases.map(\.conditionCount)) }

  /// Whether one of the cases is taken when no other matches.
  package var hasFallback: Bool { cases.contains(where: \.isFallback) }

  static func tryingOrder(of conditionCounts: [Int]) -> [Int] {
    conditionCounts.indices.sorted { left, right in
      (conditionCounts[right], left) < (conditionCounts[left], right)
    }
  }
}

extension UnionCase {
  /// Number of conditions that a value of the case meets.
  package var conditionCount: Int { tags.count + has.count }

  /// Whether the case is taken when no other matches.
  package var isFallback: Bool { conditionCount == 0 }
}
