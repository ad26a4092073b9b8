/// A declaration of one version, by its name in Swift.
struct Subject: Sendable, Hashable {
  let version: Version
  let name: String

  enum Version: Sendable {
    case old, new
  }

  static func old(_ name: String) -> Subject { Subject(version: .old, name: name) }

  static func new(_ name: String) -> Subject { Subject(version: .new, name: name) }
}

/// A reason why a program that uses the old bindings does not compile with the new ones.
struct SwiftBreak: Sendable, Equatable {
  let subject: Subject
  let aspect: Aspect
  let reason: String

  /// What of a declaration it is about.
  enum Aspect: Sendable {
    /// It is gone, or has another name.
    case name

    /// It is new, and programs have to name it.
    case addition
    case type

    /// Whether it may be `nil`, and whether a call can do without it.
    case presence
    case order
    case promise
  }
}

// Reasons.
extension SwiftBreak {
  static func gone(_ declaration: SwiftDeclaration) -> SwiftBreak {
    SwiftBreak(
      subject: .old(declaration.subject), aspect: .name,
      reason: "there is no `\(declaration.shownName)` any more")
  }

  static func renamed(_ declaration: SwiftDeclaration, to name: String) -> SwiftBreak {
    SwiftBreak(
      subject: .old(declaration.subject), aspect: .name,
      reason: "`\(declaration.shownName)` is called `\(name)` now")
  }

  static func kind(_ declaration: SwiftDeclaration) -> SwiftBreak {
    SwiftBreak(
      subject: .old(declaration.subject), aspect: .type,
      reason: "`\(declaration.name)` is another kind of type, with other members")
  }

  static func promise(_ promise: String, of declaration: SwiftDeclaration) -> SwiftBreak {
    SwiftBreak(
      subject: .old(declaration.subject), aspect: .promise,
      reason: "`\(declaration.subject)` is no `\(promise)` any more")
  }

  static func type(
    of declaration: SwiftDeclaration, was old: String, is new: String
  ) -> SwiftBreak {
    SwiftBreak(
      subject: .old(declaration.subject), aspect: aspect(from: old, to: new),
      reason: "`\(declaration.name)` is `\(new)`, was `\(old)`")
  }

  static func answer(
    of declaration: SwiftDeclaration, was old: String, is new: String
  ) -> SwiftBreak {
    SwiftBreak(
      subject: .old(declaration.subject), aspect: aspect(from: old, to: new),
      reason: "`\(declaration.shownName)` returns `\(new)`, returned `\(old)`")
  }

  static func parameterType(
    _ label: String, of declaration: SwiftDeclaration, was old: String, is new: String
  ) -> SwiftBreak {
    SwiftBreak(
      subject: .old("\(declaration.subject).\(label)"), aspect: aspect(from: old, to: new),
      reason: "`\(declaration.shownName)` takes `\(label)` as `\(new)`, took `\(old)`")
  }

  static func parameterGone(_ label: String, of declaration: SwiftDeclaration) -> SwiftBreak {
    SwiftBreak(
      subject: .old("\(declaration.subject).\(label)"), aspect: .name,
      reason: "`\(declaration.shownName)` has no parameter `\(label)` any more")
  }

  static func parameterNeeded(_ label: String, of declaration: SwiftDeclaration) -> SwiftBreak {
    SwiftBreak(
      subject: .old("\(declaration.subject).\(label)"), aspect: .presence,
      reason: "`\(declaration.shownName)` needs `\(label)`, and could do without")
  }

  static func parameterAdded(_ label: String, of declaration: SwiftDeclaration) -> SwiftBreak {
    SwiftBreak(
      subject: .new("\(declaration.subject).\(label)"), aspect: .addition,
      reason: "`\(declaration.shownName)` needs a new parameter `\(label)`")
  }

  /// - Parameter label: The parameter that moved because it needs a value now, or needs none; `nil`
  ///   where the order alone changed.
  static func order(
    of declaration: SwiftDeclaration, because label: String?
  ) -> SwiftBreak {
    SwiftBreak(
      subject: .old(label.map { "\(declaration.subject).\($0)" } ?? declaration.subject),
      aspect: label == nil ? .order : .presence,
      reason: label.map { "`\($0)` is at another place in `\(declaration.shownName)`" }
        ?? "`\(declaration.shownName)` takes its parameters in another order")
  }

  static func caseAdded(_ declaration: SwiftDeclaration) -> SwiftBreak {
    SwiftBreak(
      subject: .new(declaration.subject), aspect: .addition,
      reason: "a `switch` has to handle the new case `\(declaration.name)`")
  }

  static func casePayload(
    _ declaration: SwiftDeclaration, was old: String, is new: String
  ) -> SwiftBreak {
    SwiftBreak(
      subject: .old(declaration.subject), aspect: .type,
      reason: "the case `\(declaration.name)` holds \(new), held \(old)")
  }

  private static func aspect(from old: String, to new: String) -> Aspect {
    let (old, new) = (old.filter { $0 != "?" }, new.filter { $0 != "?" })
    return old == new ? .presence : .type
  }
}

extension SwiftDeclaration {
  /// The name as people write it.
  var shownName: String {
    switch shape {
    case .function: "\(name)(…)"
    case .initializer: "\(name.holder ?? name)(…)"
    case .type, .promise, .value, .enumCase: name
    }
  }
}
