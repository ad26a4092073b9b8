import LeatherbackRuntime
import Testing

@Suite("Strings")
struct StringTests {
  @Test("every escape is resolved")
  func escapes() throws {
    #expect(
      try json(#""\"\\\/\b\f\n\r\t\u00e9\u20AC\ud83d\uDE00\u0000.""#).string()
        == "\"\\/\u{8}\u{C}\n\r\té€😀\u{0}.")
  }

  @Test("scalars from all over Unicode survive writing and reading, raw and escaped")
  func scalars() throws {
    // Blocks of scalars, so that runs, borders of eight bytes and escapes meet in many ways.
    for start in stride(from: 0, to: 0x11_0000, by: 7919) {
      let scalars = (start..<min(start + 601, 0x11_0000)).compactMap(Unicode.Scalar.init)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let expected = String(text)
      #expect(try JSONDocument(parsing: expected.jsonBytes).root.string() == expected)
      let escaped = expected.utf16.map { "\\u" + hex($0) }.joined()
      #expect(try json("\"\(escaped)\"").string() == expected)
    }
  }

  @Test("what needs an escape is found at every place of a string")
  func places() throws {
    for length in 0..<40 {
      for special in ["\"", "\\", "\n", "\u{1}", "é", "😀"] {
        let text = String(repeating: "x", count: length) + special + "yz"
        #expect(try JSONDocument(parsing: text.jsonBytes).root.string() == text)
      }
    }
  }

  @Test("the shortest escapes are written, and nothing is escaped without need")
  func writing() {
    #expect(
      written { $0.writeString("a\"\\/\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}é") }
        == "\"a\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u{7F}é\"")
  }

  private func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
