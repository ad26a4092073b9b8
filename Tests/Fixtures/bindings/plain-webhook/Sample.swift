// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Notice`.
public struct Notice: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.id`.
  public var id: String

  /// Creates a value with the given members.
  public init(id: String) {
    self.id = id
  }
}

extension Notice {
  /// Reads an event from the body of a request, exactly as it came.
  ///
  /// Reading says nothing about who sent the event. Where money depends on it, ask the service for
  /// the state of what it is about.
  ///
  /// Schema: `schema/sample.yaml`, `webhooks.notice`.
  ///
  /// Throws ``WebhookError`` when the body is no JSON, no event that the schema knows, or one that
  /// is refused.
  ///
  /// - Parameters:
  ///   - bytes: Body of the request, untouched.
  public init(webhook bytes: some Sequence<UInt8>) throws(WebhookError) {
    try self.init(webhook: bytes, refusing: [])
  }
}

extension Notice: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    id = try object.string("id")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("id", id)
  }
}
