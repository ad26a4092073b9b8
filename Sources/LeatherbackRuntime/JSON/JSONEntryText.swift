// Content of strings and numbers.
extension JSONEntry {
  /// The bytes as written, without quotes. `bytes` is the text that the entry was made from.
  func content(in bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[Int(start)..<Int(start) + Int(size)])
  }

  /// The string, with its escapes resolved.
  func text(in bytes: UnsafeRawBufferPointer) -> String {
    let content = content(in: bytes)
    guard traits.contains(.escaped) else { return String(decoding: content, as: UTF8.self) }
    // An escape is never shorter than the character that it stands for.
    return String(unsafeUninitializedCapacity: content.count) { text in
      Self.unescape(content, into: text)
    }
  }

  /// Writes checked string content with its escapes resolved, and returns the bytes written.
  private static func unescape(
    _ content: UnsafeRawBufferPointer, into text: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var read = 0
    var written = 0
    while true {
      let end = PlainRun.unescapedEnd(in: content, from: read)
      let run = UnsafeMutableRawBufferPointer(text)[written..<written + end - read]
      UnsafeMutableRawBufferPointer(rebasing: run).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: content[read..<end]))
      written += end - read
      // Checked content has nothing but escapes between the runs.
      guard end + 1 < content.count else { return written }
      read = end + 2
      if content[end + 1] == UInt8(ascii: "u") {
        let scalar = scalar(after: &read, in: content)
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          text[written] = unit
          written += 1
        }
      } else {
        text[written] = resolved(content[end + 1])
        written += 1
      }
    }
  }

  /// The character of one or two `\u` escapes, whose first digits are at `read`.
  private static func scalar(
    after read: inout Int, in content: UnsafeRawBufferPointer
  ) -> Unicode.Scalar {
    let lead = unit(after: &read, in: content)
    guard UTF16.isLeadSurrogate(lead) else { return Unicode.Scalar(lead) ?? "\u{FFFD}" }
    read += 2
    let trail = unit(after: &read, in: content)
    guard UTF16.isTrailSurrogate(trail) else { return "\u{FFFD}" }
    let high = UInt32(lead - 0xD800) << 10
    return Unicode.Scalar(0x10000 + high + UInt32(trail - 0xDC00)) ?? "\u{FFFD}"
  }

  private static func unit(after read: inout Int, in content: UnsafeRawBufferPointer) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 where read < content.count {
      unit = unit << 4 | UInt16(content[read].hexadecimalValue ?? 0)
      read += 1
    }
    return unit
  }

  private static func resolved(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }
}
