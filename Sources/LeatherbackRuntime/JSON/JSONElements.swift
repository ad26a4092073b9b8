/// The elements of a JSON array.
public struct JSONElements: Sequence, Sendable {
  private let tape: JSONTape
  private let array: Int

  init(tape: JSONTape, array: Int) {
    self.tape = tape
    self.array = array
  }

  /// Number of elements.
  public var count: Int { Int(tape.entries[array].size) }

  /// The first element comes first.
  public func makeIterator() -> Iterator {
    Iterator(tape: tape, position: array + 1, end: Int(tape.entries[array].next))
  }

  /// Goes from one element to the next.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let tape: JSONTape
    fileprivate var position: Int
    fileprivate let end: Int

    /// The next element, or `nil` behind the last.
    public mutating func next() -> JSONCursor? {
      guard position < end else { return nil }
      let element = JSONCursor(tape: tape, index: position)
      position = Int(tape.entries[position].next)
      return element
    }
  }
}
