import YAMLTree

/// All declared types of a schema with the types of their members looked up.
struct TypeTable: Sendable {
  /// Types and errors, the nested ones before those that hold them.
  private(set) var entries: [TypeEntry] = []

  private var positions: [TypeID: Int] = [:]

  init() {}

  subscript(_ id: TypeID) -> TypeEntry? { positions[id].map { entries[$0] } }

  /// The shape of the type alone, which is less to copy than all of its entry.
  func shape(of id: TypeID) -> ResolvedShape? { positions[id].map { entries[$0].shape } }

  /// Position of the type in ``entries``.
  func position(of id: TypeID) -> Int? { positions[id] }

  mutating func add(_ entry: TypeEntry) {
    guard positions[entry.id] == nil else { return }
    positions[entry.id] = entries.count
    entries.append(entry)
  }

  /// Adds the types of another table, in their order.
  mutating func add(_ other: TypeTable) {
    if entries.isEmpty {
      self = other
    } else {
      for entry in other.entries { add(entry) }
    }
  }

  /// The amount of a value of `type`; `nil` for everything but money.
  func amount(of type: TypeReference?) -> ResolvedMember? {
    guard case .declared(let id)? = type?.nonNull, let entry = self[id],
      let name = entry.amount, case .object(let members) = entry.shape
    else { return nil }
    return members[name]
  }

  /// Whether values of `type` are said to be money.
  func isMoney(_ type: TypeReference) -> Bool {
    if case .declared(let id) = type { self[id]?.amount != nil } else { false }
  }

  /// The shape that `type` stands for; `nil` for everything but a declared type.
  func shape(of type: TypeReference?) -> ResolvedShape? {
    guard case .declared(let id)? = type else { return nil }
    return shape(of: id)
  }
}

/// A declared type with the types of its members looked up.
struct TypeEntry: Sendable {
  let swiftName: String
  let id: TypeID
  let shape: ResolvedShape
  let facts: FactsSyntax
  let file: String
  let isHashable: Bool

  /// Types that were written inside this one's fields.
  let nested: [TypeID]

  /// Where its name stands.
  let range: SourceRange

  /// Seconds for which a value is good.
  var life: Int?

  /// Name on the wire of the amount, where values are money.
  var amount: String?
}

/// Shape of a type's values, with names looked up.
enum ResolvedShape {
  case object(MemberList)
  case enumeration(ResolvedEnum)
  case union([ResolvedUnionCase])
  case text(TextTypeSyntax)

  /// Something that is reported already; what refers to it stays silent.
  case broken

  /// The types of all members and payloads, as written.
  var references: [TypeReference] {
    switch self {
    case .object(let list): list.types
    case .enumeration, .text, .broken: []
    case .union(let cases): cases.map { .declared($0.payload) }
    }
  }
}

/// One of the objects of a union.
struct ResolvedUnionCase: Sendable {
  let syntax: UnionCaseSyntax
  let swiftName: String

  /// The declaration with the case's own members.
  let payload: TypeID
}

/// An enumeration whose form is known.
struct ResolvedEnum {
  let base: EnumShape.Base
  let cases: [EnumCase]

  /// Where the text of each case stands that answers have; `nil` where there is none.
  let places: [SourceRange?]
}

extension TypeReference {
  /// The declared type at the core of arrays, maps and nullables.
  var declaredCore: TypeID? {
    switch self {
    case .declared(let id): id
    case .array(let element), .map(let element), .nullable(let element): element.declaredCore
    case .string, .integer, .decimal, .boolean, .date, .timestamp, .uuid, .url, .email,
      .publicKey, .stringOrInteger, .groupedDecimal, .any:
      nil
    }
  }

  /// The type without a question mark behind it.
  var nonNull: TypeReference {
    if case .nullable(let wrapped) = self { wrapped } else { self }
  }
}
