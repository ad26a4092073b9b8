/// One pass over a JSON text: checks all rules of RFC 8259 and makes the entries of a tape.
///
/// The scanner keeps its own stack, so nesting never uses the thread's. It only lives inside of the
/// scope that lends it the bytes, and every access is preceded by a comparison with `bytes.count`.
struct JSONScanner {
  let bytes: UnsafeRawBufferPointer
  private let limits: JSONLimits
  var position = 0
  private(set) var entries: [JSONEntry] = []

  /// Entries of the containers that are open, and how many values or members each has so far.
  private var open: [(entry: Int, size: UInt32)] = []

  init(_ bytes: UnsafeRawBufferPointer, limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
    entries.reserveCapacity(bytes.count / 12 + 8)
  }

  /// Scans the whole text.
  mutating func scan() throws(JSONError) {
    if bytes.count > limits.bytes { throw error(.tooLarge(limit: limits.bytes), at: limits.bytes) }
    skipByteOrderMark()
    repeat {
      try scanValue()
      try closeContainers()
    } while !open.isEmpty
    if position < bytes.count { throw error(.trailingBytes, at: position) }
  }

  /// An error at an offset, with what may be said of the path.
  @inline(never)
  func error(_ kind: JSONError.Kind, at offset: Int) -> JSONError {
    JSONError(kind, offset: offset, path: path.text)
  }

  // A service may start its text with the mark: RFC 8259, section 8.1, allows to pass over it.
  private mutating func skipByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  @inline(__always)
  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }
}

// Values.
extension JSONScanner {
  /// Scans one value; of a container only its start, up to its first value.
  private mutating func scanValue() throws(JSONError) {
    while true {
      skipBlanks()
      guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
      switch bytes[position] {
      case UInt8(ascii: "\""): return try scanString(as: .string)
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try scanNumber()
      case UInt8(ascii: "{"): if try openObject() { return }
      case UInt8(ascii: "["): if try openArray() { return }
      case UInt8(ascii: "t"): return try scanWord("true", as: .trueValue)
      case UInt8(ascii: "f"): return try scanWord("false", as: .falseValue)
      case UInt8(ascii: "n"): return try scanWord("null", as: .null)
      default: throw error(.unexpectedCharacter, at: position)
      }
    }
  }

  /// Adds the entry of a value that is complete.
  mutating func append(
    _ form: JSONEntry.Form, start: Int, size: Int, traits: JSONEntry.Traits = [], mark: UInt16 = 0
  ) {
    // Offsets fit: the size of the text was compared with a limit of 1 GiB at most.
    entries.append(
      JSONEntry(
        start: UInt32(truncatingIfNeeded: start), size: UInt32(truncatingIfNeeded: size),
        next: UInt32(truncatingIfNeeded: entries.count + 1), form: form, traits: traits, mark: mark
      ))
  }

  private mutating func scanWord(
    _ word: StaticString, as form: JSONEntry.Form
  ) throws(JSONError) {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
      guard bytes[position] == word.utf8Start[index] else {
        throw error(.unexpectedCharacter, at: position)
      }
      position += 1
    }
    append(form, start: start, size: word.utf8CodeUnitCount)
  }
}

// Objects and arrays.
extension JSONScanner {
  /// Opens an object and scans its first name. Returns true if it is empty, and thus complete.
  private mutating func openObject() throws(JSONError) -> Bool {
    try push(.object)
    skipBlanks()
    if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
      position += 1
      pop()
      return true
    }
    try scanName()
    return false
  }

  /// Opens an array. Returns true if it is empty, and thus complete.
  private mutating func openArray() throws(JSONError) -> Bool {
    try push(.array)
    skipBlanks()
    if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
      position += 1
      pop()
      return true
    }
    open[open.count - 1].size = 1
    return false
  }

  private mutating func push(_ form: JSONEntry.Form) throws(JSONError) {
    if open.count >= limits.depth { throw error(.tooDeep(limit: limits.depth), at: position) }
    open.append((entries.count, 0))
    append(form, start: position, size: 0)
    position += 1
  }

  private mutating func pop() {
    guard let container = open.popLast() else { return }
    entries[container.entry].size = container.size
    entries[container.entry].next = UInt32(truncatingIfNeeded: entries.count)
  }

  private mutating func scanName() throws(JSONError) {
    skipBlanks()
    guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
    guard bytes[position] == UInt8(ascii: "\"") else {
      throw error(.unexpectedCharacter, at: position)
    }
    try scanString(as: .name)
    open[open.count - 1].size += 1
    skipBlanks()
    guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
    guard bytes[position] == UInt8(ascii: ":") else {
      throw error(.unexpectedCharacter, at: position)
    }
    position += 1
  }

  /// Goes on behind a value: closes what ends here, up to the place of the next value.
  private mutating func closeContainers() throws(JSONError) {
    while let container = open.last {
      skipBlanks()
      guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
      let isObject = entries[container.entry].form == .object
      switch (bytes[position], isObject) {
      case (UInt8(ascii: ","), true):
        position += 1
        return try scanName()
      case (UInt8(ascii: ","), false):
        position += 1
        open[open.count - 1].size += 1
        return
      case (UInt8(ascii: "}"), true):
        try rejectDuplicates(in: container.entry, count: Int(container.size))
      case (UInt8(ascii: "]"), false):
        break
      default:
        throw error(.unexpectedCharacter, at: position)
      }
      position += 1
      pop()
    }
    skipBlanks()
  }
}

// Places.
extension JSONScanner {
  /// Indexes down to the first object that is open. Whether a name in the text is one of the API's or
  /// holds what nobody should see is not known here, so an error repeats none.
  private var path: MemberPath {
    var path = MemberPath()
    for container in open {
      guard entries[container.entry].form == .array else { break }
      if container.size > 0 { path.append(index: Int(container.size) - 1) }
    }
    return path
  }
}
