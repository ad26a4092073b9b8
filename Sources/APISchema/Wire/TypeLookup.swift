/// Declared types, looked up by name.
package protocol TypeLookup: Sendable {
  /// The declaration of a type, or `nil` for one that is not known here.
  func declaration(of id: TypeID) -> TypeDeclaration?
}

extension TypeLookup {
  /// The declaration behind a reference to a declared type.
  package func declaration(behind type: TypeReference) -> TypeDeclaration? {
    guard case .declared(let id) = type.unwrapped else { return nil }
    return declaration(of: id)
  }
}

/// The declarations of a schema with those that are nested in them.
struct DeclarationIndex: TypeLookup {
  private var declarations: [TypeID: TypeDeclaration] = [:]

  init(_ declarations: [TypeDeclaration]) {
    for declaration in declarations { add(declaration) }
  }

  func declaration(of id: TypeID) -> TypeDeclaration? { declarations[id] }

  private mutating func add(_ declaration: TypeDeclaration) {
    declarations[declaration.id] = declaration
    for nested in declaration.nested { add(nested) }
    guard case .union(let union) = declaration.shape else { return }
    for unionCase in union.cases { add(unionCase.payload) }
  }
}

extension TypeReference {
  /// The type without `null`.
  package var unwrapped: TypeReference {
    if case .nullable(let wrapped) = self { return wrapped.unwrapped }
    return self
  }

  /// Whether null is a value of the type.
  package var isNullable: Bool {
    if case .nullable = self { return true }
    return false
  }
}
