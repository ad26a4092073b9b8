import APISchema

extension GoldenCase {
  /// Functions that make requests, with each kind of parameter and answer.
  static let requests = GoldenCase(
    name: "requests",
    api: .sample(
      [
        .object("Link", [.sample("id", .string)]),
        .object("NewLink", [.sample("name", .string)]),
      ],
      resources: [
        .sample("paymentLinks", endpoints, doc: "Links that take a payment without a website."),
        .sample("empty", []),
      ], servers: Surroundings.servers, credentials: Surroundings.credentials,
      envelopes: Surroundings.envelopes))

  private static let endpoints: [Endpoint] = [
    .sample(
      "create", .post, "/api/payment/payment-link",
      body: .fields([
        .sample("description?", .string, doc: "What it is for.", limits: .sample(maxLength: 100)),
        .sample("name", .string, doc: "Unique name of the link.", example: "TV Payment"),
        .sample("amount", .decimal, limits: .sample(min: "1.00", scale: 2)),
        .sample("logo", .nullable(.string)),
        .sample("mode", .string, constant: "mobile"),
      ]), returns: .value(.named("Link")),
      facts: .sample(
        "Creates a payment link.", sources: ["p:1147159"], at: "endpoints.create")),
    .sample("import", .put, "/links/{id}", body: .value(.named("NewLink")), retry: .safe),
    .sample(
      "list", .get, "/api/payment/payment-link/",
      query: [
        .sample("pageNumber?", .integer, limits: .sample(min: "1"), facts: pageNumber),
        .sample("since?", .date), .sample("until?", .timestamp), .sample("paid?", .boolean),
        .sample("least?", .decimal), .sample("site", .url),
        .sample("key?", .string, isSensitive: true),
      ],
      returns: .page(.named("Link")), envelope: "page", credential: nil),
    .sample("find", .get, "/links/by-alias/{alias}", returns: .value(.nullable(.named("Link")))),
    .sample(
      "ping", .get, "/ping", envelope: nil, retry: .never,
      facts: .sample(
        "Says that the service is there.", certainty: .superseded, at: "endpoints.ping")),
    .sample("all", .get, "/all", returns: .value(.array(.named("Link"))), envelope: nil),
    .sample("touch", .post, "/touch", body: .fields([]), retry: .safe),
    .sample(
      "rate", .get, "/rates/{day}/{amount}/{number}/{on}",
      pathParameters: [
        .sample("day", .date), .sample("amount", .decimal), .sample("number", .integer),
        .sample("on", .boolean),
      ], returns: .value(.decimal)),
    .sample("remove", .delete, "/links/{id}", retry: .safe),
    .sample("change", .patch, "/links/{id}", body: .fields([.sample("name?", .string)])),
  ]

  private static let pageNumber = Facts.sample(
    "Number of the page, from 1.", sources: ["p:2457679"], certainty: .observed)

  /// Parameters that are called as locals would be.
  static let parameterNames = GoldenCase(
    name: "parameter-names",
    api: .sample(
      [.object("Body", [.sample("object", .string), .sample("members", .string)])],
      resources: [
        .sample(
          "calls",
          [
            .sample(
              "create", .post, "/calls/{request}",
              body: .fields([
                .sample("apiRequest", .string), .sample("writer", .string),
                .sample("output", .string), .sample("a_member_with_a_name_of_some_length", .string),
              ])),
            .sample("send", .post, "/send/{body}", body: .value(.named("Body"))),
            .sample("endpoint", .get, "/endpoint"),
          ])
      ], servers: Surroundings.servers, credentials: Surroundings.credentials,
      envelopes: Surroundings.envelopes))

  /// Servers, credentials and envelopes.
  static let shared = GoldenCase(
    name: "shared",
    api: .sample(
      servers: Surroundings.servers + [
        Server(
          name: "paymentServer", url: "https://pay.example.com",
          facts: .sample(
            certainty: .inferred, file: "schema/hosts.yaml", at: "servers.paymentServer"))
      ],
      credentials: Surroundings.credentials, envelopes: Surroundings.envelopes))
}
