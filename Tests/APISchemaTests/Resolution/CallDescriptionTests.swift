import Testing
import YAMLTree

@testable import APISchema

@Suite("The description of calls that are not sent as the others are")
struct CallDescriptionTests {
  private let api: APIDescription

  init() throws {
    var diagnostics = Diagnostics()
    let documents = Self.files.enumerated().compactMap { position, yaml -> YAMLDocument? in
      SourceFile(
        path: "schema/\(position).yaml", bytes: Array(yaml.utf8), into: &diagnostics
      )
      .flatMap { YAMLDocument(parsing: $0, into: &diagnostics) }
    }
    let syntax = SchemaSyntax(reading: documents, into: &diagnostics)
    let description = APIDescription(resolving: syntax, into: &diagnostics)
    #expect(diagnostics.all.map(\.message) == [])
    api = try #require(description)
  }

  private func endpoint(_ name: String) throws -> Endpoint {
    try #require(api.resources.flatMap(\.endpoints).first { $0.swiftName == name })
  }

  @Test("a file's surroundings come before the defaults, and an endpoint's own before both")
  func surroundings() throws {
    let grant = try endpoint("grant")
    #expect(grant.server == "bank")
    #expect(grant.credential == nil)
    #expect(grant.envelope == nil)
    #expect(grant.failures == [])
    let accounts = try endpoint("accounts")
    #expect(accounts.server == "live")
    #expect(accounts.credential == "userToken")
    #expect(accounts.envelope == "records")
    #expect(accounts.failures == [TypeID("Gone")])
    let payouts = try endpoint("payouts")
    #expect(payouts.server == "live")
    #expect(payouts.failures == [TypeID("Refused")])
  }

  @Test("a form has its fields, with constants as they are sent")
  func form() throws {
    guard case .form(let fields) = try endpoint("grant").body else {
      Issue.record("no form")
      return
    }
    #expect(fields.map(\.wireName) == ["grant_type", "kind", "client_id", "password"])
    #expect(
      fields.map(\.constant) == [.string("client_credentials"), .string("Quick"), nil, nil])
    #expect(fields.map(\.isSensitive) == [false, false, false, true])
    #expect(try type("Kind").use == .request)
    let example = try #require(try endpoint("grant").examples.first)
    #expect(example.headers == [.init(name: "signature-certificate", value: .string("a b"))])
    guard case .object(let sent)? = example.body else {
      Issue.record("no form in the example")
      return
    }
    #expect(sent.map(\.name) == ["grant_type", "kind", "client_id", "password"])
  }

  @Test("header fields are in the order of the schema, and their types are sent")
  func headers() throws {
    let headers = try endpoint("grant").headers
    #expect(headers.map(\.wireName) == ["signature-certificate", "X-Level"])
    #expect(headers.map(\.swiftName) == ["signatureCertificate", "xLevel"])
    #expect(headers.map(\.isSensitive) == [true, false])
    #expect(try type("Level").use == .request)
  }

  @Test("a bearer credential knows the parameter that takes its token")
  func credential() {
    #expect(
      api.credentials.map(\.scheme) == [
        .secretKeyHeader("X-Api"), .bearer(parameter: "accessToken"),
      ])
  }

  @Test("a page says what it says, and by what it is asked for")
  func page() {
    let path = { (text: String) in WirePath(names: ["value", "pageData", text]) }
    #expect(
      api.envelopes.map(\.content) == [
        .page(
          PageShape(
            items: WirePath(names: ["value", "record"]), number: path("pageNumber"),
            size: path("pageSize"), total: path("totalItemCount"), pages: path("pageCount"),
            hasNext: path("hasNextPage"), hasPrevious: path("hasPreviousPage"),
            first: path("firstItemOnPage"), last: path("lastItemOnPage"),
            parameter: "pageNumber"))
      ])
  }

  @Test("a page has its server, its address in pieces, and a type for what comes back")
  func hostedPage() throws {
    let pages = api.resources.flatMap(\.pages)
    #expect(pages.map(\.swiftName) == ["approve", "show"])
    let approve = try #require(pages.first)
    #expect(approve.server == "bank")
    #expect(approve.address == [.text("/approve/"), .parameter("payload")])
    #expect(approve.payload?.map(\.type) == [.publicKey, .declared(TypeID("BankingApproveMode"))])
    #expect(approve.returnType == "BankingApproveReturn")
    #expect(approve.returns.map(\.swiftName) == ["done"])
    #expect(try type("BankingApproveMode").use == .request)
    let returned = try #require(approve.examples.first?.returned)
    #expect(returned.swiftName == "done")
    #expect(returned.values == [.init(name: "code", value: .string("a b"))])
    #expect(pages.last?.server == "live")
    #expect(pages.last?.payload == nil)
    #expect(pages.last?.address == [])
  }

  private func type(_ name: String) throws -> TypeDeclaration {
    try #require(api.types.first { $0.id.name == name })
  }
}

extension CallDescriptionTests {
  private static let files = [
    """
    api: { name: Test }
    servers:
      live: { url: https://api.example.com }
      bank: { url: https://bank.example.com }
    credentials:
      secretKey: { header: X-Api }
      userToken: { bearer: accessToken }
    defaults: { server: live, credential: secretKey, errors: [Refused] }
    errors:
      Refused: { when: { status: 400 }, fields: { title?: string } }
      Gone: { when: { status: 410 }, fields: { title?: string } }
    """,
    """
    resource: banking
    server: bank
    credential: userToken
    pageEnvelope: records
    errors: []
    endpoints:
      grant:
        request: POST /auth/token
        credential: none
        retry: safe
        headers:
          signature-certificate: { type: string, sensitive: true }
          X-Level?: Level
        form:
          grant_type: { const: client_credentials }
          kind:       { type: Kind, const: quick }
          client_id:  string
          password:   { type: string, sensitive: true }
        examples:
          for the client:
            request:
              headers: { signature-certificate: a b }
              form: { grant_type: client_credentials, kind: Quick, client_id: A1, password: p }
            response: {}
      accounts:
        request: GET /accounts
        server: live
        query: { pageNumber?: integer }
        pages: string
        errors: [Gone]
    hosted:
      approve:
        address: "/approve/{payload}"
        payload: { key: publicKey, mode?: { enum: [web] } }
        returns: { done: { query: { code: string, error?: string } } }
        examples:
          one:
            payload: { key: pk_test_1 }
            url: "https://bank.example.com/approve/eyJrZXkiOiJwa190ZXN0XzEifQ%3D%3D"
            returns: { url: "https://a.example?code=a+b", case: done }
      show: { server: live }
    envelopes:
      records:
        items:       value.record
        number:      value.pageData.pageNumber
        size:        value.pageData.pageSize
        total:       value.pageData.totalItemCount
        pages:       value.pageData.pageCount
        hasNext:     value.pageData.hasNextPage
        hasPrevious: value.pageData.hasPreviousPage
        first:       value.pageData.firstItemOnPage
        last:        value.pageData.lastItemOnPage
        parameter:   pageNumber
    types:
      Level: { enum: [Low, High] }
      Kind: { enum: { quick: Quick } }
    """,
    """
    resource: payouts
    endpoints:
      payouts: { request: GET /payouts }
    """,
  ]
}
