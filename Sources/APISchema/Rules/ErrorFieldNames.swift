import YAMLTree

/// A field of an error does not take the place of what prints the error, and one that is called
/// like a part of every refusal is that part.
///
/// ```yaml
/// errors:
///   Refused:
///     fields: { description: string }     # would put the service's words into every log
/// ```
enum ErrorFieldNames {
  /// What all refusals have in Swift.
  private enum Part: String {
    case reason, failures, traceID

    /// The part in the middle of a sentence.
    var words: String {
      switch self {
      case .reason: "reason"
      case .failures: "list of single reasons"
      case .traceID: "trace identifier"
      }
    }

    /// What the error says where the member `name` alone is this part.
    func key(for name: String) -> String {
      self == .reason ? "\(rawValue): [\(name)]" : "\(rawValue): \(name)"
    }

    /// Where `error` says that the part stands.
    func paths(in error: ErrorSyntax) -> [Located<String>] {
      switch self {
      case .reason: error.reason
      case .failures: error.failures.map { [$0] } ?? []
      case .traceID: error.traceID.map { [$0] } ?? []
      }
    }
  }

  /// What prints an error, compares it or tells it from others. `hashValue` no member may have.
  private static let witnesses: Set<String> = [
    "customMirror", "debugDescription", "description", "shape",
  ]

  static func check(
    _ members: [ResolvedMember], of error: ErrorSyntax, into diagnostics: inout Diagnostics
  ) {
    // A constant has no name in Swift.
    for member in members where member.syntax.constant == nil {
      let place = member.syntax.facts.name?.range ?? member.syntax.wireName.range
      let name = Located(member.swiftName, at: place)
      if witnesses.contains(name.value) {
        diagnostics.report(.fieldPrintsError(name))
      } else if name.value == "family", let family = error.families.first {
        diagnostics.report(.fieldIsFamily(name, family: family.name))
      } else if let part = Part(rawValue: name.value), error.facts.isWhole {
        check(member, called: name, as: part, of: error, into: &diagnostics)
      }
    }
  }

  private static func check(
    _ member: ResolvedMember, called name: Located<String>, as part: Part, of error: ErrorSyntax,
    into diagnostics: inout Diagnostics
  ) {
    guard part.paths(in: error).map({ WirePath($0).names }) == [[member.wireName]] else {
      diagnostics.report(
        .fieldIsNotPart(name, part.words, meant: part.key(for: member.wireName)))
      return
    }
    // What is no text at all is reported where the error points at it.
    if member.type?.nonNull == .url || member.syntax.isSensitive?.value == true {
      diagnostics.report(.fieldIsNotPart(name, part.words, meant: nil))
    }
  }
}

extension Diagnostic {
  /// A field would be what is printed for the error.
  static func fieldPrintsError(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "error-field-name", at: name.range,
      "a field called '\(name.value)' would change how the error is known or printed",
      hint: "choose a Swift name with 'name:'")
  }

  /// A field is called like what tells the families of the error apart.
  static func fieldIsFamily(_ name: Located<String>, family: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "error-field-name", at: name.range,
      "'family' of an error is the family that its message belongs to",
      hint: "choose another Swift name with 'name:'",
      notes: [Note("a family is declared here", at: family.range)])
  }

  /// A field is called like a part of every refusal and is something else.
  static func fieldIsNotPart(
    _ name: Located<String>, _ part: String, meant: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "error-field-name", at: name.range,
      "'\(name.value)' of an error is its \(part) as plain text, and this field is not just that",
      hint: "choose a Swift name with 'name:'"
        + (meant.map { ", or write '\($0)' if it is all of it" } ?? ""))
  }
}
