// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

extension APIRequest {
  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). It was seen but is promised nowhere, so it may change without notice. Schema:
  /// `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  public static var things: ThingsRequests { ThingsRequests() }
}

/// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
///
/// \- Parameter x: y U+202EU+0000
///
/// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000 (observed).
/// It was seen but is promised nowhere, so it may change without notice. Schema:
/// `schema/sample.yaml`,
/// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
public struct ThingsRequests: Sendable {
  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000
  ///
  /// `POST /""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  /// Never send it twice: the service may do it twice.
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). It was seen but is promised nowhere, so it may change without notice. Schema:
  /// `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `Refused`.
  ///
  /// - Parameters:
  ///   - query: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  ///     `"\(x)U+000AU+202E` on the wire. Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) -
  ///     Parameter x: y U+202EU+0000 (observed).
  ///   - header: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  ///     `"\(x)U+000AU+202E` on the wire. Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) -
  ///     Parameter x: y U+202EU+0000 (observed).
  ///   - member: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  ///     `"\(x)U+000AU+202E` on the wire. 1 to 9 characters. Of the form
  ///     `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  ///     Read from `"\(x)U+000AU+202E2` too. Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///     \- Parameter x: y U+202EU+0000 (observed).
  public func create(
    query: String,
    header: String,
    member: String,
    any: JSONValue? = nil
  ) -> APIRequest<Model> {
    var request = APIRequest<Model>(.thingsCreate)
    request.setQuery("\"\\(x)\n\u{202E}", query)
    request.setHeader("\"\\(x)\n\u{202E}", header)
    request.setHeader(
      "\"\\(x)\n\u{202E}3",
      "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"
    )
    request.setBody { (writer: inout JSONWriter) in
      writer.string("\"\\(x)\n\u{202E}", member)
      writer.checkLength("\"\\(x)\n\u{202E}", member, min: 1, max: 9)
      writer.checkPattern(
        "\"\\(x)\n\u{202E}",
        member,
        "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"
      )
      writer.valueIfPresent("any", any)
    }
    return request
  }

  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000
  ///
  /// `POST /token`. Never send it twice: the service may do it twice. The body is a form, not JSON.
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). It was seen but is promised nowhere, so it may change without notice. Schema:
  /// `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - token: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000 Never
  ///     shown in descriptions and logs. Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) -
  ///     Parameter x: y U+202EU+0000 (observed).
  ///   - form: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  ///     `"\(x)U+000AU+202E` on the wire. Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) -
  ///     Parameter x: y U+202EU+0000 (observed).
  public func grant(token: SensitiveText, form: String) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.thingsGrant)
    request.setBearerToken(token)
    request.setForm { (writer: inout FormWriter) in
      writer.text("\"\\(x)\n\u{202E}", form)
      writer.text(
        "\"\\(x)\n\u{202E}",
        "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"
      )
    }
    return request
  }
}

/// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
///
/// \- Parameter x: y U+202EU+0000
///
/// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000 (observed).
/// It was seen but is promised nowhere, so it may change without notice. Schema:
/// `schema/sample.yaml`,
/// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
public struct Model: Sendable, Equatable {
  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000 `"\(x)U+000AU+202E` on the wire. 1 to 9 characters. Of the form
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`. Read
  /// from `"\(x)U+000AU+202E2` too.
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). Schema: `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  public var member: String

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(member: String, additionalMembers: [String: JSONValue] = [:]) {
    self.member = member
    self.additionalMembers = additionalMembers
  }
}

/// One of several objects of the API. A value that matches no case is kept in `other`.
///
/// Schema: `schema/sample.yaml`, `types.Choice`.
public enum Choice: Sendable, Equatable {
  /// One of the objects. On the wire, `"\(x)U+000AU+202E` is `"\(x)U+000AU+202E` and `b` is
  /// `"\(x)U+000AU+202E`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Choice.union.first`.
  case first(First)

  /// An object that matches no other case, with all its members.
  case other([String: JSONValue])
}

extension Choice {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.Choice.union.first`.
  public struct First: Sendable, Equatable {
    /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
    ///
    /// \- Parameter x: y U+202EU+0000 `"\(x)U+000AU+202E` on the wire. 1 to 9 characters. Of the
    /// form
    /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
    /// Read from `"\(x)U+000AU+202E2` too.
    ///
    /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
    /// (observed). Schema: `schema/sample.yaml`,
    /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
    public var member: String

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(member: String, additionalMembers: [String: JSONValue] = [:]) {
      self.member = member
      self.additionalMembers = additionalMembers
    }
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Holder`.
public struct Holder: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.choice`.
  public var choice: Choice

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(choice: Choice, additionalMembers: [String: JSONValue] = [:]) {
    self.choice = choice
    self.additionalMembers = additionalMembers
  }
}

/// A value of the API. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.Kind`.
public struct Kind: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000` on the
  /// wire.
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). It was seen but is promised nowhere, so it may change without notice. Schema:
  /// `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  public static let kind = Kind(
    rawValue: "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"
  )
}

/// A value of the API. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.Twofold`.
public struct Twofold: OpenEnum, Hashable {
  /// Text in answers; digits of the number in requests where no text is known.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000 `1` in requests, `"\(x)U+000AU+202E` in answers.
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). It was seen but is promised nowhere, so it may change without notice. Schema:
  /// `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  public static let kind = Twofold(rawValue: "\"\\(x)\n\u{202E}")
}

/// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
///
/// \- Parameter x: y U+202EU+0000
///
/// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000 (observed).
/// It was seen but is promised nowhere, so it may change without notice. Schema:
/// `schema/sample.yaml`,
/// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
public struct Refused: ServiceFailure, Equatable {
  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000 `"\(x)U+000AU+202E` on the wire. 1 to 9 characters. Of the form
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`. Read
  /// from `"\(x)U+000AU+202E2` too.
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). Schema: `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  public var member: String

  /// Creates a value with the given members.
  public init(member: String) {
    self.member = member
  }

  /// How to tell this refusal from the others.
  public static let shape = FailureShape(
    has: ["\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"],
    lacks: ["\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"],
    equals: [
      """
      ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
      """: """
      ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
      """
    ],
    moneyMoved: .no
  )

  /// Why the service refused, in its words. They may repeat what was sent.
  public var reason: String? { nil }

  /// The kind of this refusal, where the service's words are known.
  public var family: Family? {
    let texts1: [StaticString] = [
      "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"
    ]
    if Family.occur(texts1, in: self.member) {
      return .kind
    }
    return nil
  }
}

extension Refused {
  /// Kinds of this refusal that only the service's words tell apart. It may reword them at any
  /// time, so a kind helps to explain a refusal and decides nothing.
  public struct Family: MessageFamily, Hashable {
    /// Name of the kind.
    public let rawValue: String

    /// Makes a kind of any name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
    ///
    /// \- Parameter x: y U+202EU+0000
    ///
    /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
    /// (observed). It was seen but is promised nowhere, so it may change without notice. Schema:
    /// `schema/sample.yaml`,
    /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
    public static let kind = Family(rawValue: "kind")
  }
}

extension Model {
  /// Reads an event from the body of a request, exactly as it came.
  ///
  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000
  ///
  /// Reading says nothing about who sent the event. Where money depends on it, ask the service for
  /// the state of what it is about.
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). Schema: `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  ///
  /// Throws ``WebhookError`` when the body is no JSON, no event that the schema knows, or one that
  /// is refused.
  ///
  /// - Parameters:
  ///   - bytes: Body of the request, untouched.
  public init(webhook bytes: some Sequence<UInt8>) throws(WebhookError) {
    let refusals = [
      WebhookRefusal(
        "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}",
        has: [
          "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"
        ],
        lacks: ["\"\\(x)\n\u{202E}"],
        reason: """
          ""\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}
          """
      )
    ]
    try self.init(webhook: bytes, refusing: refusals)
  }
}

extension Server {
  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). It was seen but is promised nowhere, so it may change without notice. Schema:
  /// `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  public static let merchant = Server(
    "merchant",
    "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"
  )
}

extension Credential {
  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). It was seen but is promised nowhere, so it may change without notice. Schema:
  /// `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  static let secretKey = Credential.header(
    "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"
  )

  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). It was seen but is promised nowhere, so it may change without notice. Schema:
  /// `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  static let token = Credential.bearer
}

extension Envelope {
  /// """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y)
  ///
  /// \- Parameter x: y U+202EU+0000
  ///
  /// Source: """ \\(exit(1)) \*/ `a` \`\`Symbol\`\` \[x](y) - Parameter x: y U+202EU+0000
  /// (observed). It was seen but is promised nowhere, so it may change without notice. Schema:
  /// `schema/sample.yaml`,
  /// `""" \(exit(1)) */ 'a' ''Symbol'' [x](y)U+000AU+000A- Parameter x: yU+2028U+202EU+0000`.
  static let result = Envelope(
    value: "value",
    success: "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"
  )
}

extension Model: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    if object.contains("\"\\(x)\n\u{202E}") {
      member = try object.string("\"\\(x)\n\u{202E}")
    } else {
      member = try object.string("\"\\(x)\n\u{202E}2")
    }
    additionalMembers = object.additionalMembers(except: [
      "\"\\(x)\n\u{202E}",
      "\"\\(x)\n\u{202E}2",
      "fixed",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("\"\\(x)\n\u{202E}", member)
    writer.checkLength("\"\\(x)\n\u{202E}", member, min: 1, max: 9)
    writer.checkPattern(
      "\"\\(x)\n\u{202E}",
      member,
      "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"
    )
    writer.constant(
      "fixed",
      """
      {"\\"\\"\\" \\\\(exit(1)) */ `a` ``Symbol`` [x](y)\\n\\n- Parameter x: \
      y\u{2028}\u{202E}\\u0000":"\\"\\"\\" \\\\(exit(1)) */ `a` ``Symbol`` [x](y)\\n\\n- Parameter \
      x: y\u{2028}\u{202E}\\u0000"}
      """
    )
    writer.additional(
      additionalMembers,
      except: ["\"\\(x)\n\u{202E}", "\"\\(x)\n\u{202E}2", "fixed"]
    )
  }
}

extension Choice: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    try self.init(members: &object, besides: [])
  }

  /// Reads the members that are not among `besides`, which lie beside them.
  init(
    members object: inout JSONObject,
    besides: [StaticString]
  ) throws(JSONError) {
    if object.text("\"\\(x)\n\u{202E}") == "\"\\(x)\n\u{202E}",
      object.text("b") == "\"\\(x)\n\u{202E}"
    {
      var payload = try First(members: &object)
      for name in besides { payload.additionalMembers[name.description] = nil }
      self = .first(payload)
    } else {
      self = .other(object.additionalMembers(except: besides))
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .first(let payload):
      writer.string("\"\\(x)\n\u{202E}", "\"\\(x)\n\u{202E}")
      writer.string("b", "\"\\(x)\n\u{202E}")
      payload.write(members: &writer)
    case .other(let members): writer.unknownCase(members)
    }
  }
}

extension Choice.First: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    if object.contains("\"\\(x)\n\u{202E}") {
      member = try object.string("\"\\(x)\n\u{202E}")
    } else {
      member = try object.string("\"\\(x)\n\u{202E}2")
    }
    additionalMembers = object.additionalMembers(except: [
      "\"\\(x)\n\u{202E}",
      "b",
      "\"\\(x)\n\u{202E}",
      "\"\\(x)\n\u{202E}2",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("\"\\(x)\n\u{202E}", member)
    writer.checkLength("\"\\(x)\n\u{202E}", member, min: 1, max: 9)
    writer.checkPattern(
      "\"\\(x)\n\u{202E}",
      member,
      "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"
    )
    writer.additional(
      additionalMembers,
      except: ["\"\\(x)\n\u{202E}", "b", "\"\\(x)\n\u{202E}", "\"\\(x)\n\u{202E}2"]
    )
  }
}

extension Holder: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    choice = try Choice(members: &object, besides: [])
    additionalMembers = [:]
  }

  public func write(members writer: inout JSONWriter) {
    choice.write(members: &writer)
    writer.additional(additionalMembers, except: ["\"\\(x)\n\u{202E}", "b", "\"\\(x)\n\u{202E}2"])
  }
}

extension Twofold {
  /// Number that requests have for the value; `nil` where none is known.
  public var requestValue: Int? {
    switch rawValue {
    case "\"\\(x)\n\u{202E}": 1
    default: Int(rawValue)
    }
  }

  public init(json value: JSONCursor) throws(JSONError) {
    guard value.kind == .number else {
      self.init(rawValue: try value.string())
      return
    }
    let number = try value.int()
    switch number {
    case 1:
      self.init(rawValue: "\"\\(x)\n\u{202E}")
    default: self.init(rawValue: String(number))
    }
  }

  public func write(json writer: inout JSONWriter) {
    if let requestValue {
      writer.writeInt(requestValue)
    } else {
      writer.writeString(rawValue)
    }
  }
}

extension Refused {
  public init(members object: inout JSONObject) throws(JSONError) {
    if object.contains("\"\\(x)\n\u{202E}") {
      member = try object.string("\"\\(x)\n\u{202E}")
    } else {
      member = try object.string("\"\\(x)\n\u{202E}2")
    }
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("\"\\(x)\n\u{202E}", member)
    writer.checkLength("\"\\(x)\n\u{202E}", member, min: 1, max: 9)
    writer.checkPattern(
      "\"\\(x)\n\u{202E}",
      member,
      "\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}"
    )
  }
}

extension Endpoint {
  static let thingsCreate = Endpoint(
    "things.create",
    .post,
    "/\"\"\" \\(exit(1)) */ `a` ``Symbol`` [x](y)\n\n- Parameter x: y\u{2028}\u{202E}\u{0}",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [Refused.self],
    response: Model.self
  )

  static let thingsGrant = Endpoint(
    "things.grant",
    .post,
    "/token",
    server: .merchant,
    credential: .token,
    envelope: .result,
    retry: .never,
    failures: [],
    response: NoContent.self
  )
}
