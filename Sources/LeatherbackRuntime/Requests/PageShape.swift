/// Where a page's parts lie in an answer: member names from its root, with dots between them.
public struct PageShape: Sendable, Hashable {
  /// Place of the array.
  public let items: String

  /// Place of the page's number.
  public let number: String

  /// Place of the number of items that fit on a page.
  public let size: String

  /// Place of the number of items on all pages.
  public let total: String

  /// Place of the number of pages; `nil` when answers do not say it.
  public let pages: String?

  /// Place of the Boolean that tells whether a page follows; `nil` when answers do not say it.
  public let hasNext: String?

  /// Place of the Boolean that tells whether a page comes before; `nil` when answers do not say it.
  public let hasPrevious: String?

  /// Place of the position of the page's first item; `nil` when answers do not say it.
  public let first: String?

  /// Place of the position of the page's last item; `nil` when answers do not say it.
  public let last: String?

  /// Name of the query parameter that asks for a page by its number; `nil` when the schema names
  /// none, and the client cannot go from page to page by itself.
  public let parameter: String?

  /// A page shape of a schema.
  @_spi(Generated) public init(
    items: StaticString, number: StaticString, size: StaticString, total: StaticString,
    pages: StaticString? = nil, hasNext: StaticString? = nil, hasPrevious: StaticString? = nil,
    first: StaticString? = nil, last: StaticString? = nil, parameter: StaticString? = nil
  ) {
    self.items = items.description
    self.number = number.description
    self.size = size.description
    self.total = total.description
    self.pages = pages?.description
    self.hasNext = hasNext?.description
    self.hasPrevious = hasPrevious?.description
    self.first = first?.description
    self.last = last?.description
    self.parameter = parameter?.description
  }
}
