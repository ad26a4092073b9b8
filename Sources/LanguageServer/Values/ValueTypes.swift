import APISchema
import YAMLTree

/// Looks up what expected values are made of, in the types of all files.
struct ValueTypes: Sendable {
  private let types: [String: TypeSyntax]
  private let direction: ExpectedValue.Direction

  init(of files: [FileSyntax], in direction: ExpectedValue.Direction) {
    types = Dictionary(files.flatMap(\.types).map { ($0.name.value, $0) }) { first, _ in first }
    self.direction = direction
  }

  /// What lies behind keys, `-` for an item of a list, in an expected value.
  func value(behind keys: some Sequence<String>, in expected: ExpectedValue) -> ExpectedValue? {
    var current: ExpectedValue? = expected
    for key in keys {
      current = current.flatMap { key == "-" ? item(of: $0) : member(key, of: $0) }
    }
    return current
  }

  private func member(_ name: String, of expected: ExpectedValue) -> ExpectedValue? {
    if case .type(let type) = expected, case .map(let value, _) = type.notNull {
      return .type(value)
    }
    return members(of: expected).first { $0.name == name }?.value
  }

  private func item(of expected: ExpectedValue) -> ExpectedValue? {
    switch expected {
    case .list(let item): item
    case .choice: expected
    case .type(let type):
      if case .array(let item, _) = type.notNull { .type(item) } else { nil }
    case .object: nil
    }
  }

  /// The members of an object, those of flattened unions among them.
  func members(of expected: ExpectedValue) -> [ExpectedValue.Member] {
    var found: [ExpectedValue.Member] = []
    var names: Set<String> = []
    // What is being typed may flatten a type into itself. Entering a type again adds no name.
    var entered: Set<String> = []
    var pending = [ExpectedValue.Member(name: "", value: expected)]
    while let member = pending.popLast() {
      if !member.name.isEmpty {
        if names.insert(member.name).inserted { found.append(member) }
      } else if let value = member.value {
        if let name = value.typeName, !entered.insert(name).inserted { continue }
        pending += ownMembers(of: value).reversed()
      }
    }
    return found
  }

  /// The members of an object, a flattened union being one without a name.
  private func ownMembers(of expected: ExpectedValue) -> [ExpectedValue.Member] {
    switch expected {
    case .object(let members): return members
    case .type(let type):
      switch shape(of: type) {
      case .object(let fields, _): return ownMembers(of: .fields(fields))
      case .union(let cases): return members(of: cases)
      default: return []
      }
    case .list, .choice: return []
    }
  }

  /// The members that tell cases apart, then those of the cases.
  func members(of cases: [UnionCaseSyntax]) -> [ExpectedValue.Member] {
    let fields = cases.flatMap { unionCase -> [ExpectedValue.Member] in
      if case .object(let members) = ExpectedValue.fields(unionCase.fields) { members } else { [] }
    }
    return tags(of: cases) + fields
  }

  /// The members that tell cases apart, with the values that they do it by.
  func tags(of cases: [UnionCaseSyntax]) -> [ExpectedValue.Member] {
    var names: [String] = []
    var choices: [String: [ExpectedValue.Choice]] = [:]
    for unionCase in cases {
      for tag in unionCase.tags {
        let name = tag.wireName.value
        if choices[name] == nil { names.append(name) }
        guard var choice = tag.value.choice else { continue }
        choice.doc = unionCase.facts.doc?.value
        choices[name, default: []].append(choice)
      }
    }
    return names.map { ExpectedValue.Member(name: $0, value: .choice(choices[$0] ?? [])) }
  }

  /// The scalars that a value can be; none where there is no set of them.
  func choices(of expected: ExpectedValue) -> [ExpectedValue.Choice] {
    switch expected {
    case .choice(let choices): return choices
    case .type(.nullable(let type, _)):
      let choices = choices(of: .type(type))
      return choices.isEmpty ? [] : choices + [ExpectedValue.Choice(text: "null")]
    case .type(.builtIn(.boolean, _)):
      return ["true", "false"].map { ExpectedValue.Choice(text: $0) }
    case .type(let type):
      guard case .enumeration(let cases, _) = shape(of: type) else { return [] }
      return cases.map(choice)
    case .object, .list: return []
    }
  }

  private func choice(_ value: EnumCaseSyntax) -> ExpectedValue.Choice {
    let text =
      switch (direction, value.request, value.response) {
      case (.declared, _?, _): value.swiftName
      case (.response, _?, let response?): ScalarText.written(response.value)
      case (_, let request?, _): String(request.value)
      case (_, nil, _):
        switch value.value?.value {
        case .string(let text): ScalarText.written(text)
        case .integer(let number): String(number)
        case nil: value.swiftName
        }
      }
    let name = text == value.swiftName ? nil : "`\(value.swiftName)`"
    let doc = [name, value.facts.doc?.value].compactMap(\.self).joined(separator: ": ")
    return ExpectedValue.Choice(text: text, doc: doc.isEmpty ? nil : doc)
  }

  private func shape(of type: TypeExpressionSyntax) -> ShapeSyntax? {
    switch type.notNull {
    case .named(let name): types[name.value]?.shape
    case .inline(let type): type.shape
    default: nil
    }
  }
}

extension ExpectedValue {
  /// The name of the type that the value is of, where it has one.
  fileprivate var typeName: String? {
    if case .type(let type) = self, case .named(let name) = type.notNull { name.value } else { nil }
  }
}

extension TypeExpressionSyntax {
  /// The type without leave to be null.
  fileprivate var notNull: TypeExpressionSyntax {
    if case .nullable(let type, _) = self { type.notNull } else { self }
  }
}
