import YAMLTree

/// Members of an object, or parameters of a call, with their types looked up.
struct MemberList {
  let members: [ResolvedMember]

  /// Whether names that are not among the members are fine.
  let isOpen: Bool

  /// Positions by wire name; only where a look through the list would be slower.
  private let positions: [String: Int]

  init(_ members: [ResolvedMember], isOpen: Bool = false) {
    self.members = members
    self.isOpen = isOpen
    guard members.count > 12 else {
      positions = [:]
      return
    }
    var positions: [String: Int] = [:]
    for (position, member) in members.enumerated() where !member.isFlattened {
      positions[member.wireName] = position
    }
    self.positions = positions
  }

  /// Position of the member with that name on the wire.
  func position(of wireName: String) -> Int? {
    if positions.isEmpty {
      return members.firstIndex { $0.wireName == wireName && !$0.isFlattened }
    }
    return positions[wireName]
  }

  /// The member with that name on the wire.
  subscript(_ wireName: String) -> ResolvedMember? { position(of: wireName).map { members[$0] } }

  /// Names on the wire, without those of flattened unions, which are on no wire.
  var wireNames: [String] { members.filter { !$0.isFlattened }.map(\.wireName) }
}

/// A field with its Swift name and its type looked up.
struct ResolvedMember {
  let syntax: FieldSyntax
  let swiftName: String

  /// `nil` when the type is wrong in a way that is reported already.
  let type: TypeReference?

  var wireName: String { syntax.wireName.value }
  var isFlattened: Bool { syntax.isFlattened?.value ?? false }

  /// Whether the member must be there: a constant always is in what is sent.
  func isRequired(in use: ValueUse) -> Bool {
    syntax.isRequired || (use == .request && syntax.constant != nil)
  }
}
