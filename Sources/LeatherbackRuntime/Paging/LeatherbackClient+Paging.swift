extension LeatherbackClient {
  /// The items of a paged list, one after the other; pages are asked for as they are needed.
  ///
  /// ```swift
  /// for try await link in client.items(.paymentLinks.list(pageSize: 50)) { print(link.id) }
  /// ```
  ///
  /// See ``PageSequence`` for where it starts and ends.
  ///
  /// - Parameters:
  ///   - request: A request for the page to start with.
  ///   - readsAhead: Whether the next page is asked for as soon as the items of one are handed out,
  ///     so that it is there when they are used up. Then a loop that is left early may have asked for
  ///     one page too many.
  public func items<Item>(
    _ request: APIRequest<Page<Item>>, readsAhead: Bool = false
  ) -> ItemSequence<Item> {
    ItemSequence(pages: pages(request, readsAhead: readsAhead))
  }

  /// The pages of a list, one after the other, with all that the service says about each.
  ///
  /// See ``PageSequence`` for where it starts and ends.
  ///
  /// - Parameters:
  ///   - request: A request for the page to start with.
  ///   - readsAhead: Whether the next page is asked for as soon as one is handed out.
  public func pages<Item>(
    _ request: APIRequest<Page<Item>>, readsAhead: Bool = false
  ) -> PageSequence<Item> {
    PageSequence(first: PageReader(first: request, client: self), readsAhead: readsAhead)
  }
}
