/// Writes JSON text into one growing buffer, and collects what breaks the rules of the schema.
///
/// Functions that take a name write a member, and the comma before it by themselves. Functions called
/// `write…` write a bare value. Nothing is ever written that is not JSON, as long as every value is
/// written whole.
public struct JSONWriter: Sendable {
  /// What has been found so far, with paths relative to the value that is being written.
  @_spi(Generated) public var checks = ViolationList()

  // Filled up with zeros beyond `count`: growing a plain array byte by byte is several times slower.
  private var storage: [UInt8] = []
  private var count = 0

  /// Creates a writer that has written nothing.
  public init() {}

  /// The text so far.
  public var bytes: [UInt8] { Array(storage[..<count]) }

  /// What breaks the rules of the schema in the values written so far.
  public var violations: [Violation] { checks.violations }

  /// Ends writing.
  ///
  /// - Returns: The text in UTF-8.
  public consuming func finish() -> [UInt8] {
    storage.removeLast(storage.count - count)
    return storage
  }
}

// Objects and arrays.
extension JSONWriter {
  /// Starts an object. Members follow, then ``endObject()``.
  public mutating func beginObject() { append(UInt8(ascii: "{")) }

  /// Ends the object started last.
  public mutating func endObject() { append(UInt8(ascii: "}")) }

  /// Writes an object with the members that `members` writes.
  public mutating func writeObject(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  mutating func beginArray() { append(UInt8(ascii: "[")) }

  mutating func endArray() { append(UInt8(ascii: "]")) }

  mutating func writeElement(_ value: some JSONWritable, at index: Int) {
    if index > 0 { append(UInt8(ascii: ",")) }
    let before = checks.count
    writeValue(value)
    if checks.count > before { checks.prefix(from: before, with: "[\(index)]") }
  }

  /// Writes a member whose name is only known at run time.
  public mutating func writeMember(_ name: String, _ value: some JSONWritable) {
    writeName(name)
    let before = checks.count
    writeValue(value)
    checks.prefix(from: before, with: name)
  }
}

// Names.
extension JSONWriter {
  mutating func writeName(_ name: StaticString) {
    name.withUTF8Buffer { writeName(UnsafeRawBufferPointer($0)) }
  }

  mutating func writeName(_ name: String) {
    var name = name
    name.withUTF8 { writeName(UnsafeRawBufferPointer($0)) }
  }

  private mutating func writeName(_ name: UnsafeRawBufferPointer) {
    // A member is the first of its object exactly if the brace stands right before it: values never
    // end in an opening brace.
    if count > 0, storage[count - 1] != UInt8(ascii: "{") { append(UInt8(ascii: ",")) }
    appendQuoted(name)
    append(UInt8(ascii: ":"))
  }
}

// The buffer.
extension JSONWriter {
  var isEmpty: Bool { count == 0 }

  var byteCount: Int { count }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    storage[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    reserve(bytes.count)
    storage.withUnsafeMutableBytes { storage in
      UnsafeMutableRawBufferPointer(rebasing: storage[count...]).copyMemory(from: bytes)
    }
    count += bytes.count
  }

  /// Appends UTF-8 text as a string, with quotes and escapes.
  mutating func appendQuoted(_ text: UnsafeRawBufferPointer) {
    append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let end = PlainRun.unescapedEnd(in: text, from: start)
      append(UnsafeRawBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { break }
      appendEscaped(text[end])
      start = end + 1
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case ..<0x20:
      writeRaw(byte < 0x10 ? "u000" : "u001")
      let digit = byte & 0xF
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    default: append(byte)
    }
  }

  private mutating func reserve(_ additional: Int) {
    let missing = count + additional - storage.count
    if missing > 0 {
      storage.append(contentsOf: repeatElement(0, count: max(missing, storage.count, 512)))
    }
  }
}

extension JSONWriter: CustomStringConvertible, CustomReflectable {
  /// The length of the text, never the text: requests hold card numbers.
  public var description: String { "JSONWriter(\(count) bytes)" }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
