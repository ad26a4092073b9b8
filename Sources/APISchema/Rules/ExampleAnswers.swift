import YAMLTree

/// The answer of an example is what the endpoint makes of it: a result, or the error it names.
///
/// ```yaml
/// a name that is taken:
///   response: { status: 400, body: { isSuccess: false, message: taken } }   # which error?
/// ```
///
/// An answer is judged as the client judges it: the endpoint's own errors are tried first, then the
/// default ones, and the first whose `when` holds is the answer.
enum ExampleAnswers {
  /// Reports an answer that is another error than the one it is said to be, or none.
  static func check(
    named error: Located<String>, expected: TypeID, matched: TypeID?,
    into diagnostics: inout Diagnostics
  ) {
    guard matched != expected else { return }
    diagnostics.report(.answerIsNotError(error, matched: matched))
  }

  /// Reports an answer without `error` that is no success.
  ///
  /// - Parameter areErrorsKnown: Whether it is known for each error which answers it has. Where it
  ///   is not, a failure may be one of the others.
  /// - Returns: Whether it is a success.
  static func checkSuccess(
    _ example: ExampleSyntax, matched: TypeID?, success: WirePath?,
    areErrorsKnown: Bool, into diagnostics: inout Diagnostics
  ) -> Bool {
    let status = example.status?.value ?? 200
    let place = example.status?.range ?? example.responseBody?.range ?? example.name.range
    if let matched {
      diagnostics.report(.answerIsError(matched, at: place))
    } else if !(200...299).contains(status) {
      if areErrorsKnown { diagnostics.report(.failedStatus(status, at: place)) }
    } else if let success, let flag = example.responseBody?.member(at: success),
      flag.content == .boolean(false)
    {
      if areErrorsKnown { diagnostics.report(.failedEnvelope(success, at: flag.range)) }
    } else {
      return true
    }
    return false
  }
}

extension Diagnostic {
  /// The answer of an example is not the error that the example names.
  static func answerIsNotError(_ error: Located<String>, matched: TypeID?) -> Diagnostic {
    Diagnostic(
      .error, id: "answer-is-not-error", at: error.range,
      matched.map { "this answer is '\($0.name)': its 'when' holds first" }
        ?? "this answer is not '\(error.value)': its 'when' does not hold",
      hint: matched.map { "write 'error: \($0.name)', or order the errors of the endpoint anew" }
        ?? "compare status and body of the example with the 'when' of the error")
  }

  /// The answer of an example is an error that the example does not name.
  static func answerIsError(_ matched: TypeID, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "answer-is-error", at: range,
      "this answer is the error '\(matched.name)': its 'when' holds",
      hint: "write 'error: \(matched.name)', or make the 'when' of the error narrower")
  }

  /// The status of an example says that the call failed.
  static func failedStatus(_ status: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unnamed-failure", at: range,
      "an answer with status \(status) is a failure, and no error of the endpoint matches it",
      hint: "name the error with 'error', and list it under 'errors' of the endpoint")
  }

  /// The envelope of an example says that the call failed.
  static func failedEnvelope(_ success: WirePath, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unnamed-failure", at: range,
      "'\(success.text)' is false, and no error of the endpoint matches the answer",
      hint: "name the error with 'error', and list it under 'errors' of the endpoint")
  }

  /// An example names an error that the endpoint does not list.
  ///
  /// - Parameter subject: The section that could list errors for all endpoints, and lists none.
  static func errorOfOther(
    _ error: Located<String>, endpoint: Located<String>, listed: [String], subject: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "error-of-other-endpoint", at: error.range,
      "'\(endpoint.value)' does not have the error '\(error.value)'",
      hint: listed.isEmpty
        ? "list it under 'errors' of the endpoint or of 'defaults'"
        : "it has these: \(listed.joined(separator: ", "))",
      notes: [Note("the endpoint is declared here", at: endpoint.range)], subject: subject)
  }

  /// An example has no answer where one is needed.
  static func missingAnswer(_ example: Located<String>, _ wanted: String) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-answer", at: example.range,
      "the response of this example has no body, and the endpoint answers \(wanted)",
      hint: "write the whole answer under 'body' of 'response'")
  }

  /// An answer lacks what its envelope says is there.
  static func missingInEnvelope(
    _ path: WirePath, envelope: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-in-envelope", at: range,
      "this answer has no '\(path.text)', where the envelope '\(envelope)' holds the result",
      hint: "write the whole answer, envelope included")
  }
}
