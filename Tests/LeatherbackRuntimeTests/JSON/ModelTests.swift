import Foundation
import LeatherbackRuntime
import Testing

@Suite("Models")
struct ModelTests {
  private struct Currency: OpenEnum, Hashable {
    let rawValue: String

    static let gbp = Currency(rawValue: "GBP")
  }

  private struct State: OpenEnum, Hashable {
    let rawValue: Int
  }

  private struct Payment: JSONModel, Equatable {
    var id: String
    var amount: Decimal
    var currency: Currency
    var state: State
    var at: Timestamp?
    var bankAuthURL: String?
    var parts: [Payment]
    var extra: [String: JSONValue]

    init(members object: inout JSONObject) throws(JSONError) {
      id = try object.string("id")
      amount = try object.decimal("amount")
      currency = try object.value("currency")
      state = try object.value("state")
      at = try object.timestampIfPresent("at")
      bankAuthURL = try object.stringIfPresent("bankAuthURL")
      parts = try object.valueIfPresent("parts") ?? []
      extra = object.additionalMembers(except: [
        "id", "amount", "currency", "state", "at", "bankAuthURL", "parts",
      ])
    }

    func write(members writer: inout JSONWriter) {
      writer.string("id", id)
      writer.decimal("amount", amount)
      writer.value("currency", currency)
      writer.value("state", state)
      writer.timestampIfPresent("at", at)
      writer.stringIfPresent("bankAuthURL", bankAuthURL)
      writer.value("parts", parts)
      writer.additional(extra)
    }
  }

  private static let text = #"""
    {"id": "1", "amount": 1234567890123456.01, "currency": "XYZ", "state": 99,
     "at": "2024-06-18T13:21:10.7721355", "parts": [{"id": "2", "amount": 0.1, "currency": "GBP", "state": 0}]}
    """#

  @Test("a model reads what it writes")
  func roundTrip() throws {
    let payment = try Payment(json: json(Self.text))
    #expect(payment.amount == Decimal(string: "1234567890123456.01"))
    #expect(payment.currency.rawValue == "XYZ")
    #expect(payment.parts.first?.currency == .gbp)
    #expect(try Payment(json: JSONDocument(parsing: payment.jsonBytes).root) == payment)
  }

  @Test("an error in a nested model names the whole path")
  func nestedError() throws {
    let text = Self.text.replacingOccurrences(of: "0.1", with: #""0,1""#)
    let error = #expect(throws: JSONError.self) { try Payment(json: json(text)) }
    #expect(error?.path == "parts[0].amount")
    #expect(error?.kind == .wrongKind(expected: .number, found: .string))
  }

  @Test("a model can be stored with any coder, decimals exact")
  func coders() throws {
    let payment = try Payment(json: json(Self.text))
    let data = try JSONEncoder().encode(payment)
    #expect(try JSONDecoder().decode(Payment.self, from: data) == payment)
    let list = try PropertyListEncoder().encode([payment])
    #expect(try PropertyListDecoder().decode([Payment].self, from: list) == [payment])
    // Foundation's own JSON of the model is the model's JSON.
    #expect(try Payment(json: JSONDocument(parsing: Array(data)).root) == payment)
  }

  @Test("a strategy for keys does not touch the members of a model")
  func keyStrategies() throws {
    struct Order: Codable, Equatable {
      var firstPayment: Payment
    }

    var payment = try Payment(json: json(Self.text))
    payment.bankAuthURL = "https://example.com"
    payment.parts[0].bankAuthURL = "https://example.com/part"
    payment.extra = ["snake_case": ["camelCase": 1, "snake_case": [["both_andMore": true]]]]
    let order = Order(firstPayment: payment)
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let data = try encoder.encode(order)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains(#""first_payment":"#) && text.contains(#""bankAuthURL":"#))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    #expect(try decoder.decode(Order.self, from: data) == order)
    #expect(try decoder.decode(Payment.self, from: JSONEncoder().encode(payment)) == payment)
    #expect(try JSONDecoder().decode(Payment.self, from: encoder.encode(payment)) == payment)
  }

  @Test("a coder's error says where in the model")
  func coderError() throws {
    let data = Data(#"{"id": "1", "amount": 1, "currency": "GBP", "state": 1, "parts": [{}]}"#.utf8)
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Payment.self, from: data)
    }
    #expect(String(describing: error).contains("parts[0].id: the member is missing"))
  }

  private struct Repetition: OpenEnum, Hashable {
    let rawValue: String

    init(rawValue: String) { self.rawValue = rawValue }

    init(json value: JSONCursor) throws(JSONError) {
      self.init(rawValue: value.kind == .number ? "Reuseable" : try value.string())
    }

    func write(json writer: inout JSONWriter) { writer.writeInt(1) }
  }

  @Test("an open enum with two forms on the wire is coded as in a model")
  func openEnumForms() throws {
    let value = Repetition(rawValue: "Reuseable")
    #expect(String(decoding: try JSONEncoder().encode([value]), as: UTF8.self) == "[1]")
    let both = Data(#"[1, "Reuseable"]"#.utf8)
    #expect(try JSONDecoder().decode([Repetition].self, from: both) == [value, value])
    let list = try PropertyListEncoder().encode([value])
    #expect(try PropertyListDecoder().decode([Repetition].self, from: list) == [value])
  }

  @Test("an open enum is printed as its raw value")
  func openEnumText() {
    #expect("\(Currency.gbp)" == "GBP")
    #expect("\([Currency.gbp]), \(State(rawValue: 7))" == "[GBP], 7")
  }

  @Test("an open enum is coded as its raw value")
  func openEnums() throws {
    let data = try JSONEncoder().encode([Currency.gbp])
    #expect(String(decoding: data, as: UTF8.self) == #"["GBP"]"#)
    #expect(try JSONDecoder().decode([State].self, from: Data("[7]".utf8)) == [State(rawValue: 7)])
  }

  @Test("an integer in the place of a text is kept as its digits, and written as a text")
  func integerForText() throws {
    let currency = try Currency(json: json("-0"))
    #expect(currency.rawValue == "0")
    #expect(try Currency(json: json("12.0")).rawValue == "12")
    #expect(String(decoding: currency.jsonBytes, as: UTF8.self) == #""0""#)
    #expect(
      try JSONDecoder().decode([Currency].self, from: Data("[7]".utf8)).first?.rawValue == "7")
    expect(.notWhole, at: 0) { _ = try Currency(json: json("1.5")) }
    expect(.wrongKind(expected: .string, found: .bool), at: 0) {
      _ = try Currency(json: json("true"))
    }
    expect(.wrongKind(expected: .number, found: .string), at: 0) {
      _ = try State(json: json("\"1\""))
    }
  }

  @Test("a tag is looked at before anything is read")
  func tags() throws {
    let object = try object(#"{"text": "a", "number": 1.0, "flag": false, "none": null}"#)
    #expect(object.text("text") == "a" && object.text("number") == nil)
    #expect(object.integer("number") == 1 && object.integer("text") == nil)
    #expect(object.flag("flag") == false && object.flag("none") == nil)
    #expect(object.holds("flag") && !object.holds("none") && !object.holds("absent"))
  }
}
