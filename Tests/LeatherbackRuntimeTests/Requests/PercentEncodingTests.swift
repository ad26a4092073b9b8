import Foundation
@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Paths and queries")
struct PercentEncodingTests {
  @Test(
    "a path value stays inside of its segment",
    arguments: [
      ("plain-Value_1.0~", "plain-Value_1.0~"),
      ("a/b", "a%2Fb"),
      ("a?b=c", "a%3Fb%3Dc"),
      ("a#b", "a%23b"),
      ("100%", "100%25"),
      ("%2F", "%252F"),
      ("a b+c", "a%20b%2Bc"),
      ("a;b,c:d@e!$&'()*", "a%3Bb%2Cc%3Ad%40e%21%24%26%27%28%29%2A"),
      ("żółw🐢", "%C5%BC%C3%B3%C5%82w%F0%9F%90%A2"),
      ("a\r\nHost: b", "a%0D%0AHost%3A%20b"),
      ("\u{0}\u{7F}\\", "%00%7F%5C"),
      ("../x", "..%2Fx"),
      ("...", "..."),
      ("{id}", "%7Bid%7D"),
    ])
  func pathValue(_ value: String, encoded: String) {
    let request = link(value)
    #expect(request.path == "/links/\(encoded)/payments")
    #expect(request.violations.isEmpty)
  }

  @Test("empty text and dot segments would name another path: they are violations")
  func pathChangers() {
    #expect(link("").violations.map(\.description) == ["id: not empty"])
    #expect(link(".").violations.map(\.description) == ["id: neither '.' nor '..'"])
    #expect(link("..").violations.map(\.description) == ["id: neither '.' nor '..'"])
  }

  @Test("one parameter's value is never taken for the next parameter")
  func valueLikeAParameter() {
    var request = APIRequest<NoContent>(.specimenNested)
    request.setPath("outer", "{inner}")
    request.setPath("inner", "2")
    #expect(request.path == "/a/%7Binner%7D/b/2")
  }

  @Test("a query has its items in order, encoded on both sides, and none without a value")
  func query() {
    var request = APIRequest<NoContent>(.specimenLink)
    request.setQuery("z name", "a&b=c+d é")
    request.setQueryInt("page", 3)
    request.setQuery("left", nil)
    request.setQueryInt("out", nil)
    request.setQueryBool("archived", true)
    request.setQueryDecimal("min", 12.5)
    request.setQuery("empty", "")
    #expect(
      request.query == "z%20name=a%26b%3Dc%2Bd%20%C3%A9&page=3&archived=true&min=12.5&empty=")
    #expect(request.queryItems.map(\.name) == ["z name", "page", "archived", "min", "empty"])
  }

  private func link(_ id: String) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.specimenLink)
    request.setPath("id", id)
    return request
  }
}

extension Endpoint {
  fileprivate static let specimenLink = Endpoint(
    "links.payments", .get, "/links/{id}/payments", server: .specimen, credential: .none,
    envelope: .none, retry: .safe, failures: [])

  fileprivate static let specimenNested = Endpoint(
    "links.nested", .get, "/a/{outer}/b/{inner}", server: .specimen, credential: .none,
    envelope: .none, retry: .safe, failures: [])
}
