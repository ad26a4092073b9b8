import Foundation
@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Hosted pages")
struct HostedPageTests {
  @Test("the payload is compact JSON in standard base64, escaped as one segment")
  func address() throws {
    var page = HostedPage.specimen
    page.setPayload { $0.string("note", "<>?>") }
    page.setQuery("state", "a b")
    page.setQuery("none", nil)
    #expect(
      try page.url().absoluteString
        == "https://pay.example.com/redirect/eyJub3RlIjoiPD4%2FPiJ9?state=a%20b")
    page.setPayload { $0.string("note", "é") }
    #expect(
      try page.url().absoluteString
        == "https://pay.example.com/redirect/eyJub3RlIjoiw6kifQ%3D%3D?state=a%20b")
  }

  @Test("a page may have the address of its server alone, or another server's")
  func otherAddresses() throws {
    var page = HostedPage("approvals.approve", server: .pay, path: "")
    page.setQueryInt("number", 1)
    #expect(try page.url().absoluteString == "https://pay.example.com?number=1")
    let address = try ServerAddress("http://127.0.0.1:8080/base")
    #expect(try page.url(at: address).absoluteString == "http://127.0.0.1:8080/base?number=1")
  }

  @Test("all violations come at once, with their places and without their values")
  func violations() throws {
    var page = HostedPage.specimen
    page.setPayload { writer in
      writer.decimal("amount", 0.5)
      writer.checkMinimum("amount", 0.5, "1.00")
      writer.string("note", "canary")
      writer.checkLength("note", "canary", max: 3)
    }
    page.setQueryDecimal("rate", .nan)
    let error = #expect(throws: HostedPageError.self) { try page.url() }
    #expect(
      error?.description
        == "checkout.redirect: the page breaks the API's rules and has no address: "
        + "amount: at least 1.00; note: at most 3 characters; rate: a number")
    #expect(!texts(of: error as Any).contains("canary"))
    #expect(error?.localizedDescription == error?.description)
  }

  @Test("a secret has no place in an address, however deep it lies")
  func secret() {
    var page = HostedPage.specimen
    page.setPayload { $0.value("cards", [SensitiveText("4929420573595709")]) }
    let error = #expect(throws: HostedPageError.self) { try page.url() }
    #expect(
      error?.violations.map(\.description)
        == ["payload: without secrets: everybody sees an address"])
  }

  @Test("a page on a server without encryption has no address")
  func plainServer() {
    let page = HostedPage("a.b", server: Server("plain", "http://example.com"), path: "/")
    let error = #expect(throws: HostedPageError.self) { try page.url() }
    #expect(error?.violations.map(\.description) == ["server.plain: an address with https"])
  }

  @Test("no text about a page shows what it is told")
  func hidden() throws {
    var page = HostedPage.specimen
    let key = try PublicKey("pk_test_canary")
    page.setPayload {
      $0.publicKey("key", key)
      $0.publicKeyIfPresent("other", nil)
      $0.string("name", "canary")
    }
    page.setQuery("state", "canary")
    #expect(!texts(of: page).contains("canary"))
    #expect("\(page)" == "checkout.redirect: https://pay.example.com/redirect/{payload}")
    let payload = String(decoding: page.payload ?? [], as: UTF8.self)
    #expect(payload == #"{"key":"pk_test_canary","name":"canary"}"#)
  }

  @Test("pages are equal when their addresses are")
  func equality() {
    var one = HostedPage.specimen
    let other = one
    #expect(one == other)
    one.setQuery("state", "a")
    #expect(one != other)
  }
}

@Suite("Addresses that customers come back to")
struct ReturnAddressTests {
  @Test("parameters are read as browsers read them, the first of a name counts")
  func query() throws {
    let url = try #require(
      URL(string: "https://a.example/x?a=1&b=two+words&c=%C3%A9%2B&a=2&d=&e#f=1&a=3"))
    let address = ReturnAddress(url)
    #expect(address.text("a") == "1")
    #expect(address.text("b") == "two words")
    #expect(address.text("c") == "é+")
    #expect(address.text("d") == nil)
    #expect(address.text("e") == nil)
    #expect(address.text("f") == nil)
    #expect(address.contains("/x"))
    #expect(!address.contains("y"))
  }

  @Test("the error does not repeat the address")
  func error() {
    let error = ReturnAddressError(page: "checkout.redirect")
    #expect(
      error.description == "checkout.redirect: the address is none that this page comes back to")
    #expect(error.localizedDescription == error.description)
  }
}

extension HostedPage {
  fileprivate static let specimen = HostedPage(
    "checkout.redirect", server: .pay, path: "/redirect/{payload}")
}

extension Server {
  fileprivate static let pay = Server("pay", "https://pay.example.com")
}
