package import APISchema
package import YAMLTree

/// Where declarations stand in the files of a schema.
package struct SchemaPlaces: Sendable {
  /// A key with its value, or a value in a list.
  private struct Place: Sendable {
    /// The key alone.
    let name: SourceRange

    /// First byte of the key and first byte behind the value.
    let extent: Range<Int>

    /// The value, if it is a scalar.
    let value: String?
  }

  private var places: [String: [String: Place]] = [:]
  private var sources: [String: SourceFile] = [:]

  /// - Parameter sources: Files that are known to hold YAML.
  package init(in sources: [SourceFile]) {
    for source in sources {
      self.sources[source.path] = source
      // What is wrong with a file was reported when it was read.
      var diagnostics = Diagnostics()
      guard let document = YAMLDocument(parsing: source, into: &diagnostics) else { continue }
      var places: [String: Place] = [:]
      Self.add(document.root, below: "", to: &places)
      self.places[source.path] = places
    }
  }

  /// Paths of the files, sorted.
  var files: [String] { sources.keys.sorted() }

  /// Line and column of a declaration, or of what holds it where it has no key of its own.
  package func position(of origin: Origin) -> SourcePosition? {
    nearestPlace(of: origin).flatMap { position(of: $0, in: origin.file) }
  }

  /// Lines from the key of a declaration to the end of its value; `nil` where it has no key.
  func lines(of origin: Origin) -> ClosedRange<Int>? {
    guard let place = places[origin.file]?[origin.keyPath], let source = sources[origin.file]
    else { return nil }
    let first = source.position(at: place.name.lowerBound).line
    return first...max(first, source.position(at: place.extent.upperBound - 1).line)
  }

  /// The keys that `isWanted` says yes to, in the order of files and lines. It is told the name of the
  /// file's resource too, empty where the file has none.
  func origins(where isWanted: (_ origin: Origin, _ resource: String) -> Bool) -> [Origin] {
    places.keys.sorted().flatMap { file in
      let resource = places[file]?["resource"]?.value ?? ""
      return (places[file] ?? [:]).sorted { $0.value.name.lowerBound < $1.value.name.lowerBound }
        .map { Origin(file: file, keyPath: $0.key) }.filter { isWanted($0, resource) }
    }
  }

  /// Whether a declaration has a key of that name.
  func has(_ key: String, in origin: Origin) -> Bool {
    places[origin.file]?["\(origin.keyPath).\(key)"] != nil
  }

  /// The scalar behind a key of a declaration.
  func value(of key: String, in origin: Origin) -> String? {
    places[origin.file]?["\(origin.keyPath).\(key)"]?.value
  }

  /// The scalar behind the key of the declaration itself.
  func value(of origin: Origin) -> String? { places[origin.file]?[origin.keyPath]?.value }

  /// Whether a file has a key at its outermost level.
  func has(_ section: String, inFile file: String) -> Bool { places[file]?[section] != nil }

  /// File and line of the first key with that path in any file.
  func line(ofKey keyPath: String) -> (file: String, line: Int)? {
    for file in places.keys.sorted() {
      if let place = places[file]?[keyPath], let position = position(of: place, in: file) {
        return (file, position.line)
      }
    }
    return nil
  }

  private func position(of place: Place, in file: String) -> SourcePosition? {
    sources[file]?.position(at: place.name.lowerBound)
  }

  private func nearestPlace(of origin: Origin) -> Place? {
    var keyPath = origin.keyPath[...]
    while true {
      if let place = places[origin.file]?[String(keyPath)] { return place }
      guard let dot = keyPath.lastIndex(of: ".") else { return nil }
      keyPath = keyPath[..<dot]
    }
  }

  /// Adds all keys below a node, each by the keys that lead to it, spelt as in ``Origin/keyPath``.
  private static func add(_ node: YAMLNode, below path: String, to places: inout [String: Place]) {
    for entry in node.entries {
      let key = entry.key.scalar?.text ?? ""
      // A question mark behind the name of a field is not part of it.
      let name = key.hasSuffix("?") ? String(key.dropLast()) : key
      let inner = path.isEmpty ? name : "\(path).\(name)"
      let start = entry.key.range
      let end = max(start.upperBound, entry.value.range.upperBound)
      let place = Place(
        name: start, extent: start.lowerBound..<end, value: entry.value.scalar?.text)
      if places[inner] == nil { places[inner] = place }
      add(entry.value, below: inner, to: &places)
    }
    for item in node.items {
      guard let text = item.scalar?.text, places["\(path).\(text)"] == nil else { continue }
      let range = item.range
      places["\(path).\(text)"] = Place(
        name: range, extent: range.lowerBound..<range.upperBound, value: text)
    }
  }
}
