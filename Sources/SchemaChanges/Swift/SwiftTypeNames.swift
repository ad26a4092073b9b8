import SwiftBindings

/// Full names of declared types, for reading types that are written inside of others.
struct SwiftTypeNames: Sendable {
  private var fullNames: Set<String> = []

  init(in plans: [DeclarationPlan]) {
    for case .type(let plan) in plans { fullNames.insert(plan.fullName.plainSpelling) }
  }

  /// The spelling of a type with the full name of every declared type in it.
  ///
  /// - Parameter scope: Full name of the type inside of which it is written.
  func full(_ type: SwiftType, in scope: String? = nil) -> String {
    let scope = scope.map { $0.split(separator: ".").map(String.init) } ?? []
    return type.plainSpelling.replacingNames { name in
      for depth in stride(from: scope.count, through: 0, by: -1) {
        let candidate = (scope[..<depth] + [name]).joined(separator: ".")
        if fullNames.contains(candidate) { return candidate }
      }
      // One that another type hides is written with its module in front.
      let bare = name.split(separator: ".").dropFirst().joined(separator: ".")
      return fullNames.contains(bare) ? bare : name
    }
  }
}

extension SwiftType {
  /// The spelling without back-ticks.
  var plainSpelling: String { spelling.filter { $0 != "`" } }
}

extension String {
  /// The spelling of a type with other names in it.
  func replacingNames(_ replacement: (String) -> String) -> String {
    var result = ""
    var name = ""
    for character in self {
      if character.isLetter || character.isNumber || character == "_" || character == "." {
        name.append(character)
      } else {
        if !name.isEmpty { result += replacement(name) }
        name = ""
        result.append(character)
      }
    }
    return name.isEmpty ? result : result + replacement(name)
  }

  /// The name of what holds this one; `nil` where nothing does.
  var holder: String? { lastIndex(of: ".").map { String(self[..<$0]) } }

  /// The last of the names.
  var lastName: String {
    lastIndex(of: ".").map { String(self[index(after: $0)...]) } ?? self
  }

  /// Whether the type is one that may be `nil`.
  var isOptionalType: Bool { hasSuffix("?") }
}
