extension [ExampleValue.Member] {
  /// The value of the member with that name on the wire.
  package func value(named name: String) -> ExampleValue? { first { $0.name == name }?.value }

  /// The value that a field is read from.
  package func value(of field: Field) -> ExampleValue? {
    for name in field.wireNames {
      if let value = value(named: name) { return value }
    }
    return nil
  }
}

extension ExampleValue {
  /// The value at the end of a path.
  package func value(at path: WirePath) -> ExampleValue? {
    var value = self
    for name in path.names {
      guard case .object(let members) = value, let next = members.value(named: name) else {
        return nil
      }
      value = next
    }
    return value
  }
}

extension EnumCase.Wire {
  /// Whether `value` stands for the case on the wire, in either direction.
  package func matches(_ value: ExampleValue) -> Bool {
    switch (self, value) {
    case (.string(let text), .string(let found)): text == found
    case (.integer(let number), .number(let digits)): number.isEqual(to: digits)
    case (.dual(let request, _), .number(let digits)): request.isEqual(to: digits)
    case (.dual(let request, let response), .string(let found)):
      found == response ?? String(request)
    default: false
    }
  }
}

extension Int {
  fileprivate func isEqual(to digits: String) -> Bool {
    DecimalDigits(digits) == DecimalDigits(String(self))
  }
}

extension UnionShape {
  /// The first case whose conditions the members meet, in the order in which cases are tried.
  package func match(_ members: [ExampleValue.Member]) -> UnionCase? {
    tryingOrder.first { cases[$0].matches(members) }.map { cases[$0] }
  }
}

extension UnionCase {
  fileprivate func matches(_ members: [ExampleValue.Member]) -> Bool {
    tags.allSatisfy { members.value(named: $0.wireName) == $0.value }
      && has.allSatisfy { members.value(named: $0).map { $0 != .null } ?? false }
  }
}

extension UnionCase {
  /// What is the case's own of members that lie in one object with its tags and with members of the
  /// object around it, which are named in `besides`.
  package func ownMembers(
    of members: [ExampleValue.Member], besides: Set<String>
  ) -> [ExampleValue.Member] {
    let others = besides.union(tags.map(\.wireName))
    return members.filter { !others.contains($0.name) }
  }
}

extension ObjectShape {
  /// Members of an open object that have no place of their own.
  package func additionalMembers(
    of members: [ExampleValue.Member], types: some TypeLookup
  ) -> [ExampleValue.Member] {
    var known: Set<String> = []
    for field in fields {
      guard field.isFlattened else {
        known.formUnion(field.wireNames)
        continue
      }
      guard case .union(let union)? = types.declaration(behind: field.type)?.shape else { continue }
      known.formUnion(union.wireNames)
      let isThere =
        !field.isOptionalInSwift
        || members.contains { union.tellingNames.contains($0.name) }
      // The union keeps what the object would keep otherwise.
      if isThere, union.match(members)?.payload.isOpen ?? true { return [] }
    }
    return members.filter { !known.contains($0.name) }
  }
}
