/// A fact and the place in the schema that states it.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let range: SourceRange

  @inlinable package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// A new fact that the same place states.
  @inlinable package func map<New>(_ transform: (Value) -> New) -> Located<New> {
    Located<New>(transform(value), at: range)
  }
}

extension Located: Equatable where Value: Equatable {}

extension Located: Hashable where Value: Hashable {}
