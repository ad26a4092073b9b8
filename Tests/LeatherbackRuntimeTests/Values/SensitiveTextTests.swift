import Foundation
@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Text that must not be seen")
struct SensitiveTextTests {
  private struct Card: JSONModel {
    var number: SensitiveText
    var cvv: SensitiveText?

    init(number: SensitiveText, cvv: SensitiveText?) {
      self.number = number
      self.cvv = cvv
    }

    init(members object: inout JSONObject) throws(JSONError) {
      number = try object.value("number")
      cvv = try object.valueIfPresent("cvv")
    }

    func write(members writer: inout JSONWriter) {
      writer.value("number", number)
      writer.valueIfPresent("cvv", cvv)
    }
  }

  private static let canary = "4242-canary"

  @Test("no way of printing shows the text")
  func printing() {
    let secret = SensitiveText(Self.canary)
    let card = Card(number: secret, cvv: secret)
    let ways: [String] = [
      "\(secret)", secret.description, secret.debugDescription, String(reflecting: secret),
      dumped(secret), "\(Optional(secret) as Any)", "\([secret])", "\(["key": secret])",
      "\(card)", String(reflecting: card), dumped(card),
      "\(Mirror(reflecting: secret).children.count)",
      String(describing: Mirror(reflecting: card).children.map(\.value)),
    ]
    for shown in ways { #expect(!shown.contains("canary")) }
    #expect("\(secret)" == "SensitiveText(hidden)")
    #expect(Mirror(reflecting: secret).children.isEmpty)
  }

  @Test("the text leaves in JSON, and by its one name")
  func leaving() throws {
    let card = Card(number: SensitiveText(Self.canary), cvv: "123")
    #expect(card.jsonBytes == Array(#"{"number":"4242-canary","cvv":"123"}"#.utf8))
    #expect(
      try Card(json: json(#"{"number":"4242-canary"}"#)).number.unprotectedText == Self.canary)
    #expect(Set([card.number, "4242-canary", "123"]).count == 2)
    #expect(card.number == "4242-canary" && card.number != "123")
    // The type itself must not become `Codable`: any encoder, for logs too, would show it.
    #expect(!(card.number as Any is any Encodable))
  }

  @Test("a violation of a secret says the rule and not the secret")
  func violations() {
    var writer = JSONWriter()
    writer.checkLengthSensitive("number", SensitiveText(Self.canary), max: 4)
    writer.checkPatternSensitive("number", SensitiveText(Self.canary), "[0-9]+")
    #expect(writer.violations.map(\.rule) == ["at most 4 characters", "of the form [0-9]+"])
    #expect(!dumped(writer.violations).contains("canary"))
  }
}
