import Leatherback
import LeatherbackTesting
import Testing

@Suite("Paged lists of the API")
struct PagedListTests {
  @Test("each can be read page by page, but for the one whose parameter no page names")
  func parameters() {
    let lists = Endpoint.all.filter { $0.envelope.page != nil }
    #expect(lists.count >= 3)
    let unasked = lists.filter { $0.envelope.page?.parameter != "pageNumber" }
    #expect(unasked.map(\.description) == ["openBanking.listAccounts"])
    #expect(unasked.allSatisfy { $0.envelope.page?.parameter == nil })
  }

  @Test("a loop over a list that is empty asks once, for the page that its request names")
  func empty() async throws {
    let transport = ScriptedTransport([
      .json(
        #"{"isSuccess":true,"items":[],"pageParams":{"pageNumber":3,"pageSize":5,"totalCount":0}}"#)
    ])
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_1"), transport: transport, time: TestTime())
    for try await link in client.items(.paymentLinks.list(pageNumber: 3, pageSize: 5)) {
      Issue.record("unexpected: \(link.id)")
    }
    #expect(transport.sentRequests.map(\.query) == ["pageNumber=3&pageSize=5"])
  }
}
