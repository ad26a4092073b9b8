/// A fact and the place in the schema that states it.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let range: SourceRange

  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// A new fact that the same place states.
  package func map<New>(_ transform: (Value) -> New) -> Located<New> {
    Located<New>(transform(value), at: range)
  }
}

// Nearly all facts are of these types. Other modules cannot specialize the generic initializer, and
// would ask the runtime for its type each time.
extension Located<String> {
  package init(_ value: String, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located<Int> {
  package init(_ value: Int, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located<Bool> {
  package init(_ value: Bool, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Equatable where Value: Equatable {}

extension Located: Hashable where Value: Hashable {}
