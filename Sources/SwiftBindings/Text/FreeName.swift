extension SwiftIdentifier {
  /// The first of `choices` that is none of `taken`, or the first one with a number behind it.
  ///
  /// Locals of generated code stand beside names of the schema; this keeps them apart, and pretty
  /// where nothing is in the way.
  static func free(_ choices: String..., besides taken: Set<String>) -> SwiftIdentifier {
    if let choice = choices.first(where: { !taken.contains($0) }) { return SwiftIdentifier(choice) }
    var number = 2
    while taken.contains(choices[0] + String(number)) { number += 1 }
    return SwiftIdentifier(choices[0] + String(number))
  }
}

/// Names that are given once each.
struct NameClaims {
  private var next: [String: Int] = [:]
  private var taken: Set<String> = []

  /// - Parameter count: Names that will be asked for, roughly.
  init(roomFor count: Int = 0) { taken.reserveCapacity(count) }

  /// `name`, or `name` with the first number behind it that makes it unused.
  mutating func claim(_ name: String) -> SwiftIdentifier {
    if taken.insert(name).inserted { return SwiftIdentifier(name) }
    var number = next[name] ?? 2
    while !taken.insert(name + String(number)).inserted { number += 1 }
    next[name] = number + 1
    return SwiftIdentifier(name + String(number))
  }
}
