import YAMLTree

/// Looks up the types of all fields, and gives the types inside them their places and names.
struct TypeResolution: Sendable {
  let symbols: SymbolTable

  /// What is resolved so far.
  private(set) var table = TypeTable()

  /// Names at the top level that declarations so far want, in the order of the schema.
  private(set) var claims: [TopLevelClaim] = []

  /// What became of names so far.
  var memory = NameMemory()

  /// Names of the nested types around the field at hand, innermost last.
  private var nestedNames: [[String: SourceRange]] = []

  init(_ symbols: SymbolTable) { self.symbols = symbols }

  /// What a type is nested in, or called after.
  enum Holder {
    case type(TypeID)

    /// An endpoint has nothing to nest types in: they are called after resource and endpoint.
    case endpoint(resource: String, swiftName: String)

    var isTopLevel: Bool {
      if case .endpoint = self { true } else { false }
    }
  }

  /// Where inline types find their place.
  struct Scope {
    let file: String

    /// What holds the types that are written inside the fields.
    let holder: Holder

    let role: SwiftName.Role

    /// Whether a field may be a public key: those of hosted pages may.
    var holdsPublicKeys = false
    var typeNames = CollidingSwiftNames()

    /// Whether the name of the field at hand is taken, and what is called after it as well.
    var isNameTaken = false
    var nested: [TypeID] = []

    init(inside id: TypeID, file: String) {
      self.init(file: file, holder: .type(id), role: .member)
    }

    init(file: String, holder: Holder, role: SwiftName.Role) {
      self.file = file
      self.holder = holder
      self.role = role
    }
  }

  /// Declares a type of the section `types`.
  mutating func declare(_ syntax: TypeSyntax, file: String, into diagnostics: inout Diagnostics) {
    let swiftName = syntax.facts.name?.value ?? syntax.name.value
    let id = TypeID(swiftName)
    // The second of two types with one name is reported already; its fields are not.
    if symbols.types.place(of: syntax.name.value) == syntax.name.range {
      UnusableSwiftNames.check(
        swiftName, of: syntax.name, chosen: syntax.facts.name, as: .type, memory: &memory,
        into: &diagnostics)
      claims.append(TopLevelClaim(id.name, for: syntax.name, type: id))
    }
    add(syntax, swiftName: swiftName, id: id, file: file, into: &diagnostics)
  }

  /// Declares the fields of an error as a type.
  mutating func declare(_ error: ErrorSyntax, file: String, into diagnostics: inout Diagnostics) {
    let id = TypeID(error.name.value)
    if symbols.errors.place(of: error.name.value) == error.name.range {
      UnusableSwiftNames.check(fixed: error.name, as: .type, into: &diagnostics)
      claims.append(TopLevelClaim(id.name, for: error.name))
    }
    var scope = Scope(inside: id, file: file)
    let members = members(of: error.fields, in: &scope, into: &diagnostics)
    table.add(
      TypeEntry(
        swiftName: id.name, id: id, shape: .object(MemberList(members, isOpen: error.isOpen)),
        facts: error.facts, file: file, isHashable: false, nested: scope.nested,
        range: error.name.range))
  }

  /// Members for `fields`, whose Swift names differ from each other.
  mutating func members(
    of fields: [FieldSyntax], in scope: inout Scope, into diagnostics: inout Diagnostics
  ) -> [ResolvedMember] {
    var names = CollidingSwiftNames()
    return members(of: fields, in: &scope, names: &names, into: &diagnostics)
  }

  /// Members for `fields`, whose Swift names differ from each other and from `names`.
  mutating func members(
    of fields: [FieldSyntax], in scope: inout Scope, names: inout CollidingSwiftNames,
    into diagnostics: inout Diagnostics
  ) -> [ResolvedMember] {
    let nested = scope.holder.isTopLevel ? [:] : inlineNames(of: fields)
    if !nested.isEmpty { nestedNames.append(nested) }
    defer { if !nested.isEmpty { nestedNames.removeLast() } }
    var members: [ResolvedMember] = []
    members.reserveCapacity(fields.count)
    for position in fields.indices {
      // A field as a whole is dear to copy: only what is needed of it is taken out.
      let wireName = fields[position].wireName
      let chosen = fields[position].facts.name
      let swiftName = chosen?.value ?? memory.member(wireName.value)
      // A constant has no name in Swift.
      if fields[position].constant == nil {
        UnusableSwiftNames.check(
          swiftName, of: wireName, chosen: chosen, as: scope.role, memory: &memory,
          into: &diagnostics)
        scope.isNameTaken = !names.claim(swiftName, for: wireName, into: &diagnostics)
      }
      let type =
        scope.holdsPublicKeys && fields[position].type.isPublicKey
        ? .publicKey
        : reference(fields[position].type, named: chosen, in: &scope, into: &diagnostics)
      members.append(
        ResolvedMember(in: fields, at: position, swiftName: swiftName, type: type))
    }
    return members
  }

  /// The type that an expression stands for; `nil` when it is wrong, which is reported.
  ///
  /// - Parameter chosen: Swift name of the field, if the author chose one: a type written inside
  ///   it is called after it.
  mutating func reference(
    _ expression: TypeExpressionSyntax, named chosen: Located<String>? = nil,
    in scope: inout Scope, into diagnostics: inout Diagnostics
  ) -> TypeReference? {
    switch expression {
    case .builtIn(.publicKey, let range):
      diagnostics.report(.publicKeyElsewhere(at: range))
      return nil
    case .builtIn(let type, _): return type
    case .named(let name):
      guard let type = symbols.types[name.value] else {
        UnknownNames.report(type: name, in: symbols, into: &diagnostics)
        return nil
      }
      HiddenTypes.check(name, swiftName: type.swiftName, in: nestedNames, into: &diagnostics)
      return .declared(type.id)
    case .array(let element, _):
      GroupedDecimals.check(element, into: &diagnostics)
      return reference(element, named: chosen, in: &scope, into: &diagnostics)
        .map(TypeReference.array)
    case .map(let element, _):
      GroupedDecimals.check(element, into: &diagnostics)
      return reference(element, named: chosen, in: &scope, into: &diagnostics)
        .map(TypeReference.map)
    case .nullable(let wrapped, let range):
      guard let type = reference(wrapped, named: chosen, in: &scope, into: &diagnostics) else {
        return nil
      }
      NullableTwice.check(type, at: range, into: &diagnostics)
      return .nullable(type)
    case .inline(let type):
      return .declared(declare(type, named: chosen, in: &scope, into: &diagnostics))
    case .broken: return nil
    }
  }
}

extension TypeResolution {
  /// What comes before the name of a nested type: `PaymentLink.`, or `PaymentLinksCreate`.
  ///
  /// Worked out where a type needs it, for most endpoints hold none.
  private mutating func prefix(in scope: Scope) -> String {
    switch scope.holder {
    case .type(let id): id.name + "."
    case .endpoint(let resource, let swiftName):
      memory.type(after: resource) + memory.type(after: swiftName)
    }
  }

  /// Declares a type that is written inside a field.
  private mutating func declare(
    _ syntax: TypeSyntax, named chosen: Located<String>?, in scope: inout Scope,
    into diagnostics: inout Diagnostics
  ) -> TypeID {
    let ownName = ownName(chosen: chosen, wireName: syntax.name)
    let swiftName = scope.holder.isTopLevel ? prefix(in: scope) + ownName : ownName
    let id = TypeID(prefix(in: scope) + ownName)
    if memory.problem(with: memory.member(ownName), as: .member) == nil {
      UnusableSwiftNames.check(
        swiftName, of: syntax.name, chosen: syntax.facts.name, as: .type, memory: &memory,
        into: &diagnostics)
    }
    if scope.isNameTaken {
      scope.isNameTaken = false
    } else if scope.holder.isTopLevel {
      claims.append(TopLevelClaim(id.name, for: syntax.name, type: id))
    } else if scope.typeNames.claim(ownName, for: syntax.name, into: &diagnostics) {
      scope.nested.append(id)
    }
    add(syntax, swiftName: swiftName, id: id, file: scope.file, into: &diagnostics)
    return id
  }

  /// Claims the name of a type that is not declared as one.
  mutating func claim(topLevelName name: String, for owner: Located<String>) {
    claims.append(TopLevelClaim(name, for: owner))
  }

  private mutating func add(
    _ syntax: TypeSyntax, swiftName: String, id: TypeID, file: String,
    into diagnostics: inout Diagnostics
  ) {
    var scope = Scope(inside: id, file: file)
    let shape = shape(of: syntax, in: &scope, into: &diagnostics)
    if case .object(let list) = shape {
      Lifetimes.check(syntax.life, of: list.members, into: &diagnostics)
    }
    table.add(
      TypeEntry(
        swiftName: swiftName, id: id, shape: shape, facts: syntax.facts, file: file,
        isHashable: syntax.isHashable, nested: scope.nested, range: syntax.name.range,
        life: syntax.life?.value, amount: syntax.money?.amount.value))
  }

  private mutating func shape(
    of syntax: TypeSyntax, in scope: inout Scope, into diagnostics: inout Diagnostics
  ) -> ResolvedShape {
    switch syntax.shape {
    case .broken: return .broken
    case .object(let fields, let isOpen):
      let members = members(of: fields, in: &scope, into: &diagnostics)
      return .object(MemberList(members, isOpen: isOpen))
    case .enumeration(let cases, let base):
      return ResolvedEnum(
        cases, base: base, name: syntax.name, file: scope.file, memory: &memory, into: &diagnostics
      ).map(ResolvedShape.enumeration) ?? .broken
    case .union(let cases):
      UnionCases.check(cases, name: syntax.name, into: &diagnostics)
      return .union(unionCases(cases, in: &scope, into: &diagnostics))
    case .text(let text):
      TextTypes.check(text, into: &diagnostics)
      return .text(text)
    }
  }

  private mutating func unionCases(
    _ cases: [UnionCaseSyntax], in scope: inout Scope, into diagnostics: inout Diagnostics
  ) -> [ResolvedUnionCase] {
    var names = CollidingSwiftNames()
    var resolved: [ResolvedUnionCase] = []
    for syntax in cases {
      let swiftName = syntax.facts.name?.value ?? syntax.name.value
      UnusableSwiftNames.check(
        swiftName, of: syntax.name, chosen: syntax.facts.name, as: .case, memory: &memory,
        into: &diagnostics)
      let isFree = names.claim(swiftName, for: syntax.name, into: &diagnostics)
      let typeName = memory.type(after: swiftName)
      if memory.problem(with: swiftName, as: .case) == nil {
        UnusableSwiftNames.check(
          typeName, of: syntax.name, chosen: syntax.facts.name, as: .type, memory: &memory,
          into: &diagnostics)
      }
      if isFree { scope.typeNames.claim(typeName, for: syntax.name, into: &diagnostics) }
      let payload = TypeID(prefix(in: scope) + typeName)
      var inner = Scope(inside: payload, file: scope.file)
      let members = members(of: syntax.fields, in: &inner, into: &diagnostics)
      table.add(
        TypeEntry(
          swiftName: typeName, id: payload,
          shape: .object(MemberList(members, isOpen: syntax.isOpen)), facts: syntax.facts,
          file: scope.file, isHashable: false, nested: inner.nested, range: syntax.name.range))
      resolved.append(ResolvedUnionCase(syntax: syntax, swiftName: swiftName, payload: payload))
    }
    return resolved
  }

  /// Name of the type that is written inside a field.
  private mutating func ownName(
    chosen: Located<String>?, wireName: Located<String>
  ) -> String {
    chosen.map { memory.type(after: $0.value) } ?? memory.type(wireName.value)
  }

  /// Swift names of the types that are written inside `fields`.
  private mutating func inlineNames(of fields: [FieldSyntax]) -> [String: SourceRange] {
    var names: [String: SourceRange] = [:]
    for field in fields {
      guard case .inline(let type) = field.type else { continue }
      names[ownName(chosen: field.facts.name, wireName: type.name)] = type.name.range
    }
    return names
  }
}

extension SwiftName {
  /// Name of the type that belongs to a declaration with the Swift name `member`: `CardGBP` for
  /// `cardGBP`, whose capitals are the author's, and `BVN` for `bvn`.
  static func type(after member: String) -> String {
    let derived = type(member)
    return self.member(derived) == member
      ? derived : member.prefix(1).uppercased() + member.dropFirst()
  }
}
