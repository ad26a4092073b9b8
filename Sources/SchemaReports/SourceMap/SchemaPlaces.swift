package import APISchema
package import YAMLTree

/// Where declarations stand in the files of a schema.
package struct SchemaPlaces: Sendable {
  /// A key with its value.
  private struct Place: Sendable {
    /// The key alone, or a value in a list.
    let name: SourceRange

    /// First byte of the key and first byte behind the value.
    let extent: Range<Int>
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
      var walk = Walk()
      walk.add(document.root, below: "")
      places[source.path] = walk.places
    }
  }

  /// Line and column of a declaration, or of what holds it where it has no line of its own.
  package func position(of origin: Origin) -> SourcePosition? {
    guard let place = place(of: origin) else { return nil }
    return sources[origin.file]?.position(at: place.name.lowerBound)
  }

  /// Lines from the key to the end of its value.
  func lines(of origin: Origin) -> ClosedRange<Int>? {
    guard let place = place(of: origin), let source = sources[origin.file] else { return nil }
    let first = source.position(at: place.name.lowerBound).line
    return first...max(first, source.position(at: place.extent.upperBound - 1).line)
  }

  private func place(of origin: Origin) -> Place? {
    var keyPath = origin.keyPath[...]
    while true {
      if let place = places[origin.file]?[String(keyPath)] { return place }
      guard let dot = keyPath.lastIndex(of: ".") else { return nil }
      keyPath = keyPath[..<dot]
    }
  }

  /// Whether the declaration has a key of its own.
  func isExact(_ origin: Origin) -> Bool { places[origin.file]?[origin.keyPath] != nil }

  /// Keys that lead to all entries of a file, spelt as in ``Origin/keyPath``.
  private struct Walk {
    var places: [String: Place] = [:]

    mutating func add(_ node: YAMLNode, below path: String) {
      for entry in node.entries {
        let key = entry.key.scalar?.text ?? ""
        let place = Place(
          name: entry.key.range,
          extent: entry.key.range
            .lowerBound..<max(
              entry.key.range.upperBound, entry.value.range.upperBound))
        // A question mark behind the name of a field is not part of it.
        let name = key.hasSuffix("?") ? String(key.dropLast()) : key
        let inner = path.isEmpty ? name : "\(path).\(name)"
        if places[inner] == nil { places[inner] = place }
        add(entry.value, below: inner)
      }
      for item in node.items {
        guard let text = item.scalar?.text else { continue }
        let place = Place(name: item.range, extent: item.range.lowerBound..<item.range.upperBound)
        if places["\(path).\(text)"] == nil { places["\(path).\(text)"] = place }
      }
    }
  }
}
