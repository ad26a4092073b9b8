import Foundation
import Leatherback
import Testing

@Suite("Oddities of spelling")
struct SpellingOddities {
  @Test("oddity 6: requests have kebab-case keys inside of camelCase objects")
  func kebabCase() throws {
    let account = PaymentMethod.payByAccount(
      .init(
        currency: .gbp, reference: "ORDER7",
        metaData: .init(returnURL: Specimen.returnURL, redirect: true)))
    #expect(
      try Wire.body(of: Specimen.initiate(account)).contains(
        #""metaData":{"return-url":"https://shop.example/return","redirect":true}"#))
    let card = PaymentMethod.cardNGN(
      .init(
        paymentRequestProps: .init(card: Specimen.card),
        metaData: .init(returnURL: Specimen.returnURL, redirectURL: Specimen.returnURL)))
    #expect(
      try Wire.members(of: Specimen.initiate(card))["metaData"] == [
        "return-url": "https://shop.example/return", "redirect-url": "https://shop.example/return",
      ])
  }

  @Test("oddity 6: answers spell keys in kebab-case, snake_case, PascalCase and capitals")
  func answers() async throws {
    let payment = try await Wire.answer(
      to: Specimen.initiate(Specimen.transfer()),
      Specimen.initiatedAnswer(
        metaData: """
          {"transfer-info":{"account_number":"0000000120","account_name":"Shop"},\
          "AuthUrl":"https://bank.example/a"}
          """,
        more: #","bankAuthURL":"https://bank.example/b""#))
    let metaData = try #require(payment.paymentItem?.metaData)
    #expect(metaData.transferInfo == .init(accountNumber: "0000000120", accountName: "Shop"))
    #expect(metaData.authURL == "https://bank.example/a")
    #expect(payment.bankAuthURL == "https://bank.example/b")

    let page = try await Wire.answer(
      to: .payments.retrieveThreeDSecurePage(referenceID: "ORDER7"),
      Specimen.result(#"{"authenticationhtml":"<form></form>"}"#))
    #expect(page.authenticationHTML == "<form></form>")
  }

  @Test("oddity 6: a key in another spelling is another key")
  func otherSpellings() async throws {
    let payment = try await Wire.answer(
      to: Specimen.initiate(Specimen.transfer()),
      Specimen.initiatedAnswer(
        metaData: #"{"authUrl":"https://bank.example/a","transferInfo":{}}"#,
        more: #","bankAuthUrl":"https://bank.example/b""#))
    let metaData = try #require(payment.paymentItem?.metaData)
    #expect(metaData.authURL == nil)
    #expect(metaData.transferInfo == nil)
    #expect(metaData.additionalMembers["authUrl"] == "https://bank.example/a")
    #expect(payment.bankAuthURL == nil)
  }

  @Test("oddity 7: a payment has metaData, a new payment link metadata")
  func metaDataNames() async throws {
    for method in [Specimen.cardGBP(), Specimen.cardNGN(), Specimen.account()] {
      let members = try Wire.members(of: Specimen.initiate(method))
      #expect(members["metaData"] != nil)
      #expect(members["metadata"] == nil)
    }
    let link = try Wire.members(of: Specimen.create(metadata: ["shelf": "14"]))
    #expect(link["metadata"] == ["shelf": "14"])
    #expect(link["metaData"] == nil)

    let small = try await Wire.answer(
      to: Specimen.initiate(Specimen.account()),
      Specimen.result(
        """
        {"paymentStatus":"INITIATED","paymentItem":{"channel":"Card","amount":1,\
        "reference":"R","metadata":{"token":"t"}}}
        """))
    let item = try #require(small.paymentItem)
    #expect(item.metaData == nil)
  }

  @Test("oddity 8: the reference has another name in each call")
  func references() async throws {
    let initiate = try Wire.members(of: Specimen.initiate(Specimen.account(reference: "ORDER7")))
    #expect(initiate["reference"] == "ORDER7")
    #expect(
      try Wire.body(of: .payments.finalize(paymentReference: "ORDER7"))
        == #"{"paymentReference":"ORDER7"}"#)
    let page: APIRequest = .payments.retrieveThreeDSecurePage(referenceID: "ORDER7")
    #expect(page.query == "referenceId=ORDER7")
    let state: APIRequest = .transactions.retrieve(reference: "ORDER7")
    #expect(state.path == "/api/payment/transactions/ORDER7")

    let item = try await Wire.answer(
      to: Specimen.initiate(Specimen.account(reference: "ORDER7")),
      Specimen.result(
        """
        {"paymentStatus":"INITIATED","paymentItem":{"channel":"Card","amount":1,\
        "reference":"ORDER7","paymentReference":"LB7"}}
        """)
    ).paymentItem
    #expect(item?.reference == "ORDER7")
    #expect(item?.paymentReference == "LB7")
  }

  @Test("oddity 8: the return URL is returnUrl beside the card and return-url in metaData")
  func returnURLs() throws {
    let method = PaymentMethod.cardNGN(
      .init(
        paymentRequestProps: .init(card: Specimen.card, returnURL: Specimen.returnURL),
        metaData: .init(returnURL: Specimen.returnURL)))
    let members = try Wire.members(of: Specimen.initiate(method))
    let address: JSONValue = "https://shop.example/return"
    #expect(members["metaData"] == ["return-url": address])
    guard case .object(let properties)? = members["paymentRequestProps"] else {
      Issue.record("paymentRequestProps is no object")
      return
    }
    #expect(properties["returnUrl"] == address)
  }

  @Test("oddity 10: phone, channel and amount go out as the samples have them, not the tables")
  func samplesOverTables() throws {
    let channels = ["Card", "Card", "PayByAccount", "PayByTransfer", "Interac"]
    for (method, channel) in zip(Specimen.methods, channels) {
      let members = try Wire.members(of: Specimen.initiate(method))
      #expect(members["channel"] == .string(channel))
      #expect(members["amount"] == 20)
      #expect(
        members["userInformation"] == [
          "firstName": "Ada", "lastName": "Obi", "emailAddress": "ada@example.com",
          "phone": "0800 000",
        ])
    }
  }

  @Test("oddity 22: the webhook's Transfer and Account are no channels of the API")
  func channelWords() async throws {
    let known: [Channel] = [.card, .payByAccount, .payByTransfer, .interac]
    #expect(known.map(\.rawValue) == ["Card", "PayByAccount", "PayByTransfer", "Interac"])
    for word in ["Transfer", "Account", "PaybyAccount"] {
      let payment = try await Wire.answer(
        to: Specimen.initiate(Specimen.transfer()), Specimen.initiatedAnswer(channel: word))
      let channel = try #require(payment.paymentItem?.channel)
      #expect(channel.rawValue == word)
      #expect(!known.contains(channel))
    }
  }
}
