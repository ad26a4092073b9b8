import APISchema

/// All declared types of a description, looked up by name while plans are made.
struct DeclaredTypes: TypeLookup {
  let moduleName: String
  let envelopes: [Envelope]
  let credentials: [Credential]

  /// Addresses of the servers, by name.
  let servers: [String: String]
  private var declarations: [TypeID: TypeDeclaration] = [:]

  /// Full names, for finding out what a name means in a scope.
  private var fullNames: Set<String> = []

  /// Names that mean something else inside of some type.
  private var nestedNames: Set<String> = []

  /// Types that are compared by hash, because they or what holds them ask for it.
  private(set) var hashable: Set<TypeID> = []

  /// Unions whose members lie beside those of another type.
  private(set) var flattened: Set<TypeID> = []

  /// Enumerations that are sent as text: in a path, a query, a header or a form.
  private(set) var textInRequests: Set<TypeID> = []

  init(of api: APIDescription, moduleName: String) {
    self.moduleName = moduleName
    envelopes = api.envelopes
    credentials = api.credentials
    servers = Dictionary(
      api.servers.map { ($0.name, $0.url) }, uniquingKeysWith: { first, _ in first })
    // Growing would move every declaration several times.
    let count = 2 * (api.types.count + api.failures.count)
    declarations.reserveCapacity(count)
    fullNames.reserveCapacity(count)
    for declaration in api.types { add(declaration, isNested: declaration.id.isNested) }
    for failure in api.failures { add(failure.type, isNested: failure.type.id.isNested) }
    markHashable()
    for endpoint in api.resources.lazy.flatMap(\.endpoints) {
      for field in endpoint.textFields {
        if case .declared(let id) = field.type.unwrapped { textInRequests.insert(id) }
      }
      if case .fields(let fields) = endpoint.body { noteFlattened(fields) }
    }
    for page in api.resources.lazy.flatMap(\.pages) {
      noteFlattened(page.payload ?? [])
      for field in page.query {
        if case .declared(let id) = field.type.unwrapped { textInRequests.insert(id) }
      }
    }
  }

  /// The declaration of a type, or `nil` for one that the description does not hold.
  func declaration(of id: TypeID) -> TypeDeclaration? { declarations[id] }

  private mutating func add(_ declaration: TypeDeclaration, isNested: Bool) {
    declarations[declaration.id] = declaration
    fullNames.insert(declaration.id.name)
    if isNested { nestedNames.insert(declaration.swiftName) }
    for nested in declaration.nested { add(nested, isNested: true) }
    switch declaration.shape {
    case .object(let object): noteFlattened(object.fields)
    case .enumeration, .text: break
    case .union(let union):
      for unionCase in union.cases { add(unionCase.payload, isNested: true) }
    }
    if declaration.isHashable { pendingHashable.append(declaration.id) }
  }

  private var pendingHashable: [TypeID] = []

  private mutating func noteFlattened(_ fields: [Field]) {
    for field in fields where field.isFlattened {
      if case .declared(let id) = field.type.unwrapped { flattened.insert(id) }
    }
  }

  /// A type is only hashable when all that it holds is.
  private mutating func markHashable() {
    var open = pendingHashable.map(TypeReference.declared)
    pendingHashable = []
    while let next = open.popLast() {
      guard case .declared(let id) = next.innermost, hashable.insert(id).inserted,
        let declaration = declarations[id]
      else { continue }
      switch declaration.shape {
      case .object(let object): open += object.fields.map(\.type)
      case .enumeration, .text: break
      case .union(let union): open += union.cases.map { .declared($0.payload.id) }
      }
    }
  }
}

extension TypeID {
  /// Whether the type is declared inside another one.
  fileprivate var isNested: Bool { name.withBytes { $0.contains(UInt8(ascii: ".")) } }
}

// Spelling.
extension DeclaredTypes {
  /// A declared type as it is written inside of `scope`: as short as the names that lie between
  /// allow, with its module in front where another type hides it.
  func spelling(of id: TypeID, in scope: TypeID?) -> SwiftType {
    if !id.isNested, scope == nil || !nestedNames.contains(id.name) {
      return SwiftType(declared: SwiftIdentifier(id.name))
    }
    let names = id.name.split(separator: ".").map(String.init)
    let fullName = SwiftType(declared: names.map(SwiftIdentifier.init))
    guard let scope else { return fullName }
    let around = scope.name.split(separator: ".").map(String.init)
    let shared = zip(names, around).prefix { $0 == $1 }.count
    for dropped in stride(from: min(shared, names.count - 1), through: 0, by: -1)
    where meaning(of: names[dropped], in: around) == names[...dropped].joined(separator: ".") {
      return SwiftType(declared: names[dropped...].map(SwiftIdentifier.init))
    }
    return SwiftType(declared: ([moduleName] + names).map(SwiftIdentifier.init))
  }

  /// Full name of the type that `name` stands for inside of `scope`.
  private func meaning(of name: String, in scope: [String]) -> String? {
    for depth in stride(from: scope.count, through: 0, by: -1) {
      let fullName = (scope[..<depth] + [name]).joined(separator: ".")
      if fullNames.contains(fullName) { return fullName }
    }
    return nil
  }

  /// The Swift type of what a reference stands for.
  func type(_ reference: TypeReference, in scope: TypeID?) -> SwiftType {
    switch reference {
    case .string, .uuid, .email: .string
    case .integer: .int
    case .decimal, .groupedDecimal: .decimal
    case .boolean: .bool
    case .date: .calendarDate
    case .timestamp: .timestamp
    case .url: .url
    case .publicKey: .publicKey
    case .stringOrInteger: .stringOrInteger
    case .any: .jsonValue
    case .array(let element): type(element, in: scope).array
    case .map(let value): type(value, in: scope).dictionary
    case .declared(let id): spelling(of: id, in: scope)
    case .nullable(let wrapped): type(wrapped, in: scope).optional
    }
  }
}

extension TypeReference {
  /// What arrays, maps and optionals hold in the end.
  var innermost: TypeReference {
    switch self {
    case .array(let type), .map(let type), .nullable(let type): type.innermost
    default: self
    }
  }
}
