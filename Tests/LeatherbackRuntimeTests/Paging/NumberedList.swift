@_spi(Generated) import LeatherbackRuntime
import LeatherbackTesting

/// The service's side of a list: what it answers for each page.
struct NumberedList {
  let transport: ScriptedTransport
  let client: LeatherbackClient

  /// A list whose answer for a page is made from the page's number, 1 for a request without one.
  init(answer: @escaping @Sendable (_ number: Int) async -> ScriptedAnswer) throws {
    transport = ScriptedTransport { request in await answer(Self.number(in: request) ?? 1) }
    var configuration = LeatherbackClient.Configuration()
    configuration.retries = .none
    client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_canary1"), transport: transport,
      configuration: configuration, time: TestTime())
  }

  /// A list of `count` items with so many on a page, which never changes.
  init(count: Int, size: Int, detailed: Bool = false) throws {
    try self.init { number in
      let last = min(number * size, count)
      let items = last < (number - 1) * size + 1 ? [] : Array((number - 1) * size + 1...last)
      return .page(items, number: number, size: size, total: count, detailed: detailed)
    }
  }

  /// The numbers of the pages that were asked for; `nil` where the request left it open.
  var asked: [Int?] { transport.sentRequests.map(Self.number(in:)) }

  private static func number(in request: SentRequest) -> Int? {
    let items = request.query.split(separator: "&").map { $0.split(separator: "=") }
    return items.first { $0.first == "pageNumber" }?.last.flatMap { Int($0) }
  }
}

extension ScriptedAnswer {
  /// A page in the shape of one list, or with `detailed` of the other.
  static func page(
    _ items: [Int], number: Int, size: Int, total: Int, detailed: Bool = false
  ) -> ScriptedAnswer {
    let list = items.map(String.init).joined(separator: ",")
    guard detailed else {
      return .json(
        #"{"isSuccess":true,"items":[\#(list)],"pageParams":{"pageNumber":\#(number),"#
          + #""pageSize":\#(size),"totalCount":\#(total)}}"#)
    }
    let pages = (total + size - 1) / size
    return .json(
      #"{"isSuccess":true,"value":{"record":[\#(list)],"pageData":{"pageNumber":\#(number),"#
        + #""pageCount":\#(pages),"pageSize":\#(size),"hasNextPage":\#(number < pages),"#
        + #""hasPreviousPage":\#(number > 1),"totalItemCount":\#(total)}}}"#)
  }
}

extension APIRequest {
  static func numbers(pageNumber: Int? = nil) -> APIRequest<Page<Int>> {
    numbers(.numbers, pageNumber: pageNumber)
  }

  static func detailedNumbers(pageNumber: Int? = nil) -> APIRequest<Page<Int>> {
    numbers(.detailedNumbers, pageNumber: pageNumber)
  }

  static var unpagedNumbers: APIRequest<Page<Int>> { numbers(.unpagedNumbers, pageNumber: nil) }

  private static func numbers(_ endpoint: Endpoint, pageNumber: Int?) -> APIRequest<Page<Int>> {
    var request = APIRequest<Page<Int>>(endpoint)
    request.setQuery("kind", "a b")
    request.setQueryInt("pageNumber", pageNumber)
    request.setQueryInt("pageSize", 2)
    return request
  }
}

extension Endpoint {
  fileprivate static let numbers = list(
    PageShape(
      items: "items", number: "pageParams.pageNumber", size: "pageParams.pageSize",
      total: "pageParams.totalCount", parameter: "pageNumber"))

  fileprivate static let detailedNumbers = list(
    PageShape(
      items: "value.record", number: "value.pageData.pageNumber", size: "value.pageData.pageSize",
      total: "value.pageData.totalItemCount", pages: "value.pageData.pageCount",
      hasNext: "value.pageData.hasNextPage", parameter: "pageNumber"))

  fileprivate static let unpagedNumbers = list(
    PageShape(
      items: "items", number: "pageParams.pageNumber", size: "pageParams.pageSize",
      total: "pageParams.totalCount"))

  private static func list(_ shape: PageShape) -> Endpoint {
    Endpoint(
      "numbers.list", .get, "/numbers", server: .specimen, credential: .secretKey,
      envelope: Envelope(success: "isSuccess", page: shape), retry: .safe, failures: [])
  }
}
