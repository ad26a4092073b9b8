/// Asks for the pages of a list, one after the other: all that is known between two of them.
struct PageReader<Item: JSONReadable>: Sendable {
  private let client: LeatherbackClient
  private let endpoint: Endpoint

  /// The request for the page that comes next; `nil` at the end.
  private var upcoming: APIRequest<Page<Item>>?

  /// A reader in front of the page that `first` asks for.
  init(first: APIRequest<Page<Item>>, client: LeatherbackClient) {
    self.client = client
    endpoint = first.endpoint
    upcoming = first
  }

  /// Whether there is nothing more to ask for.
  var isAtEnd: Bool { upcoming == nil }

  /// The next page; `nil` at the end. An error is the end too.
  mutating func next() async throws(LeatherbackError) -> Page<Item>? {
    guard let request = upcoming else { return nil }
    upcoming = nil
    let parameter = try pageParameter()
    let page = try await client.send(request)
    let asked = request.pageNumber(in: parameter)
    if let asked, page.number < asked {
      // Behind the end of a list that became shorter, a service may give its last page once more. Not
      // to be told from one that does not heed the parameter, unless the page says that it is the last.
      if page.isFollowed { throw unexpectedNumber() }
      return nil
    }
    let (following, overflow) = page.number.addingReportingOverflow(1)
    if page.isFollowed, !overflow {
      upcoming = request.asking(for: following, in: parameter)
    }
    return page
  }

  /// Ends reading, for a task that was cancelled.
  ///
  /// - Returns: What to throw for it.
  mutating func cancel() -> LeatherbackError {
    upcoming = nil
    return LeatherbackError(.cancelled, of: endpoint, status: nil, moneyMoved: .no)
  }
}

extension PageReader {
  private func pageParameter() throws(LeatherbackError) -> String {
    if let parameter = endpoint.envelope.page?.parameter { return parameter }
    let violation = Violation(
      path: "",
      rule: "a list whose schema names the parameter for the page's number (`parameter` of the "
        + "page envelope); send requests for single pages instead")
    throw LeatherbackError(
      .invalidRequest([violation]), of: endpoint, status: nil, moneyMoved: .no)
  }

  private func unexpectedNumber() -> LeatherbackError {
    let place = endpoint.envelope.page?.number ?? ""
    let error = JSONError(.invalidValue, offset: 0, path: place)
    return LeatherbackError(
      .unreadableAnswer(error), of: endpoint, status: nil, moneyMoved: .unknown)
  }
}

extension Page {
  /// Whether another page follows, by all that this one says.
  ///
  /// An empty page is the last. So is one of which any part says so: a list has an end, and to trust
  /// the part that denies it could lead on for ever. A total is left out of it where the page itself
  /// has more items than the total allows.
  fileprivate var isFollowed: Bool {
    if items.isEmpty || hasNextPage == false { return false }
    if let pageCount, number >= pageCount { return false }
    let (full, overflow) = size.multipliedReportingOverflow(by: number)
    if overflow || size < 1 { return hasNextPage ?? (pageCount != nil) }
    let isTotalWrong = totalCount < items.count
    return isTotalWrong ? items.count >= size : full < totalCount
  }
}

extension APIRequest {
  /// The number of the page that the request asks for; `nil` when it leaves that to the service.
  fileprivate func pageNumber(in parameter: String) -> Int? {
    queryItems.last { $0.name == parameter }.flatMap { Int($0.value) }
  }

  /// The same request for another page.
  fileprivate func asking(for number: Int, in parameter: String) -> APIRequest {
    var request = self
    request.replaceQueryItem(QueryItem(name: parameter, value: String(number)))
    return request
  }
}
