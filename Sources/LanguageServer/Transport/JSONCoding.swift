#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// JSON to values and back. Equal values give equal bytes.
struct JSONCoding: Sendable {
  /// `nil` where the bytes are no JSON, or JSON of another shape.
  func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) -> Value? {
    try? JSONDecoder().decode(type, from: Data(bytes))
  }

  /// Whether the bytes are JSON of any shape.
  func isJSON(_ bytes: [UInt8]) -> Bool { decode(Anything.self, from: bytes) != nil }

  /// `nil` for what JSON cannot say, which no message of the server holds.
  func encode(_ value: some Encodable) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { Array($0) }
  }

  private struct Anything: Decodable {
    init(from decoder: any Decoder) {}
  }
}
