import Testing
import YAMLTree

@testable import APISchema

@Suite("Reading calls and what surrounds them")
struct ReadingCallsTests {
  @Test("a file has all its sections")
  func sections() throws {
    let file = try readSyntax(
      """
      api: { name: Leatherback, doc: Payments. }
      servers:
        laas: { url: https://laas.leatherback.co, source: p:1 }
      credentials:
        secretKey: { header: X-Api }
      envelopes:
        result: { value: value, success: isSuccess }
        page: { items: items, number: a.number, size: a.size, total: a.total }
      defaults:
        server: laas
        credential: none
        envelope: result
        pageEnvelope: page
        errors: [A, B]
      resource: paymentLinks
      doc: Links.
      certainty: observed
      """)
    #expect(file.path == "schema/1.yaml")
    #expect(file.api?.name.value == "Leatherback")
    #expect(file.api?.facts.doc?.value == "Payments.")
    #expect(file.api?.range.lowerBound == 0)
    #expect(file.servers.map(\.url.value) == ["https://laas.leatherback.co"])
    #expect(file.servers.map(\.facts.keyPath) == ["servers.laas"])
    #expect(file.credentials.map(\.header?.value) == ["X-Api"])
    #expect(file.envelopes.map(\.value?.value) == ["value", nil])
    #expect(file.envelopes.map(\.total?.value) == [nil, "a.total"])
    #expect(file.defaults?.surroundings.server?.value == "laas")
    #expect(file.defaults?.surroundings.credential?.value == "none")
    #expect(file.defaults?.surroundings.pageEnvelope?.value == "page")
    #expect(file.defaults?.surroundings.errors?.map(\.value) == ["A", "B"])
    #expect(file.resource?.value == "paymentLinks")
    #expect(file.facts.doc?.value == "Links.")
    #expect(file.facts.certainty?.value == .observed)
  }

  @Test("a file says what its own calls use, and which errors they can have")
  func fileSurroundings() throws {
    let file = try readSyntax(
      """
      server: bank
      credential: userToken
      envelope: none
      pageEnvelope: page
      errors: [Refused]
      endpoints: { list: { request: GET /a } }
      """)
    #expect(file.surroundings.server?.value == "bank")
    #expect(file.surroundings.credential?.value == "userToken")
    #expect(file.surroundings.envelope?.value == "none")
    #expect(file.surroundings.pageEnvelope?.value == "page")
    #expect(file.surroundings.errors?.map(\.value) == ["Refused"])
    #expect(file.errors.isEmpty)
    let other = try readSyntax(
      "{ errors: { Refused: { when: { status: 400 } } }, endpoints: { a: { request: GET /a } } }")
    #expect(other.surroundings.errors == nil)
    #expect(other.errors.map(\.name.value) == ["Refused"])
    let none = try readSyntax("{ errors: [], endpoints: { a: { request: GET /a } } }")
    #expect(none.surroundings.errors == [])
  }

  @Test("a credential is a header or a token, and a page may say more than its numbers")
  func credentialsAndPages() throws {
    let file = try readSyntax(
      """
      credentials:
        userToken: { bearer: accessToken, doc: Of the account holder. }
      envelopes:
        page:
          { items: a, number: b, size: c, total: d, pages: e, hasNext: f, hasPrevious: g, first: h,
            last: i, parameter: pageNumber }
      """)
    #expect(file.credentials.map(\.bearer?.value) == ["accessToken"])
    #expect(file.credentials.map(\.header?.value) == [nil])
    let page = try #require(file.envelopes.first)
    let members = [page.pages, page.hasNext, page.hasPrevious, page.first, page.last]
    #expect(members.map(\.?.value) == ["e", "f", "g", "h", "i"])
    #expect(page.parameter?.value == "pageNumber")
  }

  @Test("a call may have header fields, and a form in place of JSON")
  func headersAndForm() throws {
    let endpoint = try #require(
      try readSyntax(
        """
        endpoints:
          a:
            request: POST /a
            headers: { signature-certificate: { type: string, sensitive: true } }
            form: { grant_type: { const: client_credentials }, scope?: string }
            examples:
              one:
                request: { headers: { signature-certificate: a }, form: { scope: b } }
                response: {}
        """
      ).endpoints.first)
    #expect(endpoint.headers.map(\.facts.keyPath) == ["endpoints.a.headers.signature-certificate"])
    guard case .form(let fields, _)? = endpoint.body else {
      Issue.record("the body is no form")
      return
    }
    #expect(fields.map(\.wireName.value) == ["grant_type", "scope"])
    #expect(fields.map(\.isRequired) == [true, false])
    #expect(endpoint.examples.first?.headers?.text == #"{"signature-certificate":"a"}"#)
    #expect(endpoint.examples.first?.form?.text == #"{"scope":"b"}"#)
  }

  @Test("operations that are left out have what is missing, and where they are told about")
  func leftOut() throws {
    let file = try readSyntax(
      """
      leftOut:
        refund:
          doc: Gives money back.
          missing: path and method
          section: payments 3.11
          source: [p:1, p:2]
          certainty: inferred
        bulk: { missing: all of it, section: [payouts 3.2.2, payouts 3.4] }
      """)
    #expect(file.leftOut.map(\.name.value) == ["refund", "bulk"])
    #expect(file.leftOut.map(\.missing.value) == ["path and method", "all of it"])
    #expect(file.leftOut.map(\.facts.keyPath) == ["leftOut.refund", "leftOut.bulk"])
    #expect(
      file.leftOut.map { $0.facts.sections.map(\.value) }
        == [["payments 3.11"], ["payouts 3.2.2", "payouts 3.4"]])
    #expect(file.leftOut.first?.facts.certainty?.value == .inferred)
  }

  @Test("a page has its address, what it is told, and what comes back")
  func hostedPage() throws {
    let page = try #require(
      try readSyntax(
        """
        hosted:
          pay:
            server: shop
            address: "/pay/{payload}"
            payload: { key: publicKey }
            query: { state?: string }
            returns: { back: { contains: done, query: { id: string } } }
            name: open
            examples:
              one:
                payload: { key: pk_test_1 }
                query: { state: a }
                url: ""
                returns: { url: "https://a.example/done?id=1", case: back }
        """
      ).pages.first)
    #expect(page.server?.value == "shop")
    #expect(page.address?.value == "/pay/{payload}")
    #expect(page.payload?.fields.map(\.facts.keyPath) == ["hosted.pay.payload.key"])
    #expect(page.query.map(\.isRequired) == [false])
    #expect(page.returns.map(\.contains?.value) == ["done"])
    #expect(page.returns.first?.query.map(\.wireName.value) == ["id"])
    #expect(page.facts.name?.value == "open")
    let example = try #require(page.examples.first)
    #expect(example.payload?.text == #"{"key":"pk_test_1"}"#)
    #expect(example.query?.text == #"{"state":"a"}"#)
    #expect(example.url?.value == "")
    #expect(example.returnURL?.value == "https://a.example/done?id=1")
    #expect(example.returnCase?.value == "back")
  }

  @Test("an endpoint has all it can have")
  func endpoint() throws {
    let yaml = """
      endpoints:
        update:
          doc: Changes a link.
          request: "PUT  /api/Link/{id}/"
          path: { id: uuid }
          query: { dry?: boolean }
          body: { name: string, amount?: Money }
          returns: PaymentLink
          envelope: none
          server: pay
          credential: none
          retry: safe
          errors: [NotFound]
          name: change
      """
    let endpoint = try #require(try readSyntax(yaml).endpoints.first)
    #expect(endpoint.name.value == "update")
    #expect(endpoint.method.value == .put)
    #expect(endpoint.path.value == "/api/Link/{id}/")
    let path = endpoint.path.range
    let covered = Array(yaml.utf8)[path.lowerBound..<path.upperBound]
    #expect(String(decoding: covered, as: UTF8.self) == "/api/Link/{id}/")
    #expect(endpoint.pathParameters.map(\.facts.keyPath) == ["endpoints.update.path.id"])
    #expect(endpoint.queryParameters.map(\.isRequired) == [false])
    guard case .fields(let fields, _)? = endpoint.body else {
      Issue.record("the body has no fields")
      return
    }
    #expect(fields.map(\.facts.keyPath).last == "endpoints.update.body.amount")
    #expect(endpoint.returns?.text == "PaymentLink")
    #expect(endpoint.envelope?.value == "none")
    #expect(endpoint.server?.value == "pay")
    #expect(endpoint.credential?.value == "none")
    #expect(endpoint.retry?.value == .safe)
    #expect(endpoint.errors.map(\.value) == ["NotFound"])
    #expect(endpoint.facts.name?.value == "change")
    #expect(endpoint.facts.isWhole)
  }

  @Test("a body can be a type, and an answer a list in pages")
  func typedBody() throws {
    let endpoint = try #require(
      try readSyntax("endpoints: { a: { request: POST /a, body: '[Link]', pages: Link } }")
        .endpoints.first)
    guard case .type(let type)? = endpoint.body else {
      Issue.record("the body has no type")
      return
    }
    #expect(type.text == "[Link]")
    #expect(endpoint.pages?.text == "Link")
  }

  @Test("an example is what is sent and what is answered")
  func example() throws {
    let endpoint = try #require(
      try readSyntax(
        """
        endpoints:
          a:
            request: POST /a
            examples:
              a reusable link:
                doc: The usual one.
                request:
                  path: { id: 1 }
                  query: { page: 2 }
                  body: { amount: 12.00, code: "0123" }
                response: { status: 400, error: Refused, body: [null] }
        """
      ).endpoints.first)
    let example = try #require(endpoint.examples.first)
    #expect(example.name.value == "a reusable link")
    #expect(example.facts.keyPath == "endpoints.a.examples.a reusable link")
    #expect(example.facts.doc?.value == "The usual one.")
    #expect(example.path?.text == #"{"id":1}"#)
    #expect(example.query?.text == #"{"page":2}"#)
    #expect(example.body?.text == #"{"amount":12.00,"code":"0123"}"#)
    #expect(example.status?.value == 400)
    #expect(example.error?.value == "Refused")
    #expect(example.responseBody?.text == "[null]")
  }

  @Test("an error is a condition and where its texts lie")
  func error() throws {
    let error = try #require(
      try readSyntax(
        """
        errors:
          ValidationFailed:
            when:
              status: 400-499
              has: [title]
              lacks: [value]
              equals: { type: ValidationException, extensions.code: 7 }
            fields: { title?: string? }
            open: true
            reason: [detail, title]
            failures: failures
            traceID: extensions.traceId
            moneyMoved: no
        """
      ).errors.first)
    #expect(error.status?.value == 400...499)
    #expect(error.has.map(\.value) == ["title"])
    #expect(error.lacks.map(\.value) == ["value"])
    #expect(error.equals.map(\.path.value) == ["type", "extensions.code"])
    #expect(error.equals.map(\.value.text) == ["\"ValidationException\"", "7"])
    #expect(error.fields.map(\.facts.keyPath) == ["errors.ValidationFailed.fields.title"])
    #expect(error.isOpen)
    #expect(error.reason.map(\.value) == ["detail", "title"])
    #expect(error.failures?.value == "failures")
    #expect(error.traceID?.value == "extensions.traceId")
    #expect(error.moneyMoved?.value == .no)
  }

  @Test("what is broken is kept and known as broken")
  func brokenParts() throws {
    var diagnostics = Diagnostics()
    let yaml = """
      servers: { laas: { ulr: https://example.com } }
      endpoints: { create: { request: post /a, retry: never } }
      types: { A: { fields: { a: int, b: string } } }
      """
    let source = try #require(
      SourceFile(path: "schema/1.yaml", bytes: Array(yaml.utf8), into: &diagnostics))
    let document = try #require(YAMLDocument(parsing: source, into: &diagnostics))
    let syntax = SchemaSyntax(reading: [document], into: &diagnostics)
    let file = try #require(syntax.files.first)
    #expect(diagnostics.all.count == 3)
    #expect(!syntax.isWhole)
    #expect(file.servers.map(\.facts.isWhole) == [false])
    #expect(file.endpoints.map(\.facts.isWhole) == [false])
    #expect(file.endpoints.map(\.retry?.value) == [.never])
    guard case .object(let fields, _)? = file.types.first?.shape else {
      Issue.record("the type is no object")
      return
    }
    #expect(fields.map(\.type.text) == ["broken", "string"])
  }
}
