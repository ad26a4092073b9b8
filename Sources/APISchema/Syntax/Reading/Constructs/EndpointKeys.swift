import YAMLTree

/// A call.
enum EndpointKeys {
  static let table = KeyTable<EndpointSyntax>(
    .endpoint,
    [
      KeyRow(
        "request", .requestLine, needed: "request: GET /api/path",
        doc: "Method and path, as in 'GET /api/payment/payment-link/{id}'."
      ) { entry, endpoint, reader in
        guard let line = Form.requestLine.read(entry.value, &reader) else { return false }
        endpoint.method = line.method
        endpoint.path = line.path
        return true
      },
      KeyRow(
        "path", FieldKeys.form, into: \.pathParameters, doc: "Parameters in the path's braces."),
      KeyRow("query", FieldKeys.form, into: \.queryParameters, doc: "Parameters of the query."),
      KeyRow("headers", FieldKeys.form, into: \.headers, doc: "Header fields of the request."),
      KeyRow(
        "body", BodySyntax.form, into: \.body,
        doc: "Fields of the JSON object that is sent, or the name of a type."),
      KeyRow(
        "form", BodySyntax.formBody, into: \.body,
        doc: "In place of 'body': fields of the form that is sent."),
      KeyRow(
        "returns", .answerType, into: \.returns,
        doc: "Type of the answer once it is unwrapped."),
      KeyRow(
        "pages", .answerType, into: \.pages, doc: "Type of the items of a paged list."),
    ] + surroundings + FactKeys.rowsWithName(in: \.facts) + [
      FactKeys.section(in: \.facts),
      KeyRow("examples", ExampleKeys.form, into: \.examples, doc: "Calls with their answers."),
    ],
    habits: OpenAPIHabits.endpoint)

  private static let surroundings: [KeyRow<EndpointSyntax>] = [
    KeyRow("envelope", .nameOrNone, into: \.envelope, doc: "Name of the envelope, or 'none'."),
    KeyRow("server", .text, into: \.server, doc: "Name of the server."),
    KeyRow(
      "credential", .nameOrNone, into: \.credential, doc: "Name of the credential, or 'none'."),
    KeyRow(
      "retry",
      .word(
        Endpoint.Retry.self, habits: ["no": .never, "false": .never, "none": .never],
        guesses: ["yes": .safe, "true": .safe, "always": .safe]), into: \.retry,
      doc: "'never' where sending twice may do a thing twice, else 'safe'."),
    KeyRow(
      "errors", .list(of: .errorName), into: \.errors,
      doc: "Shapes of refusals besides the default ones; they are tried first."),
  ]

  static let form = Form<[EndpointSyntax]>.named(table) { name, node, reader in
    var endpoint = EndpointSyntax(
      name: name, method: Located(.get, at: name.range), path: Located("", at: name.range),
      facts: FactsSyntax(keyPath: reader.keyPath))
    let start = reader.point
    let keys = table.read(node, into: &endpoint, named: name.range, &reader)
    endpoint.facts.isWhole = keys.isWhole
    if !keys.unknown.isEmpty { reader.report(ForeignKeys.inEndpoint(node), since: start) }
    let bodies = keys.present(["body", "form"])
    if bodies.count > 1, keys.isComplete { reader.report(.conflictingKeys(bodies[0], bodies[1])) }
    return endpoint
  }
}

extension BodySyntax {
  /// Fields, or the name of a type.
  static let form = Form<BodySyntax>(
    .either(.named(.field), .typeExpression)
  ) { node, reader in
    guard node.kind == .mapping else {
      return Form.typeExpression.read(node, &reader).map(BodySyntax.type)
    }
    return FieldKeys.form.read(node, &reader).map { .fields($0, node.range) }
  }

  /// Fields of a form.
  static let formBody = Form<BodySyntax>(FieldKeys.form.outline) { node, reader in
    FieldKeys.form.read(node, &reader).map { .form($0, node.range) }
  }
}

extension Form where Value == TypeExpressionSyntax {
  /// The type of an answer.
  static var answerType: Form {
    Form(.typeExpression) { node, reader in
      if let text = node.scalar?.text, ["nothing", "none", "void", "Void", "null"].contains(text) {
        reader.report(.answerOfNothing(reader.subject, text, at: node.range))
        return nil
      }
      return typeExpression.read(node, &reader)
    }
  }
}

extension Diagnostic {
  /// A word for the answer that holds nothing.
  static func answerOfNothing(
    _ subject: String, _ text: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "answer-of-nothing", at: range,
      "there is no type '\(text)'",
      hint: "leave '\(subject)' out where the answer holds nothing")
  }
}
