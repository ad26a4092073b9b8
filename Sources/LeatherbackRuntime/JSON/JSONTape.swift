/// A checked text and its entries: what every cursor of a document points into.
///
/// A class, so that thousands of cursors share one copy and cost one reference each.
final class JSONTape: Sendable {
  let bytes: [UInt8]
  let entries: [JSONEntry]

  init(parsing bytes: [UInt8], limits: JSONLimits) throws(JSONError) {
    entries = try bytes.withUnsafeBufferPointer { (bytes) throws(JSONError) -> [JSONEntry] in
      var scanner = JSONScanner(UnsafeRawBufferPointer(bytes), limits: limits)
      try scanner.scan()
      return scanner.entries
    }
    self.bytes = bytes
  }
}

// Places.
extension JSONTape {
  /// An error about the value at `index`.
  func error(_ kind: JSONError.Kind, at index: Int) -> JSONError {
    JSONError(kind, offset: offset(of: index), path: path(to: index).text)
  }

  /// An error about a member that the object at `index` lacks.
  func missing(_ name: String, in index: Int) -> JSONError {
    var path = path(to: index)
    path.append(name: name)
    return JSONError(.missingMember, offset: offset(of: index), path: path.text)
  }

  /// An error about a value of the wrong kind at `index`.
  func wrongKind(at index: Int, expected: JSONKind) -> JSONError {
    let found = entries[index].kind
    if found == .null { return error(.unexpectedNull, at: index) }
    return error(.wrongKind(expected: expected, found: found), at: index)
  }

  /// An error from inside the value at `index` in an object that may have any names: the same error,
  /// without the name that the text chose for the value.
  func hidingName(of index: Int, in object: Int, from error: JSONError) -> JSONError {
    let named = path(to: index).text.utf8
    let isInside = error.path.utf8.starts(with: named)
    let rest = isInside ? String(Substring(error.path.utf8.dropFirst(named.count))) : ""
    return JSONError(
      error.kind, offset: error.offset,
      path: path(to: object).text + MemberPath.hiddenName + rest)
  }

  private func offset(of index: Int) -> Int {
    let entry = entries[index]
    return Int(entry.start) - (entry.form == .string ? 1 : 0)
  }

  /// The path, found by going down from the outermost value.
  private func path(to target: Int) -> MemberPath {
    var path = MemberPath()
    var container = 0
    while container < target {
      let isObject = entries[container].form == .object
      var child = container + 1
      var position = 0
      while true {
        let value = isObject ? child + 1 : child
        guard value <= target, value < entries.count else { return path }
        if target < entries[value].next {
          if isObject { path.append(name: text(at: child)) } else { path.append(index: position) }
          container = value
          break
        }
        child = Int(entries[value].next)
        position += 1
      }
    }
    return path
  }
}

// Members.
extension JSONTape {
  /// The string or name at `index`, whatever its form.
  func text(at index: Int) -> String {
    bytes.withUnsafeBytes { entries[index].text(in: $0) }
  }

  /// Whether the name at `index` is `name`.
  func isName(_ name: UnsafeRawBufferPointer, at index: Int) -> Bool {
    let entry = entries[index]
    if entry.traits.contains(.escaped) { return text(at: index).utf8.elementsEqual(name) }
    guard entry.size == name.count else { return false }
    return bytes.withUnsafeBytes { entry.content(in: $0).isEqual(to: name) }
  }

  /// The value of a member of the object at `index`, looked for from its first member on.
  func member(_ name: UnsafeRawBufferPointer, of index: Int) -> Int? {
    guard entries[index].form == .object else { return nil }
    let end = Int(entries[index].next)
    var candidate = index + 1
    while candidate < end {
      if isName(name, at: candidate) { return candidate + 1 }
      candidate = Int(entries[candidate + 1].next)
    }
    return nil
  }
}

extension UnsafeRawBufferPointer {
  /// Whether the bytes of two buffers of equal length are equal.
  fileprivate func isEqual(to other: UnsafeRawBufferPointer) -> Bool {
    if count >= 8 { return isEqual(to: other, by: UInt64.self) }
    if count >= 4 { return isEqual(to: other, by: UInt32.self) }
    return isEqual(to: other, by: UInt8.self)
  }

  /// Compares blocks of the size of `Block`, one of which fits at least or the buffers are empty.
  @inline(__always)
  private func isEqual<Block: FixedWidthInteger & BitwiseCopyable>(
    to other: UnsafeRawBufferPointer, by block: Block.Type
  ) -> Bool {
    var position = 0
    while position < count {
      // The last block may overlap the one before.
      let start = Swift.min(position, count - MemoryLayout<Block>.size)
      let mine = loadUnaligned(fromByteOffset: start, as: Block.self)
      if mine != other.loadUnaligned(fromByteOffset: start, as: Block.self) { return false }
      position += MemoryLayout<Block>.size
    }
    return true
  }
}
