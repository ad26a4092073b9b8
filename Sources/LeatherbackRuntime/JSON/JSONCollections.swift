extension Array: JSONReadable where Element: JSONReadable {
  public init(json value: JSONCursor) throws(JSONError) {
    self = try value.array(of: Element.self)
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  public func write(json writer: inout JSONWriter) {
    writer.beginArray()
    for (index, element) in enumerated() { writer.writeElement(element, at: index) }
    writer.endArray()
  }
}

extension Dictionary: JSONReadable where Key == String, Value: JSONReadable {
  public init(json value: JSONCursor) throws(JSONError) {
    let entries = try value.object().entries
    self.init(minimumCapacity: entries.count)
    for (name, index) in entries {
      do {
        self[name] = try Value(json: JSONCursor(tape: value.tape, index: index))
      } catch {
        throw value.tape.hidingName(of: index, in: value.index, from: error)
      }
    }
  }
}

extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
  /// Writes the members in the order of their names, so that equal values give equal bytes.
  public func write(json writer: inout JSONWriter) {
    writer.beginObject()
    for (name, value) in sortedByName { writer.writeMember(name, value) }
    writer.endObject()
  }
}

extension Dictionary where Key == String {
  /// The pairs in the order of their names' bytes.
  var sortedByName: [Element] {
    sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}

extension Optional: JSONReadable where Wrapped: JSONReadable {
  /// Reads null as `nil`.
  public init(json value: JSONCursor) throws(JSONError) {
    self = value.isNull ? nil : try Wrapped(json: value)
  }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  /// Writes `nil` as null.
  public func write(json writer: inout JSONWriter) {
    if let self { self.write(json: &writer) } else { writer.writeNull() }
  }
}
