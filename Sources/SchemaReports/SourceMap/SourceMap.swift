import APISchema
import SwiftBindings
package import YAMLTree

/// The way from a name in Swift to the schema, from the schema to Swift, and back from a generated
/// file.
package struct SourceMap: Sendable {
  package let list: DeclarationList
  let api: APIDescription
  package let places: SchemaPlaces
  private let files: [(path: String, map: GeneratedMap)]

  /// A declaration in a generated file.
  package struct Generated: Sendable, Equatable {
    /// Path below the output folder.
    package let path: String
    package let entry: GeneratedMap.Entry
  }

  /// - Returns: `nil` when `diagnostics` then holds an error.
  package init?(of sources: [SourceFile], into diagnostics: inout Diagnostics) {
    guard let api = APIDescription(reading: sources, into: &diagnostics) else { return nil }
    self.api = api
    list = DeclarationList(of: api)
    places = SchemaPlaces(in: sources)
    let plan = BindingsPlan(naming: api, options: BindingsOptions(examples: true))
    files = plan.print().map {
      ($0.path, GeneratedMap(reading: String(decoding: $0.bytes, as: UTF8.self)))
    }
  }

  /// What a declaration became: its own code, or that of what holds it where it has none. Of a
  /// parameter with a type of its own it is both.
  package func generated(from declaration: Declaration) -> [Generated] {
    let origin = declaration.facts.origin
    let own = generated(at: origin)
    guard own.isEmpty || declaration.isParameter else { return own }
    var keyPath = origin.keyPath[...]
    while let dot = keyPath.lastIndex(of: ".") {
      keyPath = keyPath[..<dot]
      let holder = generated(at: Origin(file: origin.file, keyPath: String(keyPath)))
      if !holder.isEmpty { return own + holder }
    }
    return own
  }

  private func generated(at origin: Origin) -> [Generated] {
    let origin = origin.inComments
    return files.flatMap { file in
      file.map.entries.filter { $0.origin == origin }
        .map { Generated(path: file.path, entry: $0) }
    }
  }

  /// How the type of a property or parameter is written in Swift.
  func swiftType(of declaration: Declaration) -> String? {
    guard let name = declaration.name.split(separator: ".").last else { return nil }
    for generated in generated(from: declaration) {
      if let type = SignaturePart.type(of: String(name), in: generated.entry.signature) {
        return type
      }
    }
    return nil
  }

  /// The declarations that lie right inside of another one.
  func members(of generated: Generated) -> [GeneratedMap.Entry] {
    let lines = generated.entry.lines
    let inner =
      files.first { $0.path == generated.path }?.map.entries
      .filter { $0.line > generated.entry.line && lines.contains($0.lines.upperBound) } ?? []
    return inner.filter { entry in
      !inner.contains { $0.line < entry.line && $0.lines.contains(entry.lines.upperBound) }
    }
  }

  /// What stands on a line of the schema: the declarations that begin there, or else the innermost
  /// one that goes on there.
  ///
  /// - Parameters:
  ///   - file: Path as in ``Origin/file``.
  ///   - line: Number of the line, from 1.
  package func declarations(onLine line: Int, of file: String) -> [Declaration] {
    let placed = list.declarations.filter { $0.facts.origin.file == file }
      .compactMap { declaration in
        places.lines(of: declaration.facts.origin).map { (declaration, $0) }
      }
    let beginning = placed.filter { $0.1.lowerBound == line }
    if !beginning.isEmpty { return beginning.map(\.0) }
    let around = placed.filter { $0.1.contains(line) }
    guard let smallest = around.map(\.1.count).min() else { return [] }
    return around.filter { $0.1.count == smallest }.map(\.0)
  }

  /// The parameter of a function that one of its lines is about, if it is about one alone.
  private func parameters(
    of functions: [Declaration], namedIn line: Substring
  ) -> [Declaration]? {
    let parameters = list.declarations.filter { parameter in
      parameter.isParameter && functions.contains { parameter.name.hasPrefix($0.name + ".") }
    }
    let found = parameters.filter { parameter in
      let name = parameter.name.split(separator: ".").last ?? ""
      let start = line.drop { " /-".contains($0) }
      return start.hasPrefix("\(name):") || start.hasPrefix("`\(name)`:")
        || GeneratedLine.literals(in: line).contains { $0 == parameter.wireName }
    }
    return found.count == 1 ? found : nil
  }

  /// What a line of a generated file comes from.
  ///
  /// - Parameter text: The whole file.
  package func declarations(onLine line: Int, ofGenerated text: String) -> [Declaration] {
    let map = GeneratedMap(reading: text)
    let around = map.entries.filter { $0.lines.contains(line) }
    if let innermost = around.min(by: { $0.lines.count < $1.lines.count }) {
      let found = declarations(from: innermost)
      return parameters(of: found, namedIn: map.lines[line - 1]) ?? found
    }
    guard let generated = GeneratedLine(line, in: map.lines) else { return [] }
    let own = generated.declarations(in: list)
    if !own.isEmpty { return own }
    // A line of a list of examples names the function that makes one.
    let maker = generated.words.lazy.compactMap { word in
      map.entries.first { $0.signature.contains("func \(word)(") }
    }.first
    if let maker { return declarations(from: maker) }
    // An extension of what no schema declares stands for what it holds.
    return map.entries.first { generated.block.contains($0.line) }.map(declarations) ?? []
  }

  private func declarations(from entry: GeneratedMap.Entry) -> [Declaration] {
    let found = list.declarations.filter { $0.facts.origin == entry.origin }
    // Few names are spelt in another way there.
    return found.isEmpty
      ? list.declarations.filter { $0.facts.origin.inComments == entry.origin } : found
  }

  /// Paths below the output folder of the files that are made from a file of the schema alone.
  package func generatedFiles(from file: String) -> [String] {
    files.filter { $0.map.isMade(from: file) }.map(\.path)
  }

  /// The files of the schema that a generated file is made from; none where it is all of them.
  ///
  /// - Parameter text: The whole file.
  /// - Returns: `nil` for a file that was not generated.
  package func schemaFiles(ofGenerated text: String) -> [String]? {
    let map = GeneratedMap(reading: text)
    guard map.isGenerated else { return nil }
    return places.files.filter(map.isMade)
  }
}
