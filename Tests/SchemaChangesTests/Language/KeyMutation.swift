import APISchema
import YAMLTree

/// Another value of a key, as text to put in its place.
struct KeyMutation: Sendable {
  let place: KeyPlace

  /// Bytes of the file that go.
  let range: Range<Int>
  let text: String

  /// The file with the other value.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...]
  }

  /// Other values of a key, and the schema without it; most of them are wrong in one way or another.
  ///
  /// - Parameter names: What may be named.
  static func all(of place: KeyPlace, names: [String], in bytes: [UInt8]) -> [KeyMutation] {
    let others = values(of: place.holds, at: place.entry.value, names: names).map {
      KeyMutation(place: place, range: $0.range, text: $0.text)
    }
    return others + [removal(of: place, from: bytes)].compactMap(\.self)
  }

  /// Takes the lines of a key away, where it has lines of its own.
  private static func removal(of place: KeyPlace, from bytes: [UInt8]) -> KeyMutation? {
    let key = place.entry.key.range.lowerBound
    let start = bytes[..<key].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    guard bytes[start..<key].allSatisfy({ $0 == UInt8(ascii: " ") }) else { return nil }
    let last = max(place.entry.value.range.upperBound, place.entry.key.range.upperBound)
    let end = bytes[last...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    return KeyMutation(place: place, range: start..<end, text: "")
  }

  private typealias Value = (range: Range<Int>, text: String)

  private static func values(
    of outline: Outline, at node: YAMLNode, names: [String]
  ) -> [Value] {
    let range = node.range.lowerBound..<node.range.upperBound
    switch outline {
    case .either(let one, let other):
      return values(of: one, at: node, names: names) + values(of: other, at: node, names: names)
    case .json, .jsonObject, .scalar, .members:
      return scalars(in: node).flatMap { scalar in
        texts(like: scalar.scalar?.text ?? "", names: names).map {
          (scalar.range.lowerBound..<scalar.range.upperBound, $0)
        }
      }
    case .enumeration, .named, .construct: return []
    default: return texts(of: outline, at: node, names: names).map { (range, $0) }
    }
  }

  private static func texts(of outline: Outline, at node: YAMLNode, names: [String]) -> [String] {
    let text = node.scalar?.text ?? ""
    let items = node.items.map { $0.scalar?.text ?? "" }
    switch outline {
    case .flag: return ["true", "false"]
    case .wholeNumber, .number: return texts(like: text, names: [])
    case .typeExpression: return ["string", "integer", "boolean", "uuid", "[string]"] + names
    case .requestLine: return [quoted(text + "/more"), quoted("PUT /elsewhere")]
    case .source: return ["p:999"]
    case .section: return ["payments 9.9"]
    case .status: return ["418", "500-599"]
    case .word(let words): return words
    case .list:
      let lists = [Array(items.dropLast()), items.reversed()] + names.map { items + [$0] }
      return lists.map { "[\($0.map(quoted).joined(separator: ", "))]" }
    default: return texts(like: text, names: names)
    }
  }

  private static func texts(like text: String, names: [String]) -> [String] {
    if let number = Int(text) { return ["\(number + 1)", "\(number - 1)", "\(number + 5)"] }
    if ["true", "false"].contains(text) { return ["true", "false"] }
    return names.filter { $0 != text }.map(quoted) + [quoted(text + "x"), quoted(text + "/x")]
  }

  private static func scalars(in node: YAMLNode) -> [YAMLNode] {
    switch node.kind {
    case .scalar: [node]
    case .sequence: node.items.flatMap(scalars)
    case .mapping: node.entries.flatMap { scalars(in: $0.value) }
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
