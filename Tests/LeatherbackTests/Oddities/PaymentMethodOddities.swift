import Leatherback
import Testing

@Suite("Oddities of ways to pay")
struct PaymentMethodOddities {
  @Test("oddity 11: number and cardNumber, expMonth and expiryDate are members of their own")
  func doubledMembers() throws {
    let doubled = PaymentCard(
      number: "4242424242424242", cvv: "012", expMonth: 6, expYear: 2030,
      cardNumber: "4242 4242 4242 4242", expiryDate: "06/30")
    let body = try Wire.body(of: Specimen.initiate(Specimen.cardGBP(card: doubled)))
    #expect(
      body.contains(
        """
        "card":{"number":"4242424242424242","cvv":"012","expMonth":6,"expYear":2030,\
        "cardNumber":"4242 4242 4242 4242","expiryDate":"06/30"}
        """))
    let plain = try Wire.body(of: Specimen.initiate(Specimen.cardGBP()))
    #expect(
      plain.contains(#""card":{"number":"4242","cvv":"012","expMonth":6,"expYear":2030}"#))
  }

  @Test("oddity 11: blanks belong into cardNumber only, and no message repeats the number")
  func blanksInNumber() throws {
    let card = PaymentCard(number: "4242 4242", cvv: "012", expMonth: 6, expYear: 2030)
    let request = Specimen.initiate(Specimen.cardGBP(card: card))
    #expect(request.violations.map(\.path) == ["paymentRequestProps.card.number"])
    #expect(!"\(request.violations)".contains("4242"))
  }

  @Test("oddity 12: the channel beside the object decides what the object is")
  func tagOutside() throws {
    for method in Specimen.methods {
      let body = try Wire.body(of: Specimen.initiate(method))
      #expect(try Wire.read(PaymentMethod.self, body) == method)
    }
    let interac = try Wire.members(of: Specimen.initiate(Specimen.interac()))
    #expect(interac["channel"] == "Interac")
    #expect(interac["paymentRequestProps"] == ["email": "payer@example.com"])
  }

  @Test("oddity 12: a channel that is not known yet is kept whole, and goes out again")
  func unknownChannel() throws {
    let text = #"{"channel":"Wallet","paymentRequestProps":{"id":[1,null]}}"#
    let wallet = try Wire.read(PaymentMethod.self, text)
    #expect(
      wallet
        == .other(["channel": "Wallet", "paymentRequestProps": ["id": [1, .null]]]))
    let members = try Wire.members(of: Specimen.initiate(wallet))
    #expect(members["channel"] == "Wallet")
    #expect(members["paymentRequestProps"] == ["id": [1, .null]])
    #expect(members["amount"] == 20)
  }

  @Test("oddity 12: metaData holds values of any type beside the keys that have a meaning")
  func mixedValues() throws {
    let method = PaymentMethod.payByAccount(
      .init(
        currency: .gbp, reference: "ORDER7",
        metaData: .init(
          returnURL: Specimen.returnURL, redirect: false,
          additionalMembers: ["basket": "B-1", "gift": true, "pieces": 2])))
    #expect(
      try Wire.members(of: Specimen.initiate(method))["metaData"] == [
        "return-url": "https://shop.example/return", "redirect": false, "basket": "B-1",
        "gift": true, "pieces": 2,
      ])
  }

  @Test(
    "oddity 13: what a channel requires is what cannot be left out",
    arguments: [
      ("Card", "GBP", #"{"card":\#(card)}"#, ["metaData", "narration", "paymentRequestProps"]),
      ("Card", "NGN", #"{"card":\#(card)}"#, ["metaData", "paymentRequestProps"]),
      ("PayByAccount", "GBP", "{}", ["metaData", "reference"]),
      ("PayByTransfer", "NGN", "{}", []),
      ("Interac", "CAD", #"{"email":"payer@example.com"}"#, ["paymentRequestProps"]),
    ])
  func required(channel: String, currency: String, props: String, required: [String]) throws {
    let members = [
      "reference": #""ORDER7""#, "narration": #""Lunch""#, "paymentRequestProps": props,
      "metaData": #"{"return-url":"https://shop.example/return"}"#,
    ]
    let missed = members.keys.sorted().filter { name in
      let rest = members.filter { $0.key != name }.map { #","\#($0)":\#($1)"# }.joined()
      let text = #"{"channel":"\#(channel)","currency":"\#(currency)"\#(rest)}"#
      do throws(JSONError) {
        _ = try Wire.read(PaymentMethod.self, text)
        return false
      } catch {
        #expect(error.kind == .missingMember)
        #expect(error.path == name)
        return true
      }
    }
    #expect(missed == required)
  }

  @Test("oddity 13: the smallest request of each channel has its own members")
  func smallest() throws {
    let everywhere: Set = ["channel", "currency", "amount", "userInformation"]
    let extra: [Set<String>] = [
      ["narration", "paymentRequestProps", "metaData"], ["paymentRequestProps", "metaData"],
      ["reference", "metaData"], [], ["paymentRequestProps"],
    ]
    for (method, extra) in zip(Specimen.methods, extra) {
      let members = try Wire.members(of: Specimen.initiate(method))
      #expect(Set(members.keys) == everywhere.union(extra))
    }
  }

  @Test("oddity 14: a reference has 20 characters where a page says so, and 36 elsewhere")
  func referenceLength() throws {
    let uuid = "0d5dd5ba-7b3c-4e2f-9c59-64f2a4c3d1e7"
    let limited: [(String) -> PaymentMethod] = [
      { Specimen.cardGBP(reference: $0) }, { Specimen.cardNGN(reference: $0) },
      { Specimen.transfer(reference: $0) },
    ]
    for method in limited {
      #expect(Specimen.initiate(method(String(uuid.prefix(20)))).violations.isEmpty)
      let tooLong = Specimen.initiate(method(String(uuid.prefix(21))))
      #expect(tooLong.violations.map(\.description) == ["reference: at most 20 characters"])
    }
    for method in [Specimen.account(reference: uuid), Specimen.interac(reference: uuid)] {
      #expect(Specimen.initiate(method).violations.isEmpty)
    }
  }

  private static let card = #"{"number":"4242","cvv":"012","expMonth":6,"expYear":2030}"#
}
