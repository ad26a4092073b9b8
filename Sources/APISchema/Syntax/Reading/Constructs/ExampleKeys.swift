import YAMLTree

/// A call with its answer.
enum ExampleKeys {
  static let table = KeyTable<ExampleSyntax>(
    .example,
    [
      KeyRow("request", request, doc: "What is sent."),
      KeyRow(
        "response", response, needed: "response: { body: … }",
        doc: "What is answered, as on the wire."),
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere)

  static let request = KeyTable<ExampleSyntax>(
    .exampleRequest,
    [
      KeyRow("path", .jsonObject, into: \.path, doc: "Parameters of the path, by wire name."),
      KeyRow("query", .jsonObject, into: \.query, doc: "Parameters of the query, by wire name."),
      KeyRow("headers", .jsonObject, into: \.headers, doc: "Header fields, by wire name."),
      KeyRow("body", .json, into: \.body, doc: "The JSON that is sent."),
      KeyRow("form", .jsonObject, into: \.form, doc: "Fields of the form, by wire name."),
    ])

  static let response = KeyTable<ExampleSyntax>(
    .exampleResponse,
    [
      KeyRow("status", .oneStatus, into: \.status, doc: "HTTP status; 200 if left out."),
      KeyRow("error", .text, into: \.error, doc: "Shape of the refusal, if the call fails."),
      KeyRow("body", .json, into: \.responseBody, doc: "The whole answer, envelope included."),
    ])

  static let form = Form<[ExampleSyntax]>.named(table) { name, node, reader in
    var example = ExampleSyntax(name: name, facts: FactsSyntax(keyPath: reader.keyPath))
    example.facts.isWhole = table.read(node, into: &example, named: name.range, &reader).isWhole
    return example
  }
}
