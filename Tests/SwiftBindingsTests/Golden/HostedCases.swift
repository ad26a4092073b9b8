import APISchema
import SwiftBindings

extension GoldenCase {
  /// Pages that a browser opens, and what the customer comes back with.
  static let hosted = GoldenCase(
    name: "hosted",
    api: .sample(
      [
        .strings("Outcome", ["done", "failed"]),
        .union(
          "Customer",
          [
            .sample("known", of: "Customer", when: ["known": "yes"], [.sample("name", .string)]),
            .sample("asked", of: "Customer", when: ["known": "no"], []),
          ]),
      ],
      resources: [
        Resource(
          swiftName: "checkout", facts: .sample("Pages on which a customer pays.", at: "resource"),
          endpoints: [], pages: [redirect, approve, plain])
      ], servers: Surroundings.servers, credentials: Surroundings.credentials),
    options: BindingsOptions(examples: true))

  private static let redirect = HostedPage(
    swiftName: "redirect", server: "merchant",
    address: [.text("/redirect/"), .parameter("payload")],
    payload: [
      .sample("note?", .string, limits: .sample(maxLength: 9)),
      .sample("redirectUrl", .url, doc: "Where the customer returns to."),
      .sample("key", .publicKey), .sample("otherKey?", .publicKey),
      .sample("customer", .named("Customer"), isFlattened: true),
      .sample("mode", .string, constant: "web"),
      .sample("amount", .decimal, limits: .sample(min: "1.00", scale: 2)),
    ],
    query: [.sample("state?", .string), .sample("key2", .publicKey, swift: "queryKey")],
    returns: [
      PageReturn(
        swiftName: "successful", contains: "transaction-successful",
        query: [.sample("refId", .string, doc: "Reference of the payment.")],
        facts: .sample("The page says so.", at: "hosted.redirect.returns.successful")),
      PageReturn(
        swiftName: "failed", contains: "transaction-failed",
        query: [.sample("message?", .string), .sample("outcome?", .named("Outcome"))],
        facts: .sample(at: "hosted.redirect.returns.failed")),
      PageReturn(
        swiftName: "cancelled", contains: nil,
        query: [.sample("state", .any, constant: "cancelled")],
        facts: .sample(at: "hosted.redirect.returns.cancelled")),
      PageReturn(
        swiftName: "returned", contains: nil,
        query: [.sample("address", .string), .sample("outcome", .named("Outcome"))],
        facts: .sample(at: "hosted.redirect.returns.returned")),
    ], returnType: "CheckoutRedirectReturn",
    examples: [
      PageExample(
        name: "an order",
        payload: [
          member("redirectUrl", "https://shop.example/thanks"), member("key", "pk_test_0a1b2c"),
          member("known", "yes"), member("name", "Ada"), member("mode", "web"),
          member("amount", .number("12.50")),
        ], query: [member("key2", "pk_live_0a1b2c"), member("state", "a b")],
        url: "https://api.example.com/redirect/abc?state=a%20b&key2=pk_live_0a1b2c",
        returned: .init(
          url: "https://shop.example/transaction-failed?outcome=failed", swiftName: "failed",
          values: [member("outcome", "failed")]),
        facts: .sample(at: "hosted.redirect.examples.an order"))
    ], facts: .sample("Sends the customer to pay.", at: "hosted.redirect"))

  private static let approve = HostedPage(
    swiftName: "approve", server: "merchant", address: [], payload: nil,
    query: [.sample("request", .string), .sample("page?", .integer)], returns: [],
    returnType: "CheckoutApproveReturn",
    examples: [
      PageExample(
        name: "a consent", payload: [], query: [member("request", "a.b")],
        url: "https://api.example.com?request=a.b", returned: nil,
        facts: .sample(at: "hosted.approve.examples.a consent"))
    ], facts: .sample(at: "hosted.approve"))

  private static let plain = HostedPage(
    swiftName: "plain", server: "merchant", address: [.text("/plain")], payload: nil, query: [],
    returns: [], returnType: "CheckoutPlainReturn", examples: [],
    facts: .sample(at: "hosted.plain"))

  private static func member(_ name: String, _ value: ExampleValue) -> ExampleValue.Member {
    ExampleValue.Member(name: name, value: value)
  }
}
