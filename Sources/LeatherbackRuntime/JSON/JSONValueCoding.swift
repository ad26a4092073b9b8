#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// Objects go through `[String: JSONValue]`, for Foundation's JSON coders leave the keys of dictionaries
// alone: a strategy for keys would else rename the members of the API.
//
// Numbers go through `Int` or `Decimal`, which Foundation's JSON coders keep exact; only the spelling
// of a number is lost there (`12.00` comes back as `12`).
extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    if let members = try Self.members(in: decoder) {
      self = .object(members)
    } else if var container = try? decoder.unkeyedContainer() {
      var elements: [JSONValue] = []
      while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
      self = .array(elements)
    } else {
      self = try Self.scalar(in: decoder.singleValueContainer())
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.singleValueContainer()
      try container.encode(members)
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    default:
      var container = encoder.singleValueContainer()
      try encodeScalar(into: &container)
    }
  }
}

extension JSONValue {
  private enum AnyMember: CodingKey {}

  /// The members of an object; `nil` if the decoder is at something else.
  private static func members(in decoder: any Decoder) throws -> [String: JSONValue]? {
    // Only to see what there is: a dictionary that cannot be read is an error to report.
    guard (try? decoder.container(keyedBy: AnyMember.self)) != nil else { return nil }
    let members = try decoder.singleValueContainer().decode([String: JSONValue].self)
    // The members that `Decimal` itself writes where a format has no decimals.
    let ofDecimal: Set = ["exponent", "isCompact", "isNegative", "length", "mantissa"]
    return Set(members.keys) == ofDecimal ? nil : members
  }

  private static func scalar(in container: any SingleValueDecodingContainer) throws -> JSONValue {
    if container.decodeNil() { return .null }
    if let text = try? container.decode(String.self) { return .string(text) }
    if let bool = try? container.decode(Bool.self) { return .bool(bool) }
    // Not `Int` first: Foundation reads 1234567890123456.01 as an integer, by way of `Double`.
    if let decimal = try? container.decode(Decimal.self), let number = JSONNumber(decimal) {
      return .number(number)
    }
    return .number(JSONNumber(try container.decode(Int.self)))
  }

  private func encodeScalar(into container: inout any SingleValueEncodingContainer) throws {
    switch self {
    case .bool(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .number(let number):
      if let int = number.int {
        try container.encode(int)
      } else if let decimal = number.decimal {
        try container.encode(decimal)
      } else {
        throw EncodingError.invalidValue(
          self,
          EncodingError.Context(
            codingPath: container.codingPath,
            debugDescription: "a number beyond what Decimal holds exactly"))
      }
    case .null, .array, .object: try container.encodeNil()
    }
  }
}
