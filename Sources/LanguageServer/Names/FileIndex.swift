import APISchema
import YAMLTree

/// What one file declares, and what it names.
struct FileIndex: Sendable {
  /// A declaration.
  struct Symbol: Sendable {
    let id: SymbolID
    let name: Located<String>
    let facts: FactsSyntax

    /// What its values are, of a field.
    let type: TypeExpressionSyntax?

    /// Whether something in Swift has its name: what is always sent has none.
    let isInSwift: Bool
  }

  /// A place at which the name of a declaration stands.
  struct Occurrence: Hashable, Sendable {
    let id: SymbolID
    let range: SourceRange
    let isDeclaration: Bool
  }

  private(set) var symbols: [Symbol] = []
  private(set) var occurrences: [Occurrence] = []

  /// The index of a file that declares nothing.
  init() {}

  init(_ file: FileSyntax) {
    let walk = SyntaxWalk(file)
    symbols = walk.symbols
    // What has an alias is walked through once more for each, and stands in one place.
    var seen: Set<Occurrence> = []
    occurrences = walk.occurrences.filter { seen.insert($0).inserted }
  }

  /// What stands at a byte; its end counts as well, for a cursor behind a name.
  func occurrence(at offset: Int) -> Occurrence? {
    let touching = occurrences.filter {
      $0.range.lowerBound <= offset && offset <= $0.range.upperBound
    }
    return touching.first { offset < $0.range.upperBound } ?? touching.first
  }
}
