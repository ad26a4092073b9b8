import Foundation
import LeatherbackRuntime
import Testing

@Suite("Random texts")
struct RandomTests {
  @Test("a random value printed and read is equal", arguments: 0..<20 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var generator = SteadyGenerator(seed: seed)
    for _ in 0..<12 {
      let value = JSONValue.random(depth: 5, using: &generator)
      let bytes = value.jsonBytes
      #expect(try JSONDocument(parsing: bytes).root.value == value)
      #expect(try JSONDocument(parsing: bytes).root.value.jsonBytes == bytes)
    }
  }

  @Test(
    "no bytes crash the reader: each gives a value or an error", arguments: 0..<8 as Range<UInt64>)
  func noise(seed: UInt64) {
    var generator = SteadyGenerator(seed: seed)
    let likely = Array(#"{}[]",:\0123456789.eE+-truefalsn u"#.utf8)
    for _ in 0..<300 {
      let count = Int.random(in: 0...40, using: &generator)
      let bytes: [UInt8] = (0..<count).map { _ in
        Bool.random(using: &generator)
          ? likely.randomElement(using: &generator) ?? 0
          : UInt8.random(in: 0...255, using: &generator)
      }
      expectAgreement(bytes)
    }
  }

  @Test(
    "a text that is cut off anywhere is an error within its length",
    arguments: 0..<4 as Range<UInt64>)
  func truncations(seed: UInt64) {
    var generator = SteadyGenerator(seed: seed &+ 100)
    let whole = JSONValue.array([.random(depth: 4, using: &generator), "é😀\n"]).jsonBytes
    for count in 0..<whole.count {
      let error = #expect(throws: JSONError.self) {
        try JSONDocument(parsing: Array(whole[..<count]))
      }
      #expect(error?.kind == .unexpectedEnd)
      #expect(error?.offset == count)
    }
  }

  @Test("a text with one byte changed never crashes", arguments: 0..<4 as Range<UInt64>)
  func mutations(seed: UInt64) {
    var generator = SteadyGenerator(seed: seed &+ 200)
    let whole = JSONValue.random(depth: 4, using: &generator).jsonBytes
    for _ in 0..<200 {
      var bytes = whole
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
      expectAgreement(bytes)
    }
  }

  /// Reads, uses and compares with Foundation where both are bound by the same rules.
  private func expectAgreement(_ bytes: [UInt8]) {
    let read = Result { () throws(JSONError) in try JSONDocument(parsing: bytes).root.value }
    switch read {
    case .success(let value):
      #expect((try? JSONDocument(parsing: value.jsonBytes).root.value) == value)
    case .failure(let error):
      #expect((0...bytes.count).contains(error.offset))
      // Duplicate names are legal for Foundation; and it reads other encodings than UTF-8 as well.
      if error.kind == .duplicateMember || bytes.contains(0) || bytes.first ?? 0 >= 0x80 { return }
      // Foundation also passes over a comma behind the last element or member.
      let end: [UInt8] = [UInt8(ascii: "]"), UInt8(ascii: "}")]
      if error.offset < bytes.count, end.contains(bytes[error.offset]) { return }
    }
    let foundation = try? JSONSerialization.jsonObject(
      with: Data(bytes), options: [.fragmentsAllowed])
    let isAccepted = (try? read.get()) != nil
    // Foundation reads numbers as binary fractions, and fails where those end.
    if isAccepted, foundation == nil, bytes.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      return
    }
    #expect((foundation != nil) == isAccepted, "\(String(decoding: bytes, as: UTF8.self)) \(bytes)")
  }
}

extension JSONValue {
  fileprivate static func random(
    depth: Int, using generator: inout some RandomNumberGenerator
  ) -> JSONValue {
    switch Int.random(in: 0...(depth > 0 ? 9 : 6), using: &generator) {
    case 0: .null
    case 1: .bool(.random(using: &generator))
    case 2: .number(JSONNumber(Int.random(in: Int.min...Int.max, using: &generator)))
    case 3: .number(number(using: &generator))
    case 4...6: .string(text(using: &generator))
    case 7...8:
      .array(
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in
          random(depth: depth - 1, using: &generator)
        })
    default:
      .object(
        Dictionary(
          (0..<Int.random(in: 0...40, using: &generator)).map { _ in
            (text(using: &generator), random(depth: depth - 2, using: &generator))
          }, uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func number(using generator: inout some RandomNumberGenerator) -> JSONNumber {
    let fraction = UInt64.random(in: 0...UInt64.max, using: &generator)
    let exponent = Int.random(in: -300...300, using: &generator)
    return JSONNumber("-\(UInt16.random(in: 0...9, using: &generator)).\(fraction)e\(exponent)")
      ?? JSONNumber(0)
  }

  private static func text(using generator: inout some RandomNumberGenerator) -> String {
    let scalars: [ClosedRange<UInt32>] = [0...0x7F, 0x20...0x7E, 0x80...0x7FF, 0x1F600...0x1F64F]
    let range = scalars.randomElement(using: &generator) ?? 0...0x7F
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...20, using: &generator) {
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
