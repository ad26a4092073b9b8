import YAMLTree

/// A type cannot hold itself, unless an array or a map lies between.
///
/// ```yaml
/// types:
///   Account: { fields: { parent?: Account } }     # '[Account]' could be empty and is fine
/// ```
///
/// A question mark does not help: a Swift structure has room for its optional members.
enum EndlessTypes {
  /// Reports each circle of types once, at the type of it that comes first in the schema.
  static func check(_ table: TypeTable, into diagnostics: inout Diagnostics) {
    var search = Search(table: table)
    for position in table.entries.indices where search.states[position] == .new {
      search.visit(position)
    }
    for circle in search.circles { diagnostics.report(.endlessType(circle)) }
  }

  /// A depth-first search with a stack of its own: types can be nested deeper than calls.
  private struct Search {
    enum State { case new, open, done }

    let table: TypeTable
    var states: [State]
    var circles: [[Located<String>]] = []

    init(table: TypeTable) {
      self.table = table
      states = Array(repeating: .new, count: table.entries.count)
    }

    mutating func visit(_ start: Int) {
      var path: [(position: Int, next: ArraySlice<Int>)] = []
      func isHeldBy(_ position: Int) -> ArraySlice<Int> { held(by: position)[...] }
      states[start] = .open
      path.append((start, isHeldBy(start)))
      while let last = path.indices.last {
        guard let next = path[last].next.popFirst() else {
          states[path[last].position] = .done
          path.removeLast()
          continue
        }
        switch states[next] {
        case .done: continue
        case .open:
          guard let first = path.firstIndex(where: { $0.position == next }) else { continue }
          circles.append(circle(path[first...].map(\.position)))
        case .new:
          states[next] = .open
          path.append((next, isHeldBy(next)))
        }
      }
    }

    /// Types that have a place inside a value of the type.
    private func held(by position: Int) -> [Int] {
      table.entries[position].shape.references.compactMap { reference in
        guard case .declared(let id) = reference.nonNull else { return nil }
        return table.position(of: id)
      }
    }

    /// The types of a circle, the one that stands first in the schema first.
    private func circle(_ positions: [Int]) -> [Located<String>] {
      let names = positions.map { position in
        Located(table.entries[position].id.name, at: table.entries[position].range)
      }
      let start = names.indices.min { names[$0].range.isBefore(names[$1].range) }
      guard let start else { return names }
      return Array(names[start...] + names[..<start])
    }
  }
}

extension Diagnostic {
  /// Types hold each other without end.
  static func endlessType(_ circle: [Located<String>]) -> Diagnostic {
    let names = circle.map { "'\($0.value)'" }
    let first = names.first ?? ""
    let others = names.dropFirst().joined(separator: ", then ")
    let place = circle.first?.range ?? SourceRange(path: "", lowerBound: 0, upperBound: 0)
    return Diagnostic(
      .error, id: "endless-type", at: place,
      others.isEmpty
        ? "\(first) holds itself, which a structure of Swift cannot, absent or not"
        : "\(first) holds \(others), and that holds \(first) again",
      hint: "put an array or a map between, or use 'any'")
  }
}
