import Testing
import YAMLTree

@testable import APISchema

@Suite("Objects that are an amount with its currency")
struct MoneyTests {
  @Test("are found, with names as in Swift")
  func found() throws {
    let yaml = """
      api: { name: Test }
      servers: { live: { url: https://api.example.com } }
      defaults: { server: live }
      resource: things
      endpoints:
        price: { request: GET /price, returns: Price }
        fee: { request: GET /fee, returns: Fee }
        plain: { request: GET /plain, returns: Plain }
      types:
        Price:
          fields: { Currency-Code: Currency, VALUE: decimal, note?: string }
          open: true
          money: { currency: Currency-Code, amount: VALUE }
        Fee:
          name: Charge
          fields: { code: Code, amount: groupedDecimal }
          money: { currency: code, amount: amount }
        Plain: { fields: { code: Code, amount: decimal } }
        Currency: { enum: [GBP, JPY] }
        Code: { text: { length: 3 } }
      """
    var diagnostics = Diagnostics()
    let source = try #require(
      SourceFile(path: "schema/1.yaml", bytes: Array(yaml.utf8), into: &diagnostics))
    let api = APIDescription(reading: [source], into: &diagnostics)
    #expect(diagnostics.all.map(\.message) == [])
    #expect(
      api?.monetaryTypes == [
        MonetaryType(type: TypeID("Price"), currency: "currencyCode", amount: "value"),
        MonetaryType(type: TypeID("Charge"), currency: "code", amount: "amount"),
      ])
  }
  @Test("are limited by their amount, whatever it is called and however it is written")
  func limited() throws {
    let yaml = """
      api: { name: Test }
      servers: { live: { url: https://api.example.com } }
      defaults: { server: live }
      resource: things
      endpoints:
        pay:
          request: POST /pay
          retry: never
          body:
            price: { type: Price, min: 1.00, scale: 2, example: { Code: GBP, VALUE: "1,000.25" } }
            plain: { type: decimal, min: 1.00 }
            free:  Price
      types:
        Price:
          fields: { Code: Currency, VALUE: groupedDecimal }
          money: { currency: Code, amount: VALUE }
        Currency: { enum: [GBP, JPY] }
      """
    var diagnostics = Diagnostics()
    let source = try #require(
      SourceFile(path: "schema/1.yaml", bytes: Array(yaml.utf8), into: &diagnostics))
    let api = APIDescription(reading: [source], into: &diagnostics)
    #expect(diagnostics.all.map(\.message) == [])
    guard case .fields(let fields)? = api?.resources.first?.endpoints.first?.body else {
      Issue.record("the call has no body")
      return
    }
    let amount = Field.LimitedMember(wireName: "VALUE", swiftName: "value")
    #expect(fields.map(\.limitedMember) == [amount, nil, nil])
    #expect(fields.map(\.limits.minimum) == ["1.00", "1.00", nil])
  }
}
