/// Which types travel in which direction.
struct TypeReach: Sendable {
  private let table: TypeTable
  private var uses: [TypeDeclaration.Use]

  init(_ table: TypeTable) {
    self.table = table
    uses = Array(repeating: [], count: table.entries.count)
  }

  /// Directions in which the type travels; empty when no call needs it.
  func use(of id: TypeID) -> TypeDeclaration.Use {
    table.position(of: id).map { uses[$0] } ?? []
  }

  /// Notes that `type` and all that it holds travel in that direction.
  mutating func note(_ type: TypeReference?, _ direction: TypeDeclaration.Use) {
    guard let id = type?.declaredCore else { return }
    var waiting = [id]
    while let id = waiting.popLast() {
      guard let position = table.position(of: id), !uses[position].contains(direction) else {
        continue
      }
      uses[position].formUnion(direction)
      for reference in table.entries[position].shape.references {
        if let id = reference.declaredCore { waiting.append(id) }
      }
    }
  }

  /// The same, and types that programs use by themselves: they and all that they hold travel both
  /// ways.
  func adding(standalone types: Directory<SymbolTable.DeclaredType>) -> TypeReach {
    var reach = self
    for type in types.inOrder where type.isStandalone {
      reach.note(.declared(type.id), .request)
      reach.note(.declared(type.id), .response)
    }
    return reach
  }

  /// Adds all types that the type at `start` needs to `visited`.
  ///
  /// - Parameter leaveOut: Whether `start` itself is left out, even if others lead back to it.
  static func visit(
    from start: TypeID, in table: TypeTable, leaveOut: Bool, _ visited: inout Set<TypeID>
  ) {
    if !leaveOut { visited.insert(start) }
    var waiting = table.shape(of: start)?.references.compactMap(\.declaredCore) ?? []
    while let id = waiting.popLast() {
      guard id != start, visited.insert(id).inserted else { continue }
      waiting += table.shape(of: id)?.references.compactMap(\.declaredCore) ?? []
    }
  }
}
