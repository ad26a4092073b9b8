import Foundation
import Leatherback
import Testing

@Suite("Oddities of hosted checkout")
struct CheckoutOddities {
  @Test("oddity 25: the payload is plain JSON in standard base64, as the page's own example")
  func recipe() throws {
    let url = try redirect().url()
    #expect(
      url.absoluteString.hasPrefix("https://pay.leatherback.co/redirect/eyJyZWRpcmVjdFVybCI6"))
    #expect(
      try payload(of: url) == """
        {"redirectUrl":"https://shop.example/thanks","key":"pk_test_0a1b2c",\
        "showPersonalInformation":false,"customerEmail":"ada@example.com","customerName":"Ada Obi",\
        "reference":"ORDER7","shouldWindowClose":false,"amount":100.3,"currencyCode":"NGN"}
        """)
  }

  @Test(
    "oddity 25: what base64 has and a path has not is percent-encoded, so the data is one segment",
    arguments: ["Ada", "Ada >>> ??? ~~~", "Ọlá Ṣadé", "日本 ÿÿÿ"])
  func escaping(name: String) throws {
    let url = try redirect(name: name).url()
    let path = url.absoluteString.dropFirst("https://pay.leatherback.co/redirect/".count)
    #expect(path.utf8.allSatisfy { !Array("/+=?#".utf8).contains($0) }, "\(path)")
    #expect(try payload(of: url).contains(#""customerName":"\#(name)""#))
  }

  @Test("oddity 25: a popup has the payload of Leatherback's own program")
  func popup() throws {
    let page: HostedPage = .checkout.popup(
      amount: 1, currencyCode: .gbp, key: try PublicKey("pk_test_0a1b2c"),
      customer: .asked(.init()), channels: [.card])
    #expect(
      try payload(of: page.url()) == """
        {"amount":1,"currencyCode":"GBP","key":"pk_test_0a1b2c","showPersonalInformation":true,\
        "channels":["Card"]}
        """)
  }

  @Test("oddity 3: the amount of a hosted page is a bare number")
  func amount() throws {
    #expect(try payload(of: redirect(amount: 12).url()).contains(#""amount":12,"#))
  }

  @Test("oddity 8: the address to return to is redirectUrl here")
  func returnURL() throws {
    let text = try payload(of: redirect().url())
    #expect(text.contains(#""redirectUrl":"https://shop.example/thanks""#))
    #expect(!text.contains("return"))
  }

  private func redirect(name: String = "Ada Obi", amount: Decimal = 100.3) throws -> HostedPage {
    .checkout.redirect(
      redirectURL: try #require(URL(string: "https://shop.example/thanks")),
      key: try PublicKey("pk_test_0a1b2c"),
      customer: .known(.init(email: "ada@example.com", name: name)),
      reference: "ORDER7", shouldWindowClose: false, amount: amount, currencyCode: .ngn)
  }

  /// The JSON in the last segment of an address.
  private func payload(of url: URL) throws -> String {
    let segment = try #require(url.absoluteString.split(separator: "/").last)
    let base64 = try #require(String(segment).removingPercentEncoding)
    return String(decoding: try #require(Data(base64Encoded: base64)), as: UTF8.self)
  }
}
