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

  /// A page shape of a schema.
  @_spi(Generated) public init(
    items: StaticString, number: StaticString, size: StaticString, total: StaticString
  ) {
    self.items = items.description
    self.number = number.description
    self.size = size.description
    self.total = total.description
  }
}
