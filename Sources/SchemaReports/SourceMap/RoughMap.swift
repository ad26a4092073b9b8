package import APISchema
package import YAMLTree

/// What stands where while a schema has mistakes: the keys of its files by their spelling, and what the
/// comments of generated files say as they are on the disk.
package struct RoughMap: Sendable {
  private let places: SchemaPlaces
  private let generated: [(path: String, map: GeneratedMap)]

  /// - Parameters:
  ///   - sources: Files of the schema; those that hold no YAML are left out.
  ///   - generated: Generated files with their paths as shown to people.
  package init(of sources: [SourceFile], generated: [(path: String, text: String)]) {
    places = SchemaPlaces(in: sources)
    self.generated = generated.map { ($0.path, GeneratedMap(reading: $0.text)) }
  }

  /// The keys that a name in Swift, one on the wire or a path of keys most likely stands for: the last
  /// one has its last word, and the words before it are those of keys around it.
  package func origins(named query: String) -> [Origin] {
    let words = Self.words(of: DeclarationList.plainName(query))
    guard let last = words.last else { return [] }
    return places.origins { origin, resource in
      let keys = Self.words(of: "\(resource).\(origin.keyPath)")
      guard keys.last == last, !keys.contains("examples") else { return false }
      var rest = keys.dropLast()[...]
      return words.dropLast().allSatisfy { word in
        guard let index = rest.firstIndex(of: word) else { return false }
        rest = rest[(index + 1)...]
        return true
      }
    }
  }

  /// The keys that begin on a line of the schema, or else the innermost one that goes on there.
  package func origins(onLine line: Int, of file: String) -> [Origin] {
    let around = places.origins { origin, _ in
      origin.file == file && places.lines(of: origin)?.contains(line) == true
    }
    let size = { (origin: Origin) in places.lines(of: origin)?.count ?? 0 }
    let beginning = around.filter { places.lines(of: $0)?.lowerBound == line }
    // What begins on a line may hold the other things that do.
    if let largest = beginning.max(by: { size($0) < size($1) }) {
      return [beginning.first { size($0) == size(largest) } ?? largest]
    }
    return around.min { size($0) < size($1) }.map { [$0] } ?? []
  }

  /// What a line of a generated file says it comes from.
  package func origins(onLine line: Int, ofGenerated text: String) -> [Origin] {
    let entry = GeneratedMap(reading: text).entries.filter { $0.lines.contains(line) }
      .min { $0.lines.count < $1.lines.count }
    return places.origins { origin, _ in origin.inComments == entry?.origin }
  }

  /// Where they stand, in the form of ``WhereText``.
  ///
  /// - Parameter shownPaths: Paths as shown to people, by those that the schema uses.
  package func text(of origins: [Origin], shownPaths: [String: String]) -> String {
    origins.map { origin in
      let path = shownPaths[origin.file] ?? origin.file
      let position = places.position(of: origin)
      let place = position.map { "\(path):\($0.line):\($0.column)" } ?? path
      var text = "\(origin.keyPath)\n  schema     \(place)\n"
      for file in generated {
        for entry in file.map.entries where entry.origin == origin.inComments {
          text += "  generated  \(file.path):\(entry.line)  \(entry.signature)\n"
        }
      }
      return text
    }
    .joined()
  }

  /// Swift and the wire spell a word with other capitals.
  private static func words(of name: String) -> [String] {
    name.split(separator: ".").map { $0.lowercased() }
  }
}
