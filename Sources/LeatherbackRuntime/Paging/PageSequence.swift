/// The pages of a list, from the one that a request asks for to the last.
///
/// Made by ``LeatherbackClient/pages(_:readsAhead:)``. Nothing is sent before a loop asks for the
/// first page, and each loop starts anew. A list may change its length meanwhile:
/// - Each page is judged by what it says itself, never by what an earlier one said.
/// - The sequence ends behind a page that is empty, says that none follows, or lies at the end by its
///   own numbers. That page is still given.
/// - Numbers only grow, so that no page is asked for twice. A page that comes in place of a later one,
///   because the list ends before that, is not given.
/// - What is added or removed in front of the place that was reached shifts the items behind it: some
///   may then come twice or not at all, as with any list of numbered pages.
///
/// A page whose call fails ends the sequence with that call's ``LeatherbackError``; so does a
/// cancelled task. To go on later, start with a request for that page.
public struct PageSequence<Item: JSONReadable>: AsyncSequence, Sendable {
  public typealias Element = Page<Item>
  public typealias Failure = LeatherbackError

  let first: PageReader<Item>
  let readsAhead: Bool

  /// An iterator in front of the first page.
  public func makeAsyncIterator() -> Iterator {
    Iterator(reader: first, readsAhead: readsAhead)
  }

  /// Goes from one page to the next.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    private var reader: PageReader<Item>
    private let readsAhead: Bool
    private var ahead: PageAhead<Item>?

    init(reader: PageReader<Item>, readsAhead: Bool) {
      self.reader = reader
      self.readsAhead = readsAhead
    }

    /// The next page; `nil` behind the last, and after an error.
    ///
    /// - Throws: What the call for the page failed with.
    public mutating func next() async throws(LeatherbackError) -> Page<Item>? {
      try stopIfCancelled()
      let page: Page<Item>?
      if let ahead {
        self.ahead = nil
        let outcome = await ahead.outcome()
        reader = outcome.reader
        page = try outcome.page.get()
      } else {
        page = try await reader.next()
      }
      if readsAhead, !reader.isAtEnd { ahead = PageAhead(reader) }
      return page
    }

    /// Throws when the task was cancelled, which is the end too.
    mutating func stopIfCancelled() throws(LeatherbackError) {
      guard Task.isCancelled else { return }
      ahead = nil
      throw reader.cancel()
    }
  }
}
