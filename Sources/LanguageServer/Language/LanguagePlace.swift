import APISchema

/// A place in the language at which a value stands: what may be written there.
struct LanguagePlace: Sendable {
  let outline: Outline

  /// The construct and the key that the value belongs to, if it belongs to one.
  let owner: Owner?

  struct Owner: Sendable, Hashable {
    let construct: Construct
    let key: String
  }

  /// The root of a schema file.
  static let file = LanguagePlace(outline: .construct(.file), owner: nil)

  /// The forms that the value may have.
  var forms: [Outline] { Self.forms(of: outline) }

  /// The construct whose keys may stand here.
  var construct: Construct? {
    for case .construct(let construct) in forms { return construct }
    return nil
  }

  /// The construct of which a map by name may stand here.
  var namedConstruct: Construct? {
    for form in forms {
      if case .named(let construct) = form { return construct }
      if form == .enumeration { return .enumValue }
    }
    return nil
  }

  /// The place behind a key here, or `nil` where no such key can stand.
  func behind(_ key: String) -> LanguagePlace? {
    for form in forms {
      switch form {
      case .construct(let construct):
        if let outline = Self.keys[construct]?[key] {
          return LanguagePlace(
            outline: outline.holds, owner: Owner(construct: construct, key: key))
        }
        if key == "string", construct.shortForm == .typeExpression {
          return LanguagePlace(outline: .typeExpression, owner: owner)
        }
      case .named(let construct): return LanguagePlace(outline: .construct(construct), owner: owner)
      case .enumeration: return LanguagePlace(outline: .construct(.enumValue), owner: owner)
      case .members(let value): return LanguagePlace(outline: value, owner: owner)
      case .typeExpression where key == "string":
        return LanguagePlace(outline: .typeExpression, owner: owner)
      default: continue
      }
    }
    return nil
  }

  /// The place of an item of a list here, or `nil` where no list can stand.
  var item: LanguagePlace? {
    for form in forms {
      switch form {
      case .list(let element): return LanguagePlace(outline: element, owner: owner)
      case .enumeration: return LanguagePlace(outline: .scalar, owner: owner)
      case .typeExpression: return self
      case .construct(let construct) where construct.shortForm == .typeExpression:
        return LanguagePlace(outline: .typeExpression, owner: owner)
      default: continue
      }
    }
    return nil
  }

  /// What the language says of a key.
  static func key(_ key: String, of construct: Construct) -> KeyOutline? { keys[construct]?[key] }

  private static func forms(of outline: Outline) -> [Outline] {
    guard case .either(let one, let other) = outline else { return [outline] }
    return forms(of: one) + forms(of: other)
  }

  private static let keys: [Construct: [String: KeyOutline]] = Dictionary(
    uniqueKeysWithValues: Construct.allCases.map { construct in
      (construct, Dictionary(construct.keys.map { ($0.name, $0) }) { first, _ in first })
    })
}
