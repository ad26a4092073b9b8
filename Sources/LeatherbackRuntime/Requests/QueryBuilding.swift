#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// What has a query: a request, and the address of a page.
@_spi(Generated) public protocol QueryBuilding: RuleChecking {
  /// Adds an item behind the others.
  mutating func append(_ item: QueryItem)
}

// One statement for each item of a query.
@_spi(Generated)
extension QueryBuilding {
  /// Adds the query item `name`, unless `value` is `nil`.
  public mutating func setQuery(_ name: StaticString, _ value: String?) {
    if let value { append(QueryItem(name: name.description, value: value)) }
  }

  /// Adds the query item `name` as a whole number, unless `value` is `nil`.
  public mutating func setQueryInt(_ name: StaticString, _ value: Int?) {
    setQuery(name, value.map { String($0) })
  }

  /// Adds the query item `name` as an exact number, unless `value` is `nil`.
  public mutating func setQueryDecimal(_ name: StaticString, _ value: Decimal?) {
    guard let value else { return }
    if let number = JSONNumber(value) {
      setQuery(name, number.text)
    } else {
      checks.append(path: name.description, rule: "a number")
    }
  }

  /// Adds the query item `name` as `true` or `false`, unless `value` is `nil`.
  public mutating func setQueryBool(_ name: StaticString, _ value: Bool?) {
    setQuery(name, value.map { $0 ? "true" : "false" })
  }
}

@_spi(Generated) extension APIRequest: QueryBuilding {}
