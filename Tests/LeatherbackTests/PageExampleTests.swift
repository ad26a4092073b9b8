import Foundation
import GeneratedExamples
@_spi(Generated) import Leatherback
@_spi(Generated) import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Examples of pages")
struct PageExampleTests {
  @Test("every page of the schema has its address, and what comes back is read")
  func all() throws {
    for example in Examples.pages { try example.check() }
    #expect(Set(Examples.pages.map(\.name)).count == Examples.pages.count)
  }

  @Test("an example that holds passes")
  func holds() throws {
    try example().check()
    try HostedPageExample(name: "a", url: "https://pay.example.com?id=1") { page }.check()
    #expect("\(example())" == "checkout.show: an order")
  }

  @Test("what differs is named with both sides")
  func differs() {
    expect("address", "https://a", "https://pay.example.com?id=1", example(url: "https://a"))
    expect("return address", "2", "1", example(returned: "2"))
    expect("return address", "1", "no URL", example(returnURL: ""))
  }

  private func expect(
    _ part: String, _ expected: String, _ found: String, _ example: HostedPageExample
  ) {
    let mismatch = #expect(throws: APIExample.Mismatch.self) { try example.check() }
    #expect(mismatch?.part == part)
    #expect(mismatch?.expected == expected)
    #expect(mismatch?.found == found)
  }

  private func example(
    url: String = "https://pay.example.com?id=1", returnURL: String = "https://a.example?id=1",
    returned: String = "1"
  ) -> HostedPageExample {
    let page = page
    return HostedPageExample(
      name: "checkout.show: an order", url: url, page: { page }, returnURL: returnURL,
      returned: { returned }, reading: { ReturnAddress($0).text("id") ?? "none" })
  }

  private var page: HostedPage {
    var page = HostedPage(
      "checkout.show", server: Server("pay", "https://pay.example.com"), path: "")
    page.setQuery("id", "1")
    return page
  }
}
