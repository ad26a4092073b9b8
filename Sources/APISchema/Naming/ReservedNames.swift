/// Names that a schema must not give to anything, because generated code would not compile or would
/// mislead those who read it.
enum ReservedNames {
  /// Words that Swift reserves, or that it reads as the start of an expression.
  static let keywords: Set<String> = [
    "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch",
    "class", "continue", "default", "defer", "deinit", "do", "else", "enum", "extension",
    "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
    "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// Names that everybody uses and that a declaration in `role` would hide.
  static func hidden(by role: SwiftName.Role) -> Set<String> {
    switch role {
    case .type: types
    case .case: ["allCases", "none", "other", "rawValue", "some"]
    case .member: ["additionalMembers", "hashValue"]
    case .parameter, .resource, .endpoint: []
    }
  }

  private static let types: Set<String> = standardTypes.union(foundationTypes).union(ownTypes)

  private static let standardTypes: Set<String> = [
    "Actor", "Array", "Bool", "Character", "ClosedRange", "Codable", "CodingKey", "Comparable",
    "Decodable", "Decoder", "Dictionary", "Double", "Encodable", "Encoder", "Equatable", "Error",
    "Float", "Hashable", "Hasher", "Identifiable", "Int", "Mirror", "Never", "Optional",
    "RawRepresentable", "RawValue", "Regex", "Result", "Sendable", "Sequence", "Set",
    "StaticString", "String", "Substring", "Swift", "Task", "UInt", "Void",
  ]

  private static let foundationTypes: Set<String> = [
    "Bundle", "Calendar", "Data", "Date", "DateInterval", "Decimal", "Foundation", "Locale",
    "Notification", "Operation", "Process", "Thread", "TimeInterval", "TimeZone", "Timer", "URL",
    "URLRequest", "URLResponse", "URLSession", "UUID",
  ]

  /// Names of the modules, and of what generated code stands on.
  private static let ownTypes: Set<String> = [
    "APIExample", "APIRequest", "APIResponse", "CalendarDate", "ClientTransport", "Credential",
    "Endpoint", "Envelope", "Examples", "FailureShape", "FieldFailure", "FormWriter", "Generated",
    "HTTPTypes", "HeaderField", "HostedPage", "HostedPageError", "HostedPageExample", "JSONCursor",
    "JSONDocument", "JSONElements", "JSONError", "JSONKind", "JSONModel", "JSONNumber",
    "JSONObject", "JSONReadable", "JSONValue", "JSONWritable", "JSONWriter", "Leatherback",
    "LeatherbackClient", "LeatherbackCore", "LeatherbackError", "LeatherbackRuntime",
    "LeatherbackTesting", "LeatherbackURLSession", "Lifetime", "MadeReference", "MessageFamily",
    "MonetaryAmount",
    "MonetaryCurrency", "MoneyMoved", "NoContent", "NotCompared", "OpenEnum", "Page", "PageShape",
    "PublicKey",
    "QueryItem", "RetryPolicy", "ReturnAddress", "ReturnAddressError", "SecretKey", "SensitiveText",
    "Server", "ServerAddress", "ServiceFailure", "StringOrInteger", "TextRules", "TextValue",
    "Timestamp", "TransportError", "Violation", "ViolationList", "WebhookError", "WebhookExample",
    "WebhookRefusal",
  ]
}
