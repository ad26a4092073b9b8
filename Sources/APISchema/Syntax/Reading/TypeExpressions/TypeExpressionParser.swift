import YAMLTree

/// Reads a type from a text, and remembers the first thing that is wrong with it.
struct TypeExpressionParser {
  /// What is wrong, once `type()` gave `nil`.
  private(set) var flaw: Diagnostic?

  private let bytes: [UInt8]
  private let node: YAMLNode
  private var index = 0
  private var depth = 0

  /// Deeper brackets are a slip, and must not fill the stack.
  private static let deepest = 16

  /// - Parameter node: The scalar that holds `text`.
  init(_ text: String, of node: YAMLNode) {
    bytes = Array(text.utf8)
    self.node = node
  }

  /// The type that the whole text stands for.
  mutating func type() -> TypeExpressionSyntax? {
    guard let type = nullableType() else { return nil }
    guard peek() == nil else { return fail(.strayText(rest, behind: type, at: place(of: rest))) }
    return type
  }

  private mutating func nullableType() -> TypeExpressionSyntax? {
    skipBlanks()
    let start = index
    guard var type = plainType() else { return nil }
    var marks = 0
    while peek() == UInt8(ascii: "?") {
      index += 1
      marks += 1
      // Two are enough to be told that one is too many.
      if marks <= 2 { type = .nullable(type, range(from: start)) }
    }
    return type
  }

  private mutating func plainType() -> TypeExpressionSyntax? {
    switch peek() {
    case UInt8(ascii: "["): return bracketed(until: "]", isMap: false)
    case UInt8(ascii: "{"): return bracketed(until: "}", isMap: true)
    case nil: return fail(.missingType(at: place(from: max(0, index - 1), to: index)))
    default: break
    }
    let start = index
    while let byte = byte, Self.isNameByte(byte) { index += 1 }
    guard index > start else { return fail(.strayText(rest, behind: nil, at: place(of: rest))) }
    let name = Located(text(from: start, to: index), at: range(from: start))
    if let builtIn = BuiltInTypes.all[name.value] { return .builtIn(builtIn, name.range) }
    // `array<string>` is told about its bracket, which says more.
    if let meant = BuiltInTypes.meant(by: name.value), !isBeforeBracket {
      return fail(.foreignType(name, meant: meant))
    }
    return .named(name)
  }

  private mutating func bracketed(until end: Unicode.Scalar, isMap: Bool) -> TypeExpressionSyntax? {
    let start = index
    index += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { return fail(.tooDeepType(at: range(from: start))) }
    if peek() == UInt8(ascii: end) {
      index += 1
      return fail(.missingType(at: range(from: start)))
    }
    if isMap, !mapKey() { return nil }
    guard let inner = nullableType() else { return nil }
    guard peek() == UInt8(ascii: end) else {
      return peek() == nil
        ? fail(.unclosedBracket(end: end, at: place(from: start, to: start + 1)))
        : fail(.strayText(rest, behind: inner, at: place(of: rest)))
    }
    index += 1
    return isMap ? .map(inner, range(from: start)) : .array(inner, range(from: start))
  }

  /// Reads `string:`.
  private mutating func mapKey() -> Bool {
    skipBlanks()
    let start = index
    while let byte = byte, Self.isNameByte(byte) { index += 1 }
    let name = Located(text(from: start, to: index), at: range(from: start))
    guard name.value == "string", peek() == UInt8(ascii: ":") else {
      flaw = .badMapKey(name)
      return false
    }
    index += 1
    return true
  }

  private mutating func fail(_ diagnostic: Diagnostic) -> TypeExpressionSyntax? {
    flaw = diagnostic
    return nil
  }
}

// What lies at the index.
extension TypeExpressionParser {
  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// The next byte that is no blank.
  private mutating func peek() -> UInt8? {
    skipBlanks()
    return byte
  }

  private var isBeforeBracket: Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "[")
  }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A { index += 1 }
  }

  /// The next word, or the next character that belongs to none.
  private var rest: String {
    let text = String(decoding: bytes[index...], as: UTF8.self)
    let word = text.prefix { $0.isLetter || $0.isNumber }
    return String(word.isEmpty ? text.prefix(1) : word)
  }

  private func place(of rest: String) -> SourceRange {
    place(from: index, to: index + rest.utf8.count)
  }

  private func place(from start: Int, to end: Int) -> SourceRange {
    node.range(ofTextBytes: start..<min(end, bytes.count))
  }

  private func range(from start: Int) -> SourceRange { place(from: start, to: index) }

  private func text(from start: Int, to end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
