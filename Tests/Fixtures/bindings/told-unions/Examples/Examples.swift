// Generated from schema. Do not edit: change the schema, run `make generate`.

import Leatherback
public import LeatherbackTesting

/// Examples of the schema: requests with their form on the wire, answers with their meaning.
public enum Examples {
  /// All examples of calls, in the order of the schema.
  public static let all: [APIExample] = {
    var all: [APIExample] = []
    all += events
    return all
  }()

  /// All examples of pages that a browser opens, in the order of the schema.
  public static let pages: [HostedPageExample] = []

  /// All examples of events that the service sends, in the order of the schema.
  public static let webhooks: [WebhookExample] = []

  /// A text of the schema that is not of the form which its type asks for.
  struct UnreadableText: Error {}

  /// A value that was made from a text of the schema.
  static func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw UnreadableText() }
    return value
  }
}
