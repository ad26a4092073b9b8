/// A part of the schema language that is written as a map with keys of its own.
package enum Construct: String, Sendable, CaseIterable {
  case file, api, server, credential, envelope, defaults
  case type, field, length, enumValue, unionCase, textType
  case endpoint, example, exampleRequest, exampleResponse
  case error, condition
  case leftOut, confirm, family
  case webhook, refusal, webhookExample

  /// What people call it, without an article.
  var noun: String {
    switch self {
    case .file: "schema file"
    case .api: "section 'api'"
    case .defaults: "section 'defaults'"
    case .server, .credential, .envelope, .type, .field, .endpoint, .example, .error: rawValue
    case .length: "length"
    case .enumValue: "enumeration value"
    case .unionCase: "union case"
    case .textType: "text type"
    case .exampleRequest: "request of an example"
    case .exampleResponse: "response of an example"
    case .condition: "condition 'when'"
    case .leftOut: "left-out operation"
    case .confirm: "key 'confirm'"
    case .family: "message family"
    case .webhook: "webhook"
    case .refusal: "refused shape"
    case .webhookExample: "webhook example"
    }
  }

  /// The noun with the article that introduces it, as in "an endpoint".
  package var withArticle: String {
    switch self {
    case .api, .defaults, .exampleRequest, .exampleResponse, .condition, .confirm: "the \(noun)"
    case .envelope, .enumValue, .endpoint, .example, .error: "an \(noun)"
    case .file, .server, .credential, .type, .field, .length, .unionCase, .textType, .leftOut,
      .family, .webhook, .refusal, .webhookExample:
      "a \(noun)"
    }
  }

  var plural: String {
    switch self {
    case .file, .server, .credential, .envelope, .type, .field, .endpoint, .example, .error,
      .enumValue, .unionCase, .textType, .leftOut, .webhook, .refusal, .webhookExample:
      "\(noun)s"
    case .family: "message families"
    case .api, .defaults, .length, .exampleRequest, .exampleResponse, .condition, .confirm: noun
    }
  }

  /// What may stand in place of the map, in short.
  package var shortForm: Outline? {
    switch self {
    case .field: .typeExpression
    case .enumValue: .scalar
    case .length: .wholeNumber
    case .file, .api, .server, .credential, .envelope, .defaults, .type, .unionCase, .textType,
      .endpoint, .example, .exampleRequest, .exampleResponse, .error, .condition, .leftOut,
      .confirm, .family, .webhook, .refusal, .webhookExample:
      nil
    }
  }
}
