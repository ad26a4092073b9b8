import APISchema
import SwiftBindings

extension GoldenCase {
  /// A description that has hostile texts wherever a schema's text can be.
  static let hostile = GoldenCase(
    name: "hostile",
    api: .hostile(
      #"""" \(exit(1)) */ `a` ``Symbol`` [x](y)"# + "\n\n- Parameter x: y\u{2028}\u{202E}\u{0}",
      name: "\"\\(x)\n\u{202E}"),
    options: BindingsOptions(examples: true))
}

extension APIDescription {
  /// A description with `text` in each place that may hold any text, and `name` in each that holds a
  /// name on the wire.
  static func hostile(_ text: String, name: String) -> APIDescription {
    let facts = Facts.sample(text, sources: [text], certainty: .observed, at: text)
    let member = Field.sample(
      name, .string, swift: "member", also: [name + "2"], serviceDefault: .string(text),
      limits: .sample(length: 1...9, pattern: text), example: .string(text), facts: facts)
    let fixed = Field.sample(
      "fixed", .any, constant: [text: .string(text)], facts: facts)
    let union = TypeDeclaration.union(
      "Choice",
      [
        .sample(
          "first", of: "Choice", when: [name: .string(name), "b": .string(name)], [member],
          isOpen: true)
      ])
    let value: ExampleValue = [name: .string(text), "any": [.string(text), [text: .string(text)]]]
    return .sample(
      [
        .object("Model", [member, fixed], isOpen: true, facts: facts), union,
        .object("Holder", [.sample("choice", .named("Choice"), isFlattened: true)], isOpen: true),
        .sample(
          "Kind",
          .enumeration(
            EnumShape(
              base: .string,
              cases: [EnumCase(swiftName: "kind", wire: .string(text), facts: facts)]))),
        .sample(
          "Twofold",
          .enumeration(
            EnumShape(
              base: .dual,
              cases: [
                EnumCase(
                  swiftName: "kind", wire: .dual(request: 1, response: name), facts: facts)
              ]))),
      ],
      resources: [
        Resource(
          swiftName: "things", facts: facts,
          endpoints: [
            .sample(
              "create", .post, "/" + text.replacing("{", with: ""),
              query: [.sample(name, .string, swift: "query", facts: facts)],
              headers: [
                .sample(name, .string, swift: "header", facts: facts),
                .sample(name + "3", .any, swift: "fixed", constant: .string(text)),
              ],
              body: .fields([member, .sample("any?", .any)]),
              returns: .value(.named("Model")), failures: ["Refused"],
              examples: [
                .sample(
                  text, query: [name: .string(text)], headers: [name: .string(text)], body: value,
                  answer: ["value": value, text: .string(text)])
              ], facts: facts),
            .sample(
              "grant", .post, "/token",
              body: .form([
                .sample(name, .string, swift: "form", facts: facts),
                .sample(name, .any, swift: "fixed", constant: .string(text)),
              ]), credential: "token",
              examples: [.sample("a", body: [name: .string(text)], answer: nil)], facts: facts),
          ])
      ],
      failures: [
        Failure(
          type: .object("Refused", [member], facts: facts),
          condition: .init(
            status: nil, has: [WirePath(names: [text])], lacks: [WirePath(names: [text])],
            equals: [.init(path: WirePath(names: [text]), value: .string(text))]),
          reason: [WirePath(names: [text])], failures: nil, traceID: nil, moneyMoved: .no,
          families: [
            MessageFamily(
              swiftName: "kind", member: WirePath(names: [name]), texts: [text], facts: facts)
          ])
      ],
      servers: [Server(name: "merchant", url: text, facts: facts)],
      credentials: [
        Credential(name: "secretKey", scheme: .secretKeyHeader(text), facts: facts),
        Credential(name: "token", scheme: .bearer(parameter: "token"), facts: facts),
      ],
      envelopes: [
        Envelope(
          name: "result", content: .value(WirePath(names: ["value"])),
          success: WirePath(names: [text]), facts: facts)
      ],
      webhooks: [
        Webhook(
          name: "event", type: TypeID("Model"),
          refusals: [
            Webhook.Refusal(
              name: text, has: [WirePath(names: [text])], lacks: [WirePath(names: [name])],
              reason: text, facts: facts)
          ],
          examples: [
            Webhook.Example(name: text, body: value, refusal: nil, facts: facts),
            Webhook.Example(name: text, body: value, refusal: text, facts: facts),
          ], facts: facts)
      ])
  }
}
