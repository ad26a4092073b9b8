import APISchema

/// Which declarations of two versions are the same, also where one has another name.
///
/// A type that is used where another was before is taken for that one under a new name, if neither
/// is in the other version. So one new name is one change, and not one for each use.
struct Pairing: Sendable {
  let old: SchemaIndex
  let new: SchemaIndex

  /// Calls and pages, by their names in the old version.
  private(set) var resources: [String: String] = [:]
  private(set) var calls: [(old: Call, new: Call)] = []
  private(set) var pages: [(old: Page, new: Page)] = []
  private(set) var removedCalls: [Call] = []
  private(set) var addedCalls: [Call] = []
  private(set) var removedPages: [Page] = []
  private(set) var addedPages: [Page] = []

  /// New types by the old ones.
  private(set) var types: [TypeID: TypeID] = [:]
  private var pairedTypes: Set<TypeID> = []

  /// The declaration whose new name gave a type its own, where there is one.
  private(set) var causes: [TypeID: String] = [:]
  private(set) var renames = Renames()

  init(_ old: SchemaIndex, _ new: SchemaIndex) {
    self.old = old
    self.new = new
    for type in old.types where new[type.id] != nil { pair(type.id, type.id) }
    pairResources()
    pairCalls()
    pairPages()
    // Types that are paired now may lead to others: those that their fields hold.
    for (call, other) in calls { follow(call, other) }
    for (page, other) in pages { follow(page, other) }
    var followed: Set<TypeID> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for type in old.types where types[type.id] != nil && followed.insert(type.id).inserted {
        follow(type)
        isGrowing = true
      }
      if !isGrowing { isGrowing = pairEqualTypes() }
    }
    for type in old.types {
      if let id = types[type.id] { renames.add(type.id.name, id.name) }
    }
    renameMembers()
  }

  /// The new counterpart of a type.
  func newType(of type: TypeDeclaration) -> TypeDeclaration? {
    types[type.id].flatMap { new[$0] }
  }

  /// Whether a new type is the counterpart of an old one.
  func isPaired(_ type: TypeDeclaration) -> Bool { pairedTypes.contains(type.id) }

  /// The reference with the new names of the types in it.
  func renamed(_ type: TypeReference) -> TypeReference {
    switch type {
    case .array(let element): .array(renamed(element))
    case .map(let value): .map(renamed(value))
    case .nullable(let wrapped): .nullable(renamed(wrapped))
    case .declared(let id): .declared(types[id] ?? id)
    default: type
    }
  }
}

// Resources, calls and pages.
extension Pairing {
  private mutating func pairResources() {
    let alignment = Alignment(
      old.api.resources, new.api.resources, named: \.swiftName,
      then: [
        { old, new in
          let lines = Set(new.1.endpoints.map(\.wireLine) + new.1.pages.map(\.swiftName))
          let own = old.1.endpoints.map(\.wireLine) + old.1.pages.map(\.swiftName)
          return !own.isEmpty && 2 * own.count(where: lines.contains) >= own.count
        }
      ])
    for (resource, other) in alignment.pairs {
      resources[resource.swiftName] = other.swiftName
      renames.add(resource.swiftName, other.swiftName)
      renames.add("HostedPage.\(resource.swiftName)", "HostedPage.\(other.swiftName)")
    }
  }

  private mutating func pairCalls() {
    let resources = resources
    let alignment = Alignment(
      old.calls, new.calls,
      by: [
        { resources[$0.1.resource] == $1.1.resource && $0.1.endpoint.hasName(of: $1.1.endpoint) },
        { resources[$0.1.resource] == $1.1.resource && $0.1.hasRequestLine(of: $1.1) },
        { $0.1.hasRequestLine(of: $1.1) },
      ])
    calls = alignment.pairs
    removedCalls = alignment.removed
    addedCalls = alignment.added
    for (call, other) in calls { renames.add(call.name, other.name) }
  }

  private mutating func pairPages() {
    let resources = resources
    let alignment = Alignment(
      old.pages, new.pages,
      by: [
        { resources[$0.1.resource] == $1.1.resource && $0.1.page.swiftName == $1.1.page.swiftName },
        { $0.1.page.server == $1.1.page.server && $0.1.page.address == $1.1.page.address },
      ])
    pages = alignment.pairs
    removedPages = alignment.removed
    addedPages = alignment.added
    for (page, other) in pages {
      renames.add(page.name, other.name)
      renames.add(page.page.returnType, other.page.returnType)
      for (place, otherPlace) in Alignment(returns: page.page.returns, other.page.returns).pairs {
        renames.add(
          "\(page.page.returnType).\(place.swiftName)",
          "\(other.page.returnType).\(otherPlace.swiftName)")
      }
    }
  }
}

// Types.
extension Pairing {
  private mutating func pair(_ old: TypeID, _ new: TypeID) {
    types[old] = new
    pairedTypes.insert(new)
  }

  /// Pairs the types in two references at the same place, if both are without a counterpart.
  private mutating func pair(
    _ type: TypeReference, _ other: TypeReference, because cause: String?
  ) {
    guard let (id, otherID) = type.declaredPair(with: other), types[id] == nil,
      !pairedTypes.contains(otherID), let declaration = old[id],
      let otherDeclaration = new[otherID],
      declaration.shape.isOfKind(otherDeclaration.shape)
    else { return }
    pair(id, otherID)
    if declaration.isInline, otherDeclaration.isInline, let cause { causes[id] = cause }
  }

  private mutating func follow(_ call: Call, _ other: Call) {
    let cause: String? =
      call.endpoint.swiftName != other.endpoint.swiftName
      ? call.name : call.resource != other.resource ? call.resource : nil
    let parameters = Alignment(parameters: call.endpoint.parameters, other.endpoint.parameters)
    for (parameter, otherParameter) in parameters.pairs {
      let (field, otherField) = (parameter.field, otherParameter.field)
      let isRenamed = field.swiftName != otherField.swiftName
      pair(
        field.type, otherField.type, because: isRenamed ? "\(call.name).\(field.swiftName)" : cause)
    }
    if let type = call.endpoint.returns.type, let otherType = other.endpoint.returns.type {
      pair(type, otherType, because: cause)
    }
    if case .value(let type) = call.endpoint.body, case .value(let otherType) = other.endpoint.body
    {
      pair(type, otherType, because: cause)
    }
  }

  private mutating func follow(_ page: Page, _ other: Page) {
    let isRenamed = page.page.swiftName != other.page.swiftName
    let cause: String? =
      isRenamed ? page.name : page.resource != other.resource ? page.resource : nil
    let parameters = Alignment(parameters: page.page.parameters, other.page.parameters)
    for (parameter, otherParameter) in parameters.pairs {
      pair(parameter.field.type, otherParameter.field.type, because: cause)
    }
  }

  private mutating func follow(_ type: TypeDeclaration) {
    guard let other = newType(of: type) else { return }
    switch (type.shape, other.shape) {
    case (.object(let object), .object(let otherObject)):
      let members = Alignment(parameters: object.fields.members, otherObject.fields.members)
      for (member, otherMember) in members.pairs {
        let (field, otherField) = (member.field, otherMember.field)
        pair(
          field.type, otherField.type,
          because: field.swiftName == otherField.swiftName
            ? nil : "\(type.id.name).\(field.swiftName)")
      }
    case (.union(let union), .union(let otherUnion)):
      for (unionCase, otherCase) in Alignment(cases: union.cases, otherUnion.cases).pairs
      where types[unionCase.payload.id] == nil && !pairedTypes.contains(otherCase.payload.id) {
        pair(unionCase.payload.id, otherCase.payload.id)
        if unionCase.swiftName != otherCase.swiftName {
          causes[unionCase.payload.id] = "\(type.id.name).\(unionCase.swiftName)"
        }
      }
    default: break
    }
  }

  /// Pairs types that hold the same under two names.
  private mutating func pairEqualTypes() -> Bool {
    let open = old.types.filter { types[$0.id] == nil && !$0.isInline }
    let others = new.types.filter { !pairedTypes.contains($0.id) && !$0.isInline }
    let alignment = Alignment(open, others, by: [{ $0.1.shape.holdsTheSame(as: $1.1.shape) }])
    for (type, other) in alignment.pairs { pair(type.id, other.id) }
    return !alignment.pairs.isEmpty
  }

  private mutating func renameMembers() {
    for type in old.types {
      guard let other = newType(of: type) else { continue }
      let name = type.id.name
      switch (type.shape, other.shape) {
      case (.union(let union), .union(let otherUnion)):
        for (unionCase, otherCase) in Alignment(cases: union.cases, otherUnion.cases).pairs {
          renames.add(
            "\(name).\(unionCase.swiftName)", "\(other.id.name).\(otherCase.swiftName)")
        }
      case (.object(let object), .object(let otherObject)):
        let members = Alignment(parameters: object.fields.members, otherObject.fields.members)
        for (member, otherMember) in members.pairs {
          renames.add(
            "\(name).\(member.field.swiftName)", "\(other.id.name).\(otherMember.field.swiftName)")
        }
      case (.enumeration(let values), .enumeration(let otherValues)):
        for (value, otherValue) in Alignment(values: values.cases, otherValues.cases).pairs {
          renames.add("\(name).\(value.swiftName)", "\(other.id.name).\(otherValue.swiftName)")
        }
      default: break
      }
    }
  }
}

extension Endpoint {
  /// Method and path, as in `GET /links/{id}`.
  var requestLine: String { line { "{\($0)}" } }

  /// Method and path without the names of parameters, which are on no wire.
  var wireLine: String { line { _ in "{}" } }

  private func line(_ parameter: (String) -> String) -> String {
    method.rawValue + " "
      + path.map { piece in
        switch piece {
        case .text(let text): text
        case .parameter(let name): parameter(name)
        }
      }.joined()
  }

  fileprivate func hasName(of other: Endpoint) -> Bool { swiftName == other.swiftName }
}

extension Call {
  fileprivate func hasRequestLine(of other: Call) -> Bool {
    endpoint.wireLine == other.endpoint.wireLine
      && endpoint.credential == other.endpoint.credential
  }
}

extension Endpoint.Answer {
  /// The type of the answer or of its items; `nil` where it holds nothing.
  var type: TypeReference? {
    switch self {
    case .nothing: nil
    case .value(let type), .page(let type): type
    }
  }
}
