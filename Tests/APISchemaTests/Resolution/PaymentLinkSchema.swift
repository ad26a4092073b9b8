import TestSupport
import Testing
import YAMLTree

@testable import APISchema

/// A small schema in order: payment links, as the service knows them.
enum PaymentLinkSchema {
  static let files = [
    (path: "schema/api.yaml", yaml: api), (path: "schema/payment-links.yaml", yaml: links),
  ]

  /// The syntax of `files`.
  static func syntax(into diagnostics: inout Diagnostics) -> SchemaSyntax {
    let documents = files.compactMap { file -> YAMLDocument? in
      SourceFile(path: file.path, bytes: Array(file.yaml.utf8), into: &diagnostics)
        .flatMap { YAMLDocument(parsing: $0, into: &diagnostics) }
    }
    return SchemaSyntax(reading: documents, into: &diagnostics)
  }

  /// The description of `files`, which have no mistake.
  static func description(
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> APIDescription {
    var diagnostics = Diagnostics()
    let syntax = syntax(into: &diagnostics)
    let description = APIDescription(resolving: syntax, into: &diagnostics)
    let texts = Dictionary(files.map { ($0.path, MarkedText($0.yaml)) }) { $1 }
    #expect(diagnostics.shown(in: texts) == "", sourceLocation: sourceLocation)
    return try #require(description, sourceLocation: sourceLocation)
  }

  private static let api = """
    api: { name: Leatherback, doc: Collections. }
    servers: { live: { url: https://laas.leatherback.co, source: p:104923146 } }
    credentials: { secretKey: { header: X-Api } }
    envelopes:
      result: { value: value, success: isSuccess }
      page:
        success: isSuccess
        items:   items
        number:  pageParams.pageNumber
        size:    pageParams.pageSize
        total:   pageParams.totalCount
    defaults:
      server: live
      credential: secretKey
      envelope: result
      pageEnvelope: page
      errors: [ValidationFailed]
    errors:
      ValidationFailed:
        doc: A refusal because of what was sent.
        when: { status: 400-499, equals: { type: ValidationException } }
        fields:
          failures?: "[string]"
          type: string
          detail?: string?
          extensions?: { fields: { traceId?: string? } }
        reason: [detail]
        failures: failures
        traceID: extensions.traceId
        moneyMoved: no
      BadRequest:
        when: { status: 400, has: [traceId], lacks: [isSuccess] }
        fields: { traceId: string, title?: string }
        reason: [title]
        traceID: traceId
    """

  private static let links = """
    resource: paymentLinks
    doc: Links that take a payment.
    endpoints:
      create:
        doc: Creates a payment link.
        request: POST /api/payment/payment-link
        source: [p:1147159, java]
        retry: never
        body:
          name:        { type: string, length: { max: 100 }, example: TV Payment }
          linkType:    LinkType
          amountType?: { type: AmountType, default: fixed }
          amountInfo:  Money
          purpose?:    { enum: [Sale, Gift] }
          metadata:    { const: {} }
        returns: PaymentLink
        errors: [BadRequest, ValidationFailed]
        examples:
          a reusable link:
            request:
              body: { name: TV, linkType: 1, amountInfo: { currencyCode: GBP, amount: 12.00 }, metadata: {} }
            response:
              body:
                value:
                  id: 2d60ca92-8f2f-486a-aa21-35cc9434898f
                  linkType: Reuseable
                  amountInfo: { currencyCode: GBP, amount: 12 }
                  logo: null
                  status: New
                isSuccess: true
                message: Request Successful
          no name:
            request: { body: { name: "", linkType: 0, amountInfo: { currencyCode: GBP, amount: 1 }, metadata: {} } }
            response:
              status: 400
              error: ValidationFailed
              body: { type: ValidationException, failures: ["'name' is empty"], isSuccess: false }
      list:
        request: GET /api/payment/payment-link/
        query:
          pageNumber?: { type: integer, min: 1, default: 1 }
          status?: PaymentLinkStatus
        pages: PaymentLink
      read:
        request: GET /api/payment/payment-link/{id}/by/{alias}
        path: { id: uuid }
        returns: PaymentLink?
        credential: none
        envelope: none
    types:
      LinkType:
        enum:
          oneTime:  { request: 0 }
          reusable: { request: 1, response: Reuseable }
      AmountType:
        enum: { fixed: { request: 0, response: Static }, dynamic: { request: 1, response: Dynamic } }
      PaymentLinkStatus: { enum: [New, Active] }
      Currency: { enum: [NGN, GBP, CAD] }
      Money:
        hashable: true
        fields:
          currencyCode: Currency
          amount: { type: decimal, scale: 2 }
      PaymentLink:
        doc: A hosted page on which customers pay.
        fields:
          id: uuid
          linkType: LinkType
          amountInfo: Money
          logo: string?
          status: { enum: [New, Active], doc: State of the link. }
          bank-details?: { name: bankDetails, fields: { account_number: string } }
          method?: { type: PaymentMethod, flatten: true }
      PaymentMethod:
        union:
          cardGBP: { when: { channel: Card, currency: GBP }, fields: { narration?: string } }
          other: { name: byTransfer, when: { channel: PayByTransfer } }
    """
}
