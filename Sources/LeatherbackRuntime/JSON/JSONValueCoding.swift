#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// Numbers go through `Int` or `Decimal`, which Foundation's JSON coders keep exact; only the spelling
// of a number is lost there (`12.00` comes back as `12`).
extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: MemberName.self),
      !Self.holdsDecimal(container)
    {
      self = try .object(Self.members(of: container))
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
      var container = encoder.container(keyedBy: MemberName.self)
      for (name, value) in members { try container.encode(value, forKey: MemberName(name)) }
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
  private struct MemberName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }

    init(stringValue: String) { self.init(stringValue) }

    init?(intValue: Int) { nil }
  }

  /// Whether the members are those that `Decimal` itself writes where a format has no decimals.
  private static func holdsDecimal(_ container: KeyedDecodingContainer<MemberName>) -> Bool {
    let names = ["exponent", "isCompact", "isNegative", "length", "mantissa"]
    return container.allKeys.map(\.stringValue).sorted() == names
  }

  private static func members(
    of container: KeyedDecodingContainer<MemberName>
  ) throws -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for name in container.allKeys {
      members[name.stringValue] = try container.decode(JSONValue.self, forKey: name)
    }
    return members
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
