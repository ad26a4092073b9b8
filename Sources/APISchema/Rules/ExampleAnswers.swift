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
  /// Reports an answer without `error` that is no success.
  ///
  /// - Returns: Whether it is a success.
  static func checkSuccess(
    _ example: ExampleSyntax, matched: TypeID?, success: WirePath?,
    into diagnostics: inout Diagnostics
  ) -> Bool {
    let status = example.status?.value ?? 200
    let place = example.status?.range ?? example.responseBody?.range ?? example.name.range
    if let matched {
      diagnostics.report(.answerIsError(matched, at: place))
    } else if !(200...299).contains(status) {
      diagnostics.report(.failedStatus(status, at: place))
    } else if let success, let flag = example.responseBody?.member(at: success),
      flag.content == .boolean(false)
    {
      diagnostics.report(.failedEnvelope(success, at: flag.range))
    } else {
      return true
    }
    return false
  }
}

extension Diagnostic {
  /// The answer of an example is not the error that the example names.
  ///
  /// - Parameters:
  ///   - isMet: Whether it would be, if no other error came first.
  ///   - matched: The error that it is.
  static func answerIsNotError(
    _ error: Located<String>, declared: SourceRange, isMet: Bool, matched: TypeID?
  ) -> Diagnostic {
    let message =
      switch matched {
      case let matched? where isMet: "this answer is '\(matched.name)': its 'when' holds first"
      case let matched?:
        "this answer is '\(matched.name)' and not '\(error.value)', whose 'when' does not hold"
      case nil: "this answer is not '\(error.value)': its 'when' does not hold"
      }
    return Diagnostic(
      .error, id: "answer-is-not-error", at: error.range, message,
      hint: matched.flatMap {
        isMet ? "write 'error: \($0.name)', or order the errors of the endpoint anew" : nil
      } ?? "compare status and body of the example with the 'when' of the error",
      subject: declared)
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
    _ path: Located<String>, _ envelope: EnvelopeSyntax, of body: ValueSyntax
  ) -> Diagnostic {
    let misspelt = body.memberNamedAlmost(path)
    let paths = [envelope.value, envelope.items, envelope.success].compactMap(\.self)
    let isBare = paths.allSatisfy { body.member(at: WirePath($0)) == nil }
    return Diagnostic(
      .error, id: "missing-in-envelope", at: body.range,
      "this answer has no '\(path.value)', where the envelope '\(envelope.name.value)' holds the result",
      hint: misspelt.map { "write '\($0.meant)' in place of '\($0.member.value)'" }
        ?? "write the whole answer, envelope included"
        + (isBare ? ", or 'envelope: none' where answers have none" : ""),
      mend: misspelt.map { found in
        Mend(
          "write '\(found.meant)'",
          [.init(found.member.range, ScalarText.written(found.meant))],
          spelling: .init(
            written: found.member.value, declared: found.meant, declaration: found.declaration))
      },
      subject: path.range)
  }
}

extension ValueSyntax {
  /// The member that stands where the path leads nowhere, if its name is nearly the one in the path.
  func memberNamedAlmost(
    _ path: Located<String>
  ) -> (member: Located<String>, meant: String, declaration: SourceRange?)? {
    var value = self
    var offset = 0
    for name in WirePath(path).names {
      guard case .object(let members) = value.content else { return nil }
      guard let member = members.first(where: { $0.name.value == name }) else {
        let names = members.map(\.name.value)
        guard let near = names.closest(to: name),
          let member = members.first(where: { $0.name.value == near })
        else { return nil }
        return (member.name, name, path.part(offset, count: name.utf8.count))
      }
      value = member.value
      offset += name.utf8.count + 1
    }
    return nil
  }
}

extension Located<String> {
  /// Where a part of the text stands; `nil` where that is not how it is written.
  fileprivate func part(_ offset: Int, count: Int) -> SourceRange? {
    guard range.upperBound - range.lowerBound == value.utf8.count else { return nil }
    let start = range.lowerBound + offset
    return SourceRange(path: range.path, lowerBound: start, upperBound: start + count)
  }
}
