/// One page of a list, with everything that the service says about it.
public struct Page<Item: JSONReadable>: APIResponse {
  /// The items on this page; empty behind the last page.
  public var items: [Item]

  /// Number of this page, from 1.
  public var number: Int

  /// Items that fit on a page.
  public var size: Int

  /// Items on all pages.
  public var totalCount: Int

  /// Creates a page, for tests.
  public init(items: [Item], number: Int, size: Int, totalCount: Int) {
    self.items = items
    self.number = number
    self.size = size
    self.totalCount = totalCount
  }

  /// Reads a page where the envelope says.
  public init(answer root: JSONCursor, in envelope: Envelope) throws(JSONError) {
    guard let shape = envelope.page else { throw root.error() }
    items = try root.required(at: shape.items).array(of: Item.self)
    number = try root.required(at: shape.number).int()
    size = try root.required(at: shape.size).int()
    totalCount = try root.required(at: shape.total).int()
  }
}

extension Page: Equatable where Item: Equatable {}
extension Page: Hashable where Item: Hashable {}
