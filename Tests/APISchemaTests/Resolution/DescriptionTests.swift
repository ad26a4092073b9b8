import Testing
import YAMLTree

@testable import APISchema

@Suite("The description of a schema in order")
struct DescriptionTests {
  private let api: APIDescription

  init() throws { api = try PaymentLinkSchema.description() }

  private func type(_ name: String) throws -> TypeDeclaration {
    try #require(api.types.first { $0.id.name == name })
  }

  private func fields(_ name: String) throws -> [Field] {
    guard case .object(let shape) = try type(name).shape else { return [] }
    return shape.fields
  }

  private func endpoint(_ name: String) throws -> Endpoint {
    try #require(api.resources.first?.endpoints.first { $0.swiftName == name })
  }

  @Test("everything stands in the schema's order, types of endpoints before the declared ones")
  func order() {
    #expect(api.resources.map(\.swiftName) == ["paymentLinks"])
    #expect(api.resources.first?.endpoints.map(\.swiftName) == ["create", "list", "read"])
    #expect(
      api.types.map(\.id.name) == [
        "PaymentLinksCreatePurpose", "LinkType", "AmountType", "PaymentLinkStatus", "Currency",
        "Money", "PaymentLink", "PaymentMethod",
      ])
    #expect(api.failures.map(\.type.id.name) == ["ValidationFailed", "BadRequest"])
  }

  @Test("types inside fields are nested, named after the field, and remember their place")
  func nesting() throws {
    let link = try type("PaymentLink")
    #expect(link.nested.map(\.id.name) == ["PaymentLink.Status", "PaymentLink.BankDetails"])
    #expect(link.nested.map(\.swiftName) == ["Status", "BankDetails"])
    #expect(
      link.nested.first?.facts.origin
        == Origin(file: "schema/payment-links.yaml", keyPath: "types.PaymentLink.fields.status"))
    let status = try #require(try fields("PaymentLink").first { $0.wireName == "status" })
    #expect(status.type == .declared(TypeID("PaymentLink.Status")))
  }

  @Test("fields carry Swift names, what may be missing, and what may be null")
  func members() throws {
    let fields = try fields("PaymentLink")
    #expect(
      fields.map(\.swiftName) == [
        "id", "linkType", "amountInfo", "logo", "status", "bankDetails", "method",
      ])
    #expect(fields.filter { !$0.isRequired }.map(\.wireName) == ["bank-details", "method"])
    #expect(fields.filter(\.isFlattened).map(\.wireName) == ["method"])
    #expect(fields[3].type == .nullable(.string))
  }

  @Test("uses follow from the calls, through fields and cases, and errors are answered")
  func uses() throws {
    #expect(try type("LinkType").use == [.request, .response])
    #expect(try type("AmountType").use == .request)
    #expect(try type("PaymentLinksCreatePurpose").use == .request)
    #expect(try type("PaymentLinkStatus").use == .request)
    #expect(try type("Currency").use == [.request, .response])
    #expect(try type("PaymentLink").nested.map(\.use) == [.response, .response])
    #expect(try type("PaymentMethod").use == .response)
    #expect(api.failures.map(\.type.use) == [.response, .response])
    #expect(api.failures.first?.type.nested.map(\.use) == [.response])
  }

  @Test("what a hashable type holds is hashable, and enumerations of one form always are")
  func hashability() throws {
    #expect(try type("Money").isHashable)
    #expect(try type("Currency").isHashable)
    #expect(try !type("LinkType").isHashable)
    #expect(try !type("PaymentLink").isHashable)
  }

  @Test("a union has tags and payloads that are nested in it")
  func union() throws {
    guard case .union(let union) = try type("PaymentMethod").shape else {
      Issue.record("no union")
      return
    }
    #expect(union.cases.map(\.swiftName) == ["cardGBP", "byTransfer"])
    #expect(
      union.cases.map(\.payload.id.name) == ["PaymentMethod.CardGBP", "PaymentMethod.ByTransfer"])
    #expect(
      union.cases.first?.tags == [
        UnionCase.Tag(wireName: "channel", value: .string("Card")),
        UnionCase.Tag(wireName: "currency", value: .string("GBP")),
      ])
  }

  @Test("defaults of an enumeration are in the form that requests have")
  func defaults() throws {
    guard case .fields(let body) = try endpoint("create").body else {
      Issue.record("no body")
      return
    }
    #expect(body.map(\.serviceDefault) == [nil, nil, .number("0"), nil, nil, nil])
    #expect(body.last?.constant == .object([]))
    #expect(body.first?.limits.maximumLength == 100)
  }

  @Test("endpoints take from the defaults what they do not say themselves")
  func surroundings() throws {
    let create = try endpoint("create")
    #expect(create.envelope == "result")
    #expect(create.credential == "secretKey")
    #expect(create.retry == .never)
    #expect(create.failures == [TypeID("BadRequest"), TypeID("ValidationFailed")])
    let list = try endpoint("list")
    #expect(list.envelope == "page")
    #expect(list.retry == .safe)
    #expect(list.returns == .page(.declared(TypeID("PaymentLink"))))
    let read = try endpoint("read")
    #expect(read.envelope == nil)
    #expect(read.credential == nil)
    #expect(read.failures == [TypeID("ValidationFailed")])
  }

  @Test("a path is in pieces, and a parameter without an entry is a string")
  func paths() throws {
    let read = try endpoint("read")
    #expect(
      read.path == [
        .text("/api/payment/payment-link/"), .parameter("id"), .text("/by/"), .parameter("alias"),
      ])
    #expect(read.pathParameters.map(\.type) == [.uuid, .string])
    #expect(
      read.pathParameters.last?.facts.origin.keyPath == "endpoints.read.path.alias")
  }

  @Test("examples keep the wire's form, and know which failure they are")
  func examples() throws {
    let examples = try endpoint("create").examples
    #expect(examples.map(\.name) == ["a reusable link", "no name"])
    #expect(examples.map(\.response.failure) == [nil, TypeID("ValidationFailed")])
    #expect(examples.map(\.response.status) == [200, 400])
    guard case .object(let body)? = examples.first?.body else {
      Issue.record("no body")
      return
    }
    #expect(body.map(\.name) == ["name", "linkType", "amountInfo", "metadata"])
    #expect(body[1].value == .number("1"))
    #expect(
      body[2].value
        == .object([
          .init(name: "currencyCode", value: .string("GBP")),
          .init(name: "amount", value: .number("12.00")),
        ]))
  }

  @Test("an error knows its condition and where its texts stand")
  func failures() throws {
    let failure = try #require(api.failures.first)
    #expect(failure.condition.status == 400...499)
    #expect(
      failure.condition.equals == [
        .init(path: WirePath(names: ["type"]), value: .string("ValidationException"))
      ])
    #expect(failure.traceID == WirePath(names: ["extensions", "traceId"]))
    #expect(failure.moneyMoved == .no)
    #expect(api.failures.last?.moneyMoved == .unknown)
  }

  @Test("the order in which files are read makes no difference")
  func determinism() throws {
    var diagnostics = Diagnostics()
    let reversed = PaymentLinkSchema.syntax(into: &diagnostics).files.reversed()
    let other = APIDescription(
      resolving: SchemaSyntax(files: Array(reversed)), into: &diagnostics)
    #expect(other == api)
  }
}
