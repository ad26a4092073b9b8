import YAMLTree

/// Members of an object, or parameters of a call, with their types looked up.
struct MemberList: Sendable {
  let members: [ResolvedMember]

  /// Whether names that are not among the members are fine.
  let isOpen: Bool

  /// Whether they are the parameters of a path, of which none can be left out.
  var isPath = false

  /// The types that are known. A look at them spares a copy of the members.
  let types: [TypeReference]

  /// Names on the wire; `nil` for flattened unions, which are on no wire.
  private let names: [String?]

  private let hasFlattened: Bool

  /// Positions by wire name; only where a look through the list would be slower.
  private let positions: [String: Int]

  init(_ members: [ResolvedMember], isOpen: Bool = false) {
    self.members = members
    self.isOpen = isOpen
    types = members.compactMap(\.type)
    names = members.map { $0.isFlattened ? nil : $0.wireName }
    hasFlattened = names.contains(nil)
    guard members.count > 12 else {
      positions = [:]
      return
    }
    var positions: [String: Int] = [:]
    for case (let position, let name?) in names.enumerated() { positions[name] = position }
    self.positions = positions
  }

  /// Position of the member with that name on the wire.
  func position(of wireName: String) -> Int? {
    if positions.isEmpty {
      return names.firstIndex(of: wireName)
    }
    return positions[wireName]
  }

  /// The member with that name on the wire.
  subscript(_ wireName: String) -> ResolvedMember? { position(of: wireName).map { members[$0] } }

  /// Where the name of a member stands.
  func place(of wireName: String) -> SourceRange? { self[wireName]?.syntax.wireName.range }

  /// Names on the wire, without those of flattened unions.
  var wireNames: [String] { names.compactMap(\.self) }

  /// The member that is a flattened union.
  var flattened: ResolvedMember? {
    hasFlattened ? members.first(where: \.isFlattened) : nil
  }
}

/// A field with its Swift name and its type looked up.
struct ResolvedMember: Sendable {
  /// The fields of which this is one. A field is large, and the list that it stands in small.
  private let fields: [FieldSyntax]
  private let position: Int

  /// Whether anything limits the values.
  let hasLimits: Bool
  let isFlattened: Bool
  let swiftName: String

  /// `nil` when the type is wrong in a way that is reported already.
  let type: TypeReference?

  /// - Parameter position: Position of the member in `fields`.
  init(in fields: [FieldSyntax], at position: Int, swiftName: String, type: TypeReference?) {
    self.fields = fields
    self.position = position
    hasLimits = !fields[position].limits.isEmpty
    isFlattened = fields[position].isFlattened?.value ?? false
    self.swiftName = swiftName
    self.type = type
  }

  var syntax: FieldSyntax { fields[position] }
  var wireName: String { syntax.wireName.value }

  /// Whether an object without the member is wrong.
  func isMissed(in use: ValueUse) -> Bool { !isFlattened && isRequired(in: use) }

  /// Whether the member must be there: a constant always is in what is sent.
  func isRequired(in use: ValueUse) -> Bool {
    syntax.isRequired || (use == .request && syntax.constant != nil)
  }
}
