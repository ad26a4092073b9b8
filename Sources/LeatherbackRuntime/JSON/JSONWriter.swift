/// Writes JSON text into one growing buffer, and collects what breaks the rules of the schema.
///
/// Functions that take a name write a member, and the comma before it by themselves. Functions called
/// `write…` write a bare value. Nothing is ever written that is not JSON, as long as every value is
/// written whole.
public struct JSONWriter: Sendable {
  /// What has been found so far, with paths relative to the value that is being written.
  @_spi(Generated) public var checks = ViolationList()

  var text = TextBuffer()

  /// Whether members were written whose names no schema chose, so that one may stand twice.
  private(set) var hasOpenMembers = false

  /// Whether null was written for a number that JSON cannot hold.
  var lacksNumber = false

  /// Where the text holds what must not be seen: without quotes, in the order of the text.
  private(set) var sensitiveRanges: [Range<Int>] = []

  /// Creates a writer that has written nothing.
  public init() {}

  /// The text so far.
  public var bytes: [UInt8] { Array(text.bytes) }

  /// What breaks the rules of the schema in the values written so far.
  public var violations: [Violation] { checks.violations }

  /// Ends writing.
  ///
  /// - Returns: The text in UTF-8.
  public consuming func finish() -> [UInt8] { text.finish() }
}

// Objects and arrays.
extension JSONWriter {
  /// Starts an object. Members follow, then ``endObject()``.
  public mutating func beginObject() { text.append("{") }

  /// Ends the object started last.
  public mutating func endObject() { text.append("}") }

  /// Writes an object with the members that `members` writes.
  public mutating func writeObject(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  mutating func beginArray() { text.append("[") }

  mutating func endArray() { text.append("]") }

  mutating func writeElement(_ value: some JSONWritable, at index: Int) {
    if index > 0 { text.append(",") }
    let before = checks.count
    writeValue(value)
    checks.prefix(from: before, index: index)
  }

  /// Writes a member whose name is only known at run time, and thus shown by no violation.
  public mutating func writeMember(_ name: String, _ value: some JSONWritable) {
    hasOpenMembers = true
    writeName(name)
    let before = checks.count
    writeValue(value)
    checks.prefixHiddenName(from: before)
  }
}

// Secrets.
extension JSONWriter {
  /// Writes a string and remembers that it must not be seen.
  mutating func writeSensitive(_ value: String) {
    let start = text.count + 1
    writeString(value)
    sensitiveRanges.append(start..<text.count - 1)
  }

  /// Writes a number and remembers that it must not be seen.
  mutating func writeSensitive(_ value: JSONNumber) {
    let start = text.count
    writeNumber(value)
    sensitiveRanges.append(start..<text.count)
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
    if let last = text.last, last != UInt8(ascii: "{") { text.append(",") }
    text.appendQuoted(name, behind: "\":")
  }
}

extension JSONWriter: CustomStringConvertible, CustomReflectable {
  /// The length of the text, never the text: requests hold card numbers.
  public var description: String { "JSONWriter(\(text.count) bytes)" }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
