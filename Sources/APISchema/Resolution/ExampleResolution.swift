import YAMLTree

/// What is wrong with the examples of an endpoint.
struct ExampleFindings {
  /// About what is sent.
  var sent = Diagnostics()

  /// About whether an answer is a failure, and which one.
  var failures = Diagnostics()

  /// About what an answer holds.
  var answers = Diagnostics()

  /// Whether answers have what says that a call failed.
  var flags = EnvelopeFlags()
}

/// Checks the examples of endpoints, and makes those of the description.
struct ExampleResolution: Sendable {
  let symbols: SymbolTable
  let failures: FailureResolution

  /// The example with everything checked; what is wrong with it is reported.
  func example(
    _ syntax: ExampleSyntax, of endpoint: ResolvedEndpoint, values: inout ValueFitting,
    into findings: inout ExampleFindings
  ) -> Example {
    let inputs = endpoint.inputs
    let path = parameters(
      syntax.path, "path", inputs.pathParameters, of: syntax, endpoint, &values, &findings.sent)
    let query = parameters(
      syntax.query, "query", inputs.queryParameters, of: syntax, endpoint, &values, &findings.sent)
    let headers = parameters(
      syntax.headers, "headers", inputs.headers, of: syntax, endpoint, &values, &findings.sent)
    HeaderValues.check(syntax.headers, into: &findings.sent)
    let body = body(of: syntax, endpoint, &values, &findings.sent)
    var failure: TypeID?
    // One that is not whole may lack its status, and with it all sense.
    if syntax.facts.isWhole {
      failure = checkAnswer(of: syntax, endpoint, &values, &findings)
    }
    return Example(
      name: syntax.name.value, path: path, query: query, headers: headers, body: body,
      response: Example.Response(
        status: syntax.status?.value ?? 200, body: syntax.responseBody.map(ExampleValue.init),
        failure: failure),
      facts: Facts(syntax.facts, in: endpoint.file))
  }
}

extension ExampleResolution {
  private func parameters(
    _ value: ValueSyntax?, _ part: String, _ list: MemberList, of example: ExampleSyntax,
    _ endpoint: ResolvedEndpoint, _ values: inout ValueFitting, _ diagnostics: inout Diagnostics
  ) -> [ExampleValue.Member] {
    if list.members.isEmpty {
      // A path that could not be read is reported, and may have parameters.
      if endpoint.syntax.facts.isWhole, !endpoint.inputs.path.isEmpty || part != "path" {
        ExampleParts.checkUnwanted(value, part, of: endpoint.syntax.name, into: &diagnostics)
      }
      return []
    }
    guard let value else {
      checkMissing(part, list, of: example, &diagnostics)
      return []
    }
    guard case .object(let members) = value.content else {
      diagnostics.report(.wrongValue(value, wanted: "an object of parameters by name"))
      return []
    }
    var list = list
    list.isPath = part == "path"
    return values.fit(
      members, to: list, called: "the \(part) of '\(endpoint.syntax.name.value)'", in: .request,
      at: value.range, into: &diagnostics)
  }

  private func body(
    of example: ExampleSyntax, _ endpoint: ResolvedEndpoint, _ values: inout ValueFitting,
    _ diagnostics: inout Diagnostics
  ) -> ExampleValue? {
    // A body that may not be there is reported where it is declared.
    if endpoint.syntax.facts.isWhole {
      let unwanted = endpoint.inputs.body.unwantedParts(of: example)
      for (part, value) in unwanted {
        ExampleParts.checkUnwanted(value, part, of: endpoint.syntax.name, into: &diagnostics)
      }
    }
    switch endpoint.inputs.body {
    case .none: return nil
    case .form(let list):
      return .object(
        parameters(example.form, "form", list, of: example, endpoint, &values, &diagnostics))
    case .fields(let list):
      guard let value = example.body else {
        checkMissing("body", list, of: example, &diagnostics)
        return nil
      }
      guard case .object(let members) = value.content else {
        diagnostics.report(.wrongValue(value, wanted: "an object"))
        return nil
      }
      return .object(
        values.fit(
          members, to: list, called: "the body of '\(endpoint.syntax.name.value)'",
          in: .request, at: value.range, into: &diagnostics))
    case .value(let type):
      guard let value = example.body else {
        guard example.facts.isWhole else { return nil }
        diagnostics.report(.missingPart("body", [], of: example.name))
        return nil
      }
      return values.fit(value, to: type, in: .request, into: &diagnostics)
    }
  }

  private func checkMissing(
    _ part: String, _ list: MemberList, of example: ExampleSyntax,
    _ diagnostics: inout Diagnostics
  ) {
    guard example.facts.isWhole else { return }
    let names = list.members.filter { $0.isRequired(in: .request) }.map(\.wireName)
    if !names.isEmpty { diagnostics.report(.missingPart(part, names, of: example.name)) }
  }
}

extension ExampleResolution {
  /// Checks the answer as the client reads it.
  ///
  /// - Returns: The error that the answer is.
  private func checkAnswer(
    of example: ExampleSyntax, _ endpoint: ResolvedEndpoint, _ values: inout ValueFitting,
    _ findings: inout ExampleFindings
  ) -> TypeID? {
    let status = example.status?.value ?? 200
    let matched = failures.match(endpoint.failures, status: status, body: example.responseBody)
    if let body = example.responseBody, let flag = endpoint.envelope?.success {
      findings.flags.look(at: body, for: flag)
    }
    if let error = example.error {
      checkError(error, matched: matched, of: example, endpoint, &values, &findings)
      return matched
    }
    let success = endpoint.envelope?.success.map(WirePath.init)
    let isSuccess = ExampleAnswers.checkSuccess(
      example, matched: matched, success: success, into: &findings.failures)
    if isSuccess { checkResult(of: example, endpoint, &values, &findings.answers) }
    return nil
  }

  private func checkError(
    _ error: Located<String>, matched: TypeID?, of example: ExampleSyntax,
    _ endpoint: ResolvedEndpoint, _ values: inout ValueFitting,
    _ findings: inout ExampleFindings
  ) {
    guard let declared = symbols.errors[error.value] else {
      UnknownNames.report(
        .error, error, among: symbols.errors, in: symbols, into: &findings.answers)
      return
    }
    let name = declared.syntax.name
    guard endpoint.failures.contains(declared.id) else {
      let lacksCommon = endpoint.commonFailureNames.isEmpty
      findings.failures.report(
        .errorOfOther(
          error, endpoint: endpoint.syntax.name, listed: endpoint.failures.map(\.name),
          subject: (lacksCommon ? symbols.defaults?.range : nil) ?? name.range))
      return
    }
    if matched != declared.id {
      // One whose 'when' is wrong is reported where it is declared.
      let isMet = failures.isMet(declared.id, by: example)
      findings.failures.report(
        .answerIsNotError(error, declared: name.range, isMet: isMet, matched: matched))
      return
    }
    guard let body = example.responseBody, case .object(let members) = body.content,
      case .object(let list)? = values.table[declared.id]?.shape
    else { return }
    // What stands beside the declared members belongs to the envelope, which is free.
    _ = values.fit(
      members, to: MemberList(list.members, isOpen: true), called: "'\(declared.id.name)'",
      in: .response, at: body.range, into: &findings.answers)
  }

  private func checkResult(
    of example: ExampleSyntax, _ endpoint: ResolvedEndpoint, _ values: inout ValueFitting,
    _ diagnostics: inout Diagnostics
  ) {
    switch endpoint.answer {
    case .nothing:
      // What an endpoint that is not whole lacks may be its result.
      if endpoint.syntax.facts.isWhole, !endpoint.isBare, let body = example.responseBody,
        let result = symbols.result(in: body)
      {
        diagnostics.report(.unreadResult(result, of: endpoint.syntax.name))
      }
    case .value(let type):
      guard let type else { return }
      guard let body = example.responseBody else {
        diagnostics.report(.missingAnswer(example.name, values.table.words(for: type)))
        return
      }
      guard let envelope = endpoint.envelope else {
        // An envelope that stands for nothing is reported; which one is meant nobody knows.
        if endpoint.isBare {
          _ = values.fit(body, to: type, in: .response, into: &diagnostics)
        } else if endpoint.lacksEnvelope {
          checkBare(body, is: type, endpoint, &values, &diagnostics)
        }
        return
      }
      // The client reads a result that is not there as `nil`.
      if case .nullable = type, case .object = body.content, let path = envelope.value,
        body.member(at: WirePath(path)) == nil
      {
        return
      }
      check(envelope.value, of: body, envelope, is: type, &values, &diagnostics)
    case .page(let type):
      guard let body = example.responseBody else {
        diagnostics.report(.missingAnswer(example.name, "a page"))
        return
      }
      guard let envelope = endpoint.envelope else { return }
      check(envelope.items, of: body, envelope, is: type.map { .array($0) }, &values, &diagnostics)
      for path in [envelope.number, envelope.size, envelope.total] {
        check(path, of: body, envelope, is: .integer, &values, &diagnostics)
      }
      checkFurtherNumbers(of: body, envelope, &values, &diagnostics)
    }
  }

  /// Checks an answer of a call that nobody says the envelope of.
  private func checkBare(
    _ body: ValueSyntax, is type: TypeReference, _ endpoint: ResolvedEndpoint,
    _ values: inout ValueFitting, _ diagnostics: inout Diagnostics
  ) {
    var found = Diagnostics()
    _ = values.fit(body, to: type, in: .response, into: &found)
    guard found.hasErrors, let envelope = symbols.envelope(around: body) else {
      diagnostics.report(found)
      return
    }
    // What an endpoint that is not whole lacks may be its envelope.
    if endpoint.syntax.facts.isWhole {
      diagnostics.report(.missingEnvelope(endpoint.syntax.name, envelope, at: body.range))
    }
  }

  /// What only some lists say about their pages may be absent or null.
  private func checkFurtherNumbers(
    of body: ValueSyntax, _ envelope: EnvelopeSyntax, _ values: inout ValueFitting,
    _ diagnostics: inout Diagnostics
  ) {
    let integers = [envelope.pages, envelope.first, envelope.last]
    let flags = [envelope.hasNext, envelope.hasPrevious]
    for (paths, type) in [(integers, TypeReference.integer), (flags, .boolean)] {
      for path in paths.compactMap({ $0.map(WirePath.init) }) {
        guard let value = body.member(at: path) else { continue }
        _ = values.fit(value, to: .nullable(type), in: .response, into: &diagnostics)
      }
    }
  }

  private func check(
    _ path: Located<String>?, of body: ValueSyntax, _ envelope: EnvelopeSyntax,
    is type: TypeReference?, _ values: inout ValueFitting, _ diagnostics: inout Diagnostics
  ) {
    guard let path else { return }
    if let value = body.member(at: WirePath(path)) {
      _ = values.fit(value, to: type, in: .response, into: &diagnostics)
    } else {
      diagnostics.report(.missingInEnvelope(path, envelope, of: body))
    }
  }
}

extension ResolvedInputs.Body {
  /// What an example has of bodies that are not this one.
  fileprivate func unwantedParts(of example: ExampleSyntax) -> [(String, ValueSyntax?)] {
    switch self {
    case .none: [("body", example.body), ("form", example.form)]
    case .form: [("body", example.body)]
    case .fields, .value: [("form", example.form)]
    }
  }
}
