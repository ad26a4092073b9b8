/// Any JSON value: for members whose shape nobody promises.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue: JSONReadable, JSONWritable {
  public init(json value: JSONCursor) { self = value.value }

  public func write(json writer: inout JSONWriter) {
    switch self {
    case .null: writer.writeNull()
    case .bool(let value): writer.writeBool(value)
    case .number(let value): writer.writeNumber(value)
    case .string(let value): writer.writeString(value)
    case .array(let values): values.write(json: &writer)
    case .object(let members): members.write(json: &writer)
    }
  }
}

extension JSONTape {
  /// A copy of the value at `index`. Nesting is bounded by the limits that the text was read with.
  func value(at index: Int) -> JSONValue {
    switch entries[index].form {
    case .null: return .null
    case .falseValue: return .bool(false)
    case .trueValue: return .bool(true)
    case .number: return .number(JSONNumber(checked: text(at: index)))
    case .string, .name: return .string(text(at: index))
    case .array: return .array(elements(of: index))
    case .object: return .object(members(of: index))
    }
  }

  private func elements(of index: Int) -> [JSONValue] {
    var elements: [JSONValue] = []
    elements.reserveCapacity(Int(entries[index].size))
    for element in JSONElements(tape: self, array: index) {
      elements.append(value(at: element.index))
    }
    return elements
  }

  private func members(of index: Int) -> [String: JSONValue] {
    var members = [String: JSONValue](minimumCapacity: Int(entries[index].size))
    let end = Int(entries[index].next)
    var name = index + 1
    while name < end {
      members[text(at: name)] = value(at: name + 1)
      name = Int(entries[name + 1].next)
    }
    return members
  }
}

extension JSONValue {
  /// The value as JSON text: for those who ask for it.
  public var jsonText: String { String(decoding: jsonBytes, as: UTF8.self) }
}

extension JSONValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The kind and the size of the value, never the value itself: nobody has marked what is secret in
  /// members that no schema knows. ``jsonText`` gives it on purpose.
  public var description: String {
    switch self {
    case .null: "JSONValue(null)"
    case .bool: "JSONValue(bool)"
    case .number: "JSONValue(number)"
    case .string: "JSONValue(string)"
    case .array(let elements):
      "JSONValue(array of \(elements.count) element\(elements.count == 1 ? "" : "s"))"
    case .object(let members):
      "JSONValue(object of \(members.count) member\(members.count == 1 ? "" : "s"))"
    }
  }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }

  public init(booleanLiteral value: Bool) { self = .bool(value) }

  public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }

  /// Takes the shortest digits that mean the literal, so `0.1` stays `0.1`; an infinite one is null.
  public init(floatLiteral value: Double) {
    self = JSONNumber(value.description).map(JSONValue.number) ?? .null
  }

  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// Of two equal names, the last counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
}
