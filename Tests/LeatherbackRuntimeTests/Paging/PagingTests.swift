import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Paging")
struct PagingTests {
  @Test(
    "a list is read to its end, with one call for each page",
    arguments: [false, true], [false, true])
  func items(detailed: Bool, readsAhead: Bool) async throws {
    for count in 0...9 {
      let list = try NumberedList(count: count, size: 2, detailed: detailed)
      let request: APIRequest = detailed ? .detailedNumbers() : .numbers()
      var found: [Int] = []
      for try await item in list.client.items(request, readsAhead: readsAhead) {
        found.append(item)
      }
      #expect(found == Array(1...9).filter { $0 <= count })
      let pages = max((count + 1) / 2, 1)
      #expect(list.asked == [nil] + (2...5).filter { $0 <= pages })
    }
  }

  @Test("pages come whole, and a list may be read from a later page on")
  func laterStart() async throws {
    let list = try NumberedList(count: 7, size: 2, detailed: true)
    var pages: [Page<Int>] = []
    for try await page in list.client.pages(.detailedNumbers(pageNumber: 3)) { pages.append(page) }
    #expect(pages.map(\.items) == [[5, 6], [7]])
    #expect(pages.map(\.hasNextPage) == [true, false])
    #expect(pages.map(\.totalCount) == [7, 7])
    #expect(list.asked == [3, 4])
  }

  @Test("all but the page's number stays as it is in the first request")
  func sameRequest() async throws {
    let list = try NumberedList(count: 6, size: 2)
    for try await _ in list.client.pages(.numbers()) {}
    for try await _ in list.client.pages(.numbers(pageNumber: 2)) {}
    #expect(
      list.transport.sentRequests.map(\.query) == [
        "kind=a%20b&pageSize=2", "kind=a%20b&pageSize=2&pageNumber=2",
        "kind=a%20b&pageSize=2&pageNumber=3", "kind=a%20b&pageNumber=2&pageSize=2",
        "kind=a%20b&pageNumber=3&pageSize=2",
      ])
  }

  @Test("nothing is asked for before it is needed, unless reading ahead was chosen")
  func laziness() async throws {
    let list = try NumberedList(count: 6, size: 2)
    var items = list.client.items(.numbers()).makeAsyncIterator()
    #expect(list.asked.isEmpty)
    #expect(try await items.next() == 1)
    #expect(try await items.next() == 2)
    #expect(list.asked == [nil])
    #expect(try await items.next() == 3)
    #expect(list.asked == [nil, 2])
  }

  @Test("each loop starts anew")
  func twoLoops() async throws {
    let list = try NumberedList(count: 3, size: 2)
    let items = list.client.items(.numbers())
    for _ in 1...2 {
      #expect(try await items.reduce(0, +) == 6)
    }
    #expect(list.asked == [nil, 2, nil, 2])
  }

  @Test("a loop on the main actor has typed errors too")
  @MainActor
  func typedErrors() async throws {
    let list = try NumberedList { number in
      number == 2
        ? .failure(TransportError(.connectionLost, wasRequestSent: .unknown))
        : .page([1, 2], number: number, size: 2, total: 6)
    }
    var found: [Int] = []
    do throws(LeatherbackError) {
      for try await item in list.client.items(.numbers()) { found.append(item) }
      Issue.record("the loop ended without an error")
    } catch {
      #expect(error.endpoint == "numbers.list")
      #expect(error.isSafeToRetry)
    }
    #expect(found == [1, 2])
  }

  @Test("an error is the end, and what came before it is given first", arguments: [false, true])
  func errorsEnd(readsAhead: Bool) async throws {
    let list = try NumberedList { number in
      number == 2 ? .empty(status: 503) : .page([1, 2], number: number, size: 2, total: 6)
    }
    var items = list.client.items(.numbers(), readsAhead: readsAhead).makeAsyncIterator()
    #expect(try await items.next() == 1)
    #expect(try await items.next() == 2)
    await #expect(throws: LeatherbackError.self) { try await items.next() }
    #expect(try await items.next() == nil)
    #expect(list.asked == [nil, 2])
  }

  @Test("a list whose schema names no parameter for the page is refused before anything is sent")
  func noParameter() async throws {
    let list = try NumberedList(count: 1, size: 2)
    var items = list.client.items(.unpagedNumbers).makeAsyncIterator()
    let error = await #expect(throws: LeatherbackError.self) { try await items.next() }
    #expect(
      error?.description
        == "numbers.list: the request breaks the API's rules and was not sent: a list whose schema "
        + "names the parameter for the page's number (`parameter` of the page envelope); send "
        + "requests for single pages instead. No money moved.")
    #expect(list.asked.isEmpty)
  }
}
