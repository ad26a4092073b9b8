/// Which programs that use all of the old bindings do not compile with the new ones, and why.
///
/// Such a program names every type, makes values and requests with all parameters and with those only
/// that it needs, reads every property as the type that it has, unwraps what may be `nil`, and
/// handles every case of an enumeration.
struct SwiftComparison {
  private let old: SwiftSurface
  private let new: SwiftSurface
  private let renames: Renames
  private(set) var breaks: [SwiftBreak] = []

  init(of old: SwiftSurface, with new: SwiftSurface, renames: Renames) {
    self.old = old
    self.new = new
    self.renames = renames
    var matched: Set<String> = []
    for declaration in old.declarations {
      let name = renames.newName(of: declaration.name)
      guard let counterpart = new[name] else {
        if isHolderLeft(of: declaration) { breaks.append(missing(declaration)) }
        continue
      }
      matched.insert(name)
      if isNamedAnew(declaration, as: name) {
        breaks.append(.renamed(declaration, to: name))
      }
      compare(declaration, counterpart)
    }
    for declaration in new.declarations where !matched.contains(declaration.name) {
      guard case .enumCase = declaration.shape, let holder = declaration.name.holder,
        matched.contains(holder)
      else { continue }
      breaks.append(.caseAdded(declaration))
    }
  }

  /// Whether the declaration itself has another name or holder, and not what holds it alone.
  private func isNamedAnew(_ declaration: SwiftDeclaration, as name: String) -> Bool {
    declaration.name.lastName != name.lastName
      || declaration.name.holder.map(renames.newName) != name.holder
  }

  private func missing(_ declaration: SwiftDeclaration) -> SwiftBreak {
    guard case .promise(let promise) = declaration.shape else { return .gone(declaration) }
    return .promise(promise, of: declaration)
  }

  /// Whether what holds a declaration is in the new bindings as well, so that the declaration is
  /// what programs miss.
  private func isHolderLeft(of declaration: SwiftDeclaration) -> Bool {
    guard let holder = declaration.name.holder, let oldHolder = old[holder] else { return true }
    guard let newHolder = new[renames.newName(of: holder)] else { return false }
    if case .type(let kind) = oldHolder.shape, case .type(let other) = newHolder.shape {
      return kind == other
    }
    return true
  }

  private mutating func compare(_ declaration: SwiftDeclaration, _ other: SwiftDeclaration) {
    switch (declaration.shape, other.shape) {
    case (.type(let kind), .type(let otherKind)):
      if kind != otherKind { breaks.append(.kind(declaration)) }
    case (.promise, .promise): break
    case (.value(let type), .value(let otherType)):
      if renames.newType(type) != otherType {
        breaks.append(.type(of: declaration, was: type, is: otherType))
      }
    case (.function(let parameters, let type), .function(let otherParameters, let otherType)):
      compare(parameters, otherParameters, of: declaration, other)
      if renames.newType(type) != otherType {
        breaks.append(.answer(of: declaration, was: type, is: otherType))
      }
    case (.initializer(let parameters), .initializer(let otherParameters)):
      compare(parameters, otherParameters, of: declaration, other)
    case (.enumCase(let parts), .enumCase(let otherParts)):
      let renamed = parts.map { part in
        SwiftDeclaration.Parameter(
          label: part.label, type: renames.newType(part.type), hasDefault: part.hasDefault)
      }
      if renamed != otherParts {
        breaks.append(.casePayload(declaration, was: parts.shown, is: otherParts.shown))
      }
    default: breaks.append(.gone(declaration))
    }
  }

  private mutating func compare(
    _ parameters: [SwiftDeclaration.Parameter], _ others: [SwiftDeclaration.Parameter],
    of declaration: SwiftDeclaration, _ other: SwiftDeclaration
  ) {
    let labels = parameters.compactMap(\.label)
    let otherLabels = others.compactMap(\.label)
    for parameter in parameters {
      guard let label = parameter.label else { continue }
      guard let counterpart = others.first(where: { $0.label == label }) else {
        breaks.append(.parameterGone(label, of: declaration))
        continue
      }
      let type = renames.newType(parameter.type)
      if type != counterpart.type, type + "?" != counterpart.type {
        breaks.append(
          .parameterType(label, of: declaration, was: parameter.type, is: counterpart.type))
      } else if parameter.hasDefault, !counterpart.hasDefault {
        breaks.append(.parameterNeeded(label, of: declaration))
      }
    }
    for parameter in others where !parameter.hasDefault {
      guard let label = parameter.label, !labels.contains(label) else { continue }
      breaks.append(.parameterAdded(label, of: other))
    }
    let shared = labels.filter(otherLabels.contains)
    let otherShared = otherLabels.filter(labels.contains)
    guard shared != otherShared else { return }
    let moved = shared.filter { label in
      parameters.first { $0.label == label }?.hasDefault
        != others.first { $0.label == label }?.hasDefault
    }
    let staying = shared.filter { !moved.contains($0) }
    let isMovedAlone = staying == otherShared.filter { !moved.contains($0) }
    for label in isMovedAlone ? moved : [] {
      breaks.append(.order(of: declaration, because: label))
    }
    if !isMovedAlone { breaks.append(.order(of: declaration, because: nil)) }
  }
}

extension [SwiftDeclaration.Parameter] {
  /// The parts of a case as people write them.
  fileprivate var shown: String {
    if isEmpty { return "nothing" }
    return "`("
      + map { part in (part.label.map { "\($0): " } ?? "") + part.type }
      .joined(separator: ", ") + ")`"
  }
}
