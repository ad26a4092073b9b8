/// A part of the schema language that is written as a map with keys of its own.
package enum Construct: String, Sendable, CaseIterable {
  case file, api, server, credential, envelope, defaults
  case type, field, length, enumValue, unionCase, textType
  case endpoint, example, exampleRequest, exampleResponse
  case hostedPage, pageReturn, pageExample, pageExampleReturn
  case error, condition
  case leftOut, confirm, money, family
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
    case .hostedPage: "hosted page"
    case .pageReturn: "return address"
    case .pageExample: "example of a page"
    case .pageExampleReturn: "return of an example"
    case .condition: "condition 'when'"
    case .leftOut: "left-out operation"
    case .confirm: "key 'confirm'"
    case .family: "message family"
    case .webhook: "webhook"
    case .refusal: "refused shape"
    case .webhookExample: "webhook example"
    case .money: "key 'money'"
    }
  }

  /// The noun with the article that introduces it, as in "an endpoint".
  package var withArticle: String {
    switch self {
    case .api, .defaults, .exampleRequest, .exampleResponse, .pageExampleReturn, .condition,
      .confirm, .money:
      "the \(noun)"
    case .envelope, .enumValue, .endpoint, .example, .pageExample, .error: "an \(noun)"
    case .file, .server, .credential, .type, .field, .length, .unionCase, .textType, .hostedPage,
      .pageReturn, .leftOut, .family, .webhook, .refusal, .webhookExample:
      "a \(noun)"
    }
  }

  var plural: String {
    switch self {
    case .file, .server, .credential, .envelope, .type, .field, .endpoint, .example, .error,
      .enumValue, .unionCase, .textType, .hostedPage, .leftOut, .webhook, .refusal,
      .webhookExample:
      "\(noun)s"
    case .family: "message families"
    case .pageReturn: "return addresses"
    case .pageExample: "examples of a page"
    case .api, .defaults, .length, .exampleRequest, .exampleResponse, .pageExampleReturn,
      .condition, .confirm, .money:
      noun
    }
  }

  /// What may stand in place of the map, in short.
  package var shortForm: Outline? {
    switch self {
    case .field: .typeExpression
    case .enumValue: .scalar
    case .length: .wholeNumber
    case .file, .api, .server, .credential, .envelope, .defaults, .type, .unionCase, .textType,
      .endpoint, .example, .exampleRequest, .exampleResponse, .hostedPage, .pageReturn,
      .pageExample, .pageExampleReturn, .error, .condition, .leftOut, .confirm, .money, .family,
      .webhook, .refusal, .webhookExample:
      nil
    }
  }
}
