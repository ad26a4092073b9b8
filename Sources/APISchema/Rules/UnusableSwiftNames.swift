import YAMLTree

/// A Swift name must be fit for Swift: no reserved word, no name that everybody uses.
///
/// ```yaml
/// types:
///   Error: { fields: { text: string } }
/// ```
enum UnusableSwiftNames {
  /// Checks the name that `wireName` gets, or the one that the author chose with `name:`.
  ///
  /// - Parameters:
  ///   - chosen: What the author chose, if anything.
  ///   - isInList: Whether the name stands in a list, which has no room for another.
  static func check(
    _ swiftName: String, of wireName: Located<String>, chosen: Located<String>?,
    isInList: Bool = false, as role: SwiftName.Role, memory: inout NameMemory,
    into diagnostics: inout Diagnostics
  ) {
    guard let problem = memory.problem(with: swiftName, as: role) else { return }
    diagnostics.report(
      .unusableSwiftName(
        swiftName, problem, at: chosen?.range ?? wireName.range, isInList: isInList))
  }

  /// Checks a name that is a Swift name already and cannot be overridden with `name:`.
  static func check(
    fixed name: Located<String>, as role: SwiftName.Role, into diagnostics: inout Diagnostics
  ) {
    guard let problem = SwiftName.problem(with: name.value, as: role) else { return }
    diagnostics.report(.unusableFixedName(name, problem))
  }
}

extension Diagnostic {
  /// The Swift name of a declaration is none.
  static func unusableSwiftName(
    _ swiftName: String, _ problem: NameProblem, at range: SourceRange, isInList: Bool
  ) -> Diagnostic {
    if case .spelling(let right) = problem {
      return Diagnostic(
        .error, id: "unusable-swift-name", at: range, problem.explanation(of: swiftName),
        hint: "write '\(right)'")
    }
    return Diagnostic(
      .error, id: "unusable-swift-name", at: range, problem.explanation(of: swiftName),
      hint: isInList
        ? "write a map of Swift names and values, as in 'enum: { second: 2nd, … }'"
        : "choose a Swift name with 'name:'")
  }

  /// A name that stands in Swift as it is written cannot stand there.
  static func unusableFixedName(_ name: Located<String>, _ problem: NameProblem) -> Diagnostic {
    Diagnostic(
      .error, id: "unusable-swift-name", at: name.range, problem.explanation(of: name.value),
      hint: "choose another name: this one is the name in Swift")
  }
}
