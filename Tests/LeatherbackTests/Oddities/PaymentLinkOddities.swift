import Foundation
import Leatherback
import Testing

@Suite("Oddities of payment links")
struct PaymentLinkOddities {
  @Test("oddity 1: linkType and amountType are numbers in requests and words in answers")
  func numbersAndWords() async throws {
    let request = Specimen.create(linkType: .reusable, amountType: .dynamic)
    #expect(
      try Wire.body(of: request) == """
        {"name":"TV","description":"A TV","linkType":1,"currencyCode":"GBP",\
        "amountInfo":{"currencyCode":"GBP","amount":12},"amountType":1}
        """)
    let zeros = try Wire.members(of: Specimen.create(linkType: .oneTime, amountType: .fixed))
    #expect(zeros["linkType"] == 0)
    #expect(zeros["amountType"] == 0)

    let link = try await Wire.answer(
      to: request, Specimen.linkAnswer(more: #","amountType":"Dynamic""#))
    #expect(link.linkType == .reusable)
    #expect(link.amountType == .dynamic)
    #expect(link.linkType.requestValue == 1)
    let again = try Wire.members(of: Specimen.create(linkType: link.linkType))
    #expect(again["linkType"] == 1)
  }

  @Test("oddity 1: a word that the documentation never showed is kept, and is no other value")
  func unknownWords() async throws {
    let answer = Specimen.linkAnswer(["linkType": #""OneTime""#], more: #","amountType":"Open""#)
    let link = try await Wire.answer(to: .paymentLinks.retrieve(id: "1"), answer)
    #expect(link.linkType.rawValue == "OneTime")
    #expect(link.linkType.requestValue == nil)
    #expect(link.amountType?.rawValue == "Open")
    #expect(![.fixed, .dynamic].contains(link.amountType))
  }

  @Test("oddity 2: the wire's Reuseable is reusable in Swift, and the right spelling is not taken")
  func misspelt() async throws {
    #expect(LinkType.reusable.rawValue == "Reuseable")
    let request: APIRequest = .paymentLinks.retrieve(id: "1")
    #expect(try await Wire.answer(to: request, Specimen.linkAnswer()).linkType == .reusable)
    let mended = try await Wire.answer(
      to: request, Specimen.linkAnswer(["linkType": #""Reusable""#]))
    #expect(mended.linkType != .reusable)
    #expect(mended.linkType.rawValue == "Reusable")
  }

  @Test(
    "oddity 20: amountType, supportEmail and logo may be absent, null or there",
    arguments: ["", #","amountType":null,"supportEmail":null,"logo":null"#])
  func trailingMembers(absent: String) async throws {
    let request: APIRequest = .paymentLinks.retrieve(id: "1")
    let older = try await Wire.answer(to: request, Specimen.linkAnswer(more: absent))
    #expect(older.amountType == nil)
    #expect(older.supportEmail == nil)
    #expect(older.logo == nil)
    let newer = try await Wire.answer(
      to: request,
      Specimen.linkAnswer(more: #","amountType":"Static","supportEmail":"a@b.example","logo":"l""#))
    #expect(newer.amountType == .fixed)
    #expect(newer.supportEmail == "a@b.example")
    #expect(newer.logo == "l")
  }

  @Test(
    "oddity 23: an alias is opaque, with the prefix 0- or without",
    arguments: ["0-hvhmxp0", "y3dumte"])
  func aliases(alias: String) async throws {
    let request: APIRequest = .paymentLinks.retrieveByAlias(alias: alias)
    #expect(request.path == "/api/payment/payment-link/by-alias/\(alias)")
    let link = try await Wire.answer(
      to: request, Specimen.linkAnswer(["alias": #""\#(alias)""#, "environment": #""Live""#]))
    #expect(link.alias == alias)
    #expect(link.environment == .live)
    let payment: APIRequest = .payments.initiate(
      method: Specimen.transfer(), amount: 1, userInformation: Specimen.customer,
      link: UsedPaymentLink(alias: link.alias))
    #expect(try Wire.members(of: payment)["link"] == ["alias": .string(alias)])
  }
}
