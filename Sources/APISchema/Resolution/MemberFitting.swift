import YAMLTree

extension ValueFitting {
  /// Checks the members of an object against those that it should have.
  ///
  /// - Parameters:
  ///   - owner: Of what the members are, as the start of a message.
  ///   - range: Where the object stands.
  mutating func fit(
    _ members: [ValueSyntax.Member], to list: MemberList, called owner: String, in use: ValueUse,
    at range: SourceRange, into diagnostics: inout Diagnostics
  ) -> [ExampleValue.Member] {
    var fitted: [ExampleValue.Member?] = []
    fitted.reserveCapacity(members.count)
    var isSeen = Array(repeating: false, count: list.members.count)
    var others: [(position: Int, member: ValueSyntax.Member)] = []
    for member in members {
      let name = member.name.value
      guard let position = list.position(of: name) ?? list.alternative(name, in: use) else {
        others.append((fitted.count, member))
        fitted.append(nil)
        continue
      }
      isSeen[position] = true
      let wanted = list.members[position]
      let value = fit(member.value, to: wanted, in: use, into: &diagnostics)
      FittingMembers.checkConstant(
        member.value, value, of: wanted, in: use, values: &self, into: &diagnostics)
      fitted.append(ExampleValue.Member(name: name, value: value))
    }
    let missing = isSeen.indices.filter { position in
      !isSeen[position] && list.members[position].isMissed(in: use)
    }
    let unflattened = missing.lazy.map { list.members[$0] }.first {
      lieBeside($0, others.map(\.member.name.value), in: list)
    }
    if let unflattened {
      diagnostics.report(.unflattenedUnion(unflattened.syntax.wireName, at: range))
      return members.map { ExampleValue.Member($0) }
    }
    // One that is missing beside one that is unknown has another name.
    let renamed =
      missing.count == 1 && others.count == 1 && !list.isOpen && list.flattened == nil
      ? list.members[missing[0]].wireName : nil
    if !missing.isEmpty, renamed == nil {
      FittingMembers.checkMissing(
        missing.map { list.members[$0].wireName }, besides: others.map(\.member.name.value),
        of: owner, isPath: list.isPath, at: range, into: &diagnostics)
    }
    let rest = fit(
      others.map(\.member), besides: list, renamed: renamed, called: owner, in: use, at: range,
      into: &diagnostics)
    for (other, value) in zip(others, rest) { fitted[other.position] = value }
    return fitted.compactMap(\.self)
  }

  /// Checks the members of a value that is one of several objects.
  ///
  /// - Returns: As many members as there are, or `nil` when no case fits, which is reported.
  mutating func fit(
    _ members: [ValueSyntax.Member], toUnion cases: [ResolvedUnionCase], called name: String,
    isOpen: Bool = false, in use: ValueUse, at range: SourceRange,
    into diagnostics: inout Diagnostics
  ) -> [ExampleValue.Member]? {
    let order = UnionShape.tryingOrder(of: cases.map(\.syntax.conditionCount))
    let match = order.first { cases[$0].syntax.isMet(by: members) }.map { cases[$0] }
    guard let match, case .object(let list)? = table.shape(of: match.payload) else {
      FittingMembers.noCase(
        of: cases, called: name, for: members, at: range, into: &diagnostics)
      return nil
    }
    let tags = Set(match.syntax.tags.map(\.wireName.value))
    let own = members.filter { !tags.contains($0.name.value) }
    // Where neither the tags nor the payload use up a member, a union that holds itself, which is
    // reported where it is declared, would never come to an end.
    if own.count == members.count, list.flattened != nil,
      !own.contains(where: { list.position(of: $0.name.value) != nil })
    {
      return members.map { ExampleValue.Member($0) }
    }
    let payload = fit(
      own, to: MemberList(list.members, isOpen: list.isOpen || isOpen),
      called: "'\(match.payload.name)'", in: use, at: range, into: &diagnostics)
    // Unknown members are left out of the payload, and reported: the rest no longer matters.
    guard payload.count == own.count else { return members.map { ExampleValue.Member($0) } }
    var next = payload.makeIterator()
    return members.compactMap {
      tags.contains($0.name.value) ? ExampleValue.Member($0) : next.next()
    }
  }

  /// Whether the unknown members of an object are all those of a union that a member is, and more than
  /// one: as if it were flattened.
  private func lieBeside(
    _ member: ResolvedMember, _ others: [String], in list: MemberList
  ) -> Bool {
    guard others.count > 1, list.flattened == nil,
      case .declared(let id)? = member.type?.nonNull,
      case .union(let cases)? = table.shape(of: id)
    else { return false }
    let names = Set(FlattenedFields.wireNames(of: cases, table: table))
    return others.allSatisfy(names.contains)
  }

  /// Checks what an object holds besides its own members: those of a flattened union, if it has
  /// one, or any where it is open.
  private mutating func fit(
    _ others: [ValueSyntax.Member], besides list: MemberList, renamed: String?,
    called owner: String, in use: ValueUse, at range: SourceRange,
    into diagnostics: inout Diagnostics
  ) -> [ExampleValue.Member] {
    let plain = { others.map { ExampleValue.Member($0) } }
    guard let flattened = list.flattened else {
      if !list.isOpen {
        FittingMembers.checkUnknown(
          others, in: list, renamed: renamed, called: owner, use: use, into: &diagnostics)
      }
      return plain()
    }
    guard case .declared(let id)? = flattened.type?.nonNull,
      case .union(let cases)? = table.shape(of: id)
    else { return plain() }
    if others.isEmpty, !flattened.syntax.isRequired { return [] }
    return fit(
      others, toUnion: cases, called: id.name, isOpen: list.isOpen, in: use, at: range,
      into: &diagnostics) ?? plain()
  }
}

extension MemberList {
  /// Position of the member that is read under a further name.
  func alternative(_ name: String, in use: ValueUse) -> Int? {
    if use != .response { return nil }
    return members.firstIndex { $0.syntax.alsoReadAs.contains { $0.value == name } }
  }
}

extension ExampleValue.Member {
  /// The member as written.
  init(_ syntax: ValueSyntax.Member) {
    self.init(name: syntax.name.value, value: ExampleValue(syntax.value))
  }
}

extension UnionCaseSyntax {
  /// Number of conditions that a value of the case meets.
  var conditionCount: Int { tags.count + has.count }

  /// Whether an object with these members is of the case, where no case with more conditions is.
  fileprivate func isMet(by members: [ValueSyntax.Member]) -> Bool {
    tags.allSatisfy { tag in
      members.contains {
        $0.name.value == tag.wireName.value && $0.value.content == tag.value.content
      }
    }
      && has.allSatisfy { name in
        members.contains { $0.name.value == name.value && $0.value.content != .null }
      }
  }
}
