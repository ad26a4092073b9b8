/// One page of a list, with everything that the service says about it.
///
/// What not every list says is optional: ``pageCount``, ``hasNextPage`` and their like are `nil` when
/// the answer leaves them out, says null, or comes from an endpoint whose pages have no such member.
public struct Page<Item: JSONReadable>: APIResponse {
  /// The items on this page; empty behind the last page.
  public var items: [Item]

  /// Number of this page, from 1.
  public var number: Int

  /// Items that fit on a page.
  public var size: Int

  /// Items on all pages.
  public var totalCount: Int

  /// Number of pages.
  public var pageCount: Int?

  /// Whether a page follows.
  public var hasNextPage: Bool?

  /// Whether a page comes before.
  public var hasPreviousPage: Bool?

  /// Position of the page's first item in the whole list, as the service counts.
  public var firstItemNumber: Int?

  /// Position of the page's last item in the whole list, as the service counts.
  public var lastItemNumber: Int?

  /// Creates a page, for tests.
  public init(
    items: [Item], number: Int, size: Int, totalCount: Int, pageCount: Int? = nil,
    hasNextPage: Bool? = nil, hasPreviousPage: Bool? = nil, firstItemNumber: Int? = nil,
    lastItemNumber: Int? = nil
  ) {
    self.items = items
    self.number = number
    self.size = size
    self.totalCount = totalCount
    self.pageCount = pageCount
    self.hasNextPage = hasNextPage
    self.hasPreviousPage = hasPreviousPage
    self.firstItemNumber = firstItemNumber
    self.lastItemNumber = lastItemNumber
  }

  /// Reads a page where the envelope says.
  public init(answer root: JSONCursor, in envelope: Envelope) throws(JSONError) {
    guard let shape = envelope.page else { throw root.error() }
    items = try root.required(at: shape.items).array(of: Item.self)
    number = try root.required(at: shape.number).int()
    size = try root.required(at: shape.size).int()
    totalCount = try root.required(at: shape.total).int()
    pageCount = try root.present(at: shape.pages)?.int()
    hasNextPage = try root.present(at: shape.hasNext)?.bool()
    hasPreviousPage = try root.present(at: shape.hasPrevious)?.bool()
    firstItemNumber = try root.present(at: shape.first)?.int()
    lastItemNumber = try root.present(at: shape.last)?.int()
  }
}

extension Page: Equatable where Item: Equatable {}
extension Page: Hashable where Item: Hashable {}

extension JSONCursor {
  /// The value at the end of `path`; `nil` when there is no path, nothing at its end, or null.
  fileprivate func present(at path: String?) -> JSONCursor? {
    guard let value = path.flatMap({ member(at: $0) }), !value.isNull else { return nil }
    return value
  }
}
