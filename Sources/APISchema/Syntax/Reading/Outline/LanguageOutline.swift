/// A key as those see it who read about the language.
package struct KeyOutline: Sendable, Equatable {
  package let name: String
  package let holds: Outline
  package let doc: String
  package let isRequired: Bool
}

extension Construct {
  /// The keys of the construct: the very ones that the reader knows.
  package var keys: [KeyOutline] {
    switch self {
    case .file: FileKeys.table.outline
    case .api: APIKeys.table.outline
    case .server: ServerKeys.table.outline
    case .credential: CredentialKeys.table.outline
    case .envelope: EnvelopeKeys.table.outline
    case .defaults: DefaultsKeys.table.outline
    case .type: TypeKeys.table.outline
    case .field: FieldKeys.table.outline
    case .length: LengthKeys.table.outline
    case .enumValue: EnumValueKeys.table.outline
    case .unionCase: UnionCaseKeys.table.outline
    case .textType: TextTypeKeys.table.outline
    case .endpoint: EndpointKeys.table.outline
    case .example: ExampleKeys.table.outline
    case .exampleRequest: ExampleKeys.request.outline
    case .exampleResponse: ExampleKeys.response.outline
    case .hostedPage: HostedPageKeys.table.outline
    case .pageReturn: PageReturnKeys.table.outline
    case .pageExample: PageExampleKeys.table.outline
    case .pageExampleReturn: PageExampleKeys.returned.outline
    case .error: ErrorKeys.table.outline
    case .condition: ErrorKeys.condition.outline
    case .family: FamilyKeys.table.outline
    case .webhook: WebhookKeys.table.outline
    case .refusal: RefusalKeys.table.outline
    case .webhookExample: WebhookExampleKeys.table.outline
    case .leftOut: LeftOutKeys.table.outline
    case .confirm: ConfirmKeys.table.outline
    case .money: MoneyKeys.table.outline
    }
  }
}
