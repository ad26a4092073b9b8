import YAMLTree

/// Two declarations of one scope may not get one name in Swift.
///
/// ```yaml
/// fields:
///   account_name: string
///   accountName:  string
/// ```
struct CollidingSwiftNames {
  private var claims: [String: Claim] = [:]

  private struct Claim {
    let wireName: String
    let range: SourceRange
  }

  init() {}

  /// Claims `swiftName` for a declaration.
  ///
  /// - Returns: Whether the name was free.
  @discardableResult
  mutating func claim(
    _ swiftName: String, for name: Located<String>, into diagnostics: inout Diagnostics
  ) -> Bool {
    if let first = claims[swiftName] {
      diagnostics.report(
        .collidingSwiftNames(
          name, with: first.wireName, swiftName: swiftName, first: first.range))
      return false
    }
    claims[swiftName] = Claim(wireName: name.value, range: name.range)
    return true
  }
}

extension Diagnostic {
  /// Two names become one in Swift.
  static func collidingSwiftNames(
    _ name: Located<String>, with other: String, swiftName: String, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "colliding-swift-names", at: name.range,
      name.value == other
        ? "'\(name.value)' is in this scope already"
        : "'\(name.value)' and '\(other)' are both called '\(swiftName)' in Swift",
      hint: "give one of the two a Swift name of its own with 'name:'",
      notes: [Note("the other one is here", at: first)])
  }
}
