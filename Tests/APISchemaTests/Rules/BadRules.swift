extension BadSchema {
  /// A schema that is nothing but `yaml`.
  static func alone(
    _ title: String, _ yaml: String, also other: String = "{}", expects expected: String
  ) -> BadSchema {
    BadSchema(title, yaml, also: other, expects: expected)
  }

  /// A schema whose API, server and defaults are in order.
  static func ofAPI(
    _ title: String, _ yaml: String, also other: String = "{}", expects expected: String
  ) -> BadSchema {
    BadSchema(title, yaml, also: other, api, expects: expected)
  }

  /// A schema in order in which a call answers a `Thing`, which `yaml` declares.
  static func withThing(
    _ title: String, _ yaml: String, also other: String = "{}", expects expected: String
  ) -> BadSchema {
    BadSchema(title, yaml, also: other, api, call, expects: expected)
  }

  private static let api = """
    api: { name: Test }
    servers: { live: { url: https://api.example.com } }
    defaults: { server: live }
    """

  private static let call = """
    resource: calls
    endpoints:
      fetch: { request: GET /thing, returns: Thing }
    """
}
