/// A shape that answers come wrapped in.
package struct Envelope: Sendable, Equatable {
  /// Name in the schema, which is its Swift name as well.
  package let name: String

  /// What the answer holds.
  package let content: Content

  /// Member that is `false` when the call failed in spite of its HTTP status.
  package let success: WirePath?

  /// Where the fact comes from.
  package let facts: Facts

  /// What a wrapped answer holds.
  package enum Content: Sendable, Equatable {
    /// One value at that member.
    case value(WirePath)

    /// One page of a list.
    case page(PageShape)
  }

  package init(name: String, content: Content, success: WirePath?, facts: Facts) {
    self.name = name
    self.content = content
    self.success = success
    self.facts = facts
  }
}

/// Where a page's parts lie in an answer.
package struct PageShape: Sendable, Equatable {
  /// The array of the items.
  package let items: WirePath

  /// Number of the page.
  package let number: WirePath

  /// Number of items that fit on a page.
  package let size: WirePath

  /// Number of items on all pages.
  package let total: WirePath

  /// Number of pages, where answers say it.
  package let pages: WirePath?

  /// Whether a page follows, and whether one comes before, where answers say it.
  package let hasNext: WirePath?
  package let hasPrevious: WirePath?

  /// Positions of the first and the last item in the whole list, where answers say them.
  package let first: WirePath?
  package let last: WirePath?

  /// Query parameter that asks for a page by its number; all lists of this shape have it.
  package let parameter: String?

  package init(
    items: WirePath, number: WirePath, size: WirePath, total: WirePath, pages: WirePath? = nil,
    hasNext: WirePath? = nil, hasPrevious: WirePath? = nil, first: WirePath? = nil,
    last: WirePath? = nil, parameter: String? = nil
  ) {
    self.items = items
    self.number = number
    self.size = size
    self.total = total
    self.pages = pages
    self.hasNext = hasNext
    self.hasPrevious = hasPrevious
    self.first = first
    self.last = last
    self.parameter = parameter
  }
}
