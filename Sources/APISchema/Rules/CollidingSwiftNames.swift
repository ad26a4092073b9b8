import YAMLTree

/// Two declarations of one scope may not get one name in Swift.
///
/// ```yaml
/// fields:
///   account_name: string
///   accountName:  string
/// ```
struct CollidingSwiftNames {
  private var claims: [Claim] = []

  /// Positions by name; only where a look through the claims would be slower.
  private var positions: [String: Int] = [:]

  private struct Claim {
    let swiftName: String
    let name: Located<String>
  }

  init() {}

  /// Claims `swiftName` for a declaration.
  ///
  /// - Parameter isInList: Whether it stands in a list, which has no room for a name.
  /// - Returns: Whether the name was free.
  @discardableResult
  mutating func claim(
    _ swiftName: String, for name: Located<String>, isInList: Bool = false,
    into diagnostics: inout Diagnostics
  ) -> Bool {
    if let first = claim(of: swiftName) {
      diagnostics.report(
        .collidingSwiftNames(
          name, with: first.name.value, swiftName: swiftName, first: first.name.range,
          isInList: isInList))
      return false
    }
    claims.append(Claim(swiftName: swiftName, name: name))
    if claims.count == 12 {
      for (position, claim) in claims.enumerated() { positions[claim.swiftName] = position }
    } else if claims.count > 12 {
      positions[swiftName] = claims.count - 1
    }
    return true
  }

  private func claim(of swiftName: String) -> Claim? {
    if positions.isEmpty { return claims.first { $0.swiftName == swiftName } }
    return positions[swiftName].map { claims[$0] }
  }
}

extension Diagnostic {
  /// Two names become one in Swift.
  static func collidingSwiftNames(
    _ name: Located<String>, with other: String, swiftName: String, first: SourceRange,
    isInList: Bool
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "colliding-swift-names", at: name.range,
      name.value == other
        ? "another declaration here is called '\(name.value)'"
        : "'\(name.value)' and '\(other)' are both called '\(swiftName)' in Swift",
      hint: isInList
        ? "write a map of Swift names and values, as in 'enum: { \(swiftName): \(other), … }'"
        : "give one of the two a Swift name of its own with 'name:'",
      notes: [Note("the other one is here", at: first)])
  }
}
