/// The items of a list, over all its pages.
///
/// Made by ``LeatherbackClient/items(_:readsAhead:)``. Starts, ends and fails as ``PageSequence`` does.
public struct ItemSequence<Item: JSONReadable>: AsyncSequence, Sendable {
  public typealias Element = Item
  public typealias Failure = LeatherbackError

  let pages: PageSequence<Item>

  /// An iterator in front of the first item.
  public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }

  /// Goes from one item to the next.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    private var pages: PageSequence<Item>.Iterator
    private var items: ArraySlice<Item> = []

    init(pages: PageSequence<Item>.Iterator) { self.pages = pages }

    /// The next item; `nil` behind the last, and after an error.
    ///
    /// - Throws: What the call for the item's page failed with. A cancelled task stops in the middle
    ///   of a page too.
    public mutating func next() async throws(LeatherbackError) -> Item? {
      if Task.isCancelled { items = [] }
      try pages.stopIfCancelled()
      while items.isEmpty {
        guard let page = try await pages.next() else { return nil }
        items = page.items[...]
      }
      return items.popFirst()
    }
  }
}
