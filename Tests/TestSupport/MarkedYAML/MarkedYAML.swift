package import YAMLTree

/// YAML files with places marked by `①`, `②` and so on up to `⑳`.
///
/// A mark stands before the character that it points at and is taken out of the text. Each may occur
/// once in all files together.
package struct MarkedYAML {
  /// Paths and texts without marks, in the given order.
  package private(set) var files: [(path: String, text: String)] = []

  /// Where each mark stood.
  package private(set) var places: [Character: SourceRange] = [:]

  package static let marks: ClosedRange<Character> = "①"..."⑳"

  package init(_ text: String, path: String = "schema.yaml") throws {
    try self.init([path: text])
  }

  package init(_ files: KeyValuePairs<String, String>) throws {
    for (path, marked) in files {
      var text = ""
      for character in marked.unicodeScalars.map(Character.init) {
        guard Self.marks.contains(character) else {
          text.unicodeScalars.append(contentsOf: character.unicodeScalars)
          continue
        }
        guard places[character] == nil else { throw MarkUsedTwice(mark: character) }
        let offset = text.utf8.count
        places[character] = SourceRange(path: path, lowerBound: offset, upperBound: offset)
      }
      self.files.append((path, text))
    }
  }

  /// UTF-8 bytes from the start of the file to the mark; `nil` if there is no such mark.
  package func offset(of mark: Character) -> Int? { places[mark]?.lowerBound }

  /// The files as sources; those that are no text are left out, and `diagnostics` says why.
  package func sources(into diagnostics: inout Diagnostics) -> [SourceFile] {
    var sources: [SourceFile] = []
    for file in files {
      let source = SourceFile(path: file.path, bytes: Array(file.text.utf8), into: &diagnostics)
      if let source { sources.append(source) }
    }
    return sources
  }
}

/// A test marks two places alike.
package struct MarkUsedTwice: Error, CustomStringConvertible {
  package let mark: Character

  package var description: String { "the mark \(mark) stands twice" }
}
