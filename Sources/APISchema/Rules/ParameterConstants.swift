import YAMLTree

/// A constant that is sent as text is a text, and none stands in a path.
///
/// ```yaml
/// form:
///   grant_type: { const: [client_credentials] }
/// ```
enum ParameterConstants {
  static func check(
    _ parameter: ResolvedMember, in place: ParameterTypes.Place,
    into diagnostics: inout Diagnostics
  ) {
    guard let constant = parameter.syntax.constant else { return }
    if place == .path {
      diagnostics.report(.constantInPath(parameter.syntax.wireName, at: constant.range))
      return
    }
    guard case .string(let text) = constant.content else {
      // What is not of the type either is reported as such.
      if parameter.type == .any || parameter.type == nil {
        diagnostics.report(.constantIsNoText(constant, place))
      }
      return
    }
    if place == .header, !HeaderValues.isFit(text) {
      diagnostics.report(.badHeaderValue(parameter.wireName, at: constant.range))
    }
  }
}

extension Diagnostic {
  /// A part of a path would be a parameter that never changes.
  static func constantInPath(_ name: Located<String>, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "constant-parameter", at: range,
      "'\(name.value)' of the path never changes, so it is no parameter",
      hint: "write the text into the path in place of '{\(name.value)}'")
  }

  /// A constant is none that can be sent as it stands.
  static func constantIsNoText(
    _ constant: ValueSyntax, _ place: ParameterTypes.Place
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "constant-parameter", at: constant.range,
      "\(constant.words) is no text, and a \(place.rawValue) holds texts only",
      hint: "write it in quotes, as it is sent")
  }
}
