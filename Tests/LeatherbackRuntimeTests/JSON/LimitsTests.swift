import LeatherbackRuntime
import Testing

@Suite("Limits")
struct LimitsTests {
  @Test("nesting is read down to the limit and not further")
  func depth() throws {
    let limits = JSONLimits(depth: 3)
    _ = try JSONDocument(parsing: Array("[[[1]]]".utf8), limits: limits)
    expect(.tooDeep(limit: 3), at: 3, path: "[0][0][0]") {
      _ = try JSONDocument(parsing: Array("[[[[1]]]]".utf8), limits: limits)
    }
    expect(.tooDeep(limit: 3), at: 15) {
      _ = try JSONDocument(parsing: Array(#"{"a":{"b":{"c":{}}}}"#.utf8), limits: limits)
    }
  }

  @Test("a text is read up to the limit of its length and not further")
  func length() throws {
    let limits = JSONLimits(bytes: 5)
    _ = try JSONDocument(parsing: Array("[1,2]".utf8), limits: limits)
    expect(.tooLarge(limit: 5), at: 5) {
      _ = try JSONDocument(parsing: Array("[1,2] ".utf8), limits: limits)
    }
  }

  @Test("the standard limits are 128 levels and 16 MiB")
  func standard() throws {
    #expect(JSONLimits.standard == JSONLimits(depth: 128, bytes: 16_777_216))
    let nested = { (depth: Int) in
      Array(repeatElement(UInt8(ascii: "["), count: depth))
        + Array(repeatElement(UInt8(ascii: "]"), count: depth))
    }
    _ = try JSONDocument(parsing: nested(128))
    #expect(throws: JSONError.self) { try JSONDocument(parsing: nested(129)) }
  }

  @Test("limits that no stack could bear are moved to what it can")
  func bounds() throws {
    #expect(JSONLimits(depth: 1_000_000).depth == 256)
    #expect(JSONLimits(depth: -1).depth == 1)
    #expect(JSONLimits(bytes: -1).bytes == 0)
    let deepest =
      Array(repeatElement(UInt8(ascii: "["), count: 256))
      + Array(repeatElement(UInt8(ascii: "]"), count: 256))
    let document = try JSONDocument(parsing: deepest, limits: JSONLimits(depth: 256))
    #expect(document.root.value.jsonBytes == deepest)
  }

  @Test("a megabyte of opening brackets is an error at once")
  func brackets() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 1 << 20)
    #expect(throws: JSONError.self) { try JSONDocument(parsing: bytes) }
  }
}
