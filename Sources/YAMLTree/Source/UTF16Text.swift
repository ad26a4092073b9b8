/// Text of a file in UTF-16, turned into UTF-8.
struct UTF16Text {
  /// The text, its byte order mark included. Half a character became U+FFFD.
  private(set) var utf8: [UInt8] = []

  /// The first half character, placed in the UTF-8 text.
  private(set) var flaw: TextFlaw?

  /// Converts `bytes`, or is `nil` when they do not begin with a byte order mark of UTF-16.
  init?(_ bytes: [UInt8]) {
    let isLittleEndian: Bool
    switch bytes.prefix(2) {
    case [0xFF, 0xFE]: isLittleEndian = true
    case [0xFE, 0xFF]: isLittleEndian = false
    default: return nil
    }
    utf8.reserveCapacity(bytes.count)
    var units = stride(from: 0, to: bytes.count - 1, by: 2).lazy.map { index in
      isLittleEndian
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
        : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }.makeIterator()
    var codec = UTF16()
    decoding: while true {
      switch codec.decode(&units) {
      case .scalarValue(let scalar): utf8.append(contentsOf: scalar.utf8)
      case .error: appendReplacement()
      case .emptyInput: break decoding
      }
    }
    if !bytes.count.isMultiple(of: 2) { appendReplacement() }
  }

  private mutating func appendReplacement() {
    if flaw == nil { flaw = TextFlaw(kind: .brokenUTF16, offset: utf8.count, count: 3) }
    utf8.append(contentsOf: "\u{FFFD}".utf8)
  }
}

extension Unicode.Scalar {
  /// This scalar in UTF-8.
  fileprivate var utf8: some Sequence<UInt8> {
    UTF8.encode(self) ?? UTF8.encodedReplacementCharacter
  }
}
